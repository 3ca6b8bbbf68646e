"""A beginning of a word finds the same among the newest messages as in the index of all."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from desktop.core.veille.channel import SourceKind
from desktop.core.veille.message import Author, Found, Mood
from desktop.core.veille.mute import Mute, MuteKind
from desktop.core.veille.subject import Feed, Role, Subject
from desktop.core.veille.view import Asked, View
from desktop.store.database import immediate, rows
from desktop.store.veille import adding, channels, messages, mutes, newest, subjects
from desktop.store.veille.database import open_veille
from desktop.store.veille.search import NOTHING, question

NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)
COUNT = 1_500
ALL = (1 << 63) - 1
WORDS = (
    *("pain", "Pâte", "pate", "pâtisserie", "L’été", "l'ete", "œuf", "oeuf", "#Levain", "levain"),
    *("crème-brûlée", "aujourd’hui", "ÇA", "ça", "naïve", "100%", "1,20", "🥐", "ﬁn", "Straße"),
    *("İstanbul", "ĳ", "e\u0301te\u0301", "日本", "@marie", "d’Alençon", "x" * 40),
)
AUTHORS = ("Marie Levain", "Pâtisserie Lune", "été", "Paul", "œil", "🥐 Lune")
RARE = "introuvable"


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    dice = random.Random(3)
    with open_veille(tmp_path_factory.mktemp("veille") / "veille.db") as opened:
        with immediate(opened):
            made = [
                subjects.save_subject(
                    opened, Subject(name, Role.SHOP, words=(name,), feeds=(Feed("https://a"),))
                )
                for name in ("large", "rare")
            ]
        watched = channels.all_channels(opened)[0]
        heard = [_heard(dice, made, number) for number in range(COUNT)]
        adding.add_new(opened, watched.id, SourceKind.FEED, heard, NOW)
        with immediate(opened):
            mutes.add(opened, Mute(MuteKind.WORD, "100%"))
        yield opened


def _heard(dice: random.Random, made: list[Subject], number: int) -> adding.Heard:
    words = dice.choices(WORDS, k=4)
    if number == COUNT - 1:
        words = [RARE]
    found = Found(
        f"r{number}",
        " ".join(words),
        Author(dice.choice(AUTHORS), f"a{number % 7}"),
        NOW - timedelta(minutes=number),
        title=dice.choice(WORDS),
    )
    mood = Mood.NEGATIVE if number % 5 == 0 else None
    return found, mood, (made[number % 50 == 0].id,)


def judged(db: Database, view: View, until: int, limit: int) -> list[int]:
    """What the index alone answers."""
    asked = question(db, view, mutes.mutes(db, NOW))
    if asked == NOTHING:
        return []
    found = rows(
        db,
        "SELECT rowid FROM heard WHERE heard MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?",
        (asked, until, limit),
    )
    return [number for (number,) in found]


def beginning_of(words: tuple[str, ...]) -> st.SearchStrategy[str]:
    cut = st.tuples(st.sampled_from(words), st.integers(1, 9)).map(lambda one: one[0][: one[1]])
    return cut | cut.map(str.upper) | st.text(max_size=4)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=400)
@given(
    words=st.lists(beginning_of(WORDS), max_size=2),
    authors=st.lists(beginning_of(AUTHORS), max_size=1),
    subject=st.sampled_from([(), (1,), (2,)]),
    without=st.lists(st.sampled_from(["pain", "levain"]), max_size=1),
    start=st.sampled_from([0, 100, 700, COUNT - 1]),
    is_open=st.booleans(),
)
def test_a_page_is_the_one_that_the_index_alone_would_give(
    db: Database,
    words: list[str],
    authors: list[str],
    subject: tuple[int, ...],
    without: list[str],
    start: int,
    is_open: bool,
) -> None:
    every = judged(db, View(with_muted=True), ALL, COUNT)
    asked = Asked(tuple(words), without=tuple(without), authors=tuple(authors), is_open=is_open)
    view = View(subjects=subject, asked=asked)
    before = every[start] if start else None
    page = messages.page(db, view, before, 31, NOW)
    assert [one.id for one in page] == judged(db, view, before or ALL, 31)


@pytest.mark.parametrize("word", ["pain", "p", "l", "levai"])
def test_what_is_common_is_found_among_the_newest(db: Database, word: str) -> None:
    view = View(asked=Asked((word,), is_open=True))
    assert newest.page_of_newest(db, view, (), 0, ALL, 31) is not None


def test_what_is_rare_and_old_is_left_to_the_index_which_finds_it(db: Database) -> None:
    view = View(asked=Asked((RARE[:8],), is_open=True))
    assert newest.page_of_newest(db, view, (), 0, ALL, 31) is None
    assert [one.text for one in messages.page(db, view, None, 31, NOW)] == [RARE]


@pytest.mark.parametrize("word", ["pa", "pai", "", "🥐"])
def test_letters_that_the_index_knows_are_left_to_it(db: Database, word: str) -> None:
    view = View(asked=Asked((word,), is_open=True))
    assert newest.page_of_newest(db, view, (), 0, ALL, 31) is None
