"""What a column's menu asks for, and what is no longer new once it was seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.core.veille.layout import list_key, subject_of
from desktop.core.veille.people import PeopleList
from desktop.core.veille.query import x_search_page
from desktop.core.veille.subject import Subject
from desktop.services.veille.subjects import Standing
from desktop.ui.desks.veille_people import listen_on_x
from desktop.ui.shell import MainWindow
from desktop.ui.veille import VeillePage
from desktop.ui.veille.values import ColumnDeed

if TYPE_CHECKING:
    from desktop.ui.behind import Parts
    from desktop.ui.desks.veille_deeds import VeilleDeedsDesk
    from desktop.ui.desks.veille_layout import VeilleLayoutDesk


class VeilleMenuDesk(QObject):
    def __init__(
        self,
        page: VeillePage,
        window: MainWindow,
        parts: Parts,
        deeds: VeilleDeedsDesk,
        layout: VeilleLayoutDesk,
    ) -> None:
        super().__init__(page)
        self._page, self._window, self._parts = page, window, parts
        self._deeds, self._layout, self._veille = deeds, layout, parts.veille
        page.column_deed_asked.connect(self._do)
        page.order_changed.connect(self._ordered)
        self._is_looked_at = window.current_page == "veille"
        window.page_shown.connect(self._page_shown)

    @property
    def _standing(self) -> Standing:
        return self._layout.laid(self._veille.standing or Standing())

    def _do(self, key: str, deed: ColumnDeed) -> None:
        if deed is ColumnDeed.SEEN:
            self._mark_seen(key)
            return
        people = next((one for one in self._standing.lists if list_key(one.id) == key), None)
        if people is not None:
            self._do_with_list(people, deed)
            return
        subject = next((one for one in self._standing.subjects if str(one.id) == key), None)
        if subject is None:
            return
        match deed:
            case ColumnDeed.EDIT:
                self._deeds.edit(subject)
            case ColumnDeed.PAUSE:
                self._veille.save(replace(subject, is_paused=not subject.is_paused))
            case ColumnDeed.X_PAGE:
                self._open_x(subject)
            case ColumnDeed.REMOVE:
                self._remove(subject)

    def _do_with_list(self, people: PeopleList, deed: ColumnDeed) -> None:
        match deed:
            case ColumnDeed.X_PAGE:
                listen_on_x(self._window, self._parts, people)
            case ColumnDeed.REMOVE:
                self._layout.hide(list_key(people.id))

    def _ordered(self, keys: Sequence[str]) -> None:
        """The subjects themselves stand so, too: lists of feeds are written in their order."""
        self._veille.put_in_order(tuple(number for key in keys if (number := subject_of(key))))

    def _mark_seen(self, key: str) -> None:
        column = self._page.column(key)
        newest = column.list.messages.newest_id if column is not None else None
        if column is None or newest is None:
            return
        if number := subject_of(key):
            self._veille.mark_seen(number, newest)
        else:
            self._layout.see(key, newest)
        column.list.messages.mark_seen()

    def _open_x(self, subject: Subject) -> None:
        address = x_search_page(subject)
        if address:
            self._parts.open_address(address)
        else:
            self._window.say(self.tr("This subject has no word to search for on X."))

    def _remove(self, subject: Subject) -> None:
        self._veille.remove(subject)
        self._window.offer_undo(
            self.tr("“{name}” is no longer followed.").format(name=subject.name),
            partial(self._veille.save, subject),
        )

    def _page_shown(self, key: str) -> None:
        """What was seen is no longer new once the page is left; what came unseen stays new."""
        was_looked_at, self._is_looked_at = self._is_looked_at, key == "veille"
        if self._is_looked_at:
            self._veille.refresh()
        if self._is_looked_at or not was_looked_at:
            return
        for column in self._standing.keys:
            if self._standing.new_in(column):
                self._mark_seen(column)
