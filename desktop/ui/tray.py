"""Ramage beside the clock: its sign, the next tweet, and a menu to come back by."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

SHOWN_MS = 15_000


class TrayIcon(Protocol):
    """A place beside the clock, as the system gives it."""

    def show(self, icon: QIcon, menu: QMenu) -> None: ...

    def hide(self) -> None: ...

    def set_tip(self, text: str) -> None: ...

    def notify(self, title: str, text: str) -> None: ...

    def on_click(self, act: Callable[[], object]) -> None:
        """What a click on the sign itself does."""

    def on_notice_click(self, act: Callable[[], object]) -> None:
        """What a click on the last notice does."""


class SystemTray:
    """The system's own."""

    def __init__(self) -> None:
        self._icon = QSystemTrayIcon()

    def show(self, icon: QIcon, menu: QMenu) -> None:
        self._icon.setIcon(icon)
        self._icon.setContextMenu(menu)
        self._icon.show()

    def hide(self) -> None:
        self._icon.hide()

    def set_tip(self, text: str) -> None:
        self._icon.setToolTip(text)

    def notify(self, title: str, text: str) -> None:
        self._icon.showMessage(title, text, self._icon.icon(), SHOWN_MS)

    def on_click(self, act: Callable[[], object]) -> None:
        reasons = QSystemTrayIcon.ActivationReason
        ours = (reasons.Trigger, reasons.DoubleClick)
        self._icon.activated.connect(lambda reason: reason in ours and act())

    def on_notice_click(self, act: Callable[[], object]) -> None:
        self._icon.messageClicked.connect(act)


def system_tray() -> TrayIcon | None:
    """The system's tray; None where there is none, or none yet: at a login it may come later."""
    return SystemTray() if QSystemTrayIcon.isSystemTrayAvailable() else None


class Tray(QObject):
    """What stands beside the clock, in the language in force."""

    open_asked = Signal()
    write_asked = Signal()
    next_asked = Signal()
    """The next tweet is to be shown."""
    quit_asked = Signal()

    def __init__(self, icon: TrayIcon, sign: QIcon) -> None:
        super().__init__()
        self.icon = icon
        self._menu = QMenu()
        self._open = self._add(self.open_asked.emit)
        self._write = self._add(self.write_asked.emit)
        self._next = self._add(self.next_asked.emit)
        self._menu.addSeparator()
        self._quit = self._add(self.quit_asked.emit)
        self.name_things()
        self.show_next("", False)
        icon.on_click(self.open_asked.emit)
        icon.show(sign, self._menu)

    @property
    def actions(self) -> tuple[QAction, ...]:
        """Open, write, the next tweet, quit."""
        return (self._open, self._write, self._next, self._quit)

    def name_things(self) -> None:
        """The menu's words, in the language in force."""
        self._open.setText(self.tr("Open Ramage"))
        self._write.setText(self.tr("Write a tweet"))
        self._quit.setText(self.tr("Quit"))

    def show_next(self, said: str, can_open: bool) -> None:
        """`said` names the next tweet and its time, or says that there is none."""
        name = QApplication.applicationDisplayName()
        self.icon.set_tip(f"{name}\n{said}" if said else name)
        # A menu takes & for the mark of a shortcut.
        self._next.setText(said.replace("&", "&&"))
        self._next.setEnabled(can_open)
        self._next.setVisible(bool(said))

    def leave(self) -> None:
        """Give the place back."""
        self.icon.hide()
        self._menu.deleteLater()

    def _add(self, act: Callable[[], object]) -> QAction:
        made = QAction(self._menu)
        made.triggered.connect(lambda _=False: act())
        self._menu.addAction(made)
        return made
