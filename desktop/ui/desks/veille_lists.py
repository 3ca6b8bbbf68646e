"""The veille's lists in dialogs: people, what is kept, silenced, listened to, and for how long."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from desktop.core.agenda import WallTime
from desktop.core.veille.channel import SourceKind
from desktop.core.veille.layout import list_key
from desktop.core.veille.message import FollowUp, Message
from desktop.core.veille.people import PeopleList
from desktop.services.veille.subjects import Standing
from desktop.ui import times
from desktop.ui import words as ui_words
from desktop.ui.desks.veille_people import listen_on_x
from desktop.ui.shell import MainWindow
from desktop.ui.veille import words
from desktop.ui.veille.lists_dialog import Line, ListDialog
from desktop.ui.veille.paste_dialog import PasteDialog
from desktop.ui.veille.values import PageDeed

if TYPE_CHECKING:
    from desktop.services.veille.deeds import Pasted
    from desktop.ui.behind import Parts
    from desktop.ui.desks.veille_layout import VeilleLayoutDesk

AGES = (30, 90, 180, 365)


class VeilleListsDesk(QObject):
    """Does what the page's menu asks for."""

    def __init__(
        self, page: QWidget, window: MainWindow, parts: Parts, layout: VeilleLayoutDesk
    ) -> None:
        super().__init__(page)
        self._page, self._window, self._parts = page, window, parts
        self._layout = layout
        parts.listening.put_off.connect(self._tell_offline)
        parts.veille_deeds.pasted.connect(self._pasted)
        parts.veille_deeds.exported.connect(
            lambda path: window.say(self.tr("Written: {name}").format(name=path.name))
        )

    @property
    def _standing(self) -> Standing:
        return self._parts.veille.standing or Standing()

    def do(self, deed: PageDeed) -> None:
        match deed:
            case PageDeed.PASTE:
                self._paste()
            case PageDeed.KEPT:
                self._show_kept()
            case PageDeed.MUTES:
                self._show_mutes()
            case PageDeed.SOURCES:
                self._show_sources()
            case PageDeed.EXPORT:
                self._export()
            case PageDeed.FORGETTING:
                self._choose_age()
            case PageDeed.LISTS:
                self._show_lists()
            case PageDeed.BY_KEY | PageDeed.PRACTICE | PageDeed.IMPORT:
                pass

    def _paste(self) -> None:
        dialog = PasteDialog(self._page, self._standing.subjects)
        deeds = self._parts.veille_deeds
        dialog.kept.connect(deeds.paste)
        dialog.complete_asked.connect(deeds.complete)
        dialog.hear(deeds.completed, lambda _, found: dialog.show_completed(found))
        dialog.hear(deeds.not_completed, lambda _, error: dialog.show_trouble(_trouble(error)))
        dialog.open()

    def _pasted(self, pasted: Pasted) -> None:
        if pasted.is_erased:
            self._window.say(
                self.tr("Not kept: you erased this person, of whom nothing is kept any more.")
            )
        elif pasted.was_known:
            self._window.say(self.tr("This tweet is kept already."))
        else:
            self._window.say(self.tr("Kept."))
        self._parts.veille.refresh()
        for subject in self._standing.subjects:
            if pasted.message is not None and subject.id in pasted.message.subjects:
                self._parts.veille.sorted_anew.emit(subject)

    def _show_kept(self) -> None:
        dialog = ListDialog(
            self._page,
            self.tr("To come back to"),
            self.tr("What you kept, by day. It stays however old it gets."),
            self.tr("Nothing is kept. “Come back to it” in a message’s menu puts it here."),
        )
        deeds = self._parts.veille_deeds
        dialog.hear(
            deeds.kept_ready,
            lambda kept: dialog.show_lines([self._kept_line(one) for one in kept]),
        )
        dialog.open()
        deeds.ask_kept()

    def _kept_line(self, message: Message) -> Line:
        deeds, kept = self._parts.veille_deeds, message.follow_up or FollowUp()
        today = WallTime.at(self._parts.clock(), self._parts.zone).day
        day = times.near_day(kept.on, today) if kept.on else self.tr("no day")
        state = self.tr("done") if kept.is_done else day
        more = " · ".join(part for part in (words.author(message), state, kept.note) if part)
        done = partial(deeds.keep, message, FollowUp(kept.note, kept.on, not kept.is_done))
        acts = (
            (self.tr("Not done") if kept.is_done else self.tr("Done"), done),
            (self.tr("Drop"), partial(deeds.drop, message)),
        )
        return Line(ui_words.excerpt(message.title or message.text, 120), more, acts)

    def _show_mutes(self) -> None:
        dialog = ListDialog(
            self._page,
            self.tr("Silenced"),
            self.tr("Messages with these are not shown. Nothing of them is deleted."),
            self.tr("Nothing is silenced."),
        )
        dialog.hear(
            self._parts.veille.standing_ready,
            lambda standing: dialog.show_lines(self._mute_lines(standing)),
        )
        dialog.show_lines(self._mute_lines(self._standing))
        dialog.open()

    def _mute_lines(self, standing: Standing) -> list[Line]:
        zone, now = self._parts.zone, self._parts.clock()
        lines = []
        for one in standing.mutes:
            until = self.tr("for good")
            if one.until is not None:
                spoken = times.short(WallTime.at(one.until, zone), now)
                until = self.tr("until {when}").format(when=spoken)
            act = partial(self._parts.veille_deeds.unmute, one)
            lines.append(Line(one.value, until, ((self.tr("Hear it again"), act),)))
        return lines

    def _show_sources(self) -> None:
        dialog = ListDialog(
            self._page,
            self.tr("Sources"),
            self.tr("Each at its own pace; one that does not answer holds up no other."),
            self.tr("No source yet: follow a subject first."),
        )
        dialog.hear(
            self._parts.veille.standing_ready,
            lambda standing: dialog.show_lines(self._source_lines(standing)),
        )
        dialog.show_lines(self._source_lines(self._standing))
        dialog.open()

    def _source_lines(self, standing: Standing) -> list[Line]:
        now = self._parts.clock()
        lines = []
        for one in standing.watched:
            kind = words.source(one.channel.kind)
            answered = self.tr("never answered yet")
            if one.answered_at is not None:
                answered = self.tr("answered {ago}").format(ago=times.ago(one.answered_at, now))
            trouble = words.trouble(one.trouble) if one.trouble else ""
            more = " · ".join(part for part in (kind, answered, trouble) if part)
            act = partial(self._parts.listening.look_at, one.id)
            address = one.channel.address
            if one.channel.kind is SourceKind.PRACTICE:
                # Its address is the language that it speaks.
                address = self.tr("The example shop")
            name = one.channel.title or address
            lines.append(Line(name, more, ((self.tr("Look now"), act),)))
        return lines

    def _tell_offline(self) -> None:
        """Whether one source was asked for, or all of the page."""
        self._window.say(
            self.tr("Offline: nothing was asked. Ramage listens again once the network is back.")
        )

    def _show_lists(self) -> None:
        dialog = ListDialog(
            self._page,
            self.tr("Lists of people"),
            self.tr("By theme, on this computer alone."),
            self.tr("No list yet. “Put the author in a list” in a message’s menu begins one."),
        )
        dialog.hear(
            self._parts.veille.standing_ready,
            lambda standing: dialog.show_lines(self._list_lines(standing)),
        )
        dialog.show_lines(self._list_lines(self._standing))
        dialog.open()

    def _list_lines(self, standing: Standing) -> list[Line]:
        return [
            Line(
                one.name,
                ", ".join(words.listed(person) for person in one.people),
                (
                    self._column_act(one),
                    (self.tr("Listen on X"), partial(self._open_list, one)),
                    (self.tr("Remove"), partial(self._parts.veille_deeds.remove_list, one)),
                ),
            )
            for one in standing.lists
        ]

    def _column_act(self, people: PeopleList) -> tuple[str, Callable[[], object]]:
        key = list_key(people.id)
        if self._layout.layout.has(key):
            return self.tr("Hide the column"), partial(self._layout.hide, key)
        return self.tr("Show as a column"), partial(self._layout.show, key)

    def _open_list(self, people: PeopleList) -> None:
        listen_on_x(self._window, self._parts, people)

    def _export(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self._page,
            self.tr("Export what is followed"),
            "ramage.opml",
            self.tr("List of feeds (*.opml)"),
        )
        if path:
            standing = self._standing
            self._parts.veille_deeds.write_followed(Path(path), standing.subjects, standing.lists)

    def _choose_age(self) -> None:
        chosen = self._parts.choosing.settings.veille_days
        menu = QMenu(self._page)
        title = menu.addAction(self.tr("What was heard is deleted after…"))
        title.setEnabled(False)
        for days in AGES:
            entry = menu.addAction(self.tr("%n day(s)", "", days))
            entry.setCheckable(True)
            entry.setChecked(days == chosen)
            entry.triggered.connect(
                lambda _=False, age=days: self._parts.choosing.change(veille_days=age)
            )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(QCursor.pos())


def _trouble(error: Exception) -> str:
    from desktop.services.veille.watcher import trouble_said

    return words.trouble(trouble_said(error))
