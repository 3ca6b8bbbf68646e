"""Fields that let the wheel scroll the page: what changes in passing was not chosen."""

from __future__ import annotations

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QDoubleSpinBox, QSpinBox, QTimeEdit


class _Quiet:
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class QuietComboBox(_Quiet, QComboBox):
    pass


class QuietSpinBox(_Quiet, QSpinBox):
    pass


class QuietAmountBox(_Quiet, QDoubleSpinBox):
    pass


class QuietTimeEdit(_Quiet, QTimeEdit):
    pass


class QuietDateEdit(_Quiet, QDateEdit):
    pass
