"""The preview of what goes with a tweet: whom it answers, its pictures, its poll."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.extras import NOTHING, Attachment, Extras, MediaKind, Poll
from desktop.ui.theme import Theme
from desktop.ui.write.preview_extras import PreviewExtras

WIDE = Attachment(MediaKind.PICTURE, "a" * 64, "four.jpg", "image/jpeg", 9, 1600, 900, "Le four")
TALL = Attachment(MediaKind.PICTURE, "b" * 64, "rue.jpg", "image/jpeg", 9, 900, 1600)
POLL = Poll(("Frangipane", "Pommes", "Poire"))


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme) -> Iterator[PreviewExtras]:
    page = QWidget()
    qtbot.addWidget(page)
    made = PreviewExtras(theme)
    column = QVBoxLayout(page)
    column.addWidget(made)
    column.addStretch(1)
    page.resize(320, 640)
    page.show()
    # Whoever asks holds the page with it.
    yield made


def said(shown: PreviewExtras) -> list[str]:
    return [one.accessibleName() for one in shown.findChildren(QWidget) if one.accessibleName()]


def test_a_bare_tweet_leaves_no_gap(shown: PreviewExtras) -> None:
    assert not shown.isVisible()
    shown.show_extras(Extras(note="for me"))
    assert not shown.isVisible()


def test_it_says_whom_the_tweet_answers(shown: PreviewExtras) -> None:
    shown.show_extras(Extras(reply_to="https://x.com/client/status/12"))
    told = [label.text() for label in shown.findChildren(QLabel) if label.isVisible()]
    assert told == ["In reply to @client"]


@pytest.mark.parametrize(
    ("extras", "words"),
    [
        (Extras(media=(WIDE, TALL)), "Picture: Le four\nPicture without a description"),
        (Extras(poll=POLL), "Poll: Frangipane, Pommes, Poire"),
    ],
)
def test_it_is_as_tall_as_what_goes_along_and_told_aloud(
    qtbot: QtBot, shown: PreviewExtras, extras: Extras, words: str
) -> None:
    shown.show_extras(extras)
    qtbot.waitUntil(lambda: shown.height() > 80)
    assert said(shown) == [words]
    shown.show_extras(NOTHING)
    assert not shown.isVisible()


def test_a_picture_appears_once_it_was_made_small(qtbot: QtBot, shown: PreviewExtras) -> None:
    shown.show_extras(Extras(media=(WIDE,)))
    qtbot.waitUntil(lambda: shown.height() > 80)
    teal = QColor("teal")
    pixmap = QPixmap(160, 90)
    pixmap.fill(teal)
    middle = shown.rect().center()
    assert shown.grab().toImage().pixelColor(middle) != teal
    shown.show_pictures({WIDE.sha256: pixmap})
    assert shown.grab().toImage().pixelColor(middle) == teal
