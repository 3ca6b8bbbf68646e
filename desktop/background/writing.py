"""The tweet in the composer: kept while it is written, opened, planned, put aside."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.background.keeping import Keeping
from desktop.background.runner import Lane, Runner
from desktop.core.agenda import WallTime
from desktop.core.extras import NOTHING, Extras
from desktop.core.tweet import EDITABLE, State, Tweet

if TYPE_CHECKING:
    from desktop.services.drafts import Drafts
    from desktop.services.planner import Planner


class Writing(QObject):
    """What stands in the composer, and its row."""

    opened = Signal(object)
    """The `Tweet` that now stands in the composer; None for a blank page."""
    stands_otherwise = Signal(object)
    """The same `Tweet`, in another state; what is being typed stays."""
    kept = Signal(object)
    """The text is on disk: its `Tweet`."""
    not_kept = Signal(object)
    """It is not: the `Exception` that stood in the way. It is tried again."""
    left_meanwhile = Signal()
    """The tweet left while its text was changed; the change goes on as a draft of its own."""
    planned = Signal(object)
    planned_from = Signal(object, object)
    """What stood in the composer, before it was planned and after: said with `planned`."""
    plan_refused = Signal(object)
    drafts_ready = Signal(object)
    removed = Signal(object)
    """A `Tweet` that can be put back."""
    plan_changed = Signal()

    def __init__(
        self, runner: Runner, drafts: Drafts, planner: Planner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._drafts = drafts
        self._planner = planner
        self._tweet: Tweet | None = None
        self._keeping = Keeping(runner, drafts, self)
        self._keeping.kept.connect(self._kept)
        self._keeping.not_kept.connect(self.not_kept)
        self._keeping.left_meanwhile.connect(self.left_meanwhile)

    @property
    def tweet(self) -> Tweet | None:
        """The row behind the composer, as it was last kept."""
        return self._tweet

    @property
    def text(self) -> str:
        return self._keeping.text

    @property
    def extras(self) -> Extras:
        return self._keeping.extras

    def begin(self, tweet: Tweet | None, account_id: int) -> None:
        """Start with what the first look found, without asking the disk again."""
        self._keeping.write_as(account_id)
        self._put_in(tweet)

    def type(self, text: str) -> None:
        """The composer holds `text` now; it will be on disk within two seconds."""
        self._keeping.type(text)

    def carry(self, extras: Extras) -> None:
        """This goes with the text from now on."""
        self._keeping.carry(extras)

    def write_as(self, account_id: int) -> None:
        """The tweet is to leave from this account."""
        self._keeping.write_as(account_id)
        self._keeping.flush()

    def finish(self) -> None:
        """Save what is not on disk yet: Ramage is leaving."""
        self._keeping.flush()

    def new(self, then: Callable[[], None] | None = None) -> None:
        """A blank page, and then `then`; what was being written stays among the drafts."""
        self._keeping.when_kept(partial(self._start_new, then))

    def open(self, tweet_id: int) -> None:
        self._keeping.when_kept(
            partial(
                self._runner.ask,
                Lane.ERRANDS,
                partial(self._drafts.open, tweet_id),
                self._show,
                asker=self,
                topic="open",
            )
        )

    def plan(self, parts: tuple[str, ...], when: WallTime) -> None:
        """Put what stands in the composer on the calendar."""
        self._keeping.when_kept(partial(self._plan, parts, when))

    def give(self, take: Callable[[Tweet], None]) -> None:
        """Hand the kept tweet to `take` (to be published), once its text is on disk."""
        self._keeping.when_kept(partial(self._give, take))

    def cool(self, is_hot: bool) -> None:
        """Let what stands in the composer rest for an hour before it may leave, or lift that."""
        self._keeping.when_kept(partial(self._cool, is_hot))

    def remove(self, tweet_id: int) -> None:
        """Take a draft away; `removed` offers it back."""
        self._keeping.when_kept(
            partial(
                self._runner.ask,
                Lane.ERRANDS,
                partial(self._drafts.remove, tweet_id),
                self._removed,
                asker=self,
            )
        )

    def put_back(self, tweet: Tweet) -> None:
        self._runner.ask(
            Lane.ERRANDS, partial(self._drafts.put_back, tweet), self._list_changed, asker=self
        )

    def left(self, tweet: Tweet) -> None:
        """`tweet` stands otherwise now: the composer must not show it as it was.

        Words that were changed since it was planned did not leave with it; they go on as a draft.
        """
        if self._tweet is None or tweet.id != self._tweet.id:
            return
        if tweet.state in EDITABLE or self._is_as_planned(tweet):
            self._stand(tweet)
        else:
            self._keeping.begin_anew()

    def list_drafts(self) -> None:
        self._runner.ask(
            Lane.ERRANDS,
            self._drafts.all,
            self.drafts_ready.emit,
            asker=self,
            topic="drafts",
        )

    def _is_as_planned(self, tweet: Tweet) -> bool:
        return (self.text, self.extras.published) == (tweet.planned_text, tweet.planned_extras)

    def _kept(self, tweet: Tweet) -> None:
        is_another = self._tweet is None or self._tweet.id != tweet.id
        self._tweet = tweet
        self.kept.emit(tweet)
        if is_another:
            self.stands_otherwise.emit(tweet)
            self._list_changed()

    def _start_new(self, then: Callable[[], None] | None) -> None:
        self._drop_blank()
        self._put_in(None)
        if then is not None:
            then()

    def _drop_blank(self) -> None:
        """A draft whose every word was taken out is not worth a line in the list."""
        tweet = self._tweet
        is_blank = not self.text.strip() and self.extras == NOTHING
        if tweet is not None and tweet.state is State.DRAFT and is_blank:
            self._runner.ask(
                Lane.ERRANDS,
                partial(self._drafts.remove, tweet.id),
                self._list_changed,
                asker=self,
            )

    def _show(self, tweet: Tweet | None) -> None:
        """Put in what was read; of the tweet in hand, the words typed since are newer than that."""
        if tweet is not None and self._tweet is not None and tweet.id == self._tweet.id:
            self._stand(tweet)
        else:
            self._put_in(tweet)

    def _stand(self, tweet: Tweet) -> None:
        self._tweet = tweet
        self.stands_otherwise.emit(tweet)

    def _put_in(self, tweet: Tweet | None) -> None:
        self._keeping.take(tweet)
        self._tweet = tweet
        self.opened.emit(tweet)

    def _plan(self, parts: tuple[str, ...], when: WallTime) -> None:
        if self._tweet is None:
            return
        self._runner.ask(
            Lane.ERRANDS,
            partial(self._planner.plan, self._tweet.id, parts, when),
            partial(self._planned, self._tweet),
            asker=self,
            failed=self.plan_refused.emit,
        )

    def _planned(self, before: Tweet, tweet: Tweet) -> None:
        self._put_in(None)
        self.planned_from.emit(before, tweet)
        self.planned.emit(tweet)
        self._list_changed()

    def _cool(self, is_hot: bool) -> None:
        if self._tweet is None:
            return
        self._runner.ask(
            Lane.ERRANDS,
            partial(self._drafts.cool, self._tweet.id, is_hot),
            self._cooled,
            asker=self,
            failed=self.plan_refused.emit,
        )

    def _cooled(self, tweet: Tweet | None) -> None:
        if tweet is not None and self._tweet is not None and tweet.id == self._tweet.id:
            self._stand(tweet)

    def _give(self, take: Callable[[Tweet], None]) -> None:
        if self._tweet is not None:
            tweet = self._tweet
            self._put_in(None)
            take(tweet)

    def _removed(self, tweet: Tweet | None) -> None:
        if tweet is None:
            return
        if self._tweet is not None and self._tweet.id == tweet.id:
            self._put_in(None)
        self.removed.emit(tweet)
        self._list_changed()

    def _list_changed(self, _: Tweet | None = None) -> None:
        self.plan_changed.emit()
