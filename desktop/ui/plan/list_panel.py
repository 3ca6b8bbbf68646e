"""The list with its filter: all, planned, to review, published."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.core.agenda import Clock
from desktop.core.tweet import Tweet
from desktop.ui.parts import button, plain_label
from desktop.ui.plan.list_model import Show
from desktop.ui.plan.list_view import ListView
from desktop.ui.plan.requests import Requests
from desktop.ui.theme import M, S, Theme


class ListPanel(QWidget):
    def __init__(self, theme: Theme, clock: Clock, zone: str, requests: Requests) -> None:
        super().__init__()
        self.view = ListView(theme, clock, zone, requests)
        self._tweets: Mapping[date, tuple[Tweet, ...]] = {}
        self._kept = Show.ALL
        self._nothing = plain_label("", "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(M)
        column.addLayout(self._filters())
        column.addWidget(self._nothing)
        column.addWidget(self.view, 1)
        column.addStretch(0)

    def show_tweets(self, tweets: Mapping[date, tuple[Tweet, ...]]) -> None:
        """The tweets of the month in view, by day."""
        self._tweets = tweets
        self.view.show_tweets(tweets, self._kept)
        is_empty = self.view.rows.rowCount() == 0
        self._nothing.setText(
            self.tr("No tweet of this kind this month.")
            if tweets
            else self.tr("No tweet this month: N writes the first one.")
        )
        self._nothing.setVisible(is_empty)

    def keep(self, kept: Show) -> None:
        self._kept = kept
        self.show_tweets(self._tweets)

    def _filters(self) -> QHBoxLayout:
        names = {
            Show.ALL: self.tr("All"),
            Show.PLANNED: self.tr("Planned"),
            Show.ASKING: self.tr("To review"),
            Show.PUBLISHED: self.tr("Published"),
        }
        group = QButtonGroup(self)
        line = QHBoxLayout()
        line.setSpacing(S)
        for kept, name in names.items():
            line.addWidget(self._filter(group, kept, name))
        line.addStretch(1)
        return line

    def _filter(self, group: QButtonGroup, kept: Show, name: str) -> QPushButton:
        made = button(name, "chip")
        made.setCheckable(True)
        made.setChecked(kept is Show.ALL)
        made.clicked.connect(lambda: self.keep(kept))
        group.addButton(made)
        return made
