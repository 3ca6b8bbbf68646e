"""What is worth a look before it leaves: on the days in view, and of one tweet to be planned."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop.core.account import Way
from desktop.core.clashes import Meets
from desktop.core.tweet import State
from desktop.services.overlook import Overlook
from tests.workshop import PARIS, HeldClock, Workshop

EVER = (date(2026, 11, 1), date(2027, 12, 31))


@pytest.fixture
def overlook(shop: Workshop, clock: HeldClock) -> Overlook:
    return Overlook(shop.open_plan, clock, lambda: PARIS)


def test_what_leaves_by_itself_is_read_once_more(shop: Workshop, overlook: Overlook) -> None:
    wrong = shop.plan("Rendez-vous samedi 29 novembre 2026", minutes=60)
    shop.plan("Brioche tiède", minutes=600)
    (number,) = overlook.of_days(*EVER).remarks
    assert number == wrong.id


def test_what_has_left_is_no_longer_remarked(
    shop: Workshop, overlook: Overlook, clock: HeldClock
) -> None:
    gone = shop.plan("Rendez-vous samedi 29 novembre 2026", minutes=5)
    shop.plan("Autre chose", minutes=8)
    assert len(overlook.of_days(*EVER).clashes) == 1
    clock.pass_by(minutes=9)
    shop.publisher.tick()
    assert shop.tweet(gone).state is State.PUBLISHED
    overview = overlook.of_days(*EVER)
    assert (overview.clashes, overview.remarks) == ((), {})


def test_what_meets_across_the_edge_of_the_page_is_told(shop: Workshop, overlook: Overlook) -> None:
    first = shop.plan("Brioche du mardi", minutes=60)
    second = shop.plan("Brioche du mardi", minutes=60 + 24 * 60 * 3)
    assert second.when is not None
    day = second.when.day
    (clash,) = overlook.of_days(day, day).clashes
    assert (clash.meets, clash.earlier.id, clash.later.id) == (
        Meets.SAME_TEXT,
        first.id,
        second.id,
    )


def test_the_same_words_of_another_account_are_told_whatever_the_day(
    shop: Workshop, overlook: Overlook
) -> None:
    shop.plan("Brioche du mardi", way=Way.BROWSER, minutes=60)
    mine = shop.account().id
    when = shop.in_minutes(60 * 24 * 200)
    text = "brioche du mardi !"
    (clash,) = overlook.before(0, mine, text, (text,), when).clashes
    assert clash.meets is Meets.OTHER_ACCOUNT
    other = "Tarte du mardi"
    assert overlook.before(0, mine, other, (other,), when).is_clean


def test_a_planned_tweet_does_not_meet_itself(shop: Workshop, overlook: Overlook) -> None:
    planned = shop.plan("Brioche", minutes=60)
    assert planned.when is not None
    found = overlook.before(planned.id, planned.account_id, "Brioche", ("Brioche",), planned.when)
    assert found.is_clean


def test_the_times_that_are_taken_are_those_to_come(
    shop: Workshop, overlook: Overlook, clock: HeldClock
) -> None:
    planned = shop.plan("Brioche", minutes=60)
    far = shop.plan("Loin", minutes=60 * 24 * 300)
    assert overlook.taken() == (planned.when,)
    clock.pass_by(minutes=60 * 24 * 290)
    assert far.when in overlook.taken()
    assert clock.now - timedelta(days=1) < far.when.instant() if far.when else False
