"""From a key press to the painted letter, meter and highlights, beside a bare text field.

The floor is a QPlainTextEdit whose highlighter tries three patterns on each block that changed.
Both windows get the same keys in turn, as QKeyEvents, and each key is timed until its paint event
has come and every other event is drained: what happens in the process, without the screen's own
delay. The text keeps its length: each letter is taken out again, and that is a key like others.
Processor time stands beside the clock's: on a shared machine the p99 of the clock is the others'.
"""

from __future__ import annotations

import os
import re
import time
from datetime import UTC, datetime

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from desktop.core.account import Account, Way
from desktop.core.settings import ThemeChoice
from desktop.ui.theme import Theme
from desktop.ui.write.page import WritePage
from tests.bench.figures import percentile, ratio, summary

ROUNDS = int(os.environ.get("ROUNDS", "5"))
KEYS = "à côté du four, #brioche et @lune 🍊 "
TURNS = 4
P99_AIM, RATIO_AIM = 8.0, 2.0
SENTENCE = "Ce matin, la première fournée de brioches sort du four à 7 h 30 🍊 #Alençon @lune. "
PATTERNS = [re.compile(p) for p in (r"https?://\S+", r"#\w+", r"@\w+")]


class TrivialHighlighter(QSyntaxHighlighter):
    """The least that colours links, hashtags and mentions."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._look = QTextCharFormat()
        self._look.setForeground(Qt.GlobalColor.blue)

    def highlightBlock(self, text: str) -> None:
        for pattern in PATTERNS:
            for match in pattern.finditer(text):
                self.setFormat(match.start(), match.end() - match.start(), self._look)


class Painted(QObject):
    """Notices that a field was painted."""

    def __init__(self, field: QPlainTextEdit) -> None:
        super().__init__(field)
        self.count = 0
        field.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.count += 1
        return False


class Subject:
    """A window with a field to type into, and the times of its keys in ms."""

    def __init__(self, window: QWidget, field: QPlainTextEdit) -> None:
        self.window, self.field = window, field
        self.painted = Painted(field)
        self.times: list[float] = []
        self.processor: list[float] = []
        window.resize(1280, 820)
        window.show()
        field.setFocus()
        QCoreApplication.processEvents()

    def put(self, text: str) -> None:
        self.field.setPlainText(text)
        cursor = self.field.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.field.setTextCursor(cursor)
        self.field.ensureCursorVisible()
        QCoreApplication.processEvents()

    def type(self) -> None:
        for letter in KEYS:
            self._press(0, letter)
            self._press(Qt.Key.Key_Backspace.value, "\b")

    def forget(self) -> None:
        self.times.clear()
        self.processor.clear()

    def _press(self, key: int, text: str) -> None:
        before = self.painted.count
        start, processor = time.perf_counter(), time.process_time()
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
        QCoreApplication.sendEvent(self.field, event)
        while self.painted.count == before:
            QCoreApplication.processEvents()
        QCoreApplication.processEvents()
        self.times.append((time.perf_counter() - start) * 1e3)
        self.processor.append((time.process_time() - processor) * 1e3)


def paragraphs(length: int) -> str:
    """French sentences, three to a paragraph, `length` characters in all."""
    text = (SENTENCE * 3 + "\n") * (length // (len(SENTENCE) * 3) + 1)
    return text[:length]


def one_line(length: int) -> str:
    return (SENTENCE * (length // len(SENTENCE) + 1))[:length]


def main() -> None:
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    theme = Theme(application, ThemeChoice.LIGHT)
    cases = [(f"{n} characters", one_line(n), False) for n in (20, 140, 280)]
    cases.append(("25,000 characters", paragraphs(25_000), True))
    cases.append(("25,000 in one line", one_line(25_000), True))
    for name, text, is_long in cases:
        floor, ours = bare_field(), _ours(theme, is_long)
        for subject in (floor, ours):
            subject.put(text)
            subject.type()
            subject.forget()
        for _ in range(ROUNDS):
            for _ in range(TURNS):
                floor.type()
                ours.type()
        _report(name, floor, ours)
        floor.window.close()
        ours.window.close()


def bare_field() -> Subject:
    field = QPlainTextEdit()
    TrivialHighlighter(field.document())
    return Subject(field, field)


def _ours(theme: Theme, is_long: bool) -> Subject:
    page = WritePage(theme, lambda: datetime.now(UTC), "Europe/Paris")
    account = Account(1, Way.PRACTICE, "Boulangerie Lune", "boulange_lune", is_long)
    page.show_account(account, (account,))
    field = page.findChild(QPlainTextEdit)
    assert isinstance(field, QPlainTextEdit)
    return Subject(page, field)


def _report(name: str, floor: Subject, ours: Subject) -> None:
    print(f"{name:20} bare field  {summary(floor.times)}")
    print(f"{'':20} Ramage      {summary(ours.times)}")
    print(f"{'':20} medians     {ratio(ours.times, floor.times, RATIO_AIM)}")
    print(f"{'':20} p99         {_p99(ours.times, floor.times)}")
    print(f"{'':20} processor   p99 {_p99(ours.processor, floor.processor)}")


def _p99(ours: list[float], floor: list[float]) -> str:
    slow, bare = percentile(ours, 0.99), percentile(floor, 0.99)
    return f"{slow:.2f} ms, {slow / bare:.2f}x the floor (aim at 280: under {P99_AIM:.0f} ms)"


if __name__ == "__main__":
    main()
