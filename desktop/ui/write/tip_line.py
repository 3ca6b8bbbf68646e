"""One tip in the card: its sign and sentence, its fix, its reason, and a way to hide it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QMenu, QToolButton, QWidget

from desktop.core.advice import Tip, Weight
from desktop.ui.advice_words import TipWords, tip_words
from desktop.ui.flow import Flow
from desktop.ui.parts import Sign, button, plain_label
from desktop.ui.parts import tip as tool_tip
from desktop.ui.theme import XS, M, Theme

if TYPE_CHECKING:
    from desktop.ui.write.choices import ChoicesPopup

LINK_PADDING = 5
"""What a link button keeps free at its left: the sentence above it stands in by as much."""
FIRST_LINE = 24
"""The first line is as tall as the cross beside it: the least that WCAG 2.2 (2.5.8) has for it."""
LEAD = 3
"""What brings the sentence's first line to the middle of that height."""
TOP = Qt.AlignmentFlag.AlignTop


class TipLine(QWidget):
    """Shows one tip after another; says what the person wants done with it."""

    fix_asked = Signal()
    choice_taken = Signal(str)
    """The label of one of the tip's choices."""
    deed_asked = Signal(object)
    hide_asked = Signal()
    """For this text."""
    silence_asked = Signal(bool)
    """For a week, or for good (True)."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.tip: Tip | None = None
        self._words = TipWords("", "", "")
        self._sign = Sign(theme, "dot", "warn")
        self._sign.setFixedHeight(FIRST_LINE)
        self._sentence = _wrapped("ink", LEAD)
        self._reason = _wrapped("small", XS)
        self._fix = button("", "link")
        self._why = button(self.tr("Why?"), "link")
        self._why.setCheckable(True)
        self._hide = QToolButton()
        self._hide.setFixedSize(FIRST_LINE, FIRST_LINE)
        theme.dress(self._hide, "cross", "muted", M, alone=True)
        self._hide.setToolTip(tool_tip(self.tr("Hide this tip: for this text, a week, for good")))
        self._menu: QMenu | None = None
        self._choices: ChoicesPopup | None = None
        self._fix.clicked.connect(self._help)
        self._hide.clicked.connect(self._ask_how_long)
        self._why.toggled.connect(self._reason.setVisible)
        self._stack()

    def show_tip(self, shown: Tip) -> None:
        """Show it; an open reason stays open while the tip is of the same rule."""
        words = tip_words(shown)
        if self.tip is None or shown.rule is not self.tip.rule:
            self._why.setChecked(False)
        self.tip = shown
        if words != self._words:
            self._words = words
            self._say()

    def _help(self) -> None:
        """What the button does: mend, offer the choices, or ask for the deed."""
        if self.tip is None:
            return
        if self.tip.choices:
            self._offer()
        elif self.tip.deed is not None:
            self.deed_asked.emit(self.tip.deed)
        else:
            self.fix_asked.emit()

    def _offer(self) -> None:
        if self._choices is None:
            from desktop.ui.write.choices import ChoicesPopup

            self._choices = ChoicesPopup(self._fix)
            self._choices.chosen.connect(self.choice_taken)
        if self.tip is not None:
            self._choices.offer(self.tip.choices)

    def _ask_how_long(self) -> None:
        if self._menu is None:
            self._menu = QMenu(self)
            self._menu.addAction(self.tr("Hide it for this text"), self.hide_asked.emit)
            self._menu.addAction(
                self.tr("Hide it for a week"), lambda: self.silence_asked.emit(False)
            )
            self._menu.addAction(self.tr("Hide it for good"), lambda: self.silence_asked.emit(True))
        self._menu.popup(self._hide.mapToGlobal(QPoint(0, self._hide.height())))

    def _stack(self) -> None:
        links = QWidget()
        flow = Flow(links)
        flow.addWidget(self._fix)
        flow.addWidget(self._why)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(XS)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._sign, 0, 0, TOP)
        grid.addWidget(self._sentence, 0, 1)
        grid.addWidget(self._hide, 0, 2, TOP)
        grid.addWidget(links, 1, 1, 1, 2)
        grid.addWidget(self._reason, 2, 1, 1, 2)
        self._reason.hide()

    def _say(self) -> None:
        breaks = self.tip is not None and self.tip.weight is Weight.BREAKS
        self._sign.show_sign("alert" if breaks else "dot", "warn")
        self._sentence.setText(self._words.sentence)
        self._reason.setText(self._words.reason)
        self._fix.setText(self._words.fix)
        self._fix.setVisible(bool(self._words.fix))
        for control, name in (
            (self._fix, self._words.fix),
            (self._why, self.tr("Why?")),
            (self._hide, self.tr("Hide this tip")),
        ):
            control.setAccessibleName(f"{name} {self._words.sentence}")


def _wrapped(kind: str, lead: int) -> QLabel:
    label = plain_label("", kind, wrap=True)
    label.setContentsMargins(LINK_PADDING, lead, 0, 0)
    # A long word would else widen the column of the page.
    label.setMinimumWidth(1)
    return label
