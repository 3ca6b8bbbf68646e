"""Reminders for the phone: asked for on the calendar or with a plan, saved where one says."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from desktop.background.choosing import Choosing
from desktop.background.planning import Act, Done, Planning
from desktop.background.reminding import Reminding
from desktop.background.writing import Writing
from desktop.core.account import Way
from desktop.core.tweet import Tweet
from desktop.services.reminder import Reminder
from desktop.ui import words_leaving
from desktop.ui.desks.telling import tell
from desktop.ui.links import open_folder
from desktop.ui.shell import MainWindow


class RemindDesk(QObject):
    """One a window."""

    def __init__(
        self,
        window: MainWindow,
        writing: Writing,
        planning: Planning,
        choosing: Choosing,
        reminding: Reminding,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._choosing = choosing
        self._reminding = reminding
        self._is_expecting = False
        writing.planned.connect(self._planned)
        writing.plan_refused.connect(self._refused)
        planning.done.connect(self._done)
        planning.refused.connect(self._refused)
        reminding.saved.connect(self._saved)
        reminding.not_saved.connect(self._not_saved)

    def expect(self) -> None:
        """The tweet that is planned or moved next is to have a reminder."""
        self._is_expecting = True

    def remind(self, tweet: Tweet) -> None:
        """Ask where the reminder of that planned tweet is to lie, and write it there."""
        if tweet.when is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Reminder for the phone"),
            str(Path(folder) / words_leaving.reminder_file(tweet.when)),
            self.tr("Calendar files") + " (*.ics)",
        )
        if name:
            self._reminding.save(self._reminder(tweet), Path(name))

    def _reminder(self, tweet: Tweet) -> Reminder:
        assert tweet.when is not None
        accounts = self._choosing.accounts
        its_own = (account.way for account in accounts if account.id == tweet.account_id)
        way = next(its_own, Way.PRACTICE)
        title, note = words_leaving.reminder_title(tweet), words_leaving.reminder_note(way)
        return Reminder(tweet, tweet.when, way, title, note)

    def _planned(self, tweet: Tweet) -> None:
        if self._is_expecting:
            self._is_expecting = False
            self.remind(tweet)

    def _done(self, done: Done) -> None:
        if done.act is Act.MOVED:
            self._planned(done.tweet)

    def _refused(self, _: Exception) -> None:
        self._is_expecting = False

    def _saved(self, path: Path) -> None:
        self._window.clear_banner("reminder")
        self._window.say(
            self.tr("Reminder saved. Send this file to your phone and open it there."),
            self.tr("Open the folder"),
            partial(open_folder, path.parent),
        )

    def _not_saved(self, error: Exception) -> None:
        tell(self._window, "reminder", words_leaving.reminder_not_saved(error))
