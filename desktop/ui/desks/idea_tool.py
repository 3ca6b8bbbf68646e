"""The composer's « Idée » tool: its popup, what is taken put into the text, short words known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.background.choosing import Choosing
from desktop.background.library import Shelving
from desktop.core.agenda import Clock, WallTime
from desktop.core.kinds.kind import Kind
from desktop.core.shop import Shop
from desktop.core.templates import Template, fill, known_of
from desktop.ui.write.braces import Braces

if TYPE_CHECKING:
    from desktop.core.ideas.idea import Idea
    from desktop.services.library import Shelf
    from desktop.ui.write.idea_popup import IdeaPopup

BEST = 5


class IdeaTool(QObject):
    all_wanted = Signal()
    """The ideas page is to come up."""

    def __init__(
        self,
        anchor: QWidget,
        braces: Braces,
        shelving: Shelving,
        choosing: Choosing,
        clock: Clock,
        zone: str,
    ) -> None:
        super().__init__(anchor)
        self._anchor, self._braces = anchor, braces
        self._shelving, self._choosing = shelving, choosing
        self._clock, self._zone = clock, zone
        self._popup: IdeaPopup | None = None
        shelving.shelf_ready.connect(self._know)
        if shelving.shelf is None:
            shelving.refresh()
        else:
            self._know(shelving.shelf)

    def open(self, kind: Kind | None = None) -> None:
        """Show the best ideas; of one `kind` where the last tweets lack it."""
        if self._popup is None:
            from desktop.ui.write.idea_popup import IdeaPopup

            self._popup = IdeaPopup(self._anchor)
            self._popup.idea_taken.connect(self._take_idea)
            self._popup.template_taken.connect(self._take_template)
            self._popup.all_asked.connect(self.all_wanted)
        self._fill_popup(self._popup, kind)
        self._popup.open()

    def _fill_popup(self, popup: IdeaPopup, kind: Kind | None) -> None:
        # Imported where used: the composer opens without them.
        from desktop.core.ideas.fitting import first_few, fitting
        from desktop.core.ideas.read import ideas
        from desktop.core.templates import ready_templates
        from desktop.ui.language import tongue

        shelf, shop = self._shelving.shelf, self._shop()
        own, uses = (shelf.own, shelf.uses) if shelf else ((), {})
        templates = shelf.templates if shelf else ()
        today = WallTime.at(self._clock(), self._zone).day
        fitted = fitting((*own, *ideas(tongue())), shop, kind, today, uses)
        popup.show_choice(
            first_few(fitted, kind, BEST, uses),
            (*templates, *ready_templates(tongue())),
            shop.trade,
            today,
        )

    def _take_idea(self, idea: Idea) -> None:
        self._shelving.mark_used(idea.key)
        self._put_in(idea.text)

    def _take_template(self, template: Template) -> None:
        self._put_in(template.text)

    def _put_in(self, text: str) -> None:
        self._braces.put_in(fill(text, known_of(self._shop())))

    def _know(self, shelf: Shelf) -> None:
        self._braces.set_snippets({one.short: one.text for one in shelf.snippets})

    def _shop(self) -> Shop:
        return self._choosing.settings.shop(self._choosing.account)
