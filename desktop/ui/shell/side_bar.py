"""The side bar: the pages by name and icon, with what waits on each; folds to icons alone."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.parts import plain_label, row, scrolling, set_kind
from desktop.ui.shell.state_line import StateLine
from desktop.ui.theme import XL, XS, L, M, S, Theme
from desktop.ui.theme.tokens import SIDE_BAR, SIDE_BAR_FOLDED

# Numbers that properties of Qt take: see ui/parts.py on what touching `Qt` costs.
CENTRE = 0x84
NEVER = 1
TAB_FOCUS = 1
ICON_ONLY, TEXT_BESIDE_ICON = 0, 2


class SideBar(QFrame):
    """Shows where one is and where one can go; `page_asked` says where one wants to go."""

    page_asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("kind", "sidebar")
        self._theme = theme
        self._buttons: dict[str, NavButton] = {}
        self._group = QButtonGroup(self)
        self._name = plain_label("Ramage", "heading")
        self.state = StateLine()
        self._pages = QVBoxLayout()
        self._folded = False
        self._build()

    def add(self, key: str, title: str, icon: str, keys: str, apart: bool = False) -> None:
        """Add a page at the end; `keys` is its shortcut as people read it, `apart` leaves a gap."""
        made = NavButton(self._theme, title, icon, keys)
        made.setObjectName(f"page-{key}")
        made.fold(self._folded)
        made.clicked.connect(lambda: self.page_asked.emit(key))
        self._group.addButton(made)
        if apart:
            self._pages.addSpacing(L)
        self._pages.addWidget(made)
        self._buttons[key] = made

    def set_current(self, key: str) -> None:
        self._buttons[key].setChecked(True)

    def set_badge(self, key: str, text: str, bad: bool = False) -> None:
        """Show a few letters beside a page's name, or nothing; `bad` when they ask for a look."""
        self._buttons[key].set_badge(text, bad)

    def fold(self, folded: bool) -> None:
        """Show icons alone, or icons and names."""
        if folded == self._folded:
            return
        self._folded = folded
        self.setFixedWidth(SIDE_BAR_FOLDED if folded else SIDE_BAR)
        self._name.setVisible(not folded)
        self.state.fold(folded)
        for made in self._buttons.values():
            made.fold(folded)

    def _build(self) -> None:
        self._pages.setContentsMargins(0, 0, 0, 0)
        self._pages.setSpacing(XS)
        self._mark = plain_label("R", "mark")
        self._mark.setProperty("alignment", CENTRE)
        self._mark.setFixedSize(26, 26)
        head = row(self._mark, self._name, 1, spacing=S)
        head.setContentsMargins(10, 0, 0, 0)
        names = QWidget()
        names.setProperty("kind", "panel")
        inner = QVBoxLayout(names)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addLayout(self._pages)
        inner.addStretch(1)
        # At 200 % on a small screen the names do not fit: they scroll.
        area = scrolling(names)
        area.setProperty("horizontalScrollBarPolicy", NEVER)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(M, L + XS, M, XL)
        whole.setSpacing(L)
        whole.addLayout(head)
        whole.addWidget(area, 1)
        whole.addWidget(self.state)
        self.setFixedWidth(SIDE_BAR)


class NavButton(QToolButton):
    """The way to one page, with a badge for what waits there."""

    def __init__(self, theme: Theme, title: str, icon: str, keys: str) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self.setProperty("kind", "nav")
        self.setText(title)
        self.setToolTip(f"{title} ({keys})" if keys else title)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        # A click leaves the keyboard where it was, in the tweet; Tab still comes by.
        self.setProperty("focusPolicy", TAB_FOCUS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._badge: QLabel | None = None
        self._place = QHBoxLayout(self)
        self._place.addStretch(1)

    def set_badge(self, text: str, bad: bool) -> None:
        if self._badge is None:
            self._badge = self._make_badge()
        self._badge.setText(text)
        self._badge.setVisible(bool(text))
        set_kind(self._badge, "badge-bad" if bad else "badge")
        self.setAccessibleDescription(text)

    def fold(self, folded: bool) -> None:
        self.setProperty("toolButtonStyle", ICON_ONLY if folded else TEXT_BESIDE_ICON)
        self._theme.dress(self, self._icon, checked="accent_ink", alone=folded)
        self._place.setContentsMargins(0, 0, 0 if folded else 10, 0)
        self._folded = folded
        self._place_badge()

    def _make_badge(self) -> QLabel:
        made = plain_label("", "badge")
        made.setAttribute(QtCore.Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        made.setProperty("alignment", CENTRE)
        self._place.addWidget(made)
        self._badge = made
        self._place_badge()
        return made

    def _place_badge(self) -> None:
        if self._badge is not None:
            flag = QtCore.Qt.AlignmentFlag
            self._place.setAlignment(
                self._badge, flag.AlignTop if self._folded else flag.AlignVCenter
            )
