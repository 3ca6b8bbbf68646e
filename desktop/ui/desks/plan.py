"""The calendar's desk: the days it shows, what is moved on it, and what waits for the person."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.background.choosing import Choosing
from desktop.background.planning import Act, Done, Planning
from desktop.background.publishing import Publishing
from desktop.background.writing import Writing
from desktop.core import slots
from desktop.core.account import Account, limit_of
from desktop.core.agenda import Clock, WallTime, suggested_time
from desktop.core.tweet import State, Tweet
from desktop.ui.desks import sentences
from desktop.ui.desks.last_read import LastReadDesk
from desktop.ui.plan import PlanPage
from desktop.ui.plan.values import Cell
from desktop.ui.shell import MainWindow

SOON = timedelta(minutes=15)


class PlanDesk(QObject):
    write_on = Signal(object)
    """A `WallTime`: a tweet is to be written for that moment."""
    publish_asked = Signal(int, object)
    """The tweet's id and its parts as planned."""
    reminder_asked = Signal(object)
    """That `Tweet` is to ring on the phone."""
    tweet_wanted = Signal(int)
    """That tweet is to stand in the composer."""
    account_wanted = Signal()
    """Something is to be written, and there is no account yet."""

    def __init__(
        self,
        page: PlanPage,
        window: MainWindow,
        planning: Planning,
        publishing: Publishing,
        writing: Writing,
        choosing: Choosing,
        last_read: LastReadDesk,
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
        self._last_read = last_read
        self._clock = clock
        self._zone = zone
        self._drafts: dict[int, Tweet] = {}
        self._expects_copy = False
        page.side.price_looks(price_look)
        self._listen_to_page()
        planning.days_ready.connect(page.show_tweets)
        planning.stack_changed.connect(self._show_stack)
        planning.done.connect(self._copied)
        self._show_stack(planning.last)
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
        page.moves_asked.connect(planning.move_all)
        page.remove_asked.connect(planning.remove)
        page.undo_asked.connect(self._undo)
        page.requests.removals_asked.connect(planning.remove_all)
        page.requests.copies_asked.connect(self._copy)
        page.requests.unplans_asked.connect(planning.unplan_all)
        page.open_asked.connect(self.tweet_wanted.emit)
        page.replan_asked.connect(self.tweet_wanted.emit)
        page.write_asked.connect(self._write_on)
        page.draft_dropped.connect(self._plan_draft)
        page.publish_now_asked.connect(self._publish_now)
        page.unplan_asked.connect(self._unplan)
        page.reminder_asked.connect(self._remind)
        page.hand_over_asked.connect(self._hand_over)
        page.confirm_asked.connect(self._confirm)
        page.not_yet_asked.connect(publishing.not_yet)
        page.give_up_asked.connect(self._give_up)
        page.it_left_asked.connect(publishing.it_left)
        page.it_did_not_asked.connect(publishing.it_did_not)

    def pencil(self, text: str, when: WallTime) -> None:
        """A new draft stands there, in the name of the account that writes."""
        account = self._choosing.account
        if account is None:
            self.account_wanted.emit()
        else:
            self._planning.pencil_anew(account.id, text, when)

    def _undo(self) -> None:
        if self._planning.last is None:
            self._window.say(self.tr("There is nothing to undo on the calendar."))
        self._planning.undo()

    def _show_stack(self, last: Done | None) -> None:
        self._page.header.show_undo(sentences.last_done(last.act) if last else "")

    def _copied(self, done: Done) -> None:
        """A copy on a day is what one goes on with: it is moved or written anew."""
        if done.act is Act.COPIED and self._expects_copy and done.tweet.when is not None:
            self._page.select_tweet(done.tweet.id, done.tweet.when.day)
        self._expects_copy = False

    def _copy(self, ids: tuple[int, ...]) -> None:
        self._expects_copy = True
        self._planning.duplicate(ids)

    def _write_on(self, cell: Cell | WallTime) -> None:
        self.write_on.emit(cell if isinstance(cell, WallTime) else self.time_on(cell))

    def _plan_draft(self, tweet_id: int, cell: Cell) -> None:
        draft = self._drafts.get(tweet_id)
        if draft is not None:
            self._writing.finish()
            limit = limit_of(self._choosing.accounts, draft.account_id)
            when = self.time_on(cell)
            self._last_read.before_planning(
                draft.id,
                draft.account_id,
                draft.text,
                (draft.text,),
                when,
                partial(self._planning.plan_draft, tweet_id, limit, when),
            )

    def _publish_now(self, tweet_id: int) -> None:
        tweet = self._page.tweet(tweet_id)
        if tweet is not None:
            parts = tuple(part.text for part in tweet.parts)
            self._read_before(tweet, partial(self.publish_asked.emit, tweet_id, parts))

    def _hand_over(self, tweet_id: int) -> None:
        tweet = self._page.tweet(tweet_id)
        hand_over = partial(self._publishing.hand_over, tweet_id)
        if tweet is not None:
            self._read_before(tweet, hand_over)
        else:
            hand_over()

    def _read_before(self, tweet: Tweet, go_on: Callable[[], None]) -> None:
        """Once more before it leaves by the person's hand: its day may have passed meanwhile."""
        parts = tuple(part.text for part in tweet.parts if not part.is_out)
        text = "\n".join(parts)
        self._last_read.before_sending(tweet.id, tweet.account_id, text, parts, self._zone, go_on)

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

    def time_on(self, cell: Cell) -> WallTime:
        """The hour that `cell` is; of a day its first free slot, else the hour that the composer
        would propose, or where that has passed, the next."""
        now = self._clock()
        if isinstance(cell, datetime):
            wished = WallTime(cell, self._zone).kept()
            return wished if wished.instant() > now else WallTime.at(now + SOON, self._zone)
        day = cell
        taken = [tweet.when for tweet in self._page.tweets if tweet.when is not None]
        own = slots.read(self._choosing.settings.slots)
        slot = next(slots.free_on(day, day, own, taken, now, self._zone), None)
        wished = slot or suggested_time(now, self._zone).on(day).kept()
        if wished.instant() > now:
            return wished
        soon = WallTime.at(now + timedelta(hours=1), self._zone)
        return WallTime(soon.moment.replace(minute=0), soon.zone) if soon.day == day else soon
