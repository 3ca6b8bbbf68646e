"""Rendez-vous on the calendar: one draft a time, and changes to one, the following, or all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from desktop.core.meeting import Meeting, Pace
from desktop.core.tweet import State, Tweet
from desktop.services.meetings import Meetings, Reach
from desktop.services.rearranging import Change, Rearranger
from desktop.services.refusal import PlanRefused, Refusal
from tests.workshop import PARIS, HeldClock, Workshop

OPEN: frozenset[int] = frozenset()
ORNE = "61"


@pytest.fixture
def meetings(shop: Workshop, clock: HeldClock) -> Meetings:
    return Meetings(shop.open_plan, clock)


@pytest.fixture
def hand(shop: Workshop, clock: HeldClock) -> Rearranger:
    return Rearranger(shop.open_plan, clock)


@pytest.fixture
def honey(shop: Workshop, clock: HeldClock) -> Meeting:
    """Tuesdays at nine, eight times, from tomorrow on."""
    return Meeting(
        0, shop.account().id, "Mardi du miel", "MardiDuMiel", Pace.WEEKLY, 1, time(9), PARIS,
        clock.now.date() + timedelta(days=1), count=8,
    )  # fmt: skip


def on_calendar(shop: Workshop) -> list[Tweet]:
    return list(shop.planner.between(date(2020, 1, 1), date(2040, 1, 1)))


def days(shop: Workshop) -> list[date]:
    return [tweet.when.day for tweet in on_calendar(shop) if tweet.when]


def seen(shop: Workshop) -> list[tuple[object, ...]]:
    return [(t.id, t.state, t.text, t.when, t.meeting_id) for t in on_calendar(shop)]


def refused(act: Callable[[], object]) -> Refusal:
    with pytest.raises(PlanRefused) as error:
        act()
    return error.value.reason


def planned(meetings: Meetings, honey: Meeting) -> tuple[Meeting, Change]:
    change = meetings.plan(honey, OPEN, ORNE)
    return replace(honey, id=change.meetings[0][0]), change


def test_each_time_is_a_draft_that_asks_for_its_text(
    shop: Workshop, meetings: Meetings, honey: Meeting
) -> None:
    kept, change = planned(meetings, honey)
    assert len(change.added) == 8
    assert {tweet.state for tweet in on_calendar(shop)} == {State.DRAFT}
    assert {tweet.text for tweet in on_calendar(shop)} == {"#MardiDuMiel "}
    assert {day.weekday() for day in days(shop)} == {1}
    assert meetings.all() == (kept,)


def test_no_time_leaves_by_itself(
    shop: Workshop, meetings: Meetings, honey: Meeting, clock: HeldClock
) -> None:
    planned(meetings, honey)
    clock.pass_by(minutes=60 * 24 * 80)
    shop.publisher.tick()
    assert {tweet.state for tweet in on_calendar(shop)} == {State.DRAFT}


def test_planning_it_is_undone_in_one_go(
    shop: Workshop, meetings: Meetings, hand: Rearranger, honey: Meeting
) -> None:
    _, change = planned(meetings, honey)
    hand.take_back(change)
    assert (on_calendar(shop), meetings.all()) == ([], ())


def test_closing_days_and_holidays_are_skipped_where_asked(
    shop: Workshop, meetings: Meetings, honey: Meeting
) -> None:
    # Tuesday 14 July 2026 is none of these; in 2027 the holidays on a Thursday are.
    thursdays = replace(honey, weekday=3, first=date(2027, 5, 1), count=3, skips_holidays=True)
    meetings.plan(thursdays, OPEN, ORNE)
    assert days(shop) == [date(2027, 5, 13), date(2027, 5, 20), date(2027, 5, 27)]
    assert refused(lambda: meetings.plan(honey, frozenset({1}), ORNE)) is Refusal.EMPTY
    assert len(meetings.all()) == 1


def test_a_day_off_overseas_is_skipped_there_alone(
    shop: Workshop, meetings: Meetings, honey: Meeting
) -> None:
    thursdays = replace(honey, weekday=3, first=date(2027, 5, 20), count=2, skips_holidays=True)
    meetings.plan(thursdays, OPEN, "971")
    assert days(shop) == [date(2027, 5, 20), date(2027, 6, 3)]


def test_all_times_move_to_another_hour_and_the_written_ones_keep_their_text(
    shop: Workshop, meetings: Meetings, hand: Rearranger, honey: Meeting
) -> None:
    kept, change = planned(meetings, honey)
    first = change.added[0]
    shop.drafts.save(first.id, first.account_id, "#MardiDuMiel Le miel de tilleul est là.")
    assert first.when is not None
    hand.plan(first.id, 280, first.when)
    before = seen(shop)
    moved = meetings.change(replace(kept, hour=time(18, 30)), Reach.ALL, None, OPEN, ORNE)
    assert {tweet.when.moment.time() for tweet in on_calendar(shop) if tweet.when} == {time(18, 30)}
    assert shop.tweet(first).state is State.PLANNED
    assert shop.tweet(first).text == "#MardiDuMiel Le miel de tilleul est là."
    hand.take_back(moved)
    assert seen(shop) == before
    assert meetings.all() == (kept,)


def test_the_following_become_a_rendez_vous_of_their_own(
    shop: Workshop, meetings: Meetings, hand: Rearranger, honey: Meeting
) -> None:
    kept, change = planned(meetings, honey)
    before = seen(shop)
    fourth = change.added[3].when
    assert fourth is not None
    wanted = replace(kept, weekday=4, first=fourth.day, count=3)
    moved = meetings.change(wanted, Reach.FOLLOWING, fourth, OPEN, ORNE)
    assert [day.weekday() for day in days(shop)] == [1, 1, 1, 4, 4, 4]
    assert len(meetings.all()) == 2
    assert len(moved.removed) == 2
    hand.take_back(moved)
    assert (seen(shop), meetings.all()) == (before, (kept,))


def test_a_longer_one_gains_times_and_a_shorter_one_loses_the_unwritten(
    shop: Workshop, meetings: Meetings, honey: Meeting
) -> None:
    kept, change = planned(meetings, honey)
    last = change.added[-1]
    shop.drafts.save(last.id, last.account_id, "Écrit d’avance")
    meetings.change(replace(kept, count=10), Reach.ALL, None, OPEN, ORNE)
    assert len(on_calendar(shop)) == 10
    meetings.change(replace(kept, count=2), Reach.ALL, None, OPEN, ORNE)
    assert len(on_calendar(shop)) == 2
    assert "Écrit d’avance" in {tweet.text for tweet in on_calendar(shop)}


def test_what_is_written_is_never_taken_away(
    shop: Workshop, meetings: Meetings, honey: Meeting
) -> None:
    kept, change = planned(meetings, honey)
    for tweet in change.added[:3]:
        shop.drafts.save(tweet.id, tweet.account_id, f"Écrit {tweet.id}")
    meetings.change(replace(kept, count=1), Reach.ALL, None, OPEN, ORNE)
    texts = {tweet.text for tweet in on_calendar(shop)}
    assert texts == {f"Écrit {tweet.id}" for tweet in change.added[:3]}


def test_to_stop_takes_away_what_is_still_to_be_written(
    shop: Workshop, meetings: Meetings, hand: Rearranger, honey: Meeting
) -> None:
    kept, change = planned(meetings, honey)
    written = change.added[5]
    shop.drafts.save(written.id, written.account_id, "Déjà écrit")
    before = seen(shop)
    stopped = meetings.stop(kept.id, change.added[4].when)
    assert len(on_calendar(shop)) == 5
    assert shop.tweet(written).text == "Déjà écrit"
    hand.take_back(stopped)
    assert seen(shop) == before
    meetings.stop(kept.id, None)
    assert [tweet.text for tweet in on_calendar(shop)] == ["Déjà écrit"]


def test_a_tag_that_changes_changes_the_unwritten_alone(
    shop: Workshop, meetings: Meetings, honey: Meeting
) -> None:
    kept, change = planned(meetings, honey)
    shop.drafts.save(change.added[0].id, shop.account().id, "#MardiDuMiel de tilleul")
    meetings.change(replace(kept, tag="LeMiel"), Reach.ALL, None, OPEN, ORNE)
    texts = [tweet.text for tweet in on_calendar(shop)]
    assert (texts[0], set(texts[1:])) == ("#MardiDuMiel de tilleul", {"#LeMiel "})


def test_a_rendez_vous_that_is_gone_is_not_changed(meetings: Meetings, honey: Meeting) -> None:
    gone = replace(honey, id=99)
    assert refused(lambda: meetings.change(gone, Reach.ALL, None, OPEN, ORNE)) is Refusal.GONE
    assert refused(lambda: meetings.stop(99, None)) is Refusal.GONE
