"""Seats the guide beside the text, once the window can be used: nothing of it delays the start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.ui.desks.carried import CarriedDesk
from desktop.ui.desks.drafting import DraftingDesk
from desktop.ui.desks.language import LanguageDesk
from desktop.ui.desks.tags import TagsDesk
from desktop.ui.desks.tone import ToneDesk
from desktop.ui.shell import MainWindow
from desktop.ui.theme import Theme
from desktop.ui.write import WritePage

if TYPE_CHECKING:
    from desktop.ui.pages import Parts


class GuideDesk(QObject):
    ideas_wanted = Signal()
    """The ideas page is to come up."""

    def __init__(self, page: WritePage, window: MainWindow, theme: Theme, parts: Parts) -> None:
        super().__init__(page)
        self.carried = CarriedDesk(
            page, theme, parts.attaching, parts.viewing, parts.choosing, parts.clock
        )
        self.language = LanguageDesk(page, window, parts.spelling, parts.choosing)
        self.drafting = DraftingDesk(
            page,
            window,
            theme,
            parts.shelving,
            parts.writing,
            parts.choosing,
            parts.clock,
            parts.zone,
        )
        self.drafting.ideas_wanted.connect(self.ideas_wanted)
        self.tone = ToneDesk(
            page,
            theme,
            parts.choosing,
            parts.counselling,
            parts.tagging,
            parts.spelling,
            parts.clock,
        )
        self.tone.idea_wanted.connect(self.drafting.offer_ideas)
        self.tags = TagsDesk(page, window, theme, parts.tagging)
