"""« Orthographe : français ✓ »: in which language the text is read, and typography on a click."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop.background.spelling import Spelling
from desktop.core.language import Tongue
from desktop.ui.aloud import say_aloud
from desktop.ui.parts import button, plain_label, tip
from desktop.ui.theme import S
from desktop.ui.write.editor import Editor
from desktop.ui.write.mending import mend
from desktop.ui.write.underlines import Underlines

ARROW = " ▾"
PAUSE_MS = 350


class LanguageChip(QWidget):
    """Two quiet buttons and what the second one did."""

    turned = Signal(bool)
    """The person switched spelling on or off; it has already been done."""

    def __init__(self, editor: Editor, underlines: Underlines, spelling: Spelling) -> None:
        super().__init__()
        self._editor = editor
        self._underlines = underlines
        self._spelling = spelling
        self._menu: QMenu | None = None
        self.chip = button("", "foot")
        self.chip.clicked.connect(self._open_menu)
        self.typography = button(self.tr("Typography"), "foot")
        self.typography.setToolTip(
            tip(
                self.tr(
                    "Sets no-break spaces, quotation marks, apostrophes and ellipses as a printer "
                    "would. A no-break space counts as 1 on X, an ellipsis as 2."
                )
            )
        )
        self.typography.clicked.connect(self._tidy)
        self.said = plain_label("", "small")
        self.said.hide()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(S)
        for widget in (self.chip, self.typography, self.said):
            line.addWidget(widget)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._show)
        # A count that grows and shrinks with each letter disturbs, and lays the card out anew.
        underlines.found_changed.connect(self._pause.start)
        spelling.ready.connect(self._show)
        spelling.changed.connect(self._show)
        editor.measured.connect(self._forget)
        self._show()

    def set_read_only(self, is_read_only: bool) -> None:
        self.typography.setEnabled(not is_read_only)

    def _show(self) -> None:
        text = self._state() + ARROW
        if text != self.chip.text():
            self.chip.setText(text)

    def _state(self) -> str:
        if not self._spelling.is_on:
            return self.tr("Spelling: off")
        if not self._spelling.is_ready:
            return self.tr("Spelling: being prepared")
        count = len(self._underlines.findings)
        is_french = self._spelling.tongue is Tongue.FRENCH
        if count:
            if is_french:
                return self.tr("Spelling: French, %n to look at", "", count)
            return self.tr("Spelling: English, %n to look at", "", count)
        return self.tr("Spelling: French ✓") if is_french else self.tr("Spelling: English ✓")

    def _open_menu(self) -> None:
        if self._menu is None:
            self._menu = QMenu(self)
        menu, spelling = self._menu, self._spelling
        menu.clear()
        for name, tongue in (
            (self.tr("Automatic"), None),
            (self.tr("French"), Tongue.FRENCH),
            (self.tr("English"), Tongue.ENGLISH),
        ):
            action = menu.addAction(name, partial(self._choose, tongue))
            action.setCheckable(True)
            action.setChecked(spelling.is_on and spelling.chosen is tongue)
        menu.addSeparator()
        off = menu.addAction(self.tr("Do not check"), partial(self._turn, False))
        off.setCheckable(True)
        off.setChecked(not spelling.is_on)
        menu.popup(self.chip.mapToGlobal(QPoint(0, self.chip.height())))

    def _choose(self, tongue: Tongue | None) -> None:
        self._spelling.choose(tongue)
        self._turn(True)

    def _turn(self, is_on: bool) -> None:
        if is_on != self._spelling.is_on:
            self._spelling.turn(is_on)
            self.turned.emit(is_on)

    def _tidy(self) -> None:
        # Its patterns are compiled at the first click.
        from desktop.core.spelling.typography import tidy

        tidying = tidy(self._editor.text, self._spelling.tongue)
        if tidying is not None and not self._editor.isReadOnly():
            mend(self._editor, tidying.fix)
        self.said.setText(self._outcome(tidying.weighs if tidying else None))
        self.said.show()
        say_aloud(self, self.said.text())
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _outcome(self, weighs: int | None) -> str:
        if weighs is None:
            return self.tr("Already as it should be.")
        if weighs > 0:
            return self.tr("Done: %n character(s) more for X.", "", weighs)
        if weighs < 0:
            return self.tr("Done: %n character(s) less for X.", "", -weighs)
        return self.tr("Done: the length stays the same.")

    def _forget(self) -> None:
        """The next change makes the outcome old news."""
        self.said.hide()
