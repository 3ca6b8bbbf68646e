"""The wheel scrolls a page past its fields, and changes none of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt, QTime
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.ceiling_field import CeilingField
from desktop.ui.parts import number_field, scrolling
from desktop.ui.quiet import QuietComboBox, QuietDateEdit, QuietTimeEdit


def combo() -> QuietComboBox:
    made = QuietComboBox()
    made.addItems(["a", "b", "c"])
    made.setCurrentIndex(1)
    return made


FIELDS: dict[str, Callable[[], QWidget]] = {
    "currentText": combo,
    "value": lambda: number_field(0, 1440, 60),
    "ceiling": lambda: CeilingField(5_000_000, "USD"),
    "time": lambda: QuietTimeEdit(QTime(8, 15)),
    "date": lambda: QuietDateEdit(QDate(2026, 11, 27)),
}


def said(field: QWidget, name: str) -> object:
    value = getattr(field, name)
    return value() if callable(value) else value


@pytest.mark.parametrize("name", FIELDS)
def test_the_wheel_over_a_field_is_left_to_the_page_and_changes_nothing(
    qapp: QApplication, qtbot: QtBot, name: str
) -> None:
    field, page = FIELDS[name](), QWidget()
    lines = QVBoxLayout(page)
    lines.addWidget(field)
    lines.addSpacing(2000)
    area = scrolling(page)
    qtbot.addWidget(area)
    area.resize(300, 200)
    area.show()
    field.setFocus()
    before = said(field, name)
    where = QPointF(field.rect().center())
    turn = QWheelEvent(
        where,
        QPointF(field.mapToGlobal(where.toPoint())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    qapp.sendEvent(field, turn)
    assert said(field, name) == before
    # What is not taken goes on to the page.
    assert not turn.isAccepted()
