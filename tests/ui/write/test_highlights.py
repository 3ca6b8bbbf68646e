"""The highlights: the right letters are coloured, and typing never leaves a wrong one behind."""

from __future__ import annotations

import random

import pytest
from PySide6.QtGui import QTextDocument, QTextLayout
from pytestqt.qtbot import QtBot

from desktop.core.settings import ThemeChoice
from desktop.core.text import LIMIT
from desktop.ui.theme import Theme
from desktop.ui.write.editor import Editor

Looks = list[list[tuple[int, int, bool]]]


@pytest.fixture
def editor(qtbot: QtBot, theme: Theme) -> Editor:
    made = Editor(theme, LIMIT)
    qtbot.addWidget(made)
    return made


def looks(document: QTextDocument) -> Looks:
    """For each block its spans: start, end, struck."""
    found = []
    block = document.firstBlock()
    while block.isValid():
        found.append([_span(span) for span in block.layout().formats()])
        block = block.next()
    return found


def _span(span: QTextLayout.FormatRange) -> tuple[int, int, bool]:
    return span.start, span.start + span.length, span.format.fontStrikeOut()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bonjour", [[]]),
        ("Une #brioche", [[(4, 12, False)]]),
        ("🍊 #brioche", [[(3, 11, False)]]),
        ("@lune et $ABC", [[(0, 5, False), (9, 13, False)]]),
        ("un\nhttps://lune.fr/🍊 #é", [[], [(0, 16, False), (19, 21, False)]]),
        ("#un\n\n#deux", [[(0, 3, False)], [], [(0, 5, False)]]),
        ("é" * 282, [[(280, 282, True)]]),
        ("é" * 280 + "\n#tag", [[], [(0, 4, True)]]),
        ("日" * 142, [[(140, 142, True)]]),
    ],
)
def test_entities_and_the_part_over_the_limit_are_shown(
    editor: Editor, text: str, expected: Looks
) -> None:
    editor.set_text(text)
    assert looks(editor.document()) == expected


def test_what_becomes_a_thread_is_not_struck(editor: Editor) -> None:
    editor.set_text("é" * 300 + " #tag")
    editor.set_striking(False)
    assert looks(editor.document()) == [[(301, 305, False)]]


def test_a_longer_limit_lets_more_stand(editor: Editor) -> None:
    editor.set_text("é" * 300)
    editor.set_limit(25_000)
    assert looks(editor.document()) == [[]]


def test_the_colours_follow_the_theme(editor: Editor, theme: Theme) -> None:
    editor.set_text("#brioche")
    theme.choose(ThemeChoice.DARK)
    [span] = editor.document().firstBlock().layout().formats()
    assert span.format.foreground().color() == theme.color("link")


@pytest.mark.parametrize("seed", range(8))
def test_edits_leave_the_same_highlights_as_a_fresh_text(
    qtbot: QtBot, theme: Theme, editor: Editor, seed: int
) -> None:
    """500 random edits: after each, every block looks as if the text had just been put in."""
    fresh = Editor(theme, LIMIT)
    qtbot.addWidget(fresh)
    chance = random.Random(seed)
    pieces = [
        "#pain ",
        "@lune",
        " ",
        "\n",
        "🍊",
        "é",
        "https://a.fr/b ",
        "mots et " * 20,
        "\n\n",
        ".",
    ]
    for _ in range(500):
        cursor = editor.textCursor()
        length = editor.document().characterCount() - 1
        cursor.setPosition(chance.randint(0, length))
        cursor.setPosition(
            min(length, cursor.position() + chance.choice([0, 0, 0, 1, 5, 60])),
            cursor.MoveMode.KeepAnchor,
        )
        match chance.randint(0, 9):
            case 0:
                editor.undo()
            case 1:
                editor.redo()
            case _:
                cursor.insertText(chance.choice(pieces) if chance.random() < 0.7 else "")
        fresh.setPlainText(editor.text)
        if fresh.text == editor.text:
            assert looks(editor.document()) == looks(fresh.document())
