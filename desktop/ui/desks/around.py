"""What stands around the calendar's tweets: marronniers, free slots, silences, slips, ideas."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.background.choosing import Choosing
from desktop.background.library import Shelving
from desktop.background.overlooking import Overlooking
from desktop.background.planning import Planning
from desktop.core import slots
from desktop.core.agenda import Clock, WallTime, suggested_time
from desktop.core.clashes import Gap, gaps
from desktop.core.ideas.idea import Idea
from desktop.core.marronniers.marronnier import Marronnier
from desktop.core.settings import Settings
from desktop.core.templates import fill, known_of
from desktop.core.tweet import State, Tweet
from desktop.services.library import Shelf
from desktop.services.overlook import Overview
from desktop.ui.language import tongue
from desktop.ui.plan import PlanPage
from desktop.ui.plan.values import Cell, by_day

IDEAS = 3
LOUD = frozenset({State.PLANNED, State.SENDING, State.TO_PUBLISH, State.TO_CHECK, State.PUBLISHED})
"""What readers hear of a shop, or will."""


class AroundDesk(QObject):
    pencil_asked = Signal(str, object)
    """A text is to stand as a draft at that `WallTime`."""

    def __init__(
        self,
        page: PlanPage,
        overlooking: Overlooking,
        planning: Planning,
        choosing: Choosing,
        shelving: Shelving,
        clock: Clock,
        zone: str,
        time_on: Callable[[Cell], WallTime],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._overlooking = overlooking
        self._choosing = choosing
        self._shelving = shelving
        self._clock = clock
        self._zone = zone
        self._time_on = time_on
        self._overview = Overview()
        self._ideas: tuple[Idea, ...] = ()
        self._settings = choosing.settings
        page.days_asked.connect(self._look)
        page.around_changed.connect(self._tweets_shown)
        page.search_asked.connect(planning.search)
        planning.found.connect(page.show_found)
        overlooking.marronniers_ready.connect(self._show_marronniers)
        overlooking.coming_ready.connect(self._show_coming)
        overlooking.overview_ready.connect(self._show_overview)
        shelving.shelf_ready.connect(self._show_ideas)
        choosing.settings_changed.connect(self._settings_changed)
        page.requests.mark_asked.connect(self._draft_for)
        page.requests.idea_dropped.connect(self._put_idea)
        page.requests.seen_asked.connect(self._ask_seen)
        if shelving.shelf is None:
            shelving.refresh()
        else:
            self._show_ideas(shelving.shelf)
        self._ask_coming()

    def _look(self, first: date, last: date) -> None:
        settings = self._choosing.settings
        self._overlooking.ask_marronniers(first, last, settings.trade, settings.department)

    def _tweets_shown(self) -> None:
        first, last = self._page.days
        self._overlooking.look(first, last)
        kept = slots.read(self._settings.slots)
        silences = self._silences(first, last)
        quiet = {gap.first + timedelta(days=step) for gap in silences for step in range(gap.days)}
        busy = [tweet.when for tweet in self._page.tweets if tweet.when is not None]
        free: dict[date, tuple[WallTime, ...]] = {}
        for when in slots.free_on(first, last, kept, busy, self._clock(), self._zone):
            free[when.day] = (*free.get(when.day, ()), when)
        self._page.show_slots(free, frozenset(quiet))
        self._show_attention()

    def _silences(self, first: date, last: date) -> tuple[Gap, ...]:
        """Those still to come: what has passed in silence helps nobody to be told."""
        rhythm = self._settings.rhythm_days
        loud = [tweet for tweet in self._page.tweets if tweet.state in LOUD]
        today = WallTime.at(self._clock(), self._zone).day
        found = gaps(by_day(loud, self._zone), first, last, rhythm)
        # An empty calendar has a page that says so; one long silence would say it again.
        if not loud:
            return ()
        cut = [Gap(max(gap.first, today), gap.last) for gap in found if gap.last >= today]
        return tuple(gap for gap in cut if gap.days > rhythm)

    def _show_marronniers(self, first: date, last: date, found: tuple[Marronnier, ...]) -> None:
        if (first, last) == self._page.days:
            # Imported where used: its rules are read on a lane before this is told.
            from desktop.core.marronniers.choosing import by_day as falling_on

            self._page.show_marronniers(falling_on(found))

    def _show_coming(self, coming: tuple[Marronnier, ...]) -> None:
        today = WallTime.at(self._clock(), self._zone).day
        self._page.side.coming.show_coming(coming, today)

    def _show_overview(self, first: date, last: date, overview: Overview) -> None:
        if (first, last) == self._page.days:
            self._overview = overview
            self._show_attention()

    def _show_attention(self) -> None:
        self._page.side.attention.show_all(
            self._overview.clashes,
            self._overview.remarks,
            self._silences(*self._page.days),
            self._page.tweet,
        )

    def _show_ideas(self, shelf: Shelf) -> None:
        # Imported where used: it reads the files of ideas.
        from desktop.core.ideas.fitting import first_few, fitting
        from desktop.core.ideas.read import ideas

        shop = self._settings.shop(self._choosing.account)
        today = WallTime.at(self._clock(), self._zone).day
        fitted = fitting((*shelf.own, *ideas(tongue())), shop, None, today, shelf.uses)
        self._ideas = first_few(fitted, None, IDEAS, shelf.uses)
        self._page.side.show_ideas(self._ideas)

    def _put_idea(self, place: int, cell: Cell) -> None:
        if 0 <= place < len(self._ideas):
            idea = self._ideas[place]
            self._shelving.mark_used(idea.key)
            self.pencil_asked.emit(self._filled(idea.text), self._time_on(cell))

    def _draft_for(self, mark: Marronnier) -> None:
        """A draft on the day before it where there is one, else on the day: in time for it."""
        today = WallTime.at(self._clock(), self._zone).day
        text = self._filled(mark.draft(tongue()))
        if mark.tag:
            text = f"{text} #{mark.tag}"
        usual = suggested_time(self._clock(), self._zone).moment.time()
        day = mark.first if mark.prepare == 0 else mark.first - timedelta(days=1)
        when = WallTime(datetime.combine(max(day, today), usual), self._zone)
        if when.instant() <= self._clock():
            when = self._time_on(max(day, today))
        self.pencil_asked.emit(text, when)

    def _ask_seen(self, tweet: Tweet) -> None:
        self._overlooking.ask_seen(tweet.id, partial(self._open_seen, tweet))

    def _open_seen(self, tweet: Tweet, known: int | None) -> None:
        from desktop.ui.plan.seen_dialog import SeenDialog

        dialog = SeenDialog(self._page.window(), tweet, known)
        dialog.told.connect(partial(self._overlooking.tell_seen, tweet.id))
        dialog.open()

    def _filled(self, text: str) -> str:
        return fill(text, known_of(self._settings.shop(self._choosing.account)))

    def _settings_changed(self, settings: Settings) -> None:
        before, self._settings = self._settings, settings
        if (before.trade, before.department) != (settings.trade, settings.department):
            self._look(*self._page.days)
            self._ask_coming()
            if self._shelving.shelf is not None:
                self._show_ideas(self._shelving.shelf)
        if (before.slots, before.rhythm_days) != (settings.slots, settings.rhythm_days):
            self._tweets_shown()

    def _ask_coming(self) -> None:
        today = WallTime.at(self._clock(), self._zone).day
        self._overlooking.ask_coming(today, self._settings.trade, self._settings.department)
