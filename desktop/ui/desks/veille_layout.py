"""How the columns are set up: kept as the person changes it, and where they were reading."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core.veille.layout import AS_MADE, SEARCH, ColumnLook, Layout, Sieve
from desktop.ui.veille import VeillePage

if TYPE_CHECKING:
    from desktop.background.veille import Veille
    from desktop.services.veille.subjects import Standing

_PLACE_MS = 2_000
"""A place is kept when the person has stayed there so long."""


class VeilleLayoutDesk(QObject):
    """Holds what was chosen here, of which the file may still know less."""

    sieve_changed = Signal(str)
    """That column lets something else through."""

    def __init__(self, page: VeillePage, veille: Veille) -> None:
        super().__init__(page)
        self._page, self._veille = page, veille
        self._layout: Layout | None = None
        self._search = Sieve()
        self._stays = QTimer(self, singleShot=True, interval=_PLACE_MS)
        self._stays.timeout.connect(lambda: veille.keep_place(self.layout))
        page.order_changed.connect(self._order)
        page.width_changed.connect(self._resize)
        page.sieve_asked.connect(self.let_through)
        page.view_changed.connect(self._change_view)
        page.place_changed.connect(self._move)

    @property
    def layout(self) -> Layout:
        return self._layout or AS_MADE

    def laid(self, standing: Standing) -> Standing:
        """What is followed, in the columns as they are set up now."""
        if self._layout is None and (standing.subjects or standing.lists):
            self._layout = standing.layout
            self._page.show_together(self._layout.is_together)
        return replace(standing, layout=self.layout)

    def sieve(self, key: str) -> Sieve:
        return self._search if key == SEARCH else self.layout.look(key).sieve

    def see(self, key: str, message_id: int) -> None:
        """All of a list's column was seen, up to that message."""
        look = self.layout.look(key)
        if message_id > look.seen:
            self._put(replace(look, seen=message_id))

    def show(self, key: str) -> None:
        """That column stands from now on."""
        self._put(self.layout.look(key))

    def hide(self, key: str) -> None:
        self._keep(self.layout.without(key))

    def let_through(self, key: str, sieve: Sieve) -> None:
        """That column shows nothing else from now on."""
        if key == SEARCH:
            self._search = sieve
        else:
            self._put(replace(self.layout.look(key), sieve=sieve))
        self.sieve_changed.emit(key)

    def _order(self, keys: Sequence[str]) -> None:
        self._keep(self.layout.in_order(keys))

    def _resize(self, key: str, width: int) -> None:
        self._put(replace(self.layout.look(key), width=width))

    def _change_view(self, is_together: bool) -> None:
        self._keep(replace(self.layout, is_together=is_together))

    def _move(self, message_id: int) -> None:
        if self.layout.place != message_id:
            self._layout = replace(self.layout, place=message_id)
            self._stays.start()

    def _put(self, look: ColumnLook) -> None:
        """In the order that is shown: what was never moved must not slip behind what is known."""
        self._keep(self.layout.in_order(self._page.keys).put(look))

    def _keep(self, layout: Layout) -> None:
        self._layout = layout
        self._veille.keep_layout(layout)
