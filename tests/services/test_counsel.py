"""What advice looks back on: the account's own tweets, and silences that end when they should."""

from __future__ import annotations

import pytest

from desktop.core.account import Way
from desktop.core.extras import Attachment, Extras, MediaKind
from desktop.core.kinds import Kind
from desktop.services.counsel import Counsels
from tests.workshop import HeldClock, Workshop

PHOTO = Attachment(MediaKind.PICTURE, "0" * 64, "four.jpg", "image/jpeg", 1000, 800, 600)


@pytest.fixture
def counsels(shop: Workshop, clock: HeldClock) -> Counsels:
    return Counsels(shop.open_plan, clock)


def test_what_left_and_what_is_planned_is_looked_back_on_newest_first(
    shop: Workshop, counsels: Counsels, clock: HeldClock
) -> None:
    shop.plan("Premier", minutes=1)
    shop.plan("Demain", minutes=600)
    shop.draft("Ni parti ni prévu")
    clock.pass_by(minutes=2)
    shop.publisher.tick()
    past = counsels.of(shop.account().id).past
    assert [(one.text, one.is_out) for one in past] == [("Demain", False), ("Premier", True)]


def test_another_accounts_tweets_are_none_of_its_business(
    shop: Workshop, counsels: Counsels
) -> None:
    shop.plan("Ici", way=Way.BROWSER)
    assert counsels.of(shop.account(Way.PRACTICE).id).past == ()


def test_it_knows_what_went_with_a_tweet_and_what_its_writer_called_it(
    shop: Workshop, counsels: Counsels
) -> None:
    account = shop.account()
    extras = Extras(media=(PHOTO,), kind=Kind.BACKSTAGE, note="à revoir")
    draft = shop.drafts.save(0, account.id, "Le four", extras)
    shop.planner.plan(draft.id, ("Le four",), shop.in_minutes(5))
    [past] = counsels.of(account.id).past
    assert past.has_media
    assert past.kind is Kind.BACKSTAGE


def test_a_tip_silenced_for_a_week_speaks_again_after_it(
    shop: Workshop, counsels: Counsels, clock: HeldClock
) -> None:
    account = shop.account().id
    assert counsels.silence(account, "long", for_good=False).silenced == {"long"}
    clock.pass_by(days=6)
    assert counsels.of(account).silenced == {"long"}
    clock.pass_by(days=2)
    assert counsels.of(account).silenced == frozenset()


def test_a_tip_silenced_for_good_stays_silent_until_it_is_asked_back(
    shop: Workshop, counsels: Counsels, clock: HeldClock
) -> None:
    account = shop.account().id
    counsels.silence(account, "long", for_good=True)
    counsels.silence(account, "shouting", for_good=True)
    clock.pass_by(days=4000)
    assert counsels.of(account).silenced == {"long", "shouting"}
    assert counsels.speak_again(account, "long").silenced == {"shouting"}
    assert counsels.speak_again(account).silenced == frozenset()
