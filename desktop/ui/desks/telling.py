"""A sentence above the page that the person takes away when they have read it."""

from __future__ import annotations

from functools import partial

from desktop.ui.desks import sentences
from desktop.ui.shell import MainWindow


def tell(
    window: MainWindow, key: str, sentence: str, kind: str = "warn", details: str = ""
) -> None:
    """Show `sentence`, in the place of an earlier one with the same `key`."""
    away = (sentences.understood(), partial(window.clear_banner, key))
    window.show_banner(key, sentence, kind, [away], details)


def refuse(window: MainWindow, error: Exception) -> None:
    """Say why nothing was changed."""
    tell(window, "refused", sentences.refused(error))
