"""The card of tips: at most three lines about the text, each with a fix that one click applies."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.core.advice import Draft, RuleName, Tip, advise
from desktop.ui.parts import Sign, button, plain_label, row
from desktop.ui.theme import XS, L, S, Theme
from desktop.ui.write.editor import Editor
from desktop.ui.write.mending import mend
from desktop.ui.write.pauses import pause_for

if TYPE_CHECKING:
    from desktop.ui.write.tip_line import TipLine


class AdviceCard(QFrame):
    """Reads the editor at each pause in the typing, and changes its text only at a click.

    To advise takes 0.02 ms, but to lay a changed sentence out a tenth of what a key may take: and
    what moves at each key disturbs a writer.
    """

    def __init__(self, theme: Theme, editor: Editor) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._theme, self._editor = theme, editor
        self._hidden: set[RuleName] = set()
        self._lines: list[TipLine] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._advise)
        self._again = button(self.tr("Show the hidden ones"), "link")
        self._again.clicked.connect(self._show_hidden)
        self._sign = Sign(theme, "check", "good")
        self._calm = plain_label("", "muted", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(L, L, L, L)
        self._column.setSpacing(S)
        self._column.addWidget(plain_label(self.tr("Tips"), "heading"))
        self._column.addLayout(row(self._sign, self._calm))
        below = row(self._again, 1)
        # Under the sentences, which begin where the signs end.
        below.setContentsMargins(L + XS, 0, 0, 0)
        self._column.addLayout(below)
        self._show(())
        editor.measured.connect(self._follow)

    def begin_anew(self) -> None:
        """Another text stands in the editor: what was hidden was hidden for the last one."""
        self._hidden.clear()
        self._follow()

    def event(self, event: QEvent) -> bool:
        is_done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit()
        return is_done

    def _follow(self) -> None:
        self._pause.start(pause_for(self._editor.text))

    def _advise(self) -> None:
        self._show(advise(self._draft(), self._hidden))

    def _draft(self) -> Draft:
        return Draft(self._editor.text, self._editor.measure)

    def _show(self, tips: tuple[Tip, ...]) -> None:
        for index, tip in enumerate(tips):
            if index == len(self._lines):
                self._add_line()
            self._lines[index].show_tip(tip)
        for index, line in enumerate(self._lines):
            line.setVisible(index < len(tips))
        self._again.setVisible(bool(self._hidden))
        self._be_calm(not tips)

    def _be_calm(self, is_calm: bool) -> None:
        is_empty = not self._editor.text.strip()
        self._sign.setVisible(is_calm and not is_empty)
        self._calm.setVisible(is_calm)
        if is_empty:
            self._calm.setText(
                self.tr("As you write, what could serve your tweet will be said here.")
            )
        else:
            self._calm.setText(self.tr("Nothing to point out."))

    def _add_line(self) -> None:
        from desktop.ui.write.tip_line import TipLine

        line = TipLine(self._theme)
        line.fix_asked.connect(partial(self._mend, line))
        line.hide_asked.connect(partial(self._hide, line))
        self._lines.append(line)
        self._column.insertWidget(self._column.count() - 1, line)

    def _fit(self) -> None:
        """Be as tall as the sentences need at this width.

        The page's columns do not ask for a height by a width, and would squeeze the lines.
        """
        height = self.heightForWidth(self.width())
        if height != self.minimumHeight():
            self.setFixedHeight(height)

    def _mend(self, line: TipLine) -> None:
        """Apply the fix to the text as it is now, which may be a few keys further than the tip."""
        rule = line.tip.rule if line.tip else None
        others = set(RuleName) - {rule}
        tip = next(iter(advise(self._draft(), others)), None)
        if tip is not None and tip.fix is not None and not self._editor.isReadOnly():
            mend(self._editor, tip.fix)
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hide(self, line: TipLine) -> None:
        if line.tip is not None:
            self._hidden.add(line.tip.rule)
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._advise()

    def _show_hidden(self) -> None:
        self._hidden.clear()
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._advise()
