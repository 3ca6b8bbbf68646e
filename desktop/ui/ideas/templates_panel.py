"""Templates: those that come with Ramage and the person's own."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.templates import Template, ready_templates
from desktop.ui.ideas.board import Board
from desktop.ui.ideas.entry_form import EntryForm
from desktop.ui.ideas.text_card import TextCard
from desktop.ui.language import tongue
from desktop.ui.parts import button, plain_label, row
from desktop.ui.theme import M, Theme


class TemplatesPanel(QWidget):
    draft_asked = Signal(str)
    put_asked = Signal(object)
    """A `Template` to add (its id is 0) or to change."""
    removed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._changed = 0
        self._form = EntryForm(
            self.tr("Name of the template"),
            self.tr("Friday’s fish"),
            self.tr("Text"),
            self.tr("Today: {fish}, from {boat}. Shall we keep you some?").format(
                fish=_braced(self.tr("fish")), boat=_braced(self.tr("boat"))
            ),
            bool,
        )
        self._form.kept.connect(self._keep)
        self._new = button(self.tr("New template"))
        theme.dress(self._new, "plus", size=16)
        self._new.clicked.connect(self._begin)
        told = self.tr(
            "A template is a text with places to fill in, between braces: {product}, {time}. The "
            "Tab key leads from one to the next."
        ).format(product=_braced(self.tr("product")), time=_braced(self.tr("time")))
        self.board = Board()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(M)
        whole.addWidget(plain_label(told, "muted", wrap=True))
        whole.addLayout(row(self._new, 1))
        whole.addWidget(self._form)
        whole.addWidget(self.board)
        self._own: tuple[Template, ...] | None = None
        self.show_templates(())

    def show_templates(self, own: tuple[Template, ...]) -> None:
        """The person's own first."""
        if own == self._own:
            return
        self._own = own
        every = (*own, *ready_templates(tongue()))
        self.board.show_cards([self._card(template) for template in every])

    def _card(self, template: Template) -> TextCard:
        made = TextCard(
            self._theme,
            template.name,
            template.text,
            self.tr("Make it a draft"),
            head_kind="strong",
        )
        made.main.clicked.connect(partial(self._use, template))
        if template.id:
            name = self.tr("Change {name}").format(name=template.name)
            change = made.add_deed(self.tr("Change"))
            change.setAccessibleName(name)
            change.clicked.connect(partial(self._change, template))
            removal = made.add_removal(self.tr("Remove {name}").format(name=template.name))
            removal.clicked.connect(partial(self._remove, template))
        return made

    def _begin(self) -> None:
        self._changed = 0
        self._form.ask()

    def _change(self, template: Template, _checked: bool = False) -> None:
        self._changed = template.id
        self._form.ask(template.name, template.text)

    def _keep(self, name: str, text: str) -> None:
        self.put_asked.emit(Template(name, text, self._changed))
        self._new.setFocus()

    def _use(self, template: Template, _checked: bool = False) -> None:
        self.draft_asked.emit(template.text)

    def _remove(self, template: Template, _checked: bool = False) -> None:
        self.removed.emit(template)


def _braced(name: str) -> str:
    """A place to fill in, as one writes it."""
    return f"{{{name}}}"
