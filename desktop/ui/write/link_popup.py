"""The tool that puts a link into the text: one field, and what X will make of the address."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.core.links.address import completed
from desktop.core.links.in_text import WEIGHT
from desktop.core.text import EntityKind, find_entities
from desktop.ui.parts import button, plain_label, row, set_kind
from desktop.ui.write.popup import Popup

WIDTH = 380


class LinkPopup(Popup):
    """Opens with an empty field; Enter puts the address in."""

    link_asked = Signal(str)
    """The address that is to stand in the text, as it was given: a bare domain stays one."""

    def __init__(self, anchor: QWidget) -> None:
        super().__init__(anchor)
        self.setFixedWidth(WIDTH)
        label = plain_label(self.tr("Address of the page"))
        self.field = QLineEdit()
        self.field.setPlaceholderText("https://")
        self.field.setAccessibleName(self.tr("Address of the page"))
        label.setBuddy(self.field)
        self._hint = plain_label("", "small", wrap=True)
        self.put = button(self.tr("Put it in"), "primary")
        self.column.addWidget(label)
        self.column.addWidget(self.field)
        self.column.addWidget(self._hint)
        self.column.addLayout(row(1, self.put))
        self.field.textChanged.connect(self._look)
        self.field.returnPressed.connect(self._put)
        self.put.clicked.connect(self._put)

    def open(self) -> None:
        self.field.clear()
        self._look()
        super().open()
        self.field.setFocus()

    @property
    def _address(self) -> str:
        return self.field.text().strip()

    def _look(self) -> None:
        address = self._address
        is_link = is_whole_link(address)
        self.put.setEnabled(is_link)
        if is_link or not address:
            said = self.tr("X counts {weight} characters for it, however long it is.")
            self._hint.setText(said.format(weight=WEIGHT))
        else:
            self._hint.setText(self.tr("This is no address of the web: fournil.fr/menu is one."))
        set_kind(self._hint, "small" if is_link or not address else "warn")

    def _put(self) -> None:
        if self.put.isEnabled():
            self.close()
            self.link_asked.emit(self._address)


def is_whole_link(address: str) -> bool:
    """Whether X makes one link of all of it, and a browser can open that."""
    try:
        completed(address)
    except ValueError:
        return False
    # Behind a space, as it will stand: some letters are no part of a link at the start of a text.
    found = find_entities(f" {address}")
    return (
        len(found) == 1
        and found[0].kind is EntityKind.URL
        and (found[0].start, found[0].end) == (1, len(address) + 1)
    )
