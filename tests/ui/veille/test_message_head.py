"""Name and @name are both read in a narrow column, and no row changes its height with time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from desktop.core.veille.channel import SourceKind
from desktop.core.veille.message import Author, Message
from desktop.ui.theme import Theme
from desktop.ui.veille.message_list import MessageList
from desktop.ui.veille.values import MessageShown

NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)
NARROW, WIDE = 220, 700
CLAIRE = Author("Claire D.", "claire_d")
LONG = Author("Boulangerie du Pont Vieux", "levain_et_farine@piaille.example.org")


class Heard(QPainter):
    """A painter that also keeps the words which it draws."""

    def __init__(self, device: QPixmap) -> None:
        super().__init__(device)
        self.said: list[str] = []

    def drawText(self, *args: Any) -> None:  # type: ignore[override]
        self.said.append(args[-1])


class Row:
    """The first row of a list, as a delegate paints it."""

    def __init__(self, author: Author, width: int, qtbot: QtBot, theme: Theme) -> None:
        self.now = NOW
        self.list = MessageList(theme, lambda: self.now, "Europe/Paris", lambda _: "")
        qtbot.addWidget(self.list)
        at = NOW - timedelta(minutes=21)
        message = Message(1, SourceKind.PASTED, "1", "Du pain", at, at, author)
        self.list.show_messages([MessageShown(message)], has_more=False)
        self.list.setFixedWidth(width)
        self.list.show()
        self.option = QStyleOptionViewItem()
        self.option.widget = self.list
        self.option.rect = QRect(0, 0, width, 200)

    @property
    def height(self) -> int:
        index = self.list.messages.index(0)
        return self.list.itemDelegate().sizeHint(self.option, index).height()

    @property
    def words(self) -> list[str]:
        device = QPixmap(self.option.rect.size())
        painter = Heard(device)
        self.list.itemDelegate().paint(painter, self.option, self.list.messages.index(0))
        painter.end()
        return painter.said


def test_a_narrow_column_has_the_name_and_the_at_name_whole(qtbot: QtBot, theme: Theme) -> None:
    words = Row(CLAIRE, NARROW, qtbot, theme).words
    assert words[0] == "Claire D."
    assert any(one.startswith("@claire_d · 21 min") for one in words)


def test_where_there_is_room_both_stand_on_one_line(qtbot: QtBot, theme: Theme) -> None:
    wide, narrow = (Row(CLAIRE, width, qtbot, theme) for width in (WIDE, NARROW))
    assert wide.words[:2] == ["Claire D.", "@claire_d · 21 min ago"]
    assert wide.height < narrow.height


def test_a_long_at_name_has_a_line_to_itself_and_the_time_stays(qtbot: QtBot, theme: Theme) -> None:
    words = Row(LONG, NARROW, qtbot, theme).words
    assert words[0].startswith("Boul")
    assert words[1] == "21 min ago"
    assert words[2].startswith("@levain")


@pytest.mark.parametrize("author", [CLAIRE, LONG, Author("", "marie_61"), Author("Le blog")])
@pytest.mark.parametrize("width", [NARROW, 300, 380, WIDE])
def test_a_row_is_as_high_whatever_the_time(
    author: Author, width: int, qtbot: QtBot, theme: Theme
) -> None:
    row = Row(author, width, qtbot, theme)
    before = row.height
    row.now = NOW + timedelta(days=50)
    row.list.show_messages(list(row.list.messages.rows), has_more=False)
    assert row.height == before
