"""Tweets as rows: what is written is what is read, and what is asked is found by an index."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from sqlite_utils import Database

from desktop.core.agenda import WallTime
from desktop.core.extras import NOTHING
from desktop.core.tweet import Part, Reason, State, Tweet
from desktop.store import attempts, tweet_changes, tweets
from desktop.store.attempts import AttemptState
from desktop.store.database import change, immediate, rows
from desktop.store.errors import StoreError
from desktop.store.tweet_rows import storable
from tests.store.conftest import NOON

wall = datetime.fromisoformat
LATER = NOON + timedelta(minutes=5)
WHEN = WallTime(wall("2026-11-24T14:15"), "Europe/Paris")
PARTS = (Part(0, "un"), Part(1, "deux", "17", "https://x.com/a/status/17", LATER))


def stored(db: Database, uuid: str = "u", text: str = "Bonjour") -> Tweet:
    number = tweet_changes.add(db, Tweet(0, uuid, 1, text, State.DRAFT, NOON, NOON))
    return again(db, number)


def again(db: Database, number: int) -> Tweet:
    found = tweets.by_id(db, number)
    assert found is not None
    return found


def planned(db: Database, when: WallTime = WHEN, uuid: str = "u") -> Tweet:
    draft = stored(db, uuid)
    after = replace(draft, state=State.PLANNED, when=when, parts=(Part(0, "Bonjour"),))
    assert tweet_changes.put(db, draft, after, NOON)
    return again(db, draft.id)


def test_what_is_written_is_what_is_read(db: Database) -> None:
    draft = stored(db)
    after = replace(
        draft,
        state=State.PLANNED,
        parts=PARTS,
        when=WHEN,
        reason=Reason.UNREACHABLE,
        retry_at=LATER,
        concluded_at=LATER,
        opened_at=LATER,
        planned_text="Bonjour",
    )
    assert tweet_changes.put(db, draft, after, LATER)
    assert again(db, draft.id) == replace(after, version=draft.version + 1, changed_at=LATER)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("l'été « à 8 h »\n🥖\u200d\u202e\ufeff", "l'été « à 8 h »\n🥖\u200d\u202e\ufeff"),
        ("a\x00b", "a\x00b"),
        ("\ud83d\ude00", "😀"),
        ("a\ud83db", "a\ufffdb"),
        ("x" * 100_000, "x" * 100_000),
    ],
)
def test_any_text_can_be_kept(db: Database, typed: str, kept: str) -> None:
    assert storable(typed) == kept
    assert stored(db, text=typed).text == kept


def test_a_change_decided_on_an_older_row_is_not_made(db: Database) -> None:
    before = planned(db)
    first = replace(before, state=State.DRAFT, when=None)
    assert tweet_changes.put(db, before, first, NOON)
    assert not tweet_changes.put(db, before, replace(before, state=State.MISSED), NOON)
    assert again(db, before.id).state is State.DRAFT


def test_a_way_that_the_table_of_states_lacks_is_a_bug(db: Database) -> None:
    draft = stored(db)
    with pytest.raises(ValueError, match="SENDING"):
        tweet_changes.put(db, draft, replace(draft, state=State.SENDING), NOON)


def test_typing_changes_neither_version_nor_plan(db: Database) -> None:
    before = planned(db)
    assert tweet_changes.write_text(db, before.id, "Autre chose", NOTHING, LATER)
    after = again(db, before.id)
    assert after == replace(before, text="Autre chose", changed_at=LATER)
    assert tweets.is_sound(db, after)


@pytest.mark.parametrize(
    ("sql", "value"),
    [
        ("UPDATE part SET text = ?", "Bonsoir"),
        ("UPDATE tweet SET wall_time = ?", "2026-11-24T14:14"),
        ("UPDATE tweet SET zone = ?", "Europe/London"),
        ("UPDATE tweet SET zone = ?", "Europe/Pariz"),
        ("UPDATE tweet SET account_id = ?", 2),
    ],
)
def test_a_plan_that_something_else_changed_is_not_sound(
    db: Database, sql: str, value: str | int
) -> None:
    before = planned(db)
    assert tweets.altered(db) == ()
    change(db, "INSERT INTO account (way, name, handle, long_posts) VALUES ('practice','','',0)")
    change(db, sql, (value,))
    assert [tweet.id for tweet in tweets.altered(db)] == [before.id]
    assert not tweets.is_sound(db, again(db, before.id))


def test_what_was_taken_away_is_in_no_answer_and_comes_back_whole(db: Database) -> None:
    before = planned(db)
    assert tweet_changes.remove(db, before, LATER)
    assert not tweet_changes.remove(db, before, LATER)
    assert tweets.by_id(db, before.id) is None
    assert tweets.by_uuid(db, "u") is None
    assert tweets.between(db, WHEN.day, WHEN.day) == ()
    assert tweets.planned_until(db, wall("2099-01-01T00:00")) == ()
    assert tweets.first_planned_wall_time(db) is None
    assert tweet_changes.put_back(db, "u")
    assert again(db, before.id).parts == before.parts


def test_what_was_taken_away_is_forgotten_on_demand(db: Database) -> None:
    before = planned(db)
    attempts.add(db, before.id, 0, AttemptState.NOT_SENT, "i", NOON)
    tweet_changes.remove(db, before, LATER)
    tweet_changes.forget_removed(db)
    assert not tweet_changes.put_back(db, "u")
    assert rows(db, "SELECT COUNT(*) FROM part UNION ALL SELECT COUNT(*) FROM attempt") == [
        (0,),
        (0,),
    ]


def test_an_id_is_never_given_twice(db: Database) -> None:
    first = planned(db)
    tweet_changes.remove(db, first, LATER)
    tweet_changes.forget_removed(db)
    assert stored(db, "v").id > first.id


def test_days_are_those_on_the_wall(db: Database) -> None:
    evening = planned(db, WallTime(wall("2026-11-24T23:59"), "Europe/Paris"), "a")
    morning = planned(db, WallTime(wall("2026-11-25T00:00"), "Pacific/Auckland"), "b")
    stored(db, "draft")
    assert tweets.between(db, date(2026, 11, 24), date(2026, 11, 24)) == (evening,)
    assert tweets.between(db, date(2026, 11, 24), date(2026, 11, 25)) == (evening, morning)


def test_drafts_come_newest_first(db: Database) -> None:
    old, new = stored(db, "a"), stored(db, "b")
    assert [tweet.id for tweet in tweets.drafts(db)] == [new.id, old.id]
    tweet_changes.write_text(db, old.id, "again", NOTHING, LATER)
    assert [tweet.id for tweet in tweets.drafts(db)] == [old.id, new.id]


def test_a_claim_is_taken_once(db: Database) -> None:
    tweet = planned(db)
    with immediate(db):
        assert attempts.claim(db, tweet, 0, "one", NOON)
    with immediate(db):
        assert not attempts.claim(db, tweet, 0, "two", NOON)


LIVE = [AttemptState.ARMED, AttemptState.UNKNOWN, AttemptState.OK]


@pytest.mark.parametrize("first", LIVE)
@pytest.mark.parametrize("second", LIVE)
def test_the_file_itself_refuses_to_send_what_may_be_out(
    db: Database, first: AttemptState, second: AttemptState
) -> None:
    tweet = planned(db)
    attempts.add(db, tweet.id, 0, first, "i", NOON)
    attempts.add(db, tweet.id, 1, second, "i", NOON)
    with pytest.raises(StoreError):
        attempts.add(db, tweet.id, 0, second, "i", NOON)


def test_what_certainly_did_not_leave_may_be_sent_again(db: Database) -> None:
    tweet = planned(db)
    for state in (AttemptState.NOT_SENT, AttemptState.REJECTED, AttemptState.ARMED):
        attempts.add(db, tweet.id, 0, state, "i", NOON)
    assert attempts.failures(db, tweet.id, 0) == 1


def test_an_outcome_is_written_once(db: Database) -> None:
    tweet = planned(db)
    attempts.add(db, tweet.id, 0, AttemptState.ARMED, "i", NOON)
    attempt = attempts.open_of(db, tweet.id)
    assert attempt is not None
    assert attempts.conclude(db, attempt.id, AttemptState.OK, NOON)
    assert not attempts.conclude(db, attempt.id, AttemptState.NOT_SENT, NOON)
    assert not attempts.leave_unknown(db, attempt.id, 0, NOON)


QUESTIONS: dict[str, Callable[[Database], object]] = {
    "a month": lambda db: tweets.between(db, date(2026, 11, 1), date(2026, 11, 30)),
    "the due": lambda db: tweets.planned_until(db, wall("2026-11-24T14:15")),
    "the next": tweets.first_planned_wall_time,
    "the drafts": tweets.drafts,
    "what asks": tweets.asking,
    "one": lambda db: tweets.by_id(db, 1),
    "one by its name": lambda db: tweets.by_uuid(db, "u"),
    "the last change": tweets.latest_change,
    "the last sending": attempts.last_armed_at,
    "what is armed": attempts.armed,
    "what to look up": lambda db: attempts.to_look_up(db, NOON),
    "the open attempt": lambda db: attempts.open_of(db, 1),
    "the failures": lambda db: attempts.failures(db, 1, 0),
}


@pytest.mark.parametrize("question", QUESTIONS.values(), ids=QUESTIONS.keys())
def test_no_daily_question_reads_a_whole_table(
    db: Database, question: Callable[[Database], object]
) -> None:
    asked: list[tuple[str, Any]] = []
    with db.tracer(lambda sql, parameters: asked.append((sql, parameters))):
        question(db)
    assert asked
    for sql, parameters in asked:
        steps = [step[3] for step in rows(db, f"EXPLAIN QUERY PLAN {sql}", parameters)]
        assert not [step for step in steps if step.startswith("SCAN") and "USING" not in step]
