"""What holds for every test: no screen is needed, and the computer speaks French."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Read by Qt when it is first asked for the system's language.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ["LANGUAGE"] = "fr"

from hypothesis import settings
from PySide6.QtCore import QLocale

QLocale.setDefault(QLocale(QLocale.Language.French, QLocale.Country.France))

# A machine that is busy elsewhere is no fault of the code; `timeout` bounds what hangs.
settings.register_profile("ramage", deadline=None)
settings.load_profile("ramage")
