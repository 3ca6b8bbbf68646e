"""What is to be done on X's own pages, in three steps, each beside a drawing of the place."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from desktop.ui.aloud import say_aloud
from desktop.ui.connect.drawings import Drawing, Place
from desktop.ui.connect.step import Step
from desktop.ui.parts import button, column, plain_label, row
from desktop.ui.theme import XS, L, Theme

CONSOLE = "https://console.x.com"
"""X's page for those who make a key."""


class AppStep(Step):
    """An app of one's own at X, and its credit."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("")
        self.title = self.tr("At X: make your key")
        self.say(
            self.tr(
                "Open X’s page for keys and sign in with your shop’s account. The page speaks "
                "English; what to look for is drawn below."
            )
        )
        self.open = button(self.tr("Open console.x.com"))
        theme.dress(self.open, "open", size=16)
        self.open.clicked.connect(partial(self.address_asked.emit, CONSOLE))
        self.focus = self.open
        self.column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        self.point(1, self.tr("Create an app, under any name: your shop’s, for instance."))
        self.point(2, self.tr("In this app, press “Set up” beside “User authentication settings”."))
        told = self.tr("Drawing: the button Create App, then Set up in the app.")
        self.column.addWidget(Drawing(theme, Place.APP, told))
        self.say(
            self.tr(
                "X may ask for a phone number, and for the credit: five dollars are plenty to "
                "begin with. Set X’s own spending limit there too."
            ),
            "muted",
        )


class BoxesStep(Step):
    """The two boxes to tick."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("")
        self.title = self.tr("At X: two boxes to tick")
        self.say(self.tr("The page asks what your key may do, and what kind of program uses it."))
        self.point(1, self.tr("Under “App permissions”, tick “Read and write”."))
        self.point(2, self.tr("Under “Type of App”, tick “Native App”."))
        told = self.tr("Drawing: Read and write is ticked, and Native App.")
        self.column.addWidget(Drawing(theme, Place.BOXES, told))
        self.say(
            self.tr("With “Read” alone, X would refuse your tweets. Nothing else need be ticked."),
            "muted",
        )


class AddressesStep(Step):
    """The addresses by which the browser finds its way back."""

    def __init__(self, theme: Theme, addresses: tuple[str, ...], handle: str) -> None:
        """`addresses`: what X is to know, to the letter; `handle` may be empty."""
        super().__init__("")
        self.title = self.tr("At X: the way back to Ramage")
        self.point(
            1,
            self.tr(
                "Under “Callback URI”, paste the first address; with “Add another”, the four "
                "others. If another program holds the first, Ramage takes the next."
            ),
        )
        self._copies: list[QPushButton] = []
        self._lines = column(spacing=XS)
        self._lines.setContentsMargins(L, 0, 0, 0)
        self.column.addLayout(self._lines)
        for address in addresses:
            self._add_address(address)
        if self._copies:
            self.focus = self._copies[0]
        site = f"https://x.com/{handle}" if handle else "https://x.com"
        self.point(
            2,
            self.tr("Under “Website URL”, your shop’s site, or {site}.").format(site=site),
        )
        self.point(3, self.tr("Press “Save”. The other fields may stay empty."))
        told = self.tr("Drawing: the field for the address, the one for your site, and Save.")
        self.column.addWidget(Drawing(theme, Place.ADDRESSES, told))

    def _add_address(self, address: str) -> None:
        shown = plain_label(address, "keys")
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        copy = button(self.tr("Copy"), "chip")
        copy.setAccessibleName(self.tr("Copy {address}").format(address=address))
        copy.clicked.connect(partial(self._copy, address, copy))
        self._copies.append(copy)
        self._lines.addLayout(row(shown, copy, 1))

    def _copy(self, address: str, pressed: QPushButton) -> None:
        QGuiApplication.clipboard().setText(address)
        for one in self._copies:
            one.setText(self.tr("Copy"))
        pressed.setText(self.tr("Copied"))
        say_aloud(self, self.tr("Copied."))
