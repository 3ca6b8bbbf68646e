"""The ideas page: what to say, ready-made texts to fill in, short words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from desktop.core.agenda import Clock
from desktop.core.kinds.kind import Kind
from desktop.core.shop import Shop
from desktop.ui.flow import Flow
from desktop.ui.ideas.ideas_panel import IdeasPanel
from desktop.ui.ideas.snippets_panel import SnippetsPanel
from desktop.ui.ideas.templates_panel import TemplatesPanel
from desktop.ui.parts import button, page_column, page_head, plain_label
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.services.library import Shelf


class IdeasPage(QWidget):
    """Give it the shop (`show_shop`) and what the person keeps (`show_shelf`)."""

    draft_asked = Signal(str, str)
    """The text that is to be written on, and the key of its idea; empty for a template."""
    idea_added = Signal(str)
    idea_removed = Signal(object)
    template_put = Signal(object)
    template_removed = Signal(object)
    snippet_put = Signal(object, str)
    """A `Snippet`, and the short word it had before."""
    snippet_removed = Signal(object)

    def __init__(self, theme: Theme, clock: Clock, zone: str) -> None:
        super().__init__()
        self.ideas = IdeasPanel(theme, clock, zone)
        self.templates = TemplatesPanel(theme)
        self.snippets = SnippetsPanel(theme)
        self._listen()
        self._panels: dict[QPushButton, QWidget] = {}
        chips = QWidget()
        flow = Flow(chips)
        self._chosen = QButtonGroup(self)
        for said, icon, panel in (
            (self.tr("Ideas"), "idea", self.ideas),
            (self.tr("Templates"), "template", self.templates),
            (self.tr("Short words"), "pencil", self.snippets),
        ):
            chip = button(said)
            chip.setCheckable(True)
            theme.dress(chip, icon, size=16)
            self._chosen.addButton(chip)
            self._panels[chip] = panel
            flow.addWidget(chip)
        self._chosen.buttonToggled.connect(self._show_panel)
        subtitle = self.tr("What to say today, by your trade and the season.")
        whole = page_column(self)
        whole.addLayout(
            page_head(
                plain_label(self.tr("Ideas"), "title"),
                plain_label(subtitle, "muted", wrap=True),
            )
        )
        whole.addWidget(chips)
        for shown in self._panels.values():
            shown.hide()
            whole.addWidget(shown)
        whole.addStretch(1)
        next(iter(self._panels)).setChecked(True)
        self.setFocusProxy(self.ideas.choice.search)

    def show_shop(self, shop: Shop) -> None:
        self.ideas.show_shop(shop)

    def show_shelf(self, shelf: Shelf) -> None:
        """What the person keeps, as it stands now."""
        self.ideas.show_kept(shelf.own, shelf.uses)
        self.templates.show_templates(shelf.templates)
        self.snippets.show_snippets(shelf.snippets)

    def show_kind(self, kind: Kind | None) -> None:
        """Bring up the ideas of one kind: the one that the last tweets lack."""
        next(iter(self._panels)).setChecked(True)
        self.ideas.show_kind(kind)

    def _listen(self) -> None:
        self.ideas.draft_asked.connect(self.draft_asked)
        self.ideas.added.connect(self.idea_added)
        self.ideas.removed.connect(self.idea_removed)
        self.templates.draft_asked.connect(lambda text: self.draft_asked.emit(text, ""))
        self.templates.put_asked.connect(self.template_put)
        self.templates.removed.connect(self.template_removed)
        self.snippets.put_asked.connect(self.snippet_put)
        self.snippets.removed.connect(self.snippet_removed)

    def _show_panel(self, chip: QPushButton, is_checked: bool) -> None:
        self._panels[chip].setVisible(is_checked)
