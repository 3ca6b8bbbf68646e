"""A window with three pages, as the application would fill it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.settings import ThemeChoice
from desktop.ui.parts import page_column
from desktop.ui.shell import MainWindow
from desktop.ui.theme import Theme


class SamplePage(QWidget):
    """A page with one field, which takes the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.field.setAccessibleName("Field")
        page_column(self).addWidget(self.field)
        self.setFocusProxy(self.field)


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, ThemeChoice.LIGHT)


@pytest.fixture
def made() -> list[str]:
    """The pages in the order in which they were made."""
    return []


@pytest.fixture
def hidden(qtbot: QtBot, theme: Theme, made: list[str]) -> MainWindow:
    """The window before it is shown."""
    window = MainWindow(theme)
    qtbot.addWidget(window)

    def maker(key: str) -> Callable[[], QWidget]:
        def make() -> QWidget:
            made.append(key)
            return SamplePage()

        return make

    for key, title, icon in (("write", "Write", "write"), ("plan", "Plan", "calendar")):
        window.add_page(key, title, icon, maker(key))
    window.add_page("settings", "Settings", "settings", maker("settings"), apart=True)
    window.show_page("write")
    return window


@pytest.fixture
def window(qtbot: QtBot, hidden: MainWindow) -> MainWindow:
    """The window, shown, with its first page."""
    with qtbot.waitSignal(hidden.first_painted):
        hidden.show()
    hidden.activateWindow()
    return hidden
