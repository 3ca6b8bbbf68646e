"""The settings card for newer versions: looked for when the person says so, and never put in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox

from desktop import __version__
from desktop.core.settings import Settings
from desktop.ui.parts import Card, button, plain_label, row


class NewerCard(Card):
    chosen = Signal(object)
    """Fields of Settings by name, with their new values."""
    look_asked = Signal()
    page_asked = Signal()
    licences_asked = Signal()

    def __init__(self, can_look: bool) -> None:
        """`can_look`: whether this Ramage knows where newer ones are published."""
        super().__init__()
        self._weekly = QCheckBox(self.tr("Look once a week whether there is a newer version"))
        self._weekly.toggled.connect(lambda wanted: self.chosen.emit({"looks_for_newer": wanted}))
        self._told = plain_label("", wrap=True)
        self._told.hide()
        self._page = button(self.tr("See the newer version"))
        self._page.clicked.connect(self.page_asked)
        self._page.hide()
        look = button(self.tr("Look now"))
        look.clicked.connect(self._look)
        licences = button(self.tr("Licences"), "link")
        licences.clicked.connect(self.licences_asked)
        this = self.tr("You have version {number}.").format(number=__version__)
        how = (
            self.tr(
                "Ramage then reads one public page and sends nothing of yours. It never changes"
                " itself: you choose whether and when."
            )
            if can_look
            else self.tr("This copy does not know where newer versions are published.")
        )
        for part in (
            plain_label(self.tr("Newer versions"), "heading"),
            plain_label(this),
            self._weekly,
            plain_label(how, "small", wrap=True),
            self._told,
        ):
            self.column.addWidget(part)
        self._weekly.setVisible(can_look)
        look.setVisible(can_look)
        self.column.addLayout(row(look, self._page, licences, 1))
        self.column.setAlignment(Qt.AlignmentFlag.AlignTop)

    def show_settings(self, settings: Settings) -> None:
        self._weekly.blockSignals(True)
        self._weekly.setChecked(settings.looks_for_newer)
        self._weekly.blockSignals(False)

    def tell_newer(self, version: str) -> None:
        self._tell(self.tr("Version {number} is there.").format(number=version))
        self._page.show()

    def tell_none(self) -> None:
        self._tell(self.tr("There is no newer version."))
        self._page.hide()

    def tell_nothing(self, _: Exception) -> None:
        self._tell(self.tr("The page could not be read just now. Try again when you are online."))

    def _look(self) -> None:
        self._tell(self.tr("Looking…"))
        self.look_asked.emit()

    def _tell(self, said: str) -> None:
        self._told.setText(said)
        self._told.show()
