"""Own ideas, their uses, templates, short words and versions, in a real file."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from sqlite_utils import Database

from desktop.core.snippets import Snippet
from desktop.core.templates import Template
from desktop.core.tweet import State, Tweet
from desktop.core.versions import MOST, superfluous
from desktop.store import ideas, snippets, templates, tweet_changes, versions
from desktop.store.database import open_plan, rows
from tests.store.conftest import NOON

HOSTILE = "« {produit} » 🥖 '; DROP TABLE idea; -- \ud83d"


def a_tweet(db: Database) -> int:
    return tweet_changes.add(db, Tweet(0, "one", 1, "Bonjour", State.DRAFT, NOON, NOON))


def test_own_ideas_stand_newest_first_and_outlive_the_connection(path: Path, db: Database) -> None:
    ideas.add(db, "un", NOON)
    ideas.add(db, HOSTILE, NOON)
    with open_plan(path) as again:
        assert [idea.text for idea in ideas.own(again)] == [
            HOSTILE.replace("\ud83d", "\ufffd"),
            "un",
        ]
        assert [idea.own_id for idea in ideas.own(again)] == [2, 1]


def test_an_idea_taken_away_can_be_put_back_until_it_is_forgotten(db: Database) -> None:
    for text in ("un", "deux"):
        ideas.add(db, text, NOON)
    ideas.remove(db, 1, NOON)
    assert [idea.text for idea in ideas.own(db)] == ["deux"]
    ideas.put_back(db, 1)
    assert [idea.text for idea in ideas.own(db)] == ["deux", "un"]
    ideas.remove(db, 1, NOON)
    ideas.forget_removed(db)
    ideas.put_back(db, 1)
    assert [idea.text for idea in ideas.own(db)] == ["deux"]


def test_the_last_use_of_an_idea_is_the_one_that_is_remembered(db: Database) -> None:
    ideas.mark_used(db, "general.ff", NOON)
    ideas.mark_used(db, "own:3", NOON)
    ideas.mark_used(db, "general.ff", NOON + timedelta(days=8))
    assert ideas.uses(db) == {"general.ff": NOON + timedelta(days=8), "own:3": NOON}


def test_a_template_is_added_changed_removed_and_put_back_in_its_place(db: Database) -> None:
    templates.put(db, Template("Poisson", "{poisson}"))
    templates.put(db, Template("Autre", "x"))
    fish, other = templates.own(db)
    templates.put(db, Template("Poisson du jour", HOSTILE, fish.id))
    changed = templates.own(db)[0]
    assert (changed.id, changed.name) == (fish.id, "Poisson du jour")
    templates.remove(db, fish.id)
    assert templates.own(db) == (other,)
    templates.put(db, changed)
    assert templates.own(db) == (changed, other)


def test_a_short_word_has_one_text(db: Database) -> None:
    snippets.put(db, Snippet("hor", "8 h – 19 h"))
    snippets.put(db, Snippet("adr", "12 rue du Cygne"))
    snippets.put(db, Snippet("adr", "14 rue du Cygne"))
    assert snippets.every(db) == (
        Snippet("adr", "14 rue du Cygne"),
        Snippet("hor", "8 h – 19 h"),
    )
    snippets.remove(db, "adr")
    assert [one.short for one in snippets.every(db)] == ["hor"]


def test_versions_stand_in_the_order_of_time_and_go_with_their_tweet(db: Database) -> None:
    tweet_id = a_tweet(db)
    assert versions.newest(db, tweet_id) is None
    for n in range(3):
        versions.add(db, tweet_id, f"texte {n}", NOON + timedelta(minutes=n))
    found = versions.of_tweet(db, tweet_id)
    assert [one.text for one in found] == ["texte 0", "texte 1", "texte 2"]
    assert versions.newest(db, tweet_id) == found[2]
    assert versions.by_id(db, found[1].id) == found[1]
    versions.forget(db, found[:1])
    assert versions.of_tweet(db, tweet_id) == found[1:]
    tweet = Tweet(tweet_id, "one", 1, "Bonjour", State.DRAFT, NOON, NOON)
    tweet_changes.remove(db, tweet, NOON)
    tweet_changes.forget_removed(db)
    assert rows(db, "SELECT COUNT(*) FROM version") == [(0,)]


@pytest.mark.parametrize("count", [MOST, MOST + 1, MOST + 40])
def test_what_is_superfluous_is_forgotten_in_the_file_too(db: Database, count: int) -> None:
    tweet_id = a_tweet(db)
    for n in range(count):
        versions.add(db, tweet_id, f"texte {n}", NOON + timedelta(minutes=n))
    versions.forget(db, superfluous(versions.of_tweet(db, tweet_id)))
    assert len(versions.of_tweet(db, tweet_id)) == MOST
