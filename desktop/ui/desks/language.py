"""The composer's spelling: underlines, their menu, the language, all off the way of typing."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from desktop.background.choosing import Choosing
from desktop.background.spelling import Spelling
from desktop.core.settings import Settings
from desktop.core.tweet import Tweet
from desktop.ui.desks.telling import refuse
from desktop.ui.shell import MainWindow
from desktop.ui.write import WritePage
from desktop.ui.write.language_chip import LanguageChip
from desktop.ui.write.spelling_menu import SpellingMenu
from desktop.ui.write.standing import Stage
from desktop.ui.write.underlines import Underlines

AFTER_MS = 700
"""Dictionaries take a third of a second of the processor, in which no key is answered: they are
read at the first pause of this length."""


class LanguageDesk(QObject):
    def __init__(
        self, page: WritePage, window: MainWindow, spelling: Spelling, choosing: Choosing
    ) -> None:
        super().__init__(page)
        self._page, self._window = page, window
        self._spelling, self._choosing = spelling, choosing
        self._underlines = Underlines(page.editor, spelling, self)
        self.menu = SpellingMenu(page.editor, self._underlines, spelling)
        self.chip = LanguageChip(page.editor, self._underlines, spelling)
        page.composer.add_foot(self.chip)
        self.chip.turned.connect(self._turned)
        page.tweet_shown.connect(self._start_text)
        page.state_shown.connect(self._set_read_only)
        choosing.settings_changed.connect(self._settings_changed)
        choosing.account_changed.connect(self._account_changed)
        spelling.not_kept.connect(self._not_kept)
        spelling.turn(choosing.settings.spelling)
        self._account_changed()
        self._set_read_only(page.tweet)
        self._quiet = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._quiet.timeout.connect(self._begin)
        page.editor.measured.connect(self._wait)
        self._quiet.start()

    def _wait(self) -> None:
        """Keys are being pressed: the dictionaries wait for a pause."""
        if self._quiet.isActive():
            self._quiet.start()

    def _begin(self) -> None:
        self._page.editor.measured.disconnect(self._wait)
        self._spelling.begin()

    def _turned(self, is_on: bool) -> None:
        self._choosing.change(spelling=is_on)

    def _start_text(self, _: Tweet | None) -> None:
        self._spelling.start_text()

    def _set_read_only(self, _: Tweet | None) -> None:
        self.chip.set_read_only(self._page.stage is Stage.CLOSED)

    def _settings_changed(self, settings: Settings) -> None:
        self._spelling.turn(settings.spelling)
        self._account_changed()

    def _account_changed(self, _: object = None) -> None:
        self._spelling.speak_for(self._choosing.settings.shop(self._choosing.account))

    def _not_kept(self, error: Exception) -> None:
        refuse(self._window, error)
