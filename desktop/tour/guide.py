"""What the tour's steps are made of: find a control, use it, wait, take a picture."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget

from desktop.core.agenda import WallTime
from desktop.core.tweet import State, Tweet
from desktop.paths import DataFolder
from desktop.services.planner import Planner
from desktop.store.database import open_plan
from desktop.tour import hands
from desktop.tour.clock import TourClock
from desktop.ui.house import House
from desktop.ui.shell.banners import Banner
from desktop.ui.shell.toast import UndoToast

W = TypeVar("W", bound=QWidget)

PATIENCE_MS = 30_000
BREATH_MS = 20
PAUSE_MS = 600
DAYS_AROUND = 30
SIZE = (1280, 820)


class LostOnTheWay(Exception):
    """What the tour was to find is not there."""


class Guide:
    """Leads through one house, on its clock, and numbers the pictures."""

    def __init__(self, house: House, clock: TourClock, pictures: Path) -> None:
        self.house = house
        self.clock = clock
        self.count = 0
        self._pictures = pictures
        self._troubles: list[str] = []
        house.troubles.met.connect(self._troubles.append)

    def picture(self, name: str) -> None:
        """Keep what stands on the screen: the window, and what floats over it."""
        self._dismiss_toasts()
        self.settle()
        window = self.house.window
        shot = window.grab()
        for floating in QApplication.topLevelWidgets():
            if floating.isVisible() and floating is not window and floating.isWindow():
                _paint_over(shot, window, floating)
        self.count += 1
        path = self._pictures / f"{self.count:02}-{name}.png"
        if not shot.save(str(path)):
            raise LostOnTheWay(f"{path} could not be written")

    def settle(self) -> None:
        """Let everything that was asked be answered, and painted, on a window of one size."""
        runner = self.house.parts.runner
        self.house.window.resize(*SIZE)
        _spin(BREATH_MS)
        self.wait_until(lambda: runner.is_resting, "an answer")
        _spin(BREATH_MS)
        self.wait_until(lambda: runner.is_resting, "an answer")
        if self._troubles:
            raise LostOnTheWay(self._troubles[0])

    def wait_until(self, condition: Callable[[], bool], what: str) -> None:
        """Raises LostOnTheWay when `condition` does not come true in half a minute, or at a bug."""
        waited = 0
        while not condition():
            if self._troubles:
                raise LostOnTheWay(self._troubles[0])
            if waited >= PATIENCE_MS:
                raise LostOnTheWay(f"waited in vain for {what}")
            _spin(BREATH_MS)
            waited += BREATH_MS

    def go(self, page: str) -> None:
        """Click a page's name in the side bar."""
        button = self.house.window.findChild(QWidget, f"page-{page}")
        if button is None:
            raise LostOnTheWay(f"the side bar has no page {page!r}")
        hands.click(button)
        self.settle()

    def pause(self) -> None:
        """Wait as long as somebody who looks up from the keys: what waits for a pause is shown."""
        _spin(PAUSE_MS)

    def expect(self, state: State) -> Tweet:
        """The newest tweet on the calendar in that state. Raises LostOnTheWay for none."""
        day = WallTime.at(self.clock(), self.house.parts.zone).day
        around = timedelta(days=DAYS_AROUND)
        plan = partial(open_plan, DataFolder(self.house.parts.folder).plan)
        found = Planner(plan, self.clock).between(day - around, day + around)
        standing = [tweet for tweet in found if tweet.state is state]
        if not standing:
            raise LostOnTheWay(f"no tweet is {state.value}")
        return max(standing, key=lambda tweet: tweet.id)

    def clear_banners(self) -> None:
        """Take away what was said, as somebody who has read it."""
        for banner in self.house.window.findChildren(Banner):
            if banner.isVisible():
                hands.click(banner.findChildren(QPushButton)[-1])
        self.settle()

    def _dismiss_toasts(self) -> None:
        for toast in self.house.window.findChildren(UndoToast):
            if toast.isVisible():
                hands.click(self.one(QToolButton, toast))

    def primary(self, within: QWidget) -> QPushButton:
        """The one filled button."""
        for button in within.findChildren(QPushButton):
            if button.isVisible() and button.property("kind") == "primary":
                return button
        raise LostOnTheWay("no filled button is shown")

    def floating(self, kind: type[W]) -> W:
        """The visible popup of that kind."""
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, kind) and widget.isVisible():
                return widget
        raise LostOnTheWay(f"no {kind.__name__} has opened")

    def shows(self, kind: type[QWidget]) -> bool:
        return any(widget.isVisible() for widget in self.house.window.findChildren(kind))

    def one(self, kind: type[W], within: QWidget | None = None) -> W:
        """The visible widget of that kind."""
        for widget in (within or self.house.window).findChildren(kind):
            if widget.isVisible():
                return widget
        raise LostOnTheWay(f"no {kind.__name__} is shown")


def _paint_over(shot: QPixmap, window: QWidget, floating: QWidget) -> None:
    painter = QPainter(shot)
    painter.drawPixmap(window.mapFromGlobal(floating.pos()), floating.grab())
    painter.end()


def _spin(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
