"""A shop's weeks with a key of its own: the real client over real HTTP, X's every mood, and what it
costs.

Whatever comes, counted from X's own side: nothing twice, nothing early, nothing late unasked, no
other text, no picture left behind, and nothing spent beyond the ceiling.
"""

from __future__ import annotations

import io
import shutil
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime, timedelta
from typing import ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, precondition, rule

from desktop.core.account import Connection, Way
from desktop.core.cost.budget import month_of
from desktop.core.cost.card import price_card
from desktop.core.cost.publishing import holds_link
from desktop.core.extras import NOTHING, Attachment
from desktop.core.tweet import ASKING, State, Tweet
from desktop.network.contract import Outgoing
from desktop.network.x.line import Place
from desktop.network.x.network import X
from desktop.services.publisher import PublisherTrouble, Step
from desktop.store import spending
from desktop.store.errors import StoreFull
from desktop.store.ledger import Line
from desktop.store.media import MediaFolder
from tests.faults.aftermath import check_each_stands_in_one_true_state
from tests.faults.test_simulation import GRACE, Killed, ShopLife
from tests.faults.x_moods import (
    AGAINST,
    CREATE,
    KILL,
    MOODS,
    PATIENCE,
    SECRET,
    TIMELINE,
    Door,
    Wire,
)
from tests.stand_in import problems
from tests.stand_in.server import stand_in
from tests.stand_in.state import Kept
from tests.stand_in.state import State as XState
from tests.workshop import PARIS, PLENTY, HeldClock, Workshop


class XLife(ShopLife):
    """`run` counts what was run: schedules, steps, kills, requests to publish."""

    run: ClassVar[Counter[str]] = Counter()

    def __init__(self) -> None:
        super().__init__()
        self.closing = ExitStack()
        self.messages: dict[str, Outgoing] = {}
        self.by_hand: set[str] = set()
        self.is_full = False
        self.full_lines = 0
        self.intrudes = False
        self.was_put_back = False
        self.posts_seen = 0
        self.run["schedules"] += 1

    @initialize(
        guarded=st.booleans(),
        threads=st.booleans(),
        lag=st.sampled_from([0, 0, 3, 20, 200]),
        posts=st.sampled_from([3, 20, 400]),
    )
    def open_the_shop(self, guarded: bool, threads: bool, lag: int, posts: int) -> None:
        state = XState(
            clock=self.clock,
            duplicate_guard=guarded,
            self_threads=threads,
            lag=timedelta(seconds=lag),
        )
        self.x = self.closing.enter_context(stand_in(state))
        self.user = state.user("pain")
        self.door = Door(self.x, self.user.id)
        self.start()
        key = {"user_id": self.user.id, "ceiling": posts * price_card().post}
        self.shop.keyed(self.shop.account(Way.KEY), **key)

    def start(self) -> None:
        self.run["starts"] += 1
        self.full_lines = 0
        self.shop = self.workshop(self.reach)
        self.keep = self.shop.ledger.add
        self.shop.ledger.add = self.add_line  # type: ignore[method-assign]
        opened, report = self.shop.start()
        assert opened.trouble is None or opened.trouble.value == "restored"
        assert report.trouble in self.expected
        self.count()

    def workshop(self, on_step: Callable[[Step], None]) -> Workshop:
        clock: HeldClock = self.clock
        x = X(self.door, self.open_media, clock, Place(self.x.address, 1.0, PATIENCE), self.wait)
        wire = Wire(x, self.messages, self.meanwhile)
        room = lambda: 0 if self.is_full else PLENTY  # noqa: E731
        return Workshop(self.root / "ramage", clock, wire, on_step=on_step, room_left=room)

    def open_media(self, one: Attachment) -> io.BytesIO:
        return io.BytesIO(MediaFolder(self.shop.folder.media).read(one.sha256))

    def wait(self, seconds: float) -> None:
        self.clock.pass_by(seconds=seconds)

    def add_line(self, line: Line) -> None:
        if self.full_lines:
            self.full_lines -= 1
            raise StoreFull
        self.keep(line)

    def meanwhile(self) -> None:
        """Another Ramage on the same folder, just while a message is on its way."""
        if self.intrudes:
            self.intrudes = False
            self.run["intrusions"] += 1
            other = self.workshop(lambda _: None)
            other.start()
            other.publisher.tick()
            other.opening.close()

    @property
    def expected(self) -> frozenset[PublisherTrouble | None]:
        return super().expected | {PublisherTrouble.DISK_FULL}

    def reach(self, step: Step) -> None:
        try:
            super().reach(step)
        except Killed:
            self.run["kills"] += 1
            raise

    def do(self, job: Callable[[], object]) -> None:
        self.run["jobs"] += 1
        try:
            super().do(job)
        except StoreFull:
            self.count()

    @property
    def keys(self) -> list[str]:
        return [self.messages[post.typed].key for post in self.x.state.posts.values()]

    # What the world does.

    @rule(mood=st.sampled_from([*MOODS, "good", "good", "good"]), times=st.integers(1, 2))
    def the_weather_changes(self, mood: str, times: int) -> None:
        if mood == "good":
            self.x.sky.clear()
            return
        then, accepts, where = MOODS[mood]
        self.x.sky.will(then, where, times, accepts)

    @rule(moods=AGAINST, kill=KILL, intrudes=st.booleans())
    def a_tweet_leaves(self, moods: list[str], kill: Step | None, intrudes: bool) -> None:
        self.leave(moods, 1, "none", kill, intrudes)

    @rule(moods=AGAINST, kill=KILL, hit=st.integers(1, 3))
    def a_thread_leaves(self, moods: list[str], kill: Step | None, hit: int) -> None:
        self.leave(moods, 3, "none", kill, False, hit)

    @rule(moods=AGAINST, kill=KILL, intrudes=st.booleans())
    def a_picture_leaves(self, moods: list[str], kill: Step | None, intrudes: bool) -> None:
        self.leave(moods, 1, "kept", kill, intrudes)

    def leave(
        self,
        moods: list[str],
        messages: int,
        picture: str,
        kill: Step | None,
        intrudes: bool,
        hit: int = 1,
    ) -> None:
        """Some minutes with everything against it: most of the traffic comes from here."""
        for mood in moods:
            self.the_weather_changes(mood, 1)
        self.plan(messages, 0, picture, " fournil.fr" if picture == "kept" else "")
        self.kill = (kill, hit) if kill else None
        self.intrudes = intrudes
        for seconds in (1, 6, 15, 30, 70):
            self.clock.pass_by(seconds=seconds)
            self.tick()
        self.kill = None

    @rule(minutes=st.sampled_from([2, 14, 120]))
    def x_asks_to_wait(self, minutes: int) -> None:
        until = self.clock.now + timedelta(minutes=minutes)
        self.x.sky.will(problems.too_many(int(until.timestamp())), CREATE)

    @rule(lag=st.sampled_from([0, 3, 20, 200]), blind=st.booleans())
    def looking_back_changes(self, lag: int, blind: bool) -> None:
        self.x.state.lag = timedelta(seconds=lag)
        if blind:
            self.x.sky.will(problems.broken(), TIMELINE, 3)

    @rule()
    def x_forgets_who_speaks(self) -> None:
        self.door.shut()

    @rule()
    def the_person_mends_the_account(self) -> None:
        if self.door.is_shut:
            self.door.open()
        self.shop.keyed(self.shop.account(Way.KEY), connection=Connection.CONNECTED)

    @rule(lines=st.integers(0, 3))
    def the_disk_fills_up(self, lines: int) -> None:
        """Beforehand, or just while something is written down."""
        self.full_lines = lines
        self.is_full = not lines

    @rule()
    def the_disk_has_room_again(self) -> None:
        self.is_full, self.full_lines = False, 0

    @rule()
    def a_second_one_looks_in(self) -> None:
        """The next time that a message is on its way."""
        self.intrudes = True

    @precondition(lambda self: self.older is not None)
    @rule()
    def somebody_puts_the_older_file_back(self) -> None:
        self.was_put_back = True
        super().somebody_puts_the_older_file_back()

    @rule()
    def the_file_is_damaged(self) -> None:
        self.was_put_back = True
        super().the_file_is_damaged()

    # What the person does.

    @rule(
        messages=st.integers(1, 3),
        minutes=st.sampled_from([0, 1, 2, 15]),
        picture=st.sampled_from(["none", "none", "kept", "lost"]),
        ending=st.sampled_from(["", "", " fournil.fr", " https://fournil.fr/menu?a=1 #pain"]),
    )
    def plan(self, messages: int, minutes: int, picture: str = "none", ending: str = "") -> None:
        name = f"{len(self.tweets)}-{self.clock.ticks}"
        extras = NOTHING if picture == "none" else self.picture(name)
        texts = (f"{name} {n}{ending}" for n in range(messages))
        self.shop.plan(*texts, way=Way.KEY, minutes=minutes, extras=extras)
        if picture == "lost":
            (self.shop.folder.media / extras.media[0].sha256).unlink()
        self.count()

    @rule(data=st.data(), truth=st.booleans())
    def answer(self, data: st.DataObject, truth: bool) -> None:
        """Truthfully, what is to check; what waits for a hand is sent by it, or given up."""
        tweet = self.some(data, State.TO_CHECK, State.TO_PUBLISH)
        if tweet is None:
            return
        publisher, part = self.shop.publisher, tweet.next_part
        if tweet.state is State.TO_CHECK:
            is_out = f"{tweet.uuid}-{part.position if part else 0}" in self.keys
            say = publisher.it_left if is_out else publisher.it_did_not
            self.do(lambda: say(tweet.id))
        elif truth:
            self.do(lambda: self.send_by_hand(tweet))
        else:
            self.do(lambda: publisher.give_up(tweet.id))

    def send_by_hand(self, tweet: Tweet) -> None:
        """In the browser, and says so with its address."""
        handed = self.shop.publisher.hand_over(tweet.id)
        key = f"{tweet.uuid}-{handed.position}"
        if handed.text not in self.messages:
            account = self.shop.account(Way.KEY)
            self.messages[handed.text] = Outgoing(key, account, handed.text)
        post = self.x.state.post(self.user, handed.text)
        self.by_hand.add(post.id)
        address = f"https://x.com/pain/status/{post.id}"
        while True:
            try:
                self.shop.publisher.confirm(tweet.id, handed.position, address)
                return
            except StoreFull:
                # What the person said could not be written down: they are told, and say it again.
                self.the_disk_has_room_again()

    @rule(data=st.data())
    def publish_now(self, data: st.DataObject) -> None:
        tweet = self.some(data, State.PLANNED, State.MISSED, State.FAILED, State.TO_PUBLISH)
        if tweet is not None:
            texts = tuple(part.text for part in tweet.parts)
            self.do(lambda: self.shop.publisher.publish_now(tweet.id, texts, PARIS))

    # What must hold.

    @invariant()
    def nothing_left_twice(self) -> None:
        self.run["steps"] += 1
        if hasattr(self, "x"):
            assert [key for key, count in Counter(self.keys).items() if count > 1] == []

    @invariant()
    def each_state_is_true(self) -> None:
        if hasattr(self, "shop"):
            check_each_stands_in_one_true_state(self.shop, self.tweets.values(), self.keys)

    @invariant()
    def nothing_left_early_or_late(self) -> None:
        if not hasattr(self, "shop"):
            return
        by_uuid = {tweet.uuid: tweet for tweet in self.tweets.values()}
        posts = list(self.x.state.posts.values())
        for post in posts[self.posts_seen :]:
            if post.id not in self.by_hand:
                self.check_post(post, by_uuid[self.messages[post.typed].key.rsplit("-", 1)[0]])
        self.posts_seen = len(posts)

    def check_post(self, post: Kept, tweet: Tweet) -> None:
        position = int(self.messages[post.typed].key.rsplit("-", 1)[1])
        assert post.typed == tweet.parts[position].text, "another text"
        assert tweet.when is not None
        assert tweet.when.instant() <= post.at, "early"
        assert post.at - tweet.when.instant() <= GRACE, "late, and nobody asked"
        wanted = tweet.planned_extras.media if position == 0 else ()
        files = [self.x.state.files[one] for one in post.media]
        shown = [MediaFolder(self.shop.folder.media).read(one.sha256) for one in wanted]
        assert [one.content for one in files] == shown, "without its picture"
        if position:
            assert post.in_reply_to == tweet.parts[position - 1].remote_id or not (
                tweet.parts[position - 1].remote_id
            )

    @invariant()
    def nothing_left_without_its_picture(self) -> None:
        """Looked at with each post."""

    @invariant()
    def nothing_is_spent_beyond_the_ceiling(self) -> None:
        if not hasattr(self, "shop"):
            return
        account = self.shop.account(Way.KEY)
        assert account.key is not None
        first, last = month_of(self.clock.now)
        with self.shop.open_plan() as db:
            spent = spending.spent(db, account.id, first, last)
        assert spent <= account.key.ceiling
        if not self.was_put_back:
            assert spent >= self.billed(first, last), "X asks for more than Ramage wrote down"

    def billed(self, first: datetime, last: datetime) -> int:
        card = price_card()
        return sum(
            card.post_with_link if holds_link(post.typed) else card.post
            for post in self.x.state.posts.values()
            if post.id not in self.by_hand and first <= post.at < last
        )

    def teardown(self) -> None:
        try:
            if hasattr(self, "x"):
                self.settle()
                self.check_no_secret_is_kept()
                self.run["requests"] += len(self.x.log)
        finally:
            self.closing.close()
            shutil.rmtree(self.root)

    def settle(self) -> None:
        self.kill = None
        self.intrudes = False
        self.x.sky.clear()
        self.x.state.lag = timedelta()
        self.the_disk_has_room_again()
        self.the_person_mends_the_account()
        for seconds in (15, 15, 15, 120, 120, 120, 120, 36000, 15, 36000, *(60,) * 65):
            self.clock.pass_by(seconds=seconds)
            self.tick()
        self.each_state_is_true()
        self.nothing_left_twice()
        self.nothing_left_early_or_late()
        for tweet in self.tweets.values():
            settled = tweet.state in {State.DRAFT, State.PUBLISHED, *ASKING}
            assert settled or tweet.when is None or self.may_wait(tweet), tweet

    def may_wait(self, tweet: Tweet) -> bool:
        """Its time is to come; or X said until when, and it is not late beyond the grace yet."""
        assert tweet.when is not None
        until = tweet.when.instant()
        if tweet.retry_at is not None and tweet.retry_at > self.clock.now:
            until += GRACE
        return until >= self.clock.now

    def check_no_secret_is_kept(self) -> None:
        for path in self.root.rglob("*"):
            assert not path.is_file() or SECRET.encode() not in path.read_bytes(), path
