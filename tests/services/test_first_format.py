"""A plan that the first format's program wrote: opened, it is whole, and what was due leaves."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from desktop.core.account import Way
from desktop.core.agenda import WallTime
from desktop.core.extras import NOTHING, Extras, Poll
from desktop.core.settings import Settings
from desktop.core.tweet import Reason, State, Tweet
from desktop.store import backups, tweets
from desktop.store.database import connect_unchecked, identity
from desktop.store.schema import VERSION
from tests.workshop import PARIS, HeldClock, ScriptedNetwork, Workshop

DUMP = Path(__file__).parents[1] / "store" / "files" / "version_1.sql"
DRAFT, OTHER, OUT, PLANNED, THREAD, BY_HAND, REMOVED = range(1, 8)


@pytest.fixture
def clock() -> HeldClock:
    clock = HeldClock()
    clock.pass_by(minutes=5)
    return clock


@pytest.fixture
def shop(tmp_path: Path, clock: HeldClock, network: ScriptedNetwork) -> Workshop:
    shop = Workshop(tmp_path, clock, network)
    with closing(sqlite3.connect(shop.folder.plan)) as connection:
        connection.executescript(DUMP.read_text("utf-8"))
    return shop


def by_id(shop: Workshop, number: int) -> Tweet:
    found = shop.drafts.open(number)
    assert found is not None
    return found


def test_it_opens_without_a_word_and_is_of_this_format_then(shop: Workshop) -> None:
    opened = shop.opening.open()
    assert (opened.trouble, opened.restored_from, opened.moved_aside) == (None, None, None)
    assert opened.settings == Settings(grace_minutes=90, account_id=1, draft_id=DRAFT)
    assert [account.way for account in opened.accounts] == [Way.PRACTICE, Way.BROWSER]
    assert opened.draft is not None
    assert opened.draft.text == "Ce matin, Léa a sorti les premières brioches du four 🥐"
    with connect_unchecked(shop.folder.plan) as db:
        assert identity(db)[1] == VERSION


def test_a_copy_of_it_as_it_was_is_kept(shop: Workshop, tmp_path: Path) -> None:
    shop.opening.open()
    oldest = backups.times(shop.folder.backups)[0]
    back = tmp_path / "back.db"
    backups.restore(shop.folder.backups, oldest, back)
    with connect_unchecked(back) as db:
        assert identity(db)[1] == 1


def test_its_tweets_are_what_they_were(shop: Workshop) -> None:
    shop.opening.open()
    every = [by_id(shop, number) for number in range(DRAFT, REMOVED)]
    assert [(one.state, one.text, one.planned_text) for one in every] == [
        (State.DRAFT, "Ce matin, Léa a sorti les premières brioches du four 🥐", ""),
        (State.DRAFT, "Un brouillon de plus\navec une ligne vide\n\net « des guillemets »", ""),
        (State.PUBLISHED, "Déjà parti", "Déjà parti"),
        (
            State.PLANNED,
            "Demain : tarte aux pommes et aux poires",
            "Demain : tarte aux pommes",
        ),
        (State.PLANNED, "Premier message\nDeuxième message", "Premier message\nDeuxième message"),
        (State.PLANNED, "À la main", "À la main"),
    ]
    assert {one.extras for one in every} == {one.planned_extras for one in every} == {NOTHING}
    assert [part.text for part in every[THREAD - 1].parts] == [
        "Premier message",
        "Deuxième message",
    ]
    assert every[PLANNED - 1].when == WallTime(datetime(2026, 11, 24, 9, 2), PARIS)  # noqa: DTZ001
    assert shop.drafts.open(REMOVED) is None


def test_each_is_sound_and_none_failed(shop: Workshop) -> None:
    shop.opening.open()
    with shop.open_plan() as db:
        assert tweets.altered(db) == ()
        for number in range(DRAFT, REMOVED):
            assert tweets.is_sound(db, by_id(shop, number))
    assert {by_id(shop, number).reason for number in range(DRAFT, REMOVED)} == {Reason.NONE}


def test_what_was_planned_leaves_at_its_time_as_it_was_planned(
    shop: Workshop, clock: HeldClock, network: ScriptedNetwork
) -> None:
    shop.start()
    clock.pass_by(minutes=57)
    shop.publisher.tick()
    assert [one.text for one in network.accepted] == ["Demain : tarte aux pommes"]
    clock.pass_by(minutes=60)
    shop.publisher.tick()
    clock.pass_by(minutes=60)
    shop.publisher.tick()
    assert [one.text for one in network.accepted] == [
        "Demain : tarte aux pommes",
        "Premier message",
        "Deuxième message",
    ]
    assert {one.extras for one in network.accepted} == {NOTHING}
    states = [by_id(shop, number).state for number in (PLANNED, THREAD, BY_HAND)]
    assert states == [State.PUBLISHED, State.PUBLISHED, State.TO_PUBLISH]


def test_its_drafts_take_what_the_first_format_did_not_know(shop: Workshop) -> None:
    shop.start()
    draft = by_id(shop, DRAFT)
    carried = Extras(poll=Poll(("Oui", "Non")), note="demander à Léa")
    shop.drafts.save(draft.id, draft.account_id, draft.text, carried)
    planned = shop.planner.plan(draft.id, (draft.text,), shop.in_minutes(10))
    assert planned.planned_extras == replace(carried, note="")
    with shop.open_plan() as db:
        assert tweets.is_sound(db, planned)
