"""From the first key to the practice timeline."""

from __future__ import annotations

from datetime import timedelta

from desktop.core.settings import Language
from desktop.core.tweet import State
from desktop.tour import hands
from desktop.tour.guide import Guide
from desktop.ui.plan import PlanPage
from desktop.ui.practice import PracticePage
from desktop.ui.welcome import WelcomePage
from desktop.ui.write import WritePage
from tests.journeys.conftest import Shop, plan, publish, settle_in, write

TEXT = "Ce matin, la brioche sort du four à 7 h 30 🍊 On vous en garde une ? #Alençon"


def _reach(guide: Guide, shop: Shop, late: timedelta = timedelta(seconds=1)) -> None:
    """Turn the clock past the planned time and let the next tick come."""
    planned = guide.expect(State.PLANNED)
    assert planned.when is not None
    shop.clock.turn_to(planned.when.instant() + late)
    guide.house.parts.publishing.tick()
    guide.settle()


def test_a_written_tweet_is_planned_leaves_at_its_time_and_is_marked_on_the_calendar(
    shop: Shop,
) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        write(guide, TEXT)
        planned = plan(guide)
        assert [part.text for part in planned.parts] == [TEXT]
        assert shop.timeline() == []
        _reach(guide, shop)
        assert [post.text for post in shop.timeline()] == [TEXT]
        guide.go("plan")
        shown = guide.one(PlanPage).tweet(planned.id)
        assert shown is not None
        assert shown.state is State.PUBLISHED
        guide.go("practice")
        assert guide.one(PracticePage).isVisible()


def test_nothing_leaves_a_minute_before_its_time(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        write(guide, TEXT)
        plan(guide)
        _reach(guide, shop, late=timedelta(minutes=-1))
        assert shop.timeline() == []
        assert guide.expect(State.PLANNED)


def test_a_tweet_whose_time_passed_while_the_computer_was_off_asks_and_is_planned_anew(
    shop: Shop,
) -> None:
    shop.online = False
    with shop.ramage() as guide:
        settle_in(guide)
        write(guide, TEXT)
        plan(guide)
    shop.clock.wait(timedelta(days=2))
    shop.online = True
    with shop.ramage() as guide:
        missed = guide.expect(State.MISSED)
        assert shop.timeline() == []
        guide.house.pages.plan_page().replan_asked.emit(missed.id)
        guide.settle()
        assert guide.one(WritePage).text() == TEXT
        planned = plan(guide)
        assert planned.id == missed.id
        _reach(guide, shop)
        assert [post.text for post in shop.timeline()] == [TEXT]


def test_a_long_text_leaves_as_the_messages_that_were_shown_each_answering_the_one_before(
    shop: Shop,
) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        write(guide, "Notre levain a dix ans et nous le nourrissons chaque soir. " * 8)
        from desktop.ui.write.actions import Actions

        hands.click(guide.one(Actions).mend)
        guide.settle()
        shown = guide.one(WritePage).parts()
        assert len(shown) > 1
        publish(guide)
        sent = shop.timeline()
        assert tuple(post.text for post in sent) == shown
        assert [post.in_reply_to for post in sent[1:]] == [post.remote_id for post in sent[:-1]]


def test_publishing_now_sends_exactly_what_the_preview_showed(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        write(guide, TEXT + "\n\nÀ demain & bonne journée <b>à tous</b>")
        shown = guide.one(WritePage).parts()
        publish(guide)
        assert tuple(post.text for post in shop.timeline()) == shown
        assert guide.one(WritePage).text() == ""


def test_a_draft_stands_in_the_composer_again_after_ramage_was_closed(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        write(guide, TEXT)
    with shop.ramage() as guide:
        assert guide.one(WritePage).text() == TEXT


def test_typing_into_a_planned_tweet_does_not_change_what_leaves_until_it_is_saved(
    shop: Shop,
) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        write(guide, TEXT)
        planned = plan(guide)
        guide.house.parts.writing.open(planned.id)
        guide.settle()
        write(guide, " Encore un mot")
        _reach(guide, shop)
        assert [post.text for post in shop.timeline()] == [TEXT]
        assert "Encore un mot" in guide.one(WritePage).text()
        drafts = guide.house.parts.writing
        assert drafts.tweet is not None
        assert drafts.tweet.state is State.DRAFT


def test_a_planned_tweet_whose_change_is_saved_leaves_changed(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        write(guide, TEXT)
        planned = plan(guide)
        guide.house.parts.writing.open(planned.id)
        guide.settle()
        write(guide, " Encore un mot")
        publish(guide)
        after = guide.expect(State.PLANNED)
        assert after.when == planned.when
        _reach(guide, shop)
        assert [post.text for post in shop.timeline()] == [TEXT + " Encore un mot"]


def test_a_choice_made_before_the_file_stands_open_is_kept(shop: Shop) -> None:
    with shop.ramage(waits=False) as guide:
        guide.house.parts.choosing.change(language=Language.ENGLISH)
        guide.wait_until(lambda: guide.shows(WelcomePage), "the first questions")
        assert guide.house.parts.choosing.settings.language is Language.ENGLISH
        assert guide.primary(guide.one(WelcomePage)).text() == "Go on"
