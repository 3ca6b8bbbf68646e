"""The choice between the ways a tweet can leave, each with what it means for the shop."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from desktop.core.account import Way
from desktop.ui.parts import plain_label
from desktop.ui.theme import XS, M

BESIDE_THE_BUTTON = 29
"""How far an explanation stands in, to begin under its button's words."""


class WayChoice(QWidget):
    """The practice account first: a beginner can do no harm there; the key, where it is offered,
    last: nobody needs one."""

    way_chosen = Signal()

    def __init__(self, has_key: bool = False, is_demo: bool = False) -> None:
        """`has_key`: the way that costs money is offered as well. `is_demo`: nothing leaves the
        example shop, so that no way to X can be taken there."""
        super().__init__()
        self._has_key = has_key
        self._buttons: dict[Way, QRadioButton] = {}
        self._group = QButtonGroup(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(M)
        for way, title, told in self._ways():
            whole.addLayout(self._one(way, title, told))
        if is_demo:
            self._keep_to_practice(whole)
        self._buttons[Way.PRACTICE].setChecked(True)
        self.setFocusProxy(self._buttons[Way.PRACTICE])

    @property
    def way(self) -> Way:
        """The way that is chosen now."""
        return next(way for way, made in self._buttons.items() if made.isChecked())

    def _ways(self) -> tuple[tuple[Way, str, str], ...]:
        key = (
            Way.KEY,
            self.tr("Publish on X without opening the browser, by a key of your own"),
            self.tr(
                "Your tweets leave by themselves, pictures too. X asks you money for each, paid in"
                " advance; it takes a quarter of an hour to set up. Nobody needs it to begin."
            ),
        )
        free = (
            (
                Way.PRACTICE,
                self.tr("Practise first, on this computer (recommended)"),
                self.tr(
                    "Your tweets leave at their time, but nobody else sees them: you can try"
                    " everything without any risk for your shop."
                ),
            ),
            (
                Way.BROWSER,
                self.tr("Publish on X, in your browser"),
                self.tr(
                    "At the right time Ramage opens X with your text ready; you send it with one"
                    " click. You need to be signed in to X there."
                ),
            ),
        )
        return (*free, key) if self._has_key else free

    def _keep_to_practice(self, whole: QVBoxLayout) -> None:
        for way, made in self._buttons.items():
            made.setEnabled(way is Way.PRACTICE)
        why = self.tr(
            "Nothing leaves the example shop: here there are practice accounts alone. Your account"
            " on X goes into your own Ramage."
        )
        whole.addWidget(plain_label(why, "small", wrap=True))

    def _one(self, way: Way, title: str, told: str) -> QVBoxLayout:
        made = QRadioButton(title)
        made.setAccessibleDescription(told)
        made.toggled.connect(self.way_chosen)
        self._group.addButton(made)
        self._buttons[way] = made
        reason = plain_label(told, "muted", wrap=True)
        reason.setContentsMargins(BESIDE_THE_BUTTON, 0, 0, 0)
        one = QVBoxLayout()
        one.setSpacing(XS)
        one.addWidget(made)
        one.addWidget(reason)
        return one
