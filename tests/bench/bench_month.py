"""The calendar with 1,000, 10,000 and 100,000 planned tweets over ten years, beside a bare table.

"shown": the page is built, asks for its days, gets them from the planner and is painted.
"shown again": one comes back to it, as at every visit but the first of a session.
"changed": the month, the week or the list goes to the next one. "drag": a tweet is dropped on
another day: moved in the file, read anew and painted. "search": words looked for on every day, on
a lane in Ramage. All read the real file, here on the interface
thread, so that the whole cost is in the figure; in Ramage the file's part is on a lane.
"""

from __future__ import annotations

import gc
import os
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import median
from uuid import uuid4

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from desktop.core.account import Account, Way
from desktop.core.agenda import MONTH_ROWS, WEEK, WallTime
from desktop.core.settings import ThemeChoice
from desktop.core.tweet import Part, State, Tweet
from desktop.services.planner import Planner
from desktop.services.rearranging import Rearranger
from desktop.store import accounts, tweet_changes, tweets
from desktop.store.database import OpenPlan, connect_unchecked, immediate, open_plan
from desktop.store.migrations import migrate
from desktop.ui.plan import PlanPage
from desktop.ui.plan.header import View
from desktop.ui.theme import Theme
from tests.bench.figures import summary

SIZES = tuple(int(said) for said in os.environ.get("TWEETS", "1000 10000 100000").split())
DAYS = 10 * 365
ROUNDS = int(os.environ.get("ROUNDS", "60"))
AIM_MS = 50.0
ZONE = "Europe/Paris"
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
SIZE = (1084, 820)
FILE: list[float] = []
"""Milliseconds of each reading of the file, which in Ramage is a lane's affair."""


def main() -> None:
    application = QApplication([])
    theme = Theme(application, ThemeChoice.LIGHT)
    for size in SIZES:
        print(f"{size:,} tweets over ten years")
        FILE.clear()
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "plan.db"
            fill(path, size)
            measure(theme, partial(open_plan, path))


def measure(theme: Theme, plan: OpenPlan) -> None:
    planner, hand = Planner(plan, lambda: NOW), Rearranger(plan, lambda: NOW)
    pages = [time_page(partial(ramage, theme, planner)) for _ in range(3)]
    floors = [time_page(bare) for _ in range(3)]
    for _ in range(ROUNDS):
        pages.append(time_page(partial(ramage, theme, planner)))
        floors.append(time_page(bare))
    tell("shown", [page[0] for page in pages[3:]], [floor[0] for floor in floors[3:]])
    tell("month changed", [page[1] for page in pages[3:]], [floor[1] for floor in floors[3:]])
    floor = [one[1] for one in floors[3:]]
    page, _ = ramage(theme, planner)
    page.resize(*SIZE)
    page.show()
    QApplication.processEvents()
    tell("shown again", [timed(partial(again, page)) for _ in range(ROUNDS)], floor)
    for view in (View.WEEK, View.LIST):
        page.show_view(view)
        QApplication.processEvents()
        tell(f"{view.value} changed", [timed(partial(page._step, 1)) for _ in range(ROUNDS)], floor)
    page.show_view(View.MONTH)
    page.go_to(NOW.date())
    QApplication.processEvents()
    page.move_asked.connect(lambda number, when: drop(page, hand, number, when))
    tell("drag", [timed(partial(drag, page, step)) for step in range(ROUNDS)], floor)
    print(f"of these figures, the file's reading {summary(FILE)}  (on a lane in Ramage)")
    tell("search", [timed(partial(planner.search, "fournee 99")) for _ in range(ROUNDS)], floor)
    page.close()
    page.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def again(page: PlanPage) -> None:
    """As when one comes back to it from another page."""
    page.hide()
    page.show()
    page.refresh()


def drag(page: PlanPage, step: int) -> None:
    """The first tweet that comes, to another day of the month's page."""
    later = [tweet for tweet in page.tweets if tweet.when and tweet.when.day > NOW.date()]
    page.requests.move(later[0], NOW.date() + timedelta(days=2 + step % 7))


def drop(page: PlanPage, hand: Rearranger, number: int, when: WallTime) -> None:
    hand.move([(number, when)])
    page.refresh()


def timed(act: Callable[[], object]) -> float:
    """Milliseconds until what it did is painted."""
    gc.collect()
    begun = time.perf_counter()
    act()
    QApplication.processEvents()
    return (time.perf_counter() - begun) * 1000


def tell(name: str, ours: list[float], floor: list[float]) -> None:
    print(f"bare table, {name:14} {summary(floor)}")
    print(f"calendar,   {name:14} {summary(ours)}  (aim: under {AIM_MS:.0f} ms)")
    print(f"{'':26} {median(ours) / median(floor):.1f}x the bare table")


def time_page(build: Callable[[], tuple[QWidget, Callable[[], None]]]) -> tuple[float, float]:
    """Milliseconds until a page is painted, and until it is after it went to another month."""
    # The page before this one is garbage of the benchmark's own making: Ramage has one page.
    gc.collect()
    begun = time.perf_counter()
    page, go_on = build()
    page.resize(*SIZE)
    page.show()
    QApplication.processEvents()
    shown = time.perf_counter()
    go_on()
    QApplication.processEvents()
    changed = time.perf_counter()
    page.close()
    page.deleteLater()
    # Outside an event loop a deferred deletion waits for ever.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return (shown - begun) * 1000, (changed - shown) * 1000


def ramage(theme: Theme, planner: Planner) -> tuple[PlanPage, Callable[[], None]]:
    page = PlanPage(theme, lambda: NOW, ZONE)

    def answer(first: date, last: date) -> None:
        begun = time.perf_counter()
        found = planner.between(first, last)
        FILE.append((time.perf_counter() - begun) * 1000)
        page.show_tweets(first, last, found)

    page.days_asked.connect(answer)
    return page, partial(page.show_month, 2027, 1)


def bare() -> tuple[QWidget, Callable[[], None]]:
    table = QTableView()
    model = QStandardItemModel(MONTH_ROWS, WEEK, table)
    table.setModel(model)
    _write(model, "8:15 Brioche")
    return table, partial(_write, model, "12:00 Menu")


def _write(model: QStandardItemModel, text: str) -> None:
    for row in range(MONTH_ROWS):
        for column in range(WEEK):
            model.setItem(row, column, QStandardItem(text))


def fill(path: Path, size: int) -> None:
    """A file with so many planned tweets, spread over ten years around the present."""
    with connect_unchecked(path, create=True) as db:
        migrate(db)
        with immediate(db):
            account = accounts.add(db, Account(0, Way.PRACTICE, "Lune", "lune"))
            for number in range(size):
                draft = Tweet(0, uuid4().hex, account, _text(number), State.DRAFT, NOW, NOW)
                before = tweets.by_id(db, tweet_changes.add(db, draft))
                assert before is not None
                tweet_changes.put(db, before, planned(before, number, size), NOW)


def planned(draft: Tweet, number: int, size: int) -> Tweet:
    begun = datetime(2021, 11, 1, 8, 15)  # noqa: DTZ001
    day = begun + timedelta(days=number * DAYS // size, minutes=15 * (number % 40))
    return replace(
        draft, state=State.PLANNED, when=WallTime(day, ZONE), parts=(Part(1, draft.text),)
    )


def _text(number: int) -> str:
    return f"Fournée {number} : brioches à la fleur d’oranger, encore tièdes. #boulangerie #Alençon"


if __name__ == "__main__":
    main()
