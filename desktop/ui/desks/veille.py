"""The veille page's desk: its columns kept up to date, searched, and what their menus ask for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.core.language import Tongue
from desktop.core.veille.asking import asked
from desktop.core.veille.layout import (
    ALL,
    SEARCH,
    lets_through,
    list_key,
    list_of,
    subject_of,
    view_of,
)
from desktop.core.veille.matching import Matcher
from desktop.core.veille.message import Message
from desktop.core.veille.subject import Subject
from desktop.core.veille.suggested import suggested
from desktop.core.veille.tells import Rising
from desktop.core.veille.view import NOTHING_ASKED, View
from desktop.services.veille.subjects import Standing
from desktop.ui.desks.veille_columns import (
    column_of,
    list_column_of,
    nothing_in,
    sources,
    subtitle,
)
from desktop.ui.desks.veille_layout import VeilleLayoutDesk
from desktop.ui.language import tongue
from desktop.ui.shell import MainWindow
from desktop.ui.veille import VeillePage
from desktop.ui.veille.values import ColumnShown, MessageShown

if TYPE_CHECKING:
    from desktop.services.report import Report
    from desktop.services.veille.watcher import Kept
    from desktop.ui.behind import Parts
    from desktop.ui.desks.veille_deeds import VeilleDeedsDesk
    from desktop.ui.desks.veille_heat import VeilleHeatDesk


AT_ONCE, AFTERWARDS = 4, 2
"""So many columns are made before the window answers again: at first, and each time after that."""


class VeilleDesk(QObject):
    def __init__(
        self,
        page: VeillePage,
        window: MainWindow,
        parts: Parts,
        deeds: VeilleDeedsDesk,
        layout: VeilleLayoutDesk,
        heat: VeilleHeatDesk,
    ) -> None:
        super().__init__(page)
        self._page, self._window, self._parts, self._deeds = page, window, parts, deeds
        self._layout, self._heat = layout, heat
        self._veille, self._listening = parts.veille, parts.listening
        self._standing = Standing()
        self._matchers: dict[int, Matcher] = {}
        self._asked = NOTHING_ASKED
        self._is_back = False
        self._listen_to_page()
        self._listen_to_veille()
        if self._veille.standing is not None:
            self._show_standing(self._veille.standing)
        self._suggest()
        self._veille.refresh()

    def _listen_to_page(self) -> None:
        page = self._page
        page.subject_asked.connect(lambda: self._deeds.edit(None))
        page.refresh_asked.connect(self._listening.look_now)
        page.search_asked.connect(self._search)
        page.more_asked.connect(self._read_on)
        page.minute_passed.connect(self._show_subtitle)
        page.view_changed.connect(lambda _: self._read(ALL))
        self._layout.sieve_changed.connect(self._sieved)
        page.side.examples_asked.connect(self._show_examples)
        page.side.follow_asked.connect(self._deeds.follow)
        page.teach.suggestion_taken.connect(self._deeds.follow_suggested)
        page.teach.practice_asked.connect(self._deeds.practise)

    def _listen_to_veille(self) -> None:
        veille, listening = self._veille, self._listening
        veille.standing_ready.connect(self._show_standing)
        veille.page_ready.connect(self._show_page)
        veille.sorted_anew.connect(self._sorted_anew)
        self._heat.readings_changed.connect(self._show_columns)
        listening.found.connect(self._found)
        listening.removed.connect(self._page.take_out)
        listening.busy_changed.connect(self._page.show_busy)
        listening.forgotten.connect(self._read_all)
        self._parts.veille_deeds.message_changed.connect(self._page.change_message)
        self._parts.veille_deeds.erased.connect(self._read_all)
        self._parts.veille_deeds.standing_changed.connect(self._read_all)
        self._parts.publishing.reported.connect(self._reported)

    def _show_standing(self, found: Standing) -> None:
        """Columns for what is followed; the messages of one that is new are read."""
        standing = self._standing = self._layout.laid(found)
        self._matchers = {one.id: Matcher(one) for one in standing.subjects}
        known = self._page.keys
        self._show_columns()
        self._show_together()
        self._show_subtitle()
        if not known and standing.keys:
            self._read(ALL)

    def _show_columns(self) -> None:
        """As many as the window has time for, the messages of those that are new being read."""
        columns, known = self._columns(), set(self._page.keys)
        room = AFTERWARDS if known else AT_ONCE
        new = [one.key for one in columns if one.key not in known]
        later = set(new[room:])
        self._page.show_columns([one for one in columns if one.key not in later])
        for key in new[:room]:
            self._read(key)
        if later:
            QTimer.singleShot(0, self, self._show_columns)

    def _columns(self) -> list[ColumnShown]:
        standing = self._standing
        shown = {
            str(one.id): column_of(one, standing, self._heat.readings.get(one.id))
            for one in standing.subjects
        }
        shown |= {list_key(one.id): list_column_of(one, standing) for one in standing.lists}
        return [shown[key] for key in standing.keys]

    def _show_together(self) -> None:
        self._page.show_wide(
            ALL,
            self.tr("All together"),
            sources(self._standing.watched),
            self._layout.sieve(ALL),
        )

    def _sieved(self, key: str) -> None:
        """A column lets something else through."""
        self._standing = self._layout.laid(self._standing)
        self._show_columns()
        self._show_together()
        if key == SEARCH:
            self._search(self._page.search.text())
        else:
            self._read(key)

    def _show_subtitle(self) -> None:
        self._page.show_subtitle(subtitle(self._standing, self._parts.clock()))

    def _suggest(self) -> None:
        choosing = self._parts.choosing
        shop = choosing.settings.shop(choosing.account)
        language = "en" if tongue() is Tongue.ENGLISH else "fr"
        self._page.show_suggestions(suggested(shop, language, ("piaille.fr", "mastodon.social")))

    # Pages of messages

    def _view(self, key: str) -> View:
        view = view_of(key, self._layout.sieve(key))
        return replace(view, asked=self._asked) if key == SEARCH else view

    def _read(self, key: str) -> None:
        # Back from another day, reading together goes on where it was.
        place = self._layout.layout.place if key == ALL and not self._is_back else 0
        self._veille.ask_page(key, self._view(key), None, place)

    def _read_on(self, key: str, before_id: int) -> None:
        self._veille.ask_page(key, self._view(key), before_id)

    def _sorted_anew(self, subject: Subject) -> None:
        self._read(str(subject.id))

    def _reported(self, report: Report) -> None:
        self._page.set_online(report.online)

    def _read_all(self, *_: object) -> None:
        for key in (*self._page.keys, ALL):
            self._read(key)
        self._veille.refresh()

    def _search(self, typed: str) -> None:
        if not typed.strip():
            return
        self._asked = asked(typed, self._parts.clock(), self._parts.zone)
        if self._asked != NOTHING_ASKED:
            self._page.show_wide(SEARCH, self.tr("Found"), typed, self._layout.sieve(SEARCH))
            self._read(SEARCH)

    def _show_page(
        self, key: str, before_id: int | None, messages: Sequence[Message], has_more: bool
    ) -> None:
        rows = [self._shown(one, key) for one in messages]
        self._page.show_messages(key, rows, has_more, replace=before_id is None)
        column = self._page.column(key)
        if column is not None and before_id is None:
            column.show_empty("" if rows else nothing_in(key))
        if key == SEARCH:
            self._page.show_search()
        elif key == ALL and column is not None and rows and not self._is_back:
            self._is_back = True
            column.list.go_to(self._layout.layout.place or None)

    def _shown(self, message: Message, key: str) -> MessageShown:
        spans: tuple[tuple[int, int], ...] = ()
        number = next((one for one in message.subjects if one in self._matchers), 0)
        if number and (not message.title or message.text.startswith(message.title)):
            spans = self._matchers[number].where(message.text)
        is_new = key not in (ALL, SEARCH) and message.id > self._standing.seen_in(key)
        return MessageShown(message, is_new, spans)

    def _found(self, kept: Kept) -> None:
        wanted = [one for one in kept.new if one.id not in kept.silenced]
        for key in (*self._standing.keys, ALL):
            fresh = [one for one in wanted if self._belongs(one, key)]
            self._page.add_newer(key, [self._shown(one, key) for one in fresh])
            column = self._page.column(key)
            if column is not None and fresh:
                column.show_empty("")
        self._veille.refresh()

    def _belongs(self, message: Message, key: str) -> bool:
        """Whether a message that came just now stands in a column."""
        if not lets_through(self._layout.sieve(key), message.kind, message.mood):
            return False
        if number := subject_of(key):
            return number in message.subjects
        listed = next((one for one in self._standing.lists if one.id == list_of(key)), None)
        if listed is None:
            return key == ALL
        return message.author.key in {(one.handle or one.name).casefold() for one in listed.people}

    def _show_examples(self, word: Rising) -> None:
        self._page.search.setText(word.word)
