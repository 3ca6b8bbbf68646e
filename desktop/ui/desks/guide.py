"""Seats the guide beside the text, once the window can be used, corner by corner.

What they stand on is read on a lane first; between two corners, the keys pressed meanwhile
are answered.
"""

from __future__ import annotations

from collections import deque
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.background.runner import Lane
from desktop.ui.shell import MainWindow
from desktop.ui.theme import Theme
from desktop.ui.write import WritePage

if TYPE_CHECKING:
    from desktop.core.kinds.kind import Kind
    from desktop.ui.behind import Parts
    from desktop.ui.desks.drafting import DraftingDesk


class GuideDesk(QObject):
    ideas_wanted = Signal()
    """The ideas page is to come up."""

    def __init__(self, page: WritePage, window: MainWindow, theme: Theme, parts: Parts) -> None:
        super().__init__(page)
        self._page, self._window, self._theme, self._parts = page, window, theme, parts
        self._drafting: DraftingDesk | None = None
        self._waiting = deque(
            (
                self._seat_tone,
                self._seat_tags,
                self._seat_carried,
                self._seat_drafting,
                self._seat_language,
            )
        )
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._seat_next)
        parts.runner.ask(Lane.READING, _prepare, self._begin, asker=self)

    def begin_with(self, text: str) -> None:
        """Put an idea or a template into the composer."""
        self._finish()
        if self._drafting is not None:
            self._drafting.begin_with(text)

    def _begin(self, _: None) -> None:
        self._page.advice.wake()
        self._seat_next()

    def _seat_next(self) -> None:
        if not self._waiting:
            return
        self._waiting.popleft()()
        if self._waiting:
            self._next.start()

    def _finish(self) -> None:
        while self._waiting:
            self._seat_next()

    def _seat_tone(self) -> None:
        from desktop.ui.desks.tone import ToneDesk

        parts = self._parts
        desk = ToneDesk(
            self._page,
            self._window,
            self._theme,
            parts.choosing,
            parts.counselling,
            parts.tagging,
            parts.spelling,
            parts.clock,
        )
        desk.idea_wanted.connect(self._offer_ideas)

    def _seat_tags(self) -> None:
        from desktop.ui.desks.tags import TagsDesk

        TagsDesk(self._page, self._window, self._theme, self._parts.tagging)

    def _seat_carried(self) -> None:
        from desktop.ui.desks.carried import CarriedDesk
        from desktop.ui.desks.cost import CostDesk

        parts = self._parts
        carried = CarriedDesk(
            self._page,
            self._window,
            self._theme,
            parts.attaching,
            parts.viewing,
            parts.choosing,
            parts.clock,
            parts.zone,
        )
        CostDesk(self._page, self._window, carried.links, parts.spending)

    def _seat_drafting(self) -> None:
        from desktop.ui.desks.drafting import DraftingDesk

        parts = self._parts
        self._drafting = DraftingDesk(
            self._page,
            self._window,
            self._theme,
            parts.shelving,
            parts.writing,
            parts.choosing,
            parts.clock,
            parts.zone,
        )
        self._drafting.ideas_wanted.connect(self.ideas_wanted)

    def _seat_language(self) -> None:
        from desktop.ui.desks.language import LanguageDesk

        LanguageDesk(self._page, self._window, self._parts.spelling, self._parts.choosing)

    def _offer_ideas(self, kind: Kind) -> None:
        self._finish()
        if self._drafting is not None:
            self._drafting.offer_ideas(kind)


BEHIND = (
    "core.advice.tone",
    "core.hashtags",
    "core.kinds.balance",
    "core.links.in_text",
    "core.links.campaign",
    "core.cost.means",
    "core.cost.link",
    "core.media.judging",
    "core.poll",
    "core.snippets",
    "core.spelling.proof",
    "core.templates",
    "core.versions",
    "services.counsel",
    "services.media.refusal",
    "services.page_preview",
)
"""What the corners stand on."""


def _prepare() -> None:
    """Read the rules, their lists and all that is behind the guide, where no key waits for it."""
    from desktop.core.advice import prepare

    prepare()
    for name in BEHIND:
        import_module(f"desktop.{name}")
