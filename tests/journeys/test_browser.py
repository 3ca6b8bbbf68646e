"""Publishing with the person's own browser: the text filled in, their word for the outcome."""

from __future__ import annotations

from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

from desktop.core.account import Way
from desktop.core.tweet import State
from tests.journeys.conftest import Shop, plan, publish, settle_in, write

TEXT = "Marché de Noël : 20 % & plus ! 🎄\nVenez #Alençon + https://lune.fr/noel?a=1&b=2"


def test_the_browser_opens_with_exactly_the_text_and_the_person_says_that_it_is_published(
    shop: Shop,
) -> None:
    with shop.ramage() as guide:
        settle_in(guide, Way.BROWSER)
        write(guide, TEXT)
        publish(guide)
        (address,) = shop.opened
        parts = urlsplit(address)
        assert (parts.scheme, parts.netloc, parts.path) == ("https", "x.com", "/intent/tweet")
        assert parse_qs(parts.query, strict_parsing=True)["text"] == [TEXT]
        waiting = guide.expect(State.TO_PUBLISH)
        guide.house.pages.plan_page().confirm_asked.emit(
            waiting.id, "https://x.com/boulange_lune/status/1992345678901234567"
        )
        guide.settle()
        published = guide.expect(State.PUBLISHED)
        assert published.parts[0].remote_id == "1992345678901234567"
        assert shop.timeline() == []


def test_at_its_time_a_planned_tweet_waits_for_the_person_and_nothing_opens_by_itself(
    shop: Shop,
) -> None:
    with shop.ramage() as guide:
        settle_in(guide, Way.BROWSER)
        write(guide, TEXT)
        planned = plan(guide)
        assert planned.when is not None
        shop.clock.turn_to(planned.when.instant() + timedelta(seconds=1))
        guide.house.parts.publishing.tick()
        guide.settle()
        assert guide.expect(State.TO_PUBLISH).id == planned.id
        assert shop.opened == []
        guide.house.pages.plan_page().hand_over_asked.emit(planned.id)
        guide.settle()
        assert len(shop.opened) == 1
        guide.house.pages.plan_page().not_yet_asked.emit(planned.id)
        guide.settle()
        assert guide.expect(State.TO_PUBLISH).id == planned.id
        guide.house.pages.plan_page().give_up_asked.emit(planned.id)
        guide.settle()
        guide.house.parts.writing.open(planned.id)
        guide.settle()
        kept = guide.house.parts.writing.tweet
        assert kept is not None
        assert (kept.state, kept.text) == (State.DRAFT, TEXT)


def test_a_tweet_that_waits_still_waits_after_ramage_was_closed(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide, Way.BROWSER)
        write(guide, TEXT)
        publish(guide)
        waiting = guide.expect(State.TO_PUBLISH)
    shop.clock.wait(timedelta(hours=3))
    with shop.ramage() as guide:
        assert guide.expect(State.TO_PUBLISH).id == waiting.id
        assert len(shop.opened) == 1
