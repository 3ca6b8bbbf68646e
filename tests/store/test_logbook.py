"""The log's entries: from three sources, newest first, page by page, and quick among many."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from itertools import count, product
from pathlib import Path

import pytest

from desktop.core.account import Way
from desktop.core.logbook import Entry, Event, Page, Place, Shown
from desktop.core.tweet import Reason, State
from desktop.network.errors import NoAnswer, Refused, Unreachable
from desktop.store import logbook
from desktop.store.database import change, immediate
from tests.workshop import START, HeldClock, ScriptedNetwork, Workshop


class Told(Workshop):
    """A shop whose log is read."""

    def page(self, before: Place | None = None, limit: int = 100, shown: Shown = Shown.ALL) -> Page:
        with self.open_plan() as db:
            return logbook.page(db, before, limit, shown)

    def entries(self, shown: Shown = Shown.ALL) -> tuple[Entry, ...]:
        return self.page(shown=shown).entries

    def events(self, shown: Shown = Shown.ALL) -> list[tuple[Event, Reason]]:
        return [(one.event, one.reason) for one in self.entries(shown)]

    def let_leave(self, *parts: str, way: Way = Way.PRACTICE) -> int:
        """A tweet whose time comes."""
        tweet = self.plan(*parts, minutes=1, way=way)
        self.clock.pass_by(minutes=1, seconds=1)
        self.publisher.tick()
        return tweet.id


@pytest.fixture
def network(clock: HeldClock) -> ScriptedNetwork:
    return ScriptedNetwork(clock)


@pytest.fixture
def clock() -> HeldClock:
    return HeldClock()


@pytest.fixture
def shop(tmp_path: Path, clock: HeldClock, network: ScriptedNetwork) -> Told:
    made = Told(tmp_path / "ramage", clock, network)
    made.start()
    return made


def look_until_the_end(shop: Told) -> None:
    for seconds in (10, 40, 130):
        shop.clock.pass_by(seconds=seconds)
        shop.publisher.tick()


def test_what_left_says_when_from_whom_and_where_it_is(shop: Told) -> None:
    number = shop.let_leave("Bonjour")
    (entry,) = shop.entries()
    assert entry.event is Event.SENT
    assert (entry.tweet_id, entry.text, entry.handle, entry.way) == (
        number,
        "Bonjour",
        "pain",
        Way.PRACTICE,
    )
    assert entry.at == START + timedelta(minutes=1, seconds=1)
    assert entry.address == "https://x.com/pain/status/1001"


def test_a_thread_has_a_line_for_each_message_the_last_one_on_top(shop: Told) -> None:
    shop.let_leave("Un", "Deux", "Trois")
    assert [(one.text, one.position, one.count) for one in shop.entries()] == [
        ("Trois", 2, 3),
        ("Deux", 1, 3),
        ("Un", 0, 3),
    ]


def test_a_refusal_keeps_the_networks_own_words(shop: Told, network: ScriptedNetwork) -> None:
    network.raises(Refused("You are not allowed", Reason.LOCKED))
    shop.let_leave("Bonjour")
    (entry,) = shop.entries()
    assert (entry.event, entry.reason, entry.detail) == (
        Event.REFUSED,
        Reason.LOCKED,
        "You are not allowed",
    )
    assert entry.state is State.FAILED


def test_what_a_look_back_found_says_why_it_was_looked_for(
    shop: Told, network: ScriptedNetwork
) -> None:
    network.loses_answers(NoAnswer("timed out"))
    shop.let_leave("Bonjour")
    assert shop.events() == [(Event.UNKNOWN, Reason.NO_ANSWER)]
    assert shop.entries()[0].next_at == shop.clock.now + timedelta(seconds=5)
    look_until_the_end(shop)
    assert shop.events() == [(Event.SENT, Reason.NO_ANSWER)]


def test_what_the_person_said_of_it_is_told_as_theirs(shop: Told, network: ScriptedNetwork) -> None:
    network.raises(NoAnswer("timed out"))
    left, stayed = shop.let_leave("Un"), shop.let_leave("Deux")
    look_until_the_end(shop)
    shop.publisher.it_left(left)
    shop.publisher.it_did_not(stayed)
    assert (Event.SENT, Reason.SAID_BY_PERSON) in shop.events()
    assert (Event.NOT_SENT, Reason.SAID_BY_PERSON) in shop.events()


def test_a_later_try_is_the_last_one_of_its_message(shop: Told, network: ScriptedNetwork) -> None:
    network.raises(Unreachable("no route"))
    shop.let_leave("Bonjour")
    assert shop.entries()[0].next_at is not None
    network.weather = network.accept
    shop.clock.pass_by(minutes=2)
    shop.publisher.tick()
    assert [(one.event, one.is_last) for one in shop.entries()] == [
        (Event.SENT, True),
        (Event.NOT_SENT, False),
    ]
    assert shop.entries()[1].next_at is None


def test_what_the_person_sent_has_a_line_without_any_try(shop: Told) -> None:
    number = shop.let_leave("Bonjour", way=Way.BROWSER)
    assert shop.events() == [(Event.WAITS, Reason.NONE)]
    shop.publisher.confirm(number, 0, "https://x.com/pain/status/12345")
    (entry,) = shop.entries()
    assert entry.event is Event.SENT_BY_HAND
    assert entry.reason is Reason.SAID_BY_PERSON
    assert entry.address == "https://x.com/pain/status/12345"


def test_a_missed_tweet_has_a_line_until_it_is_dealt_with(shop: Told) -> None:
    shop.plan("Bonjour", minutes=1)
    shop.clock.pass_by(hours=9)
    shop.publisher.tick()
    (entry,) = shop.entries()
    assert (entry.event, entry.reason) == (Event.MISSED, Reason.LATE)
    shop.planner.unplan(entry.tweet_id)
    assert shop.entries() == ()


def test_a_refused_tweet_has_one_line_and_not_two(shop: Told, network: ScriptedNetwork) -> None:
    network.raises(Refused("no"))
    shop.let_leave("Bonjour")
    assert shop.events(Shown.ASKING) == [(Event.REFUSED, Reason.REFUSED)]


def test_each_filter_keeps_its_own(shop: Told, network: ScriptedNetwork) -> None:
    shop.let_leave("Parti")
    network.raises(Refused("no"))
    shop.let_leave("Refusé")
    network.raises(NoAnswer("cut"))
    shop.let_leave("Peut-être")
    look_until_the_end(shop)
    shop.let_leave("À vous", way=Way.BROWSER)
    kept = {shown: {one.text for one in shop.entries(shown)} for shown in Shown}
    assert kept == {
        Shown.ALL: {"Parti", "Refusé", "Peut-être", "À vous"},
        Shown.SENT: {"Parti"},
        Shown.ASKING: {"Refusé", "Peut-être", "À vous"},
        Shown.NOT_SENT: {"Refusé"},
    }


@pytest.mark.parametrize("limit", [1, 2, 3, 7])
def test_pages_follow_one_another_without_a_gap_or_a_double(
    shop: Told, network: ScriptedNetwork, limit: int
) -> None:
    by_hand = shop.plan("À la main", minutes=1, way=Way.BROWSER)
    shop.let_leave("Un", "Deux", "Trois")
    shop.publisher.confirm(by_hand.id, 0)
    network.raises(Refused("no"))
    shop.let_leave("Quatre")
    network.weather = network.accept
    shop.plan("Manqué", minutes=1)
    shop.clock.pass_by(hours=9)
    shop.let_leave("Cinq")
    whole = shop.entries()
    assert len(whole) == 7
    assert [one.place for one in whole] == sorted((one.place for one in whole), reverse=True)
    found: list[Entry] = []
    has_more = True
    while has_more:
        page = shop.page(found[-1].place if found else None, limit)
        found += page.entries
        has_more = page.has_more
    assert tuple(found) == whole


MANY = 100_000
STEPS = 100_000
"""Of SQLite's machine: a page takes some ten thousand, a walk through all of them millions."""


def fill(shop: Told) -> None:
    """Years of tweets, each of which left at its first try, and one among thousands refused."""
    account = shop.account().id
    with shop.open_plan() as db, immediate(db):
        change(
            db,
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
            " INSERT INTO tweet (id, uuid, account_id, text, state, content_sha256, created_at,"
            " changed_at) SELECT i, 'u' || i, ?, 'Bonjour', 'published', ?, i, i FROM n",
            (MANY, account, "0" * 64),
        )
        change(
            db,
            "INSERT INTO part (tweet_id, position, text, published_at)"
            " SELECT id, 0, text, 1700000000 + id * 60 FROM tweet",
        )
        change(
            db,
            "INSERT INTO attempt (tweet_id, position, state, armed_at, instance) SELECT id, 0,"
            " CASE WHEN id % 20000 = 0 THEN 'rejected' ELSE 'ok' END, 1700000000 + id * 60, ''"
            " FROM tweet",
        )


def test_a_page_walks_through_few_of_a_hundred_thousand_tries(shop: Told) -> None:
    fill(shop)
    middle = Place(1_700_000_000 + MANY * 30, 2, MANY // 2)
    for shown, before in product(Shown, (None, middle)):
        steps = count(1)
        with shop.open_plan() as db:
            # Asked after each thousand steps; what is not zero ends the question.
            db.conn.set_progress_handler(partial(_is_beyond, steps), 1_000)
            page = logbook.page(db, before, 100, shown)
            assert len(page.entries) <= 100


def _is_beyond(steps: Iterator[int]) -> int:
    return int(next(steps) * 1_000 > STEPS)
