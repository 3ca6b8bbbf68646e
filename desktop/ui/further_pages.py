"""The pages that lead to few others, each with the desk that ties it to its parts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.ui.shell import MainWindow
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.ui.behind import Parts


def ideas(window: MainWindow, theme: Theme, parts: Parts, draft: Callable[[str], None]) -> QWidget:
    """`draft` begins a tweet with a text."""
    from desktop.ui.desks.ideas import IdeasDesk
    from desktop.ui.ideas import IdeasPage

    page = IdeasPage(theme, parts.clock, parts.zone)
    IdeasDesk(page, window, parts.shelving, parts.choosing).draft_wanted.connect(draft)
    return page


def practice(theme: Theme, parts: Parts, write_anew: Callable[[], None]) -> QWidget:
    from desktop.ui.desks.practice import PracticeDesk
    from desktop.ui.practice import PracticePage

    page = PracticePage(theme, parts.clock)
    PracticeDesk(page, parts.practising, parts.publishing, parts.choosing, parts.attaching)
    page.write_asked.connect(write_anew)
    return page


def spending(window: MainWindow, theme: Theme, parts: Parts) -> QWidget:
    from desktop.ui.desks.spending import SpendingDesk
    from desktop.ui.spending import SpendingPage

    page = SpendingPage(theme, parts.clock, parts.zone)
    SpendingDesk(page, window, parts.spending, parts.connecting, parts.zone)
    return page


def log(
    window: MainWindow,
    theme: Theme,
    parts: Parts,
    choose: Callable[[int], None],
    write_anew: Callable[[], None],
) -> QWidget:
    """`choose` shows the tweet of that number on the calendar."""
    from desktop.ui.desks.logbook import LogDesk
    from desktop.ui.logbook import LogPage

    page = LogPage(theme, parts.clock, parts.zone)
    desk = LogDesk(
        page,
        window,
        parts.log_reading,
        parts.publishing,
        parts.planning,
        parts.open_address,
    )
    desk.calendar_wanted.connect(choose)
    page.write_asked.connect(write_anew)
    return page
