"""The settings page: each choice holds at once, there is nothing to confirm."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.core.account import Account
from desktop.core.settings import Settings
from desktop.ui.avatar import Faces
from desktop.ui.parts import button, column, narrow, page_column, page_head, plain_label, row
from desktop.ui.settings.accounts_card import AccountsCard
from desktop.ui.settings.choices import LooksCard, WritingCard
from desktop.ui.settings.data_card import DataCard
from desktop.ui.settings.leaving_card import LeavingCard
from desktop.ui.settings.newer_card import NewerCard
from desktop.ui.settings.rhythm_card import RhythmCard
from desktop.ui.settings.shop_card import ShopCard
from desktop.ui.settings.town_field import Towns, no_towns
from desktop.ui.theme import L, Theme

WIDEST = 760


class SettingsPage(QWidget):
    """Shows `settings` and `accounts`; says what a person changes.

    What others change meanwhile (the account in use, the window's place) must be shown to it by
    `show_settings`, or the next choice would carry the older value.
    """

    settings_changed = Signal(object)
    account_added = Signal(object, str, str)
    """A way, a name and a handle without its @."""
    account_changed = Signal(object)
    connect_asked = Signal(object)
    """An `Account` is to publish by itself or to be connected again; None for a new one."""
    again_asked = Signal(object)
    """The `Account` whose credit or limit at X was seen to."""
    disconnect_asked = Signal(object)
    ceiling_chosen = Signal(object, object)
    """An `Account`, and what a month may cost it, in `Micros`."""
    speak_again_asked = Signal()
    """The tips that were silenced are to speak again."""
    words_asked = Signal()
    """The person's own dictionary is to be shown."""
    folder_asked = Signal()
    keyboard_map_asked = Signal()
    about_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        settings: Settings,
        accounts: tuple[Account, ...],
        folder: str,
        trades: tuple[tuple[str, str], ...] = (),
        towns: Towns = no_towns,
        faces: Faces | None = None,
        can_look: bool = False,
        is_demo: bool = False,
    ) -> None:
        """`trades` and `towns`: what there is to choose from; see `ShopCard`. `faces`: the pictures
        of the accounts, as they are read; without, their letters. `can_look`: see `NewerCard`.
        `is_demo`: this is the example shop."""
        super().__init__()
        self._settings = settings
        self._looks = LooksCard()
        self._accounts = AccountsCard(theme, faces or Faces(), is_demo)
        self._shop = ShopCard(trades, towns)
        self._writing = WritingCard()
        self.rhythm = RhythmCard()
        self.leaving = LeavingCard()
        self.data = DataCard(theme, folder, is_demo)
        self.newer = NewerCard(can_look)
        self._lay_out()
        self._tie()
        self.show_settings(settings)
        self.show_accounts(accounts)

    def show_settings(self, settings: Settings) -> None:
        self._settings = settings
        self._looks.show_settings(settings)
        self._shop.show_settings(settings)
        self._writing.show_settings(settings)
        self.rhythm.show_settings(settings)
        self.leaving.show_settings(settings)
        self.newer.show_settings(settings)

    def show_accounts(self, accounts: tuple[Account, ...]) -> None:
        self._accounts.show_accounts(accounts)

    def show_silenced(self, count: int) -> None:
        """How many tips the person silenced."""
        self._writing.show_silenced(count)

    def _lay_out(self) -> None:
        whole = page_column(self)
        subtitle = plain_label(self.tr("Each choice holds at once."), "muted")
        whole.addLayout(page_head(plain_label(self.tr("Settings"), "title"), subtitle))
        cards = column(
            self._shop,
            self._accounts,
            self._looks,
            self._writing,
            self.rhythm,
            self.leaving,
            self.data,
            self.newer,
            spacing=L,
        )
        whole.addLayout(narrow(cards, WIDEST))
        keys = button(self.tr("Keyboard shortcuts"), "link")
        keys.clicked.connect(self.keyboard_map_asked)
        about = button(self.tr("About Ramage"), "link")
        about.clicked.connect(self.about_asked)
        whole.addLayout(row(keys, about, 1, spacing=L))
        whole.addStretch(1)

    def _tie(self) -> None:
        self._looks.chosen.connect(self._choose)
        self._shop.chosen.connect(self._take)
        self._writing.chosen.connect(self._choose)
        self.leaving.chosen.connect(self._take)
        self.rhythm.chosen.connect(self._take)
        self.newer.chosen.connect(self._take)
        self._writing.speak_again_asked.connect(self.speak_again_asked)
        self._writing.words_asked.connect(self.words_asked)
        self._accounts.account_added.connect(self.account_added)
        self._accounts.account_changed.connect(self.account_changed)
        self._accounts.connect_asked.connect(self.connect_asked)
        self._accounts.again_asked.connect(self.again_asked)
        self._accounts.disconnect_asked.connect(self.disconnect_asked)
        self._accounts.ceiling_chosen.connect(self.ceiling_chosen)
        self.data.folder_asked.connect(self.folder_asked)

    def _choose(self, field: str, value: object) -> None:
        self._take({field: value})

    def _take(self, fields: dict[str, Any]) -> None:
        changed = replace(self._settings, **fields)
        if changed != self._settings:
            self._settings = changed
            self.settings_changed.emit(changed)
