"""What is done with messages and subjects of the veille: the dialogs, the browser, the composer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from desktop.core.agenda import WallTime
from desktop.core.language import Tongue
from desktop.core.veille.acts import Deed, address_of, follow_page
from desktop.core.veille.crisis import reads_badly
from desktop.core.veille.message import Message
from desktop.core.veille.mute import Mute, MuteKind
from desktop.core.veille.practice import practice_subjects
from desktop.core.veille.subject import Subject, feeds_as_now
from desktop.core.veille.tells import ToFollow
from desktop.ui import words as ui_words
from desktop.ui.desks.telling import refuse
from desktop.ui.language import tongue
from desktop.ui.shell import MainWindow
from desktop.ui.theme import Theme
from desktop.ui.veille import words
from desktop.ui.veille.crisis_kit import CrisisKit
from desktop.ui.veille.keep_dialog import KeepDialog
from desktop.ui.veille.subject_dialog import SubjectDialog
from desktop.ui.veille.troll_guide import TrollGuide

if TYPE_CHECKING:
    from desktop.core.tweet import Tweet
    from desktop.services.veille.alarms import Alarm
    from desktop.ui.behind import Parts

Begin = Callable[[str, str, bool], None]
"""Begins a tweet with a text, answering the tweet at an address, resting for an hour or not."""


class VeilleDeedsDesk(QObject):
    def __init__(
        self, page: QWidget, window: MainWindow, theme: Theme, parts: Parts, begin: Begin
    ) -> None:
        super().__init__(page)
        self._page, self._window, self._theme, self._parts = page, window, theme, parts
        self._begin = begin
        self._held: tuple[Tweet, ...] = ()
        self.alarms: tuple[Alarm, ...] = ()
        parts.planning.held_ready.connect(self._take_held)
        parts.veille_deeds.failed.connect(partial(refuse, window))
        parts.planning.ask_held()

    # Messages

    def do(self, message: Message, deed: Deed) -> None:
        """Whatever its menu or its keys ask for."""
        match deed:
            case Deed.REPLY | Deed.REPOST | Deed.LIKE | Deed.FOLLOW | Deed.OPEN:
                self._open(address_of(message, deed))
            case Deed.QUOTE:
                self._begin(f"\n{message.address}", "", False)
            case Deed.IDEA:
                said = ui_words.excerpt(message.title or message.text, 280)
                self._parts.shelving.add_idea(said)
                self._window.say(self.tr("Kept among your ideas."))
            case Deed.KEEP:
                self._keep(message)
            case Deed.COPY_LINK:
                QGuiApplication.clipboard().setText(message.address)
                self._window.say(self.tr("Copied."))
            case Deed.MUTE_AUTHOR:
                self._mute(MuteKind.AUTHOR, message.author.key, words.author(message))
            case Deed.MUTE_WORD:
                self._mute_word()
            case Deed.TROLL_GUIDE:
                self._guide(message)
            case Deed.PERSON:
                self._person(message)
            case Deed.LIST:
                self._list(message)

    def follow(self, one: ToFollow) -> None:
        self._open(follow_page(one.author, one.kind))

    # Subjects

    def edit(self, subject: Subject | None) -> None:
        """Ask what is followed; keep it where the person says so."""
        dialog = SubjectDialog(self._page, self._theme, subject)
        deeds = self._parts.veille_deeds
        dialog.saved.connect(partial(self._save, subject))
        dialog.feeds_wanted.connect(deeds.find_feeds)
        dialog.open_asked.connect(self._open)
        dialog.hear(deeds.feeds_found, dialog.show_feeds)
        dialog.hear(deeds.feeds_not_found, lambda error: dialog.show_no_feeds(_trouble_said(error)))
        dialog.open()

    def follow_suggested(self, subject: Subject) -> None:
        self.edit(subject)

    def practise(self) -> None:
        """The fictional shop comes, or goes where it was there."""
        standing = self._parts.veille.standing
        there = [one for one in (standing.subjects if standing else ()) if one.practises]
        if there:
            for one in there:
                self._parts.veille.remove(one)
            self._window.say(self.tr("The example shop is gone, with all that was said of it."))
            return
        language = "en" if tongue() is Tongue.ENGLISH else "fr"
        self._parts.veille.save_all(practice_subjects(language))
        self._parts.listening.look_now()

    def _save(self, before: Subject | None, subject: Subject) -> None:
        standing = self._parts.veille.standing
        for now in standing.subjects if standing and before else ():
            if before and now.id == before.id:
                # A feed may have moved while the dialog stood open.
                feeds = feeds_as_now(subject.feeds, before.feeds, now.feeds)
                subject = replace(subject, feeds=feeds)
        self._parts.veille.save(subject)
        self._parts.listening.tick()

    # When it turns bad

    def open_kit(self) -> None:
        kit = CrisisKit(self._page, bool(self._held))
        planning = self._parts.planning
        kit.hold_asked.connect(
            lambda is_held: planning.hold(reads_badly) if is_held else planning.let_go()
        )
        kit.answer_wanted.connect(lambda text: self._begin(text, "", False))
        kit.open()

    def answer_alarm(self, subject_id: int) -> None:
        """Guided by the questions about the newest of the messages behind it."""
        alarm = next((one for one in self.alarms if one.subject.id == subject_id), None)
        if alarm is not None and alarm.messages:
            self._guide(alarm.messages[0])
        else:
            self.open_kit()

    def _take_held(self, held: tuple[Tweet, ...]) -> None:
        self._held = held

    def _guide(self, message: Message) -> None:
        guide = TrollGuide(self._page, message)
        guide.answer_wanted.connect(self._answer)
        guide.open()

    def _answer(self, message: Message, text: str, rests: bool) -> None:
        reply_to = message.address if address_of(message, Deed.REPLY).startswith(_X) else ""
        self._begin(text, reply_to, rests)

    # One message at a time

    def _open(self, address: str) -> None:
        if address:
            self._parts.open_address(address)

    def _keep(self, message: Message) -> None:
        today = WallTime.at(self._parts.clock(), self._parts.zone).day
        dialog = KeepDialog(self._page, message, today)
        dialog.kept.connect(self._parts.veille_deeds.keep)
        dialog.open()

    def _mute(self, kind: MuteKind, value: str, name: str) -> None:
        """For how long is asked where the pointer is."""
        menu = QMenu(self._page)
        title = menu.addAction(self.tr("Silence {name} for…").format(name=name.replace("&", "&&")))
        title.setEnabled(False)
        for said, span in (
            (self.tr("an hour"), timedelta(hours=1)),
            (self.tr("a day"), timedelta(days=1)),
            (self.tr("a week"), timedelta(days=7)),
            (self.tr("good"), None),
        ):
            entry = menu.addAction(said)
            entry.triggered.connect(
                lambda _=False, how_long=span: self._mute_for(kind, value, how_long)
            )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(QCursor.pos())

    def _mute_for(self, kind: MuteKind, value: str, span: timedelta | None) -> None:
        until = self._parts.clock() + span if span else None
        self._parts.veille_deeds.mute(Mute(kind, value, until))
        self._window.say(self.tr("Silenced. Under “More” you hear it again."))

    def _mute_word(self) -> None:
        word, is_said = QInputDialog.getText(
            self._page, self.tr("Silence a word"), self.tr("A word, or a #hashtag:")
        )
        typed = word.strip()
        if is_said and typed:
            kind = MuteKind.HASHTAG if typed.startswith("#") else MuteKind.WORD
            self._mute(kind, typed.lstrip("#"), typed)

    def _person(self, message: Message) -> None:
        from desktop.ui.desks.veille_people import show_person

        show_person(self._page, self._window, self._parts, message)

    def _list(self, message: Message) -> None:
        from desktop.ui.desks.veille_people import choose_list

        choose_list(self._page, self._window, self._parts, message)


_X = "https://x.com/"


def _trouble_said(error: Exception) -> str:
    from desktop.services.veille.watcher import trouble_said

    return words.trouble(trouble_said(error))
