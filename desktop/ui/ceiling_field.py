"""The field for a month's ceiling, in the price card's currency."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desktop.core.cost.money import UNIT, Micros
from desktop.ui import money
from desktop.ui.quiet import QuietAmountBox
from desktop.ui.theme import S

MOST = 500
"""Nobody's shop tweets for more; a slip of the hand stops here."""


class CeilingField(QuietAmountBox):
    """Whole amounts by its arrows, finer ones by hand; 0 lets nothing leave that costs anything."""

    ceiling_chosen = Signal(object)
    """Another `Micros`, told when the field is left, Enter or an arrow pressed."""

    def __init__(self, ceiling: Micros, currency: str) -> None:
        super().__init__()
        # What the language writes before and after an amount, with its spaces.
        before, _, after = money.said(0, currency).partition("0")
        self.setPrefix(before)
        self.setSuffix(after)
        self.setDecimals(2)
        self.setRange(0, MOST)
        self.setValue(ceiling / UNIT)
        self.setAccessibleName(self.tr("Ceiling for a month"))
        # The style sheet's padding stops at the field's own editor, as in `number_field`.
        self.lineEdit().setTextMargins(S, 0, 0, 0)
        # A key alone tells nothing: 12 would be told as 1 first.
        self.setKeyboardTracking(False)
        self.valueChanged.connect(self._tell)

    @property
    def ceiling(self) -> Micros:
        return round(self.value() * UNIT)

    @property
    def is_being_chosen(self) -> bool:
        """Whether the keyboard stands in it."""
        return self.window().focusWidget() in (self, self.lineEdit())

    def show_ceiling(self, ceiling: Micros) -> None:
        """Show what was set elsewhere; tells nothing."""
        self.blockSignals(True)
        self.setValue(ceiling / UNIT)
        self.blockSignals(False)

    def _tell(self, _: float) -> None:
        self.ceiling_chosen.emit(self.ceiling)
