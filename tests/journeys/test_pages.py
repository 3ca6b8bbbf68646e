"""What one page does is seen on the other, and what is shown is what leaves."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from desktop.core.account import Way
from desktop.core.tweet import State, Tweet
from desktop.tour import hands
from desktop.tour.guide import Guide
from desktop.ui.write import WritePage
from desktop.ui.write.actions import Actions
from tests.journeys.conftest import Shop, plan, publish, settle_in, write

TEXT = "Ce matin, la brioche sort du four."


def in_hand(guide: Guide) -> State | None:
    """The state of the tweet in the composer."""
    tweet = guide.house.parts.writing.tweet
    return tweet.state if tweet else None


def test_a_draft_of_another_account_brings_its_account_back_and_leaves_through_it(
    shop: Shop,
) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        write(guide, TEXT)
        choosing, writing = guide.house.parts.choosing, guide.house.parts.writing
        guide.clock.wait(timedelta(seconds=1))
        writing.new()
        guide.settle()
        practice = choosing.account
        choosing.add_account(Way.BROWSER, "Autre", "autre")
        guide.settle()
        listed: list[tuple[Tweet, ...]] = []
        writing.drafts_ready.connect(listed.append)
        writing.list_drafts()
        guide.settle()
        writing.open(listed[-1][0].id)
        guide.settle()
        assert choosing.account == practice
        publish(guide)
        assert [post.text for post in shop.timeline()] == [TEXT]
        assert shop.opened == []


def test_what_the_calendar_does_to_a_tweet_reaches_the_composer(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        write(guide, TEXT)
        parts = guide.house.parts
        guide.clock.wait(timedelta(seconds=1))
        parts.writing.finish()
        guide.settle()
        guide.go("plan")
        assert parts.writing.tweet is not None
        page = guide.house.pages.plan_page()
        page.draft_dropped.emit(parts.writing.tweet.id, date(2026, 11, 27))
        guide.settle()
        assert in_hand(guide) is State.PLANNED
        guide.go("write")
        assert guide.one(WritePage).text() == TEXT
        page.undo_asked.emit()
        guide.settle()
        assert in_hand(guide) is State.DRAFT


def test_a_tweet_written_for_a_day_of_the_calendar_is_planned_for_it(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        guide.go("plan")
        guide.house.pages.plan_page().write_asked.emit(date(2026, 11, 28))
        guide.settle()
        write(guide, TEXT)
        hands.click(guide.one(Actions).main)
        guide.settle()
        planned = guide.expect(State.PLANNED)
        assert planned.when is not None
        assert planned.when.day == date(2026, 11, 28)
        assert shop.timeline() == []


def test_words_typed_just_before_a_draft_is_dropped_on_a_day_are_planned_with_it(
    shop: Shop,
) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        write(guide, "Prix 4 euros")
        parts = guide.house.parts
        parts.writing.finish()
        guide.settle()
        guide.go("plan")
        guide.go("write")
        write(guide, " la douzaine ")
        assert parts.writing.tweet is not None
        guide.house.pages.plan_page().draft_dropped.emit(parts.writing.tweet.id, date(2026, 11, 27))
        guide.settle()
        assert guide.expect(State.PLANNED).parts[0].text == "Prix 4 euros la douzaine"


def test_a_second_click_on_it_is_published_marks_no_second_message(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide, Way.BROWSER)
        write(guide, "Notre levain a dix ans et nous le nourrissons chaque soir. " * 8)
        hands.click(guide.one(Actions).mend)
        guide.settle()
        publish(guide)
        waiting = guide.expect(State.TO_PUBLISH)
        page = guide.house.pages.plan_page()
        page.confirm_asked.emit(waiting.id, "")
        page.confirm_asked.emit(waiting.id, "")
        guide.settle()
        after = guide.expect(State.TO_PUBLISH)
        assert [part.is_out for part in after.parts] == [True, False]


def test_a_tweet_that_asks_is_counted_beside_the_calendar_from_the_start(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        write(guide, TEXT)
        plan(guide)
    shop.clock.wait(timedelta(days=2))
    with shop.ramage():
        pass
    with shop.ramage() as guide:
        badge = guide.house.window.findChild(QWidget, "page-plan")
        assert badge is not None
        assert badge.accessibleDescription() == "1"
