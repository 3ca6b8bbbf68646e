"""The list of a month's tweets, or of what was found in the whole calendar."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.agenda import Clock
from desktop.core.tweet import Tweet
from desktop.ui.parts import plain_label
from desktop.ui.plan.list_view import ListView
from desktop.ui.plan.requests import Requests
from desktop.ui.theme import M, Theme


class ListPanel(QWidget):
    def __init__(self, theme: Theme, clock: Clock, zone: str, requests: Requests) -> None:
        super().__init__()
        self.view = ListView(theme, clock, zone, requests)
        self._nothing = plain_label("", "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(M)
        column.addWidget(self._nothing)
        column.addWidget(self.view, 1)
        column.addStretch(0)

    def show_tweets(self, tweets: Mapping[date, tuple[Tweet, ...]], is_filtered: bool) -> None:
        """The tweets of each day; `is_filtered`: there may be others."""
        self.view.show_tweets(tweets)
        self._nothing.setText(
            self.tr("No tweet of this kind this month.")
            if is_filtered
            else self.tr("No tweet this month: N writes the first one.")
        )
        self._nothing.setVisible(not tweets)
        self.view.setVisible(bool(tweets))
