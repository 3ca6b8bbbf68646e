"""The veille's page over 1,000,000 messages, beside as many bare lists of fifty rows.

Each question is asked of the real file on the interface thread and what comes of it is painted, so
that the whole cost is in the figure; in Ramage the asking is on a lane. Opening the page is told in
two: until all of it is painted, and the longest that the window did not answer meanwhile, each
column coming in by itself as it does in Ramage. Changing the column is, too: what was told of it
before is shown at once, and read anew on the lane. `MESSAGES=100000` makes the file smaller.
"""

from __future__ import annotations

import gc
import os
import resource
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QHBoxLayout, QListView, QWidget

from desktop.core.settings import ThemeChoice
from desktop.core.veille.layout import ALL, OPEN, SEARCH, view_of
from desktop.core.veille.message import Message
from desktop.core.veille.view import Asked, View
from desktop.services.veille.file import VeilleFile
from desktop.services.veille.reading import VeilleReading
from desktop.services.veille.watcher import SLICE
from desktop.ui.desks.veille import AFTERWARDS, AT_ONCE
from desktop.ui.theme import Theme
from desktop.ui.veille import VeillePage
from desktop.ui.veille.values import ColumnShown, MessageShown
from tests.bench.bench_veille import MESSAGES, NOW, SHARES, build
from tests.bench.figures import summary

ROUNDS = int(os.environ.get("ROUNDS", "60"))
AIM_MS = 50.0
NEW = 1_000
ZONE = "Europe/Paris"
SIZE = (1084, 820)
KEYS = tuple(str(number) for number in range(1, len(SHARES) + 1))


class Bench:
    def __init__(self, theme: Theme, reading: VeilleReading) -> None:
        self.theme, self.reading = theme, reading
        self.page = self.made()
        self.insights = {key: reading.insight(int(key)) for key in KEYS}

    def made(self) -> VeillePage:
        return VeillePage(self.theme, lambda: NOW, ZONE, lambda _: "")

    def open(self) -> float:
        """Every column with its newest messages, and what the first one's tell.

        The longest step of it, in milliseconds, of what is done on the interface thread.
        """
        counts = range(AT_ONCE, len(KEYS) + AFTERWARDS, AFTERWARDS)
        steps = [spent(partial(self._show_heads, count)) for count in counts]
        for key in KEYS:
            found, has_more = self.reading.page(view_of(key, OPEN))
            steps.append(spent(partial(self._take_in, key, found, has_more)))
        insight = self.reading.insight(1)
        self.page.show_insight(insight, KEYS[0])
        steps.append(spent(self.paint))
        return max(steps)

    def _show_heads(self, count: int) -> None:
        self.page.show_columns([ColumnShown(key, f"Sujet {key}", "Feed") for key in KEYS[:count]])
        self.page.show()
        QApplication.processEvents()

    def _take_in(self, key: str, found: tuple[Message, ...], has_more: bool) -> None:
        self.page.show_messages(key, shown(found), has_more, replace=True)
        QApplication.processEvents()

    def change_column(self, number: int) -> None:
        """Another column is looked at, with what was told of its subject before."""
        key = KEYS[number % len(KEYS)]
        column = self.page.column(key)
        assert column is not None
        column.list.setFocus()
        self.page.show_insight(self.insights[key], key)
        self.paint()

    def told_anew(self, number: int) -> None:
        """What its subject tells is read and shown anew."""
        key = KEYS[number % len(KEYS)]
        self.page.show_insight(self.reading.insight(int(key)), key)
        self.paint()

    def read_on(self, _number: int) -> None:
        """Further down in what stands together."""
        column = self.page.column(ALL)
        assert column is not None
        oldest = column.list.messages.oldest_id
        found, has_more = self.reading.page(View(), oldest)
        self.page.show_messages(ALL, shown(found), has_more, replace=False)
        bar = column.list.verticalScrollBar()
        bar.setValue(bar.maximum())
        self.paint()

    def search(self, number: int) -> None:
        view = View(asked=Asked(words=(f"mot{number}",), is_open=True))
        self.show(SEARCH, view)
        self.page.show_search()
        self.paint()

    def show(self, key: str, view: View) -> None:
        found, has_more = self.reading.page(view)
        self.page.show_messages(key, shown(found), has_more, replace=True)

    def paint(self) -> None:
        self.page.repaint()
        QApplication.processEvents()


def main() -> None:
    application = QApplication([])
    theme = Theme(application, ThemeChoice.LIGHT)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "veille.db"
        build(path, MESSAGES)
        reading = VeilleReading(VeilleFile(path, lambda: NOW), lambda: NOW, ZONE)
        floor = [timed(bare) for _ in range(ROUNDS)]
        print(f"{'bare lists':30} {summary(floor)}")
        opened, longest = [], []
        for _ in range(max(ROUNDS // 3, 3)):
            bench = Bench(theme, reading)
            bench.page.resize(*SIZE)
            gc.collect()
            begun = time.perf_counter()
            longest.append(bench.open())
            opened.append((time.perf_counter() - begun) * 1000)
            close(bench.page)
        tell("ten columns, all painted", opened, floor)
        tell("its longest step", longest, floor)
        bench = Bench(theme, reading)
        bench.page.resize(*SIZE)
        bench.open()
        tell("column changed", rounds(bench.change_column), floor)
        anew = rounds(bench.told_anew)
        print(f"{'what it tells, read on a lane':30} {summary(anew)}", flush=True)
        bench.page.show_together(True)
        bench.show(ALL, View())
        before = memory()
        tell("read on, a page of fifty", rounds(bench.read_on), floor)
        rows = ROUNDS * 50
        print(f"memory of {rows} messages read on: {memory() - before:.1f} MiB")
        bench.page.search.setText("mot")
        tell("searched", rounds(bench.search), floor)
        bench.page.search.clear()
        add_new(bench, reading, floor)
        print(f"memory of the whole run, building included: {memory():.0f} MiB")


def add_new(bench: Bench, reading: VeilleReading, floor: list[float]) -> None:
    """A thousand come in while the person reads: slice by slice, as they are kept."""
    found, _ = reading.page(View())
    newest = found[0]
    new = [replace(newest, id=newest.id + 1 + number) for number in range(NEW)]
    taken = []
    for start in range(0, NEW, SLICE):
        some = shown(tuple(new[start : start + SLICE]))
        taken.append(timed(partial(taken_in, bench, some)))
    tell(f"{SLICE} new ones of {NEW} shown", taken, floor)


def taken_in(bench: Bench, some: list[MessageShown]) -> None:
    bench.page.add_newer(ALL, some)
    bench.paint()


def shown(found: tuple[Message, ...]) -> list[MessageShown]:
    return [MessageShown(one) for one in found]


def bare() -> None:
    """As many lists of plain rows."""
    page = QWidget()
    row = QHBoxLayout(page)
    for _ in KEYS:
        model = QStandardItemModel(page)
        for number in range(50):
            model.appendRow(QStandardItem(f"mot{number}"))
        view = QListView()
        view.setModel(model)
        row.addWidget(view)
    page.resize(*SIZE)
    page.show()
    QApplication.processEvents()
    close(page)


def close(page: QWidget) -> None:
    page.hide()
    page.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def rounds(ask: Callable[[int], None]) -> list[float]:
    return [timed(partial(ask, number)) for number in range(ROUNDS)]


def timed(ask: Callable[[], None]) -> float:
    # What the round before left behind is garbage of the benchmark's own making.
    gc.collect()
    return spent(ask)


def spent(ask: Callable[[], None]) -> float:
    begun = time.perf_counter()
    ask()
    return (time.perf_counter() - begun) * 1000


def memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def tell(name: str, ours: list[float], floor: list[float]) -> None:
    ratio = median(ours) / median(floor)
    print(f"{name:30} {summary(ours)}  {ratio:5.1f}x  (aim: under {AIM_MS:.0f} ms)", flush=True)


if __name__ == "__main__":
    main()
