"""A text one can make a draft of, with what is said of it and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QToolButton

from desktop.ui.flow import Flow
from desktop.ui.parts import Card, Sign, button, plain_label, row, tip
from desktop.ui.theme import XS, L, S, Theme


class TextCard(Card):
    """`main` is its first button: the one that the arrow keys stop at."""

    def __init__(
        self,
        theme: Theme,
        head: str,
        text: str,
        main: str,
        is_faded: bool = False,
        head_kind: str = "small",
    ) -> None:
        super().__init__()
        self._theme = theme
        self.column.setSpacing(S)
        self._head = row(plain_label(head, head_kind, wrap=True))
        self.column.addLayout(self._head)
        self._text = plain_label(text, "muted" if is_faded else "ink", wrap=True)
        self.column.addWidget(self._text)
        self.column.addStretch(1)
        self._deeds = Flow()
        self.main: QPushButton = button(main)
        # Said with the button: who cannot see the card hears what would become a draft.
        self.main.setAccessibleDescription(text)
        self._deeds.addWidget(self.main)
        self.column.addLayout(self._deeds)

    def add_note(self, text: str, sign: str = "", token: str = "warn") -> None:
        """A line under the text; none for an empty one. `sign`: an icon that stands before it."""
        if not text:
            return
        label = plain_label(text, "small", wrap=True)
        line = row(label, spacing=XS)
        if sign:
            line.insertWidget(0, Sign(self._theme, sign, token, 14))
            line.setStretch(1, 1)
        self.column.insertLayout(self.column.count() - 2, line)

    def add_deed(self, text: str) -> QPushButton:
        """One more button beside the first."""
        made = button(text, "quiet")
        self._deeds.addWidget(made)
        return made

    def add_removal(self, name: str) -> QToolButton:
        """The sign that takes it away, in the corner; `name` is what it is called."""
        made = QToolButton()
        made.setToolTip(tip(name))
        made.setAccessibleName(name)
        self._theme.dress(made, "trash", "muted", size=L)
        made.setIconSize(QSize(L, L))
        self._head.addWidget(made)
        return made
