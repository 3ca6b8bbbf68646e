"""What the page Planifier is made of, and what it asks for: its widgets and its signals."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from desktop.core.account import Account
from desktop.core.agenda import Clock
from desktop.core.tweet import Tweet
from desktop.ui.parts import page_column, scrolling
from desktop.ui.plan.filter_bar import FilterBar
from desktop.ui.plan.header import Header
from desktop.ui.plan.list_panel import ListPanel
from desktop.ui.plan.month_view import MonthView
from desktop.ui.plan.notice import Notice
from desktop.ui.plan.requests import Requests
from desktop.ui.plan.side import Side
from desktop.ui.plan.week_view import WeekView
from desktop.ui.theme import L, M, Theme

SIDE = 252
SCROLL_BAR = 12


class PlanAsks(QWidget):
    """Its widgets laid out, and its requests passed on; what they show is the page's affair."""

    open_asked = Signal(int)
    write_asked = Signal(object)
    """A new tweet for that `Cell`, or at that `WallTime`."""
    move_asked = Signal(int, object)
    """A tweet and the `WallTime` it goes to; the page shows it there at once."""
    moves_asked = Signal(object)
    """Pairs of a tweet's number and the `WallTime` it goes to; shown there at once."""
    draft_dropped = Signal(int, object)
    """A draft and the `Cell` it was put on."""
    unplan_asked = Signal(int)
    reminder_asked = Signal(int)
    """A planned tweet is to ring on the phone."""
    remove_asked = Signal(int)
    replan_asked = Signal(int)
    publish_now_asked = Signal(int)
    hand_over_asked = Signal(int)
    confirm_asked = Signal(int, str)
    """A tweet is published by the person's word; its address, empty when they gave none."""
    not_yet_asked = Signal(int)
    give_up_asked = Signal(int)
    it_left_asked = Signal(int, str)
    it_did_not_asked = Signal(int)
    undo_asked = Signal()
    heard_asked = Signal(object)
    """That `Message` of the veille is to be seen where it stands."""

    def __init__(self, theme: Theme, now: Clock, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self.requests = Requests(now, zone, self)
        self.header = Header(theme)
        self.bar = FilterBar(theme)
        self.notice = Notice(theme)
        self.month = MonthView(theme, now, zone, self.requests)
        self._make_week = partial(WeekView, theme, now, zone, self.requests)
        self._week: WeekView | None = None
        self.list = ListPanel(theme, now, zone, self.requests)
        self.side = Side(theme, now, self.requests)
        self._lay_out()

    @property
    def week(self) -> WeekView:
        """Made when it is first asked for: most months are prepared without it."""
        if self._week is None:
            self._week = self._make_week()
            self._stack.addWidget(self._week)
            self._week_made(self._week)
        return self._week

    def _week_made(self, week: WeekView) -> None:
        raise NotImplementedError

    def show_accounts(self, accounts: tuple[Account, ...]) -> None:
        """Whose names stand on what sends."""
        self.side.show_accounts(accounts)

    def show_drafts(self, drafts: tuple[Tweet, ...]) -> None:
        self.side.show_drafts(drafts)

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        for view in (self.month, self.list):
            self._stack.addWidget(view)
        side = scrolling(self.side)
        side.setFixedWidth(SIDE + SCROLL_BAR)
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QHBoxLayout()
        body.setSpacing(L)
        body.addWidget(self._stack, 1)
        body.addWidget(side)
        whole = page_column(self)
        whole.setSpacing(M)
        whole.addWidget(self.header)
        whole.addWidget(self.bar)
        whole.addWidget(self.notice)
        whole.addLayout(body, 1)
        self.setFocusProxy(self.month)

    def _pass_on(self) -> None:
        asks = self.requests
        for request, own in (
            (asks.open_asked, self.open_asked),
            (asks.write_asked, self.write_asked),
            (asks.draft_dropped, self.draft_dropped),
            (asks.unplan_asked, self.unplan_asked),
            (asks.reminder_asked, self.reminder_asked),
            (asks.remove_asked, self.remove_asked),
            (asks.replan_asked, self.replan_asked),
            (asks.publish_now_asked, self.publish_now_asked),
            (asks.hand_over_asked, self.hand_over_asked),
            (asks.confirm_asked, self.confirm_asked),
            (asks.not_yet_asked, self.not_yet_asked),
            (asks.give_up_asked, self.give_up_asked),
            (asks.it_left_asked, self.it_left_asked),
            (asks.it_did_not_asked, self.it_did_not_asked),
            (asks.undo_asked, self.undo_asked),
            (self.header.undo_asked, self.undo_asked),
        ):
            request.connect(own)
