"""The two fields that name an account: the shop's name and its handle on X."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.ui.parts import plain_label, set_kind
from desktop.ui.settings.handle import handle_in
from desktop.ui.theme import XS, S

LONGEST_NAME = 50
"""X allows a name of 50 characters."""


class AccountForm(QWidget):
    """Asks for a name and a handle; both may stay empty."""

    changed = Signal()
    submitted = Signal()
    """Enter was pressed in a field, and what stands in both can be taken."""

    def __init__(self, name: str = "", handle: str = "") -> None:
        super().__init__()
        self._name = QLineEdit(name)
        self._name.setMaxLength(LONGEST_NAME)
        self._name.setPlaceholderText(self.tr("The Corner Bakery"))
        self._handle = QLineEdit(f"@{handle}" if handle else "")
        self._handle.setPlaceholderText(self.tr("@cornerbakery"))
        self._hint = plain_label("", "small", wrap=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(XS)
        for text, field in (
            (self.tr("Name of your shop"), self._name),
            (self.tr("Its handle on X"), self._handle),
        ):
            label = plain_label(text)
            label.setBuddy(field)
            field.setAccessibleName(text)
            field.textChanged.connect(self._look_again)
            field.returnPressed.connect(self._submit)
            whole.addWidget(label)
            whole.addWidget(field)
            whole.addSpacing(S)
        whole.addWidget(self._hint)
        self.setFocusProxy(self._name)
        self._look_again()

    def fix_handle(self, is_fixed: bool) -> None:
        """Let the handle be read and not changed."""
        self._handle.setReadOnly(is_fixed)
        self._hint.setHidden(is_fixed)

    @property
    def name(self) -> str:
        return self._name.text().strip()

    @property
    def handle(self) -> str:
        """The handle without its @; empty when none is given or what is given is none."""
        return handle_in(self._handle.text()) or ""

    @property
    def is_right(self) -> bool:
        """Whether what stands in the fields can be taken as it is."""
        return not self._handle.text().strip() or bool(self.handle)

    def _submit(self) -> None:
        if self.is_right:
            self.submitted.emit()

    def _look_again(self) -> None:
        if self.is_right:
            self._hint.setText(self.tr("Type it as it stands on X, or paste your page’s address."))
        else:
            self._hint.setText(
                self.tr("A handle has letters, digits and _ alone, 15 at most: @cornerbakery.")
            )
        set_kind(self._hint, "small" if self.is_right else "warn")
        self.changed.emit()
