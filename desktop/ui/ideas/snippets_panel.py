"""Short words that stand for longer ones: listed, added, changed, removed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.snippets import SIGN, Snippet, is_short
from desktop.ui.ideas.board import Board
from desktop.ui.ideas.entry_form import EntryForm
from desktop.ui.ideas.text_card import TextCard
from desktop.ui.parts import button, plain_label, row
from desktop.ui.theme import M, Theme


class SnippetsPanel(QWidget):
    put_asked = Signal(object, str)
    """A `Snippet`, and the short word it had before; empty for a new one."""
    removed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._was = ""
        self._form = EntryForm(
            self.tr("Short word: letters and figures, without spaces"),
            self.tr("adr"),
            self.tr("What it stands for"),
            self.tr("12 rue du Cygne, Alençon, open until 7"),
            lambda short: is_short(short.removeprefix(SIGN)),
        )
        self._form.kept.connect(self._keep)
        self._new = button(self.tr("New short word"))
        theme.dress(self._new, "plus", size=16)
        self._new.clicked.connect(self._begin)
        told = self.tr(
            "What you write often, written once: type ;adr and a space, or adr and the Tab key, "
            "and your address stands there."
        )
        self._nothing = plain_label(
            self.tr("No short word yet. Begin with your address or your opening hours."),
            wrap=True,
        )
        self.board = Board()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(M)
        whole.addWidget(plain_label(told, "muted", wrap=True))
        whole.addWidget(self._nothing)
        whole.addLayout(row(self._new, 1))
        whole.addWidget(self._form)
        whole.addWidget(self.board)

    def show_snippets(self, snippets: tuple[Snippet, ...]) -> None:
        self._nothing.setVisible(not snippets)
        self.board.show_cards([self._card(snippet) for snippet in snippets])

    def _card(self, snippet: Snippet) -> TextCard:
        made = TextCard(
            self._theme, SIGN + snippet.short, snippet.text, self.tr("Change"), head_kind="strong"
        )
        made.main.clicked.connect(partial(self._change, snippet))
        removal = made.add_removal(self.tr("Remove {name}").format(name=SIGN + snippet.short))
        removal.clicked.connect(partial(self._remove, snippet))
        return made

    def _begin(self) -> None:
        self._was = ""
        self._form.ask()

    def _change(self, snippet: Snippet, _checked: bool = False) -> None:
        self._was = snippet.short
        self._form.ask(snippet.short, snippet.text)

    def _keep(self, short: str, text: str) -> None:
        self.put_asked.emit(Snippet(short.removeprefix(SIGN), text), self._was)
        self._new.setFocus()

    def _remove(self, snippet: Snippet, _checked: bool = False) -> None:
        self.removed.emit(snippet)
