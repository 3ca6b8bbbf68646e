"""What holds for every test: no screen is needed, and the computer speaks French."""

from __future__ import annotations

import gc
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Read by Qt when it is first asked for the system's language.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ["LANGUAGE"] = "fr"

from hypothesis import settings
from PySide6.QtCore import QLocale
from pytest import Item

QLocale.setDefault(QLocale(QLocale.Language.French, QLocale.Country.France))

# A machine that is busy elsewhere is no fault of the code; `timeout` bounds what hangs.
settings.register_profile("ramage", deadline=None)
settings.load_profile("ramage")

# As in the program: a collection on a lane, or while Qt destroys an object, waits for ever for a
# lock that its own thread holds.
gc.disable()
FULL_EVERY = 200
"""How many tests go before a full collection, which takes a fifth of a second."""
_done = [0]


def pytest_runtest_teardown(item: Item) -> None:
    """Between two tests nothing is under way: what the last one left behind goes now."""
    gc.disable()
    _done[0] += 1
    if _done[0] % FULL_EVERY:
        gc.collect(1)
    else:
        gc.collect()
