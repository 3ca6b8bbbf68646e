"""The words of the shop's own best hours: always with how many tweets they come from."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.core.best_times import ENOUGH, Best
from desktop.ui import times


def too_few(count: int) -> str:
    """Why no hour is said to be better, and what would change that."""
    known = QCoreApplication.translate("best", "%n tweet(s) measured", "", count)
    return QCoreApplication.translate(
        "best",
        "{known}: from {enough} on, your best hours stand here. On the calendar, right-click a"
        " published tweet to tell how many times it was seen.",
    ).format(known=known, enough=ENOUGH)


def none_better(count: int) -> str:
    """Enough is known, and no hour stands out."""
    known = QCoreApplication.translate("best", "%n tweet(s) measured", "", count)
    return QCoreApplication.translate("best", "{known}: no hour does clearly better.").format(
        known=known
    )


def told(best: Best) -> str:
    """ "mardi 8 h : 1,4 fois votre habitude (4 tweets sur 12 mesurés)"."""
    return QCoreApplication.translate(
        "best", "{day} {hour}: {ratio} times your usual ({here} of {of} tweets measured)"
    ).format(
        day=QLocale().dayName(best.weekday + 1),
        hour=times.clock(time(best.hour)),
        ratio=QLocale().toString(best.ratio, "f", 1),
        here=best.here,
        of=best.of,
    )
