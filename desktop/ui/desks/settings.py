"""The settings page's desk: each choice shows at once and is kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from desktop.background.choosing import Choosing
from desktop.core.account import Account
from desktop.ui.desks.telling import refuse
from desktop.ui.links import open_folder
from desktop.ui.settings import SettingsPage
from desktop.ui.shell import MainWindow


class SettingsDesk(QObject):
    def __init__(
        self, page: SettingsPage, window: MainWindow, choosing: Choosing, folder: Path
    ) -> None:
        super().__init__(page)
        self._page = page
        self._folder = folder
        self._window = window
        page.settings_changed.connect(choosing.take)
        page.account_added.connect(choosing.add_account)
        page.account_changed.connect(choosing.change_account)
        page.keyboard_map_asked.connect(window.show_keyboard_map)
        page.about_asked.connect(window.show_about)
        page.folder_asked.connect(self._open_folder)
        choosing.settings_changed.connect(page.show_settings)
        choosing.accounts_changed.connect(self._accounts_changed)
        choosing.not_kept.connect(self._not_kept)

    def _open_folder(self) -> None:
        if not open_folder(self._folder):
            self._window.say(str(self._folder))

    def _accounts_changed(self, accounts: tuple[Account, ...]) -> None:
        self._page.show_accounts(accounts)

    def _not_kept(self, error: Exception) -> None:
        refuse(self._window, error)
