"""The shop's own hours for tweets, and the next one that is free."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest

from desktop.core import slots
from desktop.core.agenda import WallTime
from desktop.core.slots import Slot

PARIS = "Europe/Paris"
KEPT = "2 08:15;4 12:00"
NOW = datetime(2026, 11, 27, 9, 0, tzinfo=UTC)
"""A Friday."""


def test_slots_are_kept_as_text_and_read_back() -> None:
    read = slots.read(KEPT)
    assert read == (Slot(1, time(8, 15)), Slot(3, time(12)))
    assert slots.written(reversed(read)) == KEPT


@pytest.mark.parametrize("kept", ["", ";", "8 09:00", "0 09:00", "2", "2 9h", "x 08:15", "2 25:00"])
def test_what_cannot_be_read_is_no_slot(kept: str) -> None:
    assert slots.read(kept) == ()


def next_free(kept: str, *taken: str) -> str:
    busy = [WallTime(datetime.fromisoformat(one), PARIS) for one in taken]
    found = slots.free(slots.read(kept), busy, NOW, PARIS)
    return next((f"{when.moment:%Y-%m-%d %H:%M}" for when in found), "")


def test_the_next_slot_is_the_first_to_come() -> None:
    assert next_free(KEPT) == "2026-12-01 08:15"


def test_a_slot_with_a_tweet_near_it_is_taken() -> None:
    assert next_free(KEPT, "2026-12-01T08:15") == "2026-12-03 12:00"
    assert next_free(KEPT, "2026-12-01T08:40") == "2026-12-03 12:00"
    assert next_free(KEPT, "2026-12-01T08:45") == "2026-12-01 08:15"


def test_todays_slot_counts_until_it_has_passed() -> None:
    assert next_free("5 10:30") == "2026-11-27 10:30"
    assert next_free("5 10:00") == "2026-12-04 10:00"


def test_without_slots_there_is_none_to_propose() -> None:
    assert next_free("") == ""


def test_all_taken_for_twelve_weeks_is_no_answer() -> None:
    every = [
        f"{when.moment:%Y-%m-%dT%H:%M}"
        for when in slots.free(slots.read("5 10:30"), [], NOW, PARIS)
    ]
    assert len(every) == 12
    assert next_free("5 10:30", *every) == ""


def test_a_slot_keeps_its_hour_through_the_change_of_clocks() -> None:
    winter, summer = date(2027, 3, 26), date(2027, 4, 2)
    slot = slots.read("5 09:00")
    assert slots.on(winter, slot, PARIS)[0].instant().hour == 8
    assert slots.on(summer, slot, PARIS)[0].instant().hour == 7


def test_closing_days_are_kept_as_numbers() -> None:
    assert slots.read_days("17") == {0, 6}
    assert slots.written_days({6, 0}) == "17"
    assert slots.read_days("") == frozenset()
