"""The settings page's desk: each choice shows at once and is kept."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.background.choosing import Choosing
from desktop.background.counselling import Counselling
from desktop.background.spelling import Spelling
from desktop.core.account import Account
from desktop.core.language import Tongue
from desktop.services.counsel import Counsel
from desktop.ui.desks.archive import archive_desk
from desktop.ui.desks.newer import seat_newer
from desktop.ui.language import tongue
from desktop.ui.links import open_folder
from desktop.ui.settings import SettingsPage
from desktop.ui.settings.town_field import Town
from desktop.ui.shell import MainWindow
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.ui.avatar import Faces
    from desktop.ui.behind import Parts
    from desktop.ui.settings.words_dialog import WordsDialog


class SettingsDesk(QObject):
    def __init__(
        self,
        page: SettingsPage,
        window: MainWindow,
        choosing: Choosing,
        counselling: Counselling,
        spelling: Spelling,
        folder: Path,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._folder = folder
        self._window = window
        self._spelling = spelling
        self._words: WordsDialog | None = None
        page.words_asked.connect(self._show_words)
        page.settings_changed.connect(choosing.take)
        page.account_added.connect(choosing.add_account)
        page.account_changed.connect(choosing.change_account)
        page.keyboard_map_asked.connect(window.show_keyboard_map)
        page.about_asked.connect(window.show_about)
        page.folder_asked.connect(self._open_folder)
        choosing.settings_changed.connect(page.show_settings)
        choosing.accounts_changed.connect(self._accounts_changed)
        page.speak_again_asked.connect(counselling.speak_again)
        counselling.changed.connect(self._counsel_changed)
        if counselling.counsel is not None:
            self._counsel_changed(counselling.counsel)

    def _open_folder(self) -> None:
        if not open_folder(self._folder):
            self._window.say(str(self._folder))

    def _show_words(self) -> None:
        if self._words is None:
            from desktop.ui.settings.words_dialog import WordsDialog

            self._words = WordsDialog(self._page)
            self._words.word_added.connect(self._spelling.add_word)
            self._words.word_removed.connect(self._spelling.remove_word)
            self._spelling.words_changed.connect(self._words.show_words)
        self._words.show_words(self._spelling.words)
        self._words.open()

    def _counsel_changed(self, counsel: Counsel) -> None:
        self._page.show_silenced(len(counsel.silenced))

    def _accounts_changed(self, accounts: tuple[Account, ...]) -> None:
        self._page.show_accounts(accounts)


def settings_page(window: MainWindow, theme: Theme, faces: Faces, parts: Parts) -> SettingsPage:
    """The page, with its desk."""
    choosing = parts.choosing
    page = SettingsPage(
        theme,
        choosing.settings,
        choosing.accounts,
        str(parts.folder),
        trades(),
        towns,
        faces,
        parts.newer.can_look,
        parts.is_demo,
    )
    archive_desk(window, parts).serve(page.data)
    seat_newer(page.newer, window, parts)
    SettingsDesk(page, window, choosing, parts.counselling, parts.spelling, parts.folder)
    parts.overlooking.best_ready.connect(page.rhythm.show_best)
    parts.overlooking.ask_best()
    return page


def trades() -> tuple[tuple[str, str], ...]:
    """The trades there are, by name, in the words of the language in force."""
    from desktop.core.hashtags.trades import all_trades

    is_french = tongue() is Tongue.FRENCH
    named = [(one.identity, one.french if is_french else one.english) for one in all_trades()]
    return tuple(sorted(named, key=lambda pair: pair[1].casefold()))


def towns(letters: str) -> tuple[Town, ...]:
    """The French towns whose name begins so, the largest first."""
    from desktop.core.hashtags.places import communes_beginning

    return tuple(Town(one.name, one.department) for one in communes_beginning(letters))
