"""Versions of a draft: kept as it is written, none too many, and taken up again."""

from __future__ import annotations

import pytest

from desktop.core.extras import Extras
from desktop.core.tweet import Tweet
from desktop.core.versions import MOST
from desktop.services.versions import Versions
from tests.workshop import Workshop

FIRST = "La première fournée sort du four à sept heures."
SECOND = FIRST + " Léa écoute la croûte chanter."
THIRD = SECOND + " On vous en garde une ?"


@pytest.fixture
def versions(shop: Workshop) -> Versions:
    return Versions(shop.open_plan, shop.clock)


def write(shop: Workshop, tweet: Tweet, text: str) -> None:
    shop.drafts.save(tweet.id, tweet.account_id, text)


def texts(versions: Versions, tweet: Tweet) -> list[str]:
    return [version.text for version in versions.of(tweet.id)]


def test_typing_on_keeps_no_version_for_two_minutes(shop: Workshop, versions: Versions) -> None:
    draft = shop.draft("")
    for end in range(1, len(FIRST)):
        write(shop, draft, FIRST[:end])
        shop.clock.pass_by(seconds=2)
    assert len(texts(versions, draft)) == 0
    shop.clock.pass_by(minutes=2)
    write(shop, draft, FIRST)
    assert texts(versions, draft) == [FIRST[:-1]]


def test_versions_are_two_minutes_apart_and_listed_newest_first(
    shop: Workshop, versions: Versions
) -> None:
    draft = shop.draft(FIRST)
    for text in (SECOND, THIRD, "Tout autre chose, et bien plus court."):
        shop.clock.pass_by(minutes=2)
        write(shop, draft, text)
    assert texts(versions, draft) == [THIRD, SECOND, FIRST]
    kept = [version.kept_at for version in versions.of(draft.id)]
    assert kept == sorted(kept, reverse=True)


def test_what_is_thrown_away_in_one_stroke_is_kept_at_once(
    shop: Workshop, versions: Versions
) -> None:
    draft = shop.draft(FIRST)
    write(shop, draft, "")
    assert texts(versions, draft) == [FIRST]


def test_a_change_beside_the_text_is_no_version(shop: Workshop, versions: Versions) -> None:
    draft = shop.draft(FIRST)
    shop.clock.pass_by(minutes=10)
    shop.drafts.save(draft.id, draft.account_id, FIRST, Extras(note="demander à Paul"))
    assert texts(versions, draft) == []


def test_a_restore_keeps_what_stands_there_first(shop: Workshop, versions: Versions) -> None:
    draft = shop.draft(FIRST)
    shop.clock.pass_by(minutes=2)
    write(shop, draft, SECOND)
    (version,) = versions.of(draft.id)
    assert versions.restore(draft.id, version.id, "Pas encore enregistré") == FIRST
    assert texts(versions, draft) == ["Pas encore enregistré", FIRST]
    newest = versions.of(draft.id)[0]
    assert versions.restore(draft.id, newest.id, newest.text) == newest.text
    assert texts(versions, draft) == ["Pas encore enregistré", FIRST]
    assert versions.restore(draft.id, version.id, "  ") == FIRST
    assert len(texts(versions, draft)) == 2


def test_a_version_that_is_gone_restores_nothing(shop: Workshop, versions: Versions) -> None:
    draft = shop.draft(FIRST)
    assert versions.restore(draft.id, 99, "Présent") is None
    assert texts(versions, draft) == []


def test_a_long_history_is_thinned_and_reaches_back_to_the_beginning(
    shop: Workshop, versions: Versions
) -> None:
    draft = shop.draft("Le tout premier texte de ce brouillon.")
    for n in range(80):
        shop.clock.pass_by(minutes=3)
        write(shop, draft, f"{n} fois sur le métier remettez votre ouvrage {n * n}")
    kept = texts(versions, draft)
    assert len(kept) == MOST
    assert kept[-1] == "Le tout premier texte de ce brouillon."
    assert kept[0].startswith("78 fois")


def test_each_draft_has_its_own(shop: Workshop, versions: Versions) -> None:
    one, other = shop.draft(FIRST), shop.draft(SECOND)
    write(shop, one, "")
    assert texts(versions, other) == []
