"""Columns stand as the person put them, and let through what the person chose."""

from __future__ import annotations

from desktop.core.veille.channel import SourceKind
from desktop.core.veille.layout import (
    AS_MADE,
    OPEN,
    ColumnLook,
    Sieve,
    lets_through,
    list_key,
    list_of,
    subject_of,
    view_of,
)
from desktop.core.veille.message import Mood
from desktop.core.veille.view import View


def test_columns_never_moved_stand_behind_those_that_were() -> None:
    laid = AS_MADE.in_order(("3", "1"))
    assert laid.ordered(("1", "2", "3")) == ("3", "1", "2")
    assert AS_MADE.ordered(("1", "2")) == ("1", "2")


def test_a_column_keeps_its_look_when_others_are_put_elsewhere() -> None:
    wide = ColumnLook("1", 320, Sieve(mood=Mood.NEGATIVE))
    laid = AS_MADE.put(wide).in_order(("2", "1"))
    assert laid.look("1") == wide
    assert laid.put(ColumnLook("1", 400)).look("1").width == 400
    assert not laid.without("1").has("1")


def test_a_key_tells_a_subject_from_a_list_and_from_what_is_neither() -> None:
    assert (subject_of("12"), list_of("12")) == (12, 0)
    assert (subject_of(list_key(7)), list_of(list_key(7))) == (0, 7)
    assert (subject_of("all"), list_of("all"), list_of("l")) == (0, 0, 0)


def test_a_column_shows_its_own_messages_through_its_sieve() -> None:
    sieve = Sieve(frozenset({SourceKind.FEED}), Mood.POSITIVE)
    assert view_of("4", sieve) == View((4,), kinds=sieve.kinds, mood=Mood.POSITIVE)
    assert view_of(list_key(4), OPEN) == View(list_id=4)
    assert view_of("all", OPEN) == View()


def test_what_comes_in_passes_the_same_sieve() -> None:
    sieve = Sieve(frozenset({SourceKind.FEED}), Mood.NEGATIVE)
    assert lets_through(sieve, SourceKind.FEED, Mood.NEGATIVE)
    assert not lets_through(sieve, SourceKind.MASTODON, Mood.NEGATIVE)
    assert not lets_through(sieve, SourceKind.FEED, None)
    assert lets_through(OPEN, SourceKind.PRACTICE, None)
