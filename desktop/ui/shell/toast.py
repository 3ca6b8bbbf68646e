"""What was just done, and the offer to undo it: it stands at the bottom for some seconds."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from desktop.ui.aloud import say_aloud
from desktop.ui.parts import button, plain_label
from desktop.ui.theme import L, M, S, Theme

STANDS_MS = 10_000


class UndoToast(QFrame):
    """One sentence and one button, over `window`; while it offers to undo, Ctrl+Z does so too."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self.setProperty("kind", "toast")
        self._callback: Callable[[], object] | None = None
        self._act: Callable[[], object] | None = None
        self._text = plain_label(wrap=True)
        self._build(theme)
        self._timer = QTimer(self, singleShot=True, interval=STANDS_MS)
        self._timer.timeout.connect(self.dismiss)
        self._shortcut = QShortcut(QKeySequence.StandardKey.Undo, window, enabled=False)
        self._shortcut.activated.connect(self._undo)
        self.hide()

    def offer(self, text: str, callback: Callable[[], object]) -> None:
        """Offer to undo, in the place of an earlier offer; `callback` is called at most once."""
        self._offer_act("")
        self._tell(text, callback)

    def say(self, text: str, label: str = "", act: Callable[[], object] | None = None) -> None:
        """Say what was done, with nothing to undo; `label` may offer to `act` on it."""
        self._offer_act(label, act)
        self._tell(text, None)

    def dismiss(self) -> None:
        """Take the offer back."""
        self._callback = None
        self._timer.stop()
        self._shortcut.setEnabled(False)
        self.hide()

    def _offer_act(self, label: str, act: Callable[[], object] | None = None) -> None:
        self._act = act
        self._act_button.setText(label)
        self._act_button.setVisible(act is not None)

    def _do_act(self) -> None:
        act = self._act
        self.dismiss()
        if act is not None:
            act()

    def _tell(self, text: str, callback: Callable[[], object] | None) -> None:
        self._callback = callback
        self._text.setText(text)
        self._undo_button.setVisible(callback is not None)
        self._shortcut.setEnabled(callback is not None)
        self._timer.start()
        self.show()
        say_aloud(self, text)

    def _undo(self) -> None:
        callback = self._callback
        self.dismiss()
        if callback is not None:
            callback()

    def _build(self, theme: Theme) -> None:
        self._undo_button = button(self.tr("Undo"))
        theme.dress(self._undo_button, "undo", size=L)
        self._undo_button.clicked.connect(self._undo)
        self._act_button = button("")
        self._act_button.clicked.connect(self._do_act)
        close = QToolButton()
        close.setAccessibleName(self.tr("Close"))
        close.setToolTip(self.tr("Close"))
        theme.dress(close, "cross", "muted", size=L)
        close.clicked.connect(self.dismiss)
        line = QHBoxLayout(self)
        line.setContentsMargins(L, S, S, S)
        line.setSpacing(M)
        line.addWidget(self._text, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._undo_button)
        line.addWidget(self._act_button)
        line.addWidget(close)
