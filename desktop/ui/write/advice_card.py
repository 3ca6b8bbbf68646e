"""The card of tips: at most three lines about the text, each with a fix that one click applies."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.advice import (
    AT_MOST,
    Draft,
    Fix,
    Reader,
    RuleName,
    Surroundings,
    Tip,
    advise_all,
)
from desktop.ui.parts import Sign, button, plain_label, row
from desktop.ui.theme import XS, L, S, Theme
from desktop.ui.write.editor import Editor
from desktop.ui.write.fitted import Fitted
from desktop.ui.write.mending import mend

if TYPE_CHECKING:
    from desktop.ui.write.tip_line import TipLine


class AdviceCard(Fitted):
    """Reads the editor at each key, and changes its text only at a click."""

    silence_asked = Signal(object, bool)
    """A `RuleName`, and whether it is to be silent for good (else for a week)."""
    deed_asked = Signal(object)
    """A `Deed`: what helps is not a change of the text."""
    advised = Signal(object, object)
    """The `Draft` that was read, and all the tips there are about it, hidden ones left out."""

    def __init__(self, theme: Theme, editor: Editor) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._theme, self._editor = theme, editor
        self._reader = Reader()
        self._around: Callable[[], Surroundings] = Surroundings
        self._hidden: set[RuleName] = set()
        self._silenced: frozenset[RuleName] = frozenset()
        self._lines: list[TipLine] = []
        self._is_resting = False
        self._again = button(self.tr("Show the hidden ones"), "link")
        self._again.clicked.connect(self._show_hidden)
        self._sign = Sign(theme, "check", "good")
        self._calm = plain_label("", "muted", wrap=True)
        self._head = plain_label(self.tr("Tips"), "heading")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(L, L, L, L)
        self._column.setSpacing(S)
        self._column.addWidget(self._head)
        self._column.addLayout(row(self._sign, self._calm))
        below = row(self._again, 1)
        # Under the sentences, which begin where the signs end.
        below.setContentsMargins(L + XS, 0, 0, 0)
        self._column.addLayout(below)
        self._show(())
        editor.measured.connect(self.advise)

    def rest(self) -> None:
        """Say nothing until `wake`: the rules are still being read, and no key waits for them."""
        self._is_resting = True

    def wake(self) -> None:
        self._is_resting = False
        self.advise()

    def set_around(self, around: Callable[[], Surroundings]) -> None:
        """Where to ask what is known beside the text."""
        self._around = around
        self.advise()

    def set_head(self, *widgets: QWidget) -> None:
        """What stands above the tips from now on, in place of the title."""
        self._head.hide()
        for index, widget in enumerate(widgets):
            self._column.insertWidget(index, widget)

    def set_silenced(self, silenced: frozenset[RuleName]) -> None:
        """The rules that the person does not want to hear for the time being."""
        self._silenced = silenced
        self.advise()

    def begin_anew(self) -> None:
        """Another text stands in the editor: what was hidden was hidden for the last one."""
        self._hidden.clear()
        self.advise()

    @property
    def tips(self) -> tuple[Tip, ...]:
        """Those that stand in the card now."""
        return tuple(line.tip for line in self._lines if line.tip and not line.isHidden())

    def advise(self) -> None:
        """Say what there is to say now."""
        if self._is_resting:
            return
        draft = self.draft()
        tips = advise_all(draft, self._hidden | self._silenced)
        self._show(tips[:AT_MOST])
        self.advised.emit(draft, tips)

    def draft(self) -> Draft:
        """The text as it stands, with all that is known beside it."""
        return Draft(self._editor.text, self._editor.measure, self._around(), self._reader)

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
        line.choice_taken.connect(partial(self._take, line))
        line.deed_asked.connect(self.deed_asked)
        line.hide_asked.connect(partial(self._hide, line))
        line.silence_asked.connect(partial(self._silence, line))
        self._lines.append(line)
        self._column.insertWidget(self._column.count() - 1, line)

    def _mend(self, line: TipLine) -> None:
        tip = self._anew(line)
        self._apply(tip.fix if tip else None)

    def _take(self, line: TipLine, label: str) -> None:
        tip = self._anew(line)
        fixes = [choice.fix for choice in tip.choices if choice.label == label] if tip else []
        self._apply(next(iter(fixes), None))

    def _anew(self, line: TipLine) -> Tip | None:
        """The line's tip for the text as it is now, which may be a few keys further."""
        rule = line.tip.rule if line.tip else None
        others = set(RuleName) - {rule}
        return next(iter(advise_all(self.draft(), others)), None)

    def _apply(self, fix: Fix | None) -> None:
        if fix is not None and not self._editor.isReadOnly():
            mend(self._editor, fix)
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hide(self, line: TipLine) -> None:
        if line.tip is not None:
            self._hidden.add(line.tip.rule)
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.advise()

    def _silence(self, line: TipLine, for_good: bool) -> None:
        if line.tip is not None:
            # Not among what is hidden for this text: no link of this card brings it back.
            self._silenced |= {line.tip.rule}
            self.silence_asked.emit(line.tip.rule, for_good)
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.advise()

    def _show_hidden(self) -> None:
        self._hidden.clear()
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.advise()
