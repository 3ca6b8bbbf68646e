"""Rendez-vous: begun on a day of the calendar, changed from one of their times."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.background.choosing import Choosing
from desktop.background.planning import Planning
from desktop.core import slots
from desktop.core.agenda import Clock, WallTime, suggested_time
from desktop.core.meeting import Meeting, occurrences
from desktop.core.tweet import Tweet
from desktop.services.meetings import Reach, skipper
from desktop.ui.plan import PlanPage
from desktop.ui.plan.meeting_dialog import MeetingDialog, new_meeting
from desktop.ui.shell import MainWindow


class MeetingDesk(QObject):
    account_wanted = Signal()
    """A rendez-vous needs somebody who speaks."""

    def __init__(
        self,
        page: PlanPage,
        window: MainWindow,
        planning: Planning,
        choosing: Choosing,
        clock: Clock,
        zone: str,
    ) -> None:
        super().__init__(page)
        self._window = window
        self._planning = planning
        self._choosing = choosing
        self._clock = clock
        self._zone = zone
        self._meetings: dict[int, Meeting] = {}
        planning.meetings_ready.connect(self._know)
        planning.plan_changed.connect(planning.ask_meetings)
        page.requests.meeting_asked.connect(self.begin)
        page.requests.meeting_change_asked.connect(self._change)
        planning.ask_meetings()

    def begin(self, day: date) -> None:
        """Ask for a new one that begins on `day`."""
        account, settings = self._choosing.account, self._choosing.settings
        if account is None:
            self.account_wanted.emit()
            return
        when = suggested_time(self._clock(), self._zone).on(day)
        dialog = self._dialog(new_meeting(account.id, settings.meeting, when), is_new=True)
        dialog.made.connect(
            lambda meeting, _: self._planning.plan_meeting(
                meeting, self._closed, self._choosing.settings.department
            )
        )
        dialog.open()

    def _change(self, tweet: Tweet) -> None:
        meeting = self._meetings.get(tweet.meeting_id)
        if meeting is None:
            return
        dialog = self._dialog(meeting, is_new=False)
        dialog.made.connect(partial(self._changed, tweet))
        dialog.stop_asked.connect(partial(self._stop, tweet))
        dialog.open()

    def _changed(self, tweet: Tweet, wanted: Meeting, reach: Reach) -> None:
        if tweet.when is None:
            return
        if reach is Reach.THIS:
            hour = WallTime(
                tweet.when.moment.replace(hour=wanted.hour.hour, minute=wanted.hour.minute),
                tweet.when.zone,
            )
            self._planning.move(tweet.id, hour.kept())
            return
        self._planning.change_meeting(
            wanted, reach, tweet.when, self._closed, self._choosing.settings.department
        )

    def _stop(self, tweet: Tweet, reach: Reach) -> None:
        if reach is Reach.THIS:
            self._planning.remove(tweet.id)
        else:
            first = tweet.when if reach is Reach.FOLLOWING else None
            self._planning.stop_meeting(tweet.meeting_id, first)

    def _dialog(self, meeting: Meeting, is_new: bool) -> MeetingDialog:
        today = WallTime.at(self._clock(), self._zone).day
        return MeetingDialog(self._window, meeting, self._times_of, today, is_new)

    def _times_of(self, meeting: Meeting) -> tuple[WallTime, ...]:
        now = self._clock()
        skips = skipper(meeting, self._closed, self._choosing.settings.department)
        return tuple(when for when in occurrences(meeting, skips) if when.instant() > now)

    @property
    def _closed(self) -> frozenset[int]:
        return slots.read_days(self._choosing.settings.closed_days)

    def _know(self, meetings: tuple[Meeting, ...]) -> None:
        self._meetings = {meeting.id: meeting for meeting in meetings}
