"""The preview: what would leave, all of it, and never in the way of a key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QElapsedTimer
from pytestqt.qtbot import QtBot

from desktop.core.settings import ThemeChoice
from desktop.core.text import LIMIT, split_thread
from desktop.ui.avatar import Faces
from desktop.ui.theme import Theme
from desktop.ui.write.preview import Preview
from desktop.ui.write.preview_card import PreviewCard
from tests.ui.write.conftest import PRACTICE

FRAME_MS = 100
"""A slice takes 5 ms and one message more; the rest is left for a busy machine."""


@pytest.fixture
def preview(qtbot: QtBot, theme: Theme) -> Preview:
    made = Preview(theme, Faces())
    qtbot.addWidget(made)
    made.resize(300, 60)
    made.show_account(PRACTICE)
    made.show()
    return made


def test_it_says_what_will_stand_there_before_anything_does(preview: Preview) -> None:
    assert preview.height() > 0
    assert not preview.grab().toImage().isNull()


def test_its_words_can_be_read_aloud(preview: Preview) -> None:
    preview.show_parts(("un 1/2", "deux 2/2"))
    assert preview.accessibleDescription() == "un 1/2\n\ndeux 2/2"


def test_it_grows_with_each_message(preview: Preview) -> None:
    preview.show_parts(("un",))
    one = preview.minimumHeight()
    preview.show_parts(("un", "deux", "trois"))
    assert preview.minimumHeight() == pytest.approx(3 * one, abs=3)


def test_a_thread_of_hundreds_is_laid_out_a_slice_at_a_time(qtbot: QtBot, theme: Theme) -> None:
    """In its card, where a scroll bar that came and went once had it begin again for ever."""
    card = PreviewCard(theme, Faces())
    qtbot.addWidget(card)
    card.resize(300, 400)
    card.show_account(PRACTICE)
    card.show()
    parts = split_thread("Une phrase de la boulangerie, qui dit tout du four. " * 2_000, LIMIT)
    assert len(parts) > 300
    clock = QElapsedTimer()
    clock.start()
    card.show_parts(parts)
    assert clock.elapsed() < FRAME_MS
    preview = card.findChild(Preview)
    assert isinstance(preview, Preview)
    assert not _shows_letters_at_its_end(preview)
    qtbot.waitUntil(lambda: _shows_letters_at_its_end(preview))


def _shows_letters_at_its_end(preview: Preview) -> bool:
    end = preview.rect()
    end.setTop(end.bottom() - 100)
    image = preview.grab(end).toImage()
    places = [(x, y) for x in range(60, image.width()) for y in range(image.height())]
    return len({image.pixel(x, y) for x, y in places}) > 1


def test_marks_are_painted_as_letters_and_never_obeyed(preview: Preview) -> None:
    """`<b>` in a tweet is four characters; as text both lines take the same room."""
    preview.show_parts(("<b>gras</b>",))
    tall = preview.minimumHeight()
    preview.show_parts(("xbxgrasxxbx",))
    assert preview.minimumHeight() == tall


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_entities_have_the_colour_of_links(
    theme: Theme, preview: Preview, choice: ThemeChoice
) -> None:
    theme.choose(choice)
    preview.show_parts(("#brioche",))
    preview.resize(300, preview.minimumHeight())
    image = preview.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(60)}
    assert theme.color("link").name() in colours
