"""The Qt binding keeps its count of Python's own constants.

PySide6 6.12.0 on Python 3.11 loses one reference to None at each bound call that returns it, and to
True at each emit, and aborts the process after some thousand of them; short tests do not notice.
"""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

ROUNDS = 3_000
SLACK = 200
"""Other threads and caches may hold or drop a few; a loss a call would be thousands."""

constants_are_counted = pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="None, True and False are immortal from Python 3.12 on"
)


class _Bell(QObject):
    rung = Signal(bool)


@constants_are_counted
def test_thousands_of_calls_that_return_none_lose_no_reference_to_it(qtbot: QtBot) -> None:
    editor = QPlainTextEdit()
    qtbot.addWidget(editor)
    before = sys.getrefcount(None)
    for n in range(ROUNDS):
        editor.setPlainText(str(n))
        editor.setVisible(False)
        editor.parent()
    assert abs(sys.getrefcount(None) - before) < SLACK


@constants_are_counted
def test_thousands_of_emits_lose_no_reference_to_true(qtbot: QtBot) -> None:
    bell = _Bell()
    heard: list[bool] = []
    bell.rung.connect(heard.append)
    before = sys.getrefcount(True)
    for _ in range(ROUNDS):
        bell.rung.emit(True)
    assert len(heard) == ROUNDS
    heard.clear()
    assert abs(sys.getrefcount(True) - before) < SLACK
