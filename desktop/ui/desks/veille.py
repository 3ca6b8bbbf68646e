"""The veille page's desk: its columns kept up to date, searched, and what their menus ask for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.core.language import Tongue
from desktop.core.veille.asking import asked
from desktop.core.veille.heat import Reading
from desktop.core.veille.matching import Matcher
from desktop.core.veille.message import Message
from desktop.core.veille.query import x_search_page
from desktop.core.veille.rising import rising
from desktop.core.veille.subject import Subject
from desktop.core.veille.suggested import suggested
from desktop.core.veille.tells import Insight, Rising
from desktop.core.veille.view import NOTHING_ASKED, View
from desktop.services.veille.subjects import Standing
from desktop.ui.desks.veille_columns import column_of, nothing_in, sources, subtitle
from desktop.ui.language import tongue
from desktop.ui.shell import MainWindow
from desktop.ui.veille import VeillePage
from desktop.ui.veille.values import (
    ALL,
    SEARCH,
    AlertShown,
    ColumnDeed,
    ColumnShown,
    MessageShown,
)

if TYPE_CHECKING:
    from desktop.services.report import Report
    from desktop.services.veille.alarms import Alarms
    from desktop.services.veille.watcher import Kept
    from desktop.ui.behind import Parts
    from desktop.ui.desks.veille_deeds import VeilleDeedsDesk


ABOUT = 3
"""So many of the words that come back in what turned bad are named."""


class VeilleDesk(QObject):
    def __init__(
        self,
        page: VeillePage,
        window: MainWindow,
        parts: Parts,
        deeds: VeilleDeedsDesk,
    ) -> None:
        super().__init__(page)
        self._page, self._window, self._parts, self._deeds = page, window, parts, deeds
        self._veille, self._listening = parts.veille, parts.listening
        self._standing = Standing()
        self._matchers: dict[int, Matcher] = {}
        self._readings: dict[int, Reading] = {}
        self._views: dict[str, View] = {}
        self._chosen = 0
        self._listen_to_page()
        self._listen_to_veille()
        if self._veille.standing is not None:
            self._show_standing(self._veille.standing)
        self._suggest()
        self._veille.refresh()
        self._listening.read_heat()

    def _listen_to_page(self) -> None:
        page = self._page
        page.subject_asked.connect(lambda: self._deeds.edit(None))
        page.refresh_asked.connect(self._listening.look_now)
        page.search_asked.connect(self._search)
        page.column_deed_asked.connect(self._do)
        page.column_chosen.connect(self._choose)
        page.more_asked.connect(self._read_on)
        page.view_changed.connect(lambda _: self._read(ALL))
        page.alert.messages_asked.connect(self._show_alarmed)
        page.alert.answer_asked.connect(self._deeds.answer_alarm)
        page.alert.kit_asked.connect(self._deeds.open_kit)
        page.alert.nothing_asked.connect(self._listening.it_is_nothing)
        page.side.kit_asked.connect(self._deeds.open_kit)
        page.side.examples_asked.connect(self._show_examples)
        page.side.follow_asked.connect(self._deeds.follow)
        page.teach.suggestion_taken.connect(self._deeds.follow_suggested)
        page.teach.practice_asked.connect(self._deeds.practise)
        self._window.page_shown.connect(self._page_shown)

    def _listen_to_veille(self) -> None:
        veille, listening = self._veille, self._listening
        veille.standing_ready.connect(self._show_standing)
        veille.page_ready.connect(self._show_page)
        veille.insight_ready.connect(self._show_insight)
        veille.sorted_anew.connect(self._sorted_anew)
        listening.found.connect(self._found)
        listening.removed.connect(self._page.take_out)
        listening.alarms_read.connect(self._take_alarms)
        listening.busy_changed.connect(self._page.show_busy)
        listening.forgotten.connect(self._read_all)
        self._parts.veille_deeds.message_changed.connect(self._page.change_message)
        self._parts.veille_deeds.erased.connect(self._read_all)
        self._parts.veille_deeds.standing_changed.connect(self._read_all)
        self._parts.publishing.reported.connect(self._reported)

    def _show_standing(self, standing: Standing) -> None:
        """Columns for what is followed; the messages of one that is new are read."""
        self._standing = standing
        self._matchers = {one.id: Matcher(one) for one in standing.subjects}
        known = set(self._page.keys)
        self._page.show_columns([self._column(one) for one in standing.subjects])
        self._page.show_wide(ALL, self.tr("All together"), sources(standing.watched))
        for one in standing.subjects:
            if str(one.id) not in known:
                self._read(str(one.id))
        self._show_subtitle()
        if standing.subjects and self._chosen not in self._matchers:
            self._choose(str(standing.subjects[0].id))
        if not known and standing.subjects:
            self._read(ALL)

    def _column(self, subject: Subject) -> ColumnShown:
        return column_of(subject, self._standing, self._readings.get(subject.id))

    def _show_subtitle(self) -> None:
        self._page.show_subtitle(subtitle(self._standing, self._parts.clock()))

    def _suggest(self) -> None:
        choosing = self._parts.choosing
        shop = choosing.settings.shop(choosing.account)
        language = "en" if tongue() is Tongue.ENGLISH else "fr"
        self._page.show_suggestions(suggested(shop, language, ("piaille.fr", "mastodon.social")))

    # Pages of messages

    def _view(self, key: str) -> View:
        if key in (ALL, SEARCH):
            return self._views.get(key, View())
        return View(subjects=(int(key),))

    def _read(self, key: str) -> None:
        self._veille.ask_page(key, self._view(key))

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
        terms = asked(typed, self._parts.clock(), self._parts.zone)
        self._views[SEARCH] = View(asked=terms)
        if terms != NOTHING_ASKED:
            self._page.show_wide(SEARCH, self.tr("Found"), typed)
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

    def _shown(self, message: Message, key: str) -> MessageShown:
        spans: tuple[tuple[int, int], ...] = ()
        number = next((one for one in message.subjects if one in self._matchers), 0)
        if number and (not message.title or message.text.startswith(message.title)):
            spans = self._matchers[number].where(message.text)
        seen = self._standing.seen_of(int(key)) if key not in (ALL, SEARCH) else 0
        is_new = key not in (ALL, SEARCH) and message.id > seen
        return MessageShown(message, is_new, spans)

    def _found(self, kept: Kept) -> None:
        for subject in kept.subjects:
            fresh = [one for one in kept.new if subject in one.subjects]
            key = str(subject)
            self._page.add_newer(key, [self._shown(one, key) for one in fresh])
            column = self._page.column(key)
            if column is not None and fresh:
                column.show_empty("")
        if kept.new:
            self._page.add_newer(ALL, [self._shown(one, ALL) for one in kept.new])
        if self._chosen in kept.subjects:
            self._veille.ask_insight(self._chosen)
        self._veille.refresh()

    # The thermometer

    def _take_alarms(self, read: Alarms) -> None:
        before = dict(self._readings)
        self._readings = {one.subject.id: one.reading for one in read.warmth}
        first = next(iter(read.alarms), None)
        shown = None
        if first is not None:
            words_in_them = rising(first.messages, (), (first.subject.name, *first.subject.words))
            about = ", ".join(one.word for one in words_in_them[:ABOUT])
            shown = AlertShown(first.subject.id, first.subject.name, first.reading, about)
        self._page.show_alert(shown)
        self._deeds.alarms = read.alarms
        if before != self._readings:
            self._page.show_columns([self._column(one) for one in self._standing.subjects])

    def _show_alarmed(self, subject_id: int) -> None:
        """The messages behind a warning, in its own column."""
        column = self._page.column(str(subject_id))
        alarm = next((one for one in self._deeds.alarms if one.subject.id == subject_id), None)
        if column is not None and alarm is not None:
            self._page.search.clear()
            self._page.show_together(False)
            rows = [self._shown(one, str(subject_id)) for one in alarm.messages]
            column.list.show_messages(rows, has_more=True)

    def _show_examples(self, word: Rising) -> None:
        self._page.search.setText(word.word)

    def _choose(self, key: str) -> None:
        if key not in (ALL, SEARCH):
            self._chosen = int(key)
            self._veille.ask_insight(self._chosen)

    def _show_insight(self, insight: Insight | None) -> None:
        if insight is None or insight.subject_id == self._chosen:
            self._page.show_insight(insight)

    # What a column's menu asks for

    def _do(self, key: str, deed: ColumnDeed) -> None:
        subject = next((one for one in self._standing.subjects if str(one.id) == key), None)
        if subject is None:
            return
        match deed:
            case ColumnDeed.EDIT:
                self._deeds.edit(subject)
            case ColumnDeed.PAUSE:
                self._veille.save(replace(subject, is_paused=not subject.is_paused))
            case ColumnDeed.LEFT | ColumnDeed.RIGHT:
                self._move(subject, -1 if deed is ColumnDeed.LEFT else 1)
            case ColumnDeed.SEEN:
                self._mark_seen(subject)
            case ColumnDeed.X_PAGE:
                self._open_x(subject)
            case ColumnDeed.REMOVE:
                self._remove(subject)

    def _move(self, subject: Subject, step: int) -> None:
        ids = [one.id for one in self._standing.subjects]
        place = ids.index(subject.id)
        to = place + step
        if 0 <= to < len(ids):
            ids[place], ids[to] = ids[to], ids[place]
            self._veille.put_in_order(tuple(ids))

    def _mark_seen(self, subject: Subject) -> None:
        column = self._page.column(str(subject.id))
        newest = column.list.messages.newest_id if column is not None else None
        if column is not None and newest is not None:
            self._veille.mark_seen(subject.id, newest)
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
        """What was seen is no longer new once the page is left."""
        if key == "veille":
            self._veille.refresh()
            return
        for subject in self._standing.subjects:
            if self._standing.new_of(subject.id):
                self._mark_seen(subject)
