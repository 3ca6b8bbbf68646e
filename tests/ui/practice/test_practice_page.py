"""The practice page: what was published, as X would show it."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.extras import Attachment, Extras, MediaKind, Poll
from desktop.core.settings import ThemeChoice
from desktop.services.practice import Published
from desktop.ui.practice import PracticePage
from desktop.ui.practice.page import SIDE
from desktop.ui.practice.post import AVATAR, PostView
from desktop.ui.practice.threads import in_threads
from desktop.ui.theme import LIGHT, M, Theme
from tests.services.media import makers

HANG_S = 3.0
"""Ten times what it takes."""

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


def post(remote_id: str, text: str = "Bonjour", answers: str = "", minutes: int = 5) -> Published:
    at = NOW - timedelta(minutes=minutes)
    return Published(text, at, remote_id, answers, "lune", "Boulangerie Lune")


@pytest.fixture
def page(qapp: QApplication, qtbot: QtBot) -> PracticePage:
    made = PracticePage(Theme(qapp, ThemeChoice.LIGHT), lambda: NOW)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


def posts(page: PracticePage) -> list[PostView]:
    # What joins a page that stands is shown in the next turn of the event loop.
    QApplication.processEvents()
    return [one for one in page.findChildren(PostView) if one.isVisible()]


def test_an_empty_page_teaches_and_offers_the_step_that_fills_it(
    qtbot: QtBot, page: PracticePage
) -> None:
    page.show_timeline(())
    told = [label.text() for label in page.findChildren(QLabel)]
    assert "Your practice tweets will stand here" in told
    write = next(one for one in page.findChildren(QPushButton) if one.text() == "Write a tweet")
    with qtbot.waitSignal(page.write_asked):
        write.click()


def test_the_newest_stands_first_with_its_names_and_time(page: PracticePage) -> None:
    page.show_timeline((post("2", "Deux"), post("1", "Un", minutes=60)))
    assert [one.accessibleName() for one in posts(page)] == [
        "Boulangerie Lune @lune · 5 min ago\nDeux",
        "Boulangerie Lune @lune · 1 h ago\nUn",
    ]


def test_a_new_timeline_takes_the_place_of_the_old(page: PracticePage) -> None:
    page.show_timeline(())
    page.show_timeline((post("1"),))
    page.show_timeline((post("2"), post("1")))
    assert len(posts(page)) == 2


@pytest.mark.parametrize(
    ("timeline", "threads"),
    [
        ((), ()),
        ((post("2"), post("1")), (("2",), ("1",))),
        ((post("3", answers="2"), post("2", answers="1"), post("1")), (("1", "2", "3"),)),
        (
            (post("4"), post("3", answers="1"), post("2"), post("1")),
            (("4",), ("2",), ("1", "3")),
        ),
        ((post("9", answers="gone"),), (("9",),)),
        ((post("2", answers=""), post("1", answers="")), (("2",), ("1",))),
    ],
)
def test_threads_are_joined_in_reading_order(
    timeline: tuple[Published, ...], threads: tuple[tuple[str, ...], ...]
) -> None:
    joined = in_threads(timeline)
    assert tuple(tuple(one.remote_id for one in thread) for thread in joined) == threads


def test_links_have_their_colour_and_markup_is_text(page: PracticePage) -> None:
    page.show_timeline((post("1", "🥐 <b>gras</b> #Alençon"),))
    image = posts(page)[0].grab().toImage()
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    colours = {image.pixelColor(x, y).name().upper() for x, y in places}
    assert LIGHT.link in colours
    assert "<b>gras</b>" in posts(page)[0].accessibleName()


def test_a_long_tweet_takes_the_height_it_needs(qtbot: QtBot, page: PracticePage) -> None:
    page.show_timeline((post("1", "mot " * 70 + "\n\nfin"),))
    one = posts(page)[0]
    qtbot.waitUntil(lambda: one.height() >= one.heightForWidth(one.width()))
    wide = one.heightForWidth(one.width())
    assert one.heightForWidth(one.width() // 2) > wide


def test_pictures_stand_under_the_text_with_their_badge_and_are_read_aloud(
    page: PracticePage,
) -> None:
    asked: list[str] = []
    page.thumbnail_asked.connect(lambda one, _: asked.append(one.sha256))
    extras = Extras(media=(picture("a", "Un four"), picture("b")), poll=Poll(("Pain", "Brioche")))
    plain, rich = post("1"), replace(post("2"), extras=extras)
    page.show_timeline((rich, plain))
    shown, bare = posts(page)
    assert sorted(asked) == [extras.media[0].sha256, extras.media[1].sha256]
    assert shown.heightForWidth(500) > bare.heightForWidth(500) + 200
    assert shown.accessibleName().endswith(
        "Picture: Un four\nPicture without a description\nPoll: Pain, Brioche"
    )
    before = shown.grab().toImage()
    page.show_thumbnail(extras.media[0].sha256, SIDE, makers.png(makers.drawing(90, 60)))
    page.show_thumbnail(extras.media[1].sha256, SIDE + 1, makers.png(makers.drawing(90, 60)))
    after = shown.grab().toImage()
    changed = {
        x > AVATAR + M + (before.width() - AVATAR - M) // 2
        for x in range(before.width())
        for y in range(before.height())
        if before.pixel(x, y) != after.pixel(x, y)
    }
    assert changed == {False}, "the first alone: the second came in another size"
    # A timeline that is read again asks for nothing it has.
    asked.clear()
    page.show_timeline((rich, plain))
    assert asked == [extras.media[1].sha256]


def picture(letter: str, alt: str = "") -> Attachment:
    return Attachment(
        MediaKind.PICTURE, letter * 64, f"{letter}.jpg", "image/jpeg", 9, 900, 600, alt
    )


def test_two_hundred_messages_do_not_make_the_page_hang(page: PracticePage) -> None:
    # Laid out anew for each question about its height, a page of these took eight seconds.
    timeline = tuple(post(str(n), f"{n} " + "Ce matin #brioche " * 10) for n in range(200))
    began = time.process_time()
    page.show_timeline(timeline)
    assert len(posts(page)) == 200
    assert time.process_time() - began < HANG_S


def test_it_can_be_asked_to_look_again(qtbot: QtBot, page: PracticePage) -> None:
    with qtbot.waitSignal(page.refresh_asked):
        next(one for one in page.findChildren(QPushButton) if one.text() == "Refresh").click()
