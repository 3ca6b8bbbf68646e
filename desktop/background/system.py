"""What this computer says of itself."""

from __future__ import annotations

import sys

import PySide6
from PySide6.QtCore import QSysInfo, qVersion

from desktop import __version__
from desktop.services.support import System


def this_system() -> System:
    return System(
        ramage=__version__,
        name=f"{QSysInfo.prettyProductName()} ({QSysInfo.currentCpuArchitecture()})",
        python=sys.version.split()[0],
        qt=qVersion(),
        pyside=PySide6.__version__,
    )
