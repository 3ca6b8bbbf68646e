"""The calendar's desk: the days it shows, what is moved on it, and what waits for the person."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal

from desktop.background.choosing import Choosing
from desktop.background.planning import Planning
from desktop.background.publishing import Publishing
from desktop.background.writing import Writing
from desktop.core.account import Account, limit_of
from desktop.core.agenda import Clock, WallTime, suggested_time
from desktop.core.tweet import State, Tweet
from desktop.ui.plan import PlanPage
from desktop.ui.shell import MainWindow


class PlanDesk(QObject):
    write_on = Signal(object)
    """A `WallTime`: a tweet is to be written for that moment."""
    publish_asked = Signal(int, object)
    """The tweet's id and its parts as planned."""
    reminder_asked = Signal(object)
    """That `Tweet` is to ring on the phone."""
    tweet_wanted = Signal(int)
    """That tweet is to stand in the composer."""

    def __init__(
        self,
        page: PlanPage,
        window: MainWindow,
        planning: Planning,
        publishing: Publishing,
        writing: Writing,
        choosing: Choosing,
        clock: Clock,
        zone: str,
        price_look: Callable[[Tweet], str],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._window = window
        self._planning = planning
        self._publishing = publishing
        self._writing = writing
        self._choosing = choosing
        self._clock = clock
        self._zone = zone
        self._drafts: dict[int, Tweet] = {}
        page.side.price_looks(price_look)
        self._listen_to_page()
        planning.days_ready.connect(page.show_tweets)
        planning.asking_ready.connect(self._show_asking)
        writing.drafts_ready.connect(self._show_drafts)
        choosing.accounts_changed.connect(self._show_accounts)
        self._show_accounts(choosing.accounts)
        writing.list_drafts()
        planning.refresh()

    def _listen_to_page(self) -> None:
        page, planning, publishing = self._page, self._planning, self._publishing
        page.days_asked.connect(planning.ask_days)
        page.move_asked.connect(planning.move)
        page.remove_asked.connect(planning.remove)
        page.undo_asked.connect(planning.undo)
        page.open_asked.connect(self.tweet_wanted.emit)
        page.replan_asked.connect(self.tweet_wanted.emit)
        page.write_asked.connect(self._write_on)
        page.draft_dropped.connect(self._plan_draft)
        page.publish_now_asked.connect(self._publish_now)
        page.unplan_asked.connect(self._unplan)
        page.reminder_asked.connect(self._remind)
        page.hand_over_asked.connect(publishing.hand_over)
        page.confirm_asked.connect(self._confirm)
        page.not_yet_asked.connect(publishing.not_yet)
        page.give_up_asked.connect(self._give_up)
        page.it_left_asked.connect(publishing.it_left)
        page.it_did_not_asked.connect(publishing.it_did_not)

    def _write_on(self, day: date) -> None:
        self.write_on.emit(self._time_on(day))

    def _plan_draft(self, tweet_id: int, day: date) -> None:
        draft = self._drafts.get(tweet_id)
        if draft is not None:
            self._writing.finish()
            limit = limit_of(self._choosing.accounts, draft.account_id)
            self._planning.plan_draft(tweet_id, limit, self._time_on(day))

    def _publish_now(self, tweet_id: int) -> None:
        tweet = self._page.tweet(tweet_id)
        if tweet is not None:
            self.publish_asked.emit(tweet_id, tuple(part.text for part in tweet.parts))

    def _unplan(self, tweet_id: int) -> None:
        tweet = self._page.tweet(tweet_id)
        if tweet is not None:
            self._planning.unplan(tweet)

    def _remind(self, tweet_id: int) -> None:
        tweet = self._page.tweet(tweet_id)
        if tweet is not None:
            self.reminder_asked.emit(tweet)

    def _confirm(self, tweet_id: int, address: str) -> None:
        tweet = self._page.tweet(tweet_id)
        if tweet is not None and tweet.next_part is not None:
            self._publishing.confirm(tweet_id, tweet.next_part.position, address)

    def _give_up(self, tweet_id: int) -> None:
        """Back among the drafts: whether a page stood open for it or its time went by."""
        tweet = self._page.tweet(tweet_id)
        if tweet is not None and tweet.state is not State.TO_PUBLISH:
            self._planning.unplan(tweet)
        else:
            self._publishing.give_up(tweet_id)

    def _show_asking(self, asking: tuple[Tweet, ...]) -> None:
        self._page.show_asking(asking)

    def _show_accounts(self, accounts: tuple[Account, ...]) -> None:
        self._page.show_accounts(accounts)

    def _show_drafts(self, drafts: tuple[Tweet, ...]) -> None:
        self._drafts = {tweet.id: tweet for tweet in drafts}
        self._page.show_drafts(drafts)

    def _time_on(self, day: date) -> WallTime:
        """The hour the composer would propose, on `day`; on a day where it has passed, the next."""
        now = self._clock()
        wished = suggested_time(now, self._zone).on(day)
        if wished.instant() > now:
            return wished
        soon = WallTime.at(now + timedelta(hours=1), self._zone)
        return WallTime(soon.moment.replace(minute=0), soon.zone) if soon.day == day else soon
