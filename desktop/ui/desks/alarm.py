"""What the veille says on every page: a warning in the tray, once; a badge; hashtags handed on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.ui.desks.telling import refuse, tell
from desktop.ui.shell import MainWindow
from desktop.ui.veille import heat_words

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.settings import Settings
    from desktop.services.veille.alarms import Alarms
    from desktop.services.veille.subjects import Standing
    from desktop.services.veille.watcher import Kept
    from desktop.ui.behind import Parts
    from desktop.ui.notices import Notices

_TAGS_MS = 20_000
"""Suggestions follow what is heard at leisure: their index takes a while to make."""


class AlarmDesk(QObject):
    def __init__(self, window: MainWindow, parts: Parts, notices: Notices) -> None:
        super().__init__(window)
        self._window, self._notices = window, notices
        self._listening, self._veille = parts.listening, parts.veille
        self._has_alarm = False
        self._new = 0
        self._tags = QTimer(self, singleShot=True, interval=_TAGS_MS)
        self._tags.timeout.connect(self._veille.ask_hashtags)
        self._listening.alarms_read.connect(self._tell_alarms)
        self._listening.found.connect(self._found)
        self._listening.failed.connect(self._failed)
        self._veille.failed.connect(self._failed)
        self._veille.mended.connect(self._mended)
        self._veille.standing_ready.connect(self._count)
        self._veille.hashtags_ready.connect(parts.tagging.hear)
        parts.choosing.settings_changed.connect(self._settings_changed)
        notices.veille_clicked.connect(self._go_there)
        self._listening.begin(parts.choosing.settings.veille_days)
        self._veille.refresh()
        self._tags.start()

    def _tell_alarms(self, read: Alarms) -> None:
        self._has_alarm = bool(read.alarms)
        self._show_badge()
        for one in read.alarms:
            if one.is_new:
                title = self.tr("Something is said of your shop")
                said = heat_words.alert_title(one.subject.name, one.reading)
                self._notices.tell_heard(title, f"{said} {heat_words.alert_advice('')}")

    def _found(self, kept: Kept) -> None:
        if kept.new:
            self._veille.refresh()
            self._tags.start()

    def _count(self, standing: Standing) -> None:
        self._new = standing.new_in_all
        self._show_badge()

    def _show_badge(self) -> None:
        if self._has_alarm:
            self._window.set_badge("veille", "!", bad=True)
        else:
            self._window.set_badge("veille", str(min(self._new, 99)) if self._new else "")

    def _settings_changed(self, settings: Settings) -> None:
        self._listening.keep_for(settings.veille_days)

    def _failed(self, error: Exception) -> None:
        """A damaged file is put beside: what it held can mostly be heard again."""
        from desktop.services.trouble import Trouble, trouble_of

        if trouble_of(error) is Trouble.DAMAGED:
            self._veille.mend()
        else:
            refuse(self._window, error)

    def _mended(self, path: Path) -> None:
        tell(
            self._window,
            "veille-mended",
            self.tr(
                "The veille’s file was damaged. It was put aside as {name}, and a new one begun:"
                " follow your subjects anew; your tweets and calendar are not touched."
            ).format(name=path.name),
        )

    def _go_there(self) -> None:
        self._window.bring_forward()
        self._window.show_page("veille")
