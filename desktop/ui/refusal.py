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
    # Held until the box is closed: without it the translators go, and the sentence with them.
    languages = Languages()
    languages.choose(Language.SYSTEM)
    box = QMessageBox(QMessageBox.Icon.Warning, "Ramage", "")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(
        QCoreApplication.translate(
            "refusal",
            "Ramage needs a folder to keep your tweets in, and could not make this one:\n{folder}\n"
            "Look whether the disk is full or locked, then start Ramage again.",
        ).format(folder=root)
    )
    box.exec()
    languages.leave()
    return CANNOT_START


def is_busy() -> int:
    """Say that another Ramage holds the folder and does not answer, at its begin or its end."""
    languages = Languages()
    languages.choose(Language.SYSTEM)
    box = QMessageBox(QMessageBox.Icon.Information, "Ramage", "")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(
        QCoreApplication.translate(
            "refusal",
            "Ramage is just opening or closing. Wait a moment; if no window comes, start it again.",
        )
    )
    box.exec()
    languages.leave()
    return CANNOT_START
