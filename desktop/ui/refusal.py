"""The one sentence of a Ramage that cannot even have a folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox

from desktop.core.settings import Language
from desktop.ui.language import Languages

CANNOT_START = 1


def no_folder(root: Path) -> int:
    """Say that `root` cannot be made, and return the process's exit code."""
    Languages().choose(Language.SYSTEM)
    box = QMessageBox(QMessageBox.Icon.Warning, "Ramage", "")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(
        QCoreApplication.translate(
            "refusal",
            "Ramage needs a folder to keep your tweets in, and could not make this one:\n{folder}",
        ).format(folder=root)
    )
    box.exec()
    return CANNOT_START
