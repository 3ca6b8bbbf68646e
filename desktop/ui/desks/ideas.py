"""The ideas page's desk: what is kept is shown, what is taken becomes a draft, filled in so far."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.background.choosing import Choosing
from desktop.background.library import Removed, Shelving
from desktop.core.settings import Settings
from desktop.core.templates import fill, known_of
from desktop.ui import words
from desktop.ui.desks.telling import refuse
from desktop.ui.ideas import IdeasPage
from desktop.ui.shell import MainWindow


class IdeasDesk(QObject):
    draft_wanted = Signal(str)
    """A new draft is to begin with this text; what is left to fill in stands between braces."""

    def __init__(
        self, page: IdeasPage, window: MainWindow, shelving: Shelving, choosing: Choosing
    ) -> None:
        super().__init__(page)
        self._page = page
        self._window = window
        self._shelving = shelving
        self._choosing = choosing
        page.draft_asked.connect(self._make_draft)
        page.idea_added.connect(shelving.add_idea)
        page.idea_removed.connect(shelving.remove_idea)
        page.template_put.connect(shelving.put_template)
        page.template_removed.connect(shelving.remove_template)
        page.snippet_put.connect(shelving.put_snippet)
        page.snippet_removed.connect(shelving.remove_snippet)
        shelving.shelf_ready.connect(page.show_shelf)
        shelving.removed.connect(self._removed)
        shelving.refused.connect(self._refused)
        choosing.settings_changed.connect(self._settings_changed)
        self._trade = choosing.settings.trade
        page.show_shop(choosing.settings.shop(choosing.account))
        shelving.refresh()

    def _make_draft(self, text: str, key: str) -> None:
        if key:
            self._shelving.mark_used(key)
        shop = self._choosing.settings.shop(self._choosing.account)
        self.draft_wanted.emit(fill(text, known_of(shop)))

    def _settings_changed(self, settings: Settings) -> None:
        """Only another trade means other ideas: what is looked for stays otherwise."""
        if settings.trade != self._trade:
            self._trade = settings.trade
            self._page.show_shop(settings.shop(self._choosing.account))

    def _removed(self, removed: Removed) -> None:
        self._window.offer_undo(
            self.tr("“{text}” was removed.").format(text=words.excerpt(removed.text)),
            removed.put_back,
        )

    def _refused(self, error: Exception) -> None:
        refuse(self._window, error)
