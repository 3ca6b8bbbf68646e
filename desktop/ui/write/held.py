"""What the page holds: a tweet, its account, the day it is for, and what follows from them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from desktop.core.account import Account, Way
from desktop.core.agenda import Clock, WallTime, suggested_time
from desktop.core.extras import NOTHING, Extras
from desktop.core.text import LIMIT, Flaw, split_thread
from desktop.core.tweet import Tweet
from desktop.ui.avatar import Faces
from desktop.ui.theme import Theme
from desktop.ui.write.editor import Editor
from desktop.ui.write.layout import WriteLayout
from desktop.ui.write.standing import Stage, stage_of


class HeldTweet(WriteLayout):
    """Read by whoever stands beside the page; changed by the page itself."""

    def __init__(self, theme: Theme, now: Clock, zone: str, faces: Faces) -> None:
        super().__init__(theme, now, faces)
        self._now, self._zone = now, zone
        self._tweet: Tweet | None = None
        self._account: Account | None = None
        self._when: WallTime | None = None
        self._extras = NOTHING
        self._has_counters = True

    @property
    def editor(self) -> Editor:
        """Where one types."""
        return self._editor

    def text(self) -> str:
        """What stands in the composer, its no-break spaces kept."""
        return self._editor.text

    @property
    def tweet(self) -> Tweet | None:
        """What stands in the composer, as it was last shown."""
        return self._tweet

    @property
    def account(self) -> Account | None:
        """Who it would leave from; None before the first is made."""
        return self._account

    @property
    def extras(self) -> Extras:
        """What goes with the text."""
        return self._extras

    @property
    def read_at(self) -> datetime:
        """When the tweet would be read, on the wall of its zone: its plan's time, else now."""
        if self.stage is Stage.PLANNED or self._is_day_chosen:
            return self._proposed.moment
        return WallTime.at(self._now(), self._zone).moment

    def parts(self) -> tuple[str, ...]:
        """The messages that would leave now, the blanks around them taken off as X does."""
        if self.stage is Stage.CLOSED and self._tweet is not None and self._tweet.parts:
            return tuple(part.text for part in self._tweet.parts)
        text = self.text().strip()
        if self._editor.measure.flaw is Flaw.TOO_LONG:
            return split_thread(text, self.limit, self._has_counters)
        return (text,) if text else ()

    @property
    def stage(self) -> Stage:
        return stage_of(self._tweet)

    @property
    def way(self) -> Way:
        """How it would leave now: the person may have lent one tweet the browser, and a key that
        cannot publish leaves it to their hand."""
        account = self._account
        if account is None:
            return Way.PRACTICE
        by_hand = self._extras.by_browser or not account.is_connected
        return Way.BROWSER if account.way is Way.KEY and by_hand else account.way

    @property
    def speaker(self) -> Account | None:
        """The account as this tweet would leave from it now."""
        return replace(self._account, way=self.way) if self._account else None

    @property
    def limit(self) -> int:
        return self._account.limit if self._account else LIMIT

    @property
    def _is_day_chosen(self) -> bool:
        """Whether it is being written for a day of the calendar: planning comes first then."""
        chosen = self._when is not None and self._when.instant() > self._now()
        return chosen and self.stage is Stage.OPEN

    @property
    def _proposed(self) -> WallTime:
        if self.stage is Stage.PLANNED and self._tweet and self._tweet.when:
            return self._tweet.when
        if self._when is not None and self._when.instant() > self._now():
            return self._when
        return suggested_time(self._now(), self._zone)
