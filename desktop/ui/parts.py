"""Small widgets that every page is put together from; none has a colour or a size of its own.

What the window needs for its first paint keeps clear of `Qt.…`: PySide6 builds that namespace when
it is first touched, 100 enums in 12 ms, a tenth of a bare window's start.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.quiet import QuietSpinBox
from desktop.ui.theme.tokens import PAGE_MARGIN, XL, L, S

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QPaintEvent

    from desktop.ui.theme.theme import Theme

PLAIN_TEXT = 0
"""Qt.TextFormat.PlainText, as the number its property takes."""
NO_FOCUS = 0


def plain_label(text: str = "", kind: str = "ink", wrap: bool = False) -> QLabel:
    """A label that shows its text letter by letter: a tweet that says <b> is shown saying <b>.

    `kind`: ink, title, heading, muted, small, figure, good, warn, bad.
    """
    label = QLabel()
    label.setProperty("textFormat", PLAIN_TEXT)
    label.setText(text)
    label.setProperty("kind", kind)
    if wrap:
        label.setWordWrap(True)
        # A wrapped label asks for a narrow column else, and a card of them grows tall and thin.
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return label


def tip(text: str) -> str:
    """The text as a tool tip, letter by letter: Qt wraps only what it takes for rich text."""
    letters = text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
    return f"<qt>{letters}</qt>" if text else ""


def set_kind(widget: QWidget, kind: str) -> None:
    """Change what the style sheet takes a widget for, at once."""
    if widget.property("kind") != kind:
        widget.setProperty("kind", kind)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def button(text: str, kind: str = "plain", icon: QIcon | None = None) -> QPushButton:
    """A push button. `kind`: primary (one a page), plain, quiet, chip, link, foot, danger."""
    made = QPushButton(text)
    made.setProperty("kind", kind)
    # Enter presses the button that has the keyboard, as Space does.
    made.setAutoDefault(True)
    if icon is not None:
        made.setIcon(icon)
        made.setIconSize(QSize(L, L))
    return made


class Card(QFrame):
    """A white card with rounded corners; its content goes to `column`."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(L, L, L, L)
        self.column.setSpacing(S)


def card(*items: QWidget | int) -> Card:
    """A card holding `items` one under the other; a number stands for a stretch."""
    made = Card()
    _fill(made.column, items)
    return made


def row(*items: QWidget | int, spacing: int = S) -> QHBoxLayout:
    """Widgets side by side; a number stands for a stretch of that weight."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(spacing)
    _fill(made, items)
    return made


def column(*items: QWidget | int, spacing: int = S) -> QVBoxLayout:
    """Widgets one under the other; a number stands for a stretch of that weight."""
    made = QVBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(spacing)
    _fill(made, items)
    return made


def page_column(page: QWidget) -> QVBoxLayout:
    """The column of a whole page, with the margins that all pages share."""
    made = QVBoxLayout(page)
    made.setContentsMargins(PAGE_MARGIN, XL, PAGE_MARGIN, XL)
    made.setSpacing(L)
    return made


def page_head(title: QLabel, subtitle: QLabel, *actions: QWidget) -> QHBoxLayout:
    """The head of a page: title above subtitle, and what one can do at the right."""
    made = QHBoxLayout()
    made.setSpacing(S)
    made.addLayout(column(title, subtitle), 1)
    for action in actions:
        made.addWidget(action, 0, QtCore.Qt.AlignmentFlag.AlignVCenter)
    return made


def number_field(least: int, most: int, value: int) -> QuietSpinBox:
    """A field for a whole number."""
    field = QuietSpinBox()
    field.setRange(least, most)
    field.setValue(value)
    # The style sheet's padding stops at the field's own editor, whose text would touch the outline.
    field.lineEdit().setTextMargins(S, 0, 0, 0)
    return field


def narrow(inner: QVBoxLayout, widest: int) -> QHBoxLayout:
    """A column at the left, no wider than `widest`: longer lines are hard to read.

    A maximum width set on the column's own widgets would not do: a vertical layout asks them for
    their height at its full width, where their text takes fewer lines, and squeezes them.
    """
    holder = QWidget()
    holder.setLayout(inner)
    holder.setMaximumWidth(widest)
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.addWidget(holder, 1)
    made.addStretch(0)
    return made


def rule() -> QFrame:
    """A hairline across."""
    line = QFrame()
    line.setProperty("kind", "rule")
    line.setFixedHeight(1)
    return line


class Sign(QWidget):
    """A line icon beside the words that say the same, such as a state's; it follows the colours.

    No label with a picture: a screen reader would stop at it, and find nothing said.
    """

    def __init__(self, theme: Theme, name: str, token: str = "ink", size: int = L) -> None:
        super().__init__()
        self._theme, self._name, self._token, self._size = theme, name, token, size
        # Beside words that wrap it would else take part of their room.
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        theme.changed.connect(self.update)

    def show_sign(self, name: str, token: str) -> None:
        """Stand for something else from now on."""
        self._name, self._token = name, token
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, _: QPaintEvent) -> None:
        icon = self._theme.icon(self._name, self._token, self._size)
        picture = icon.pixmap(self.sizeHint(), self.devicePixelRatio())
        # In the middle of the height that the words take, as a label has it.
        top = (self.height() - self._size) // 2
        QPainter(self).drawPixmap(0, top, picture)


def scrolling(content: QWidget) -> QScrollArea:
    """`content` in a frameless area that scrolls rather than cut."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    # The content's own controls take the keyboard; a stop more on the way there helps nobody.
    area.setProperty("focusPolicy", NO_FOCUS)
    area.setWidget(content)
    return area


def clear(layout: QLayout) -> None:
    """Take every widget out of a layout and let it go."""
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
        elif isinstance(inner := item.layout(), QBoxLayout):
            clear(inner)


def _fill(layout: QBoxLayout, items: tuple[QWidget | int, ...]) -> None:
    for item in items:
        if isinstance(item, int):
            layout.addStretch(item)
        else:
            layout.addWidget(item)
