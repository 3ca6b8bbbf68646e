"""One author at a time: what is kept of them, exported or erased; and the list they go to."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMenu, QWidget

from desktop.core.agenda import WallTime
from desktop.core.veille.channel import SourceKind
from desktop.core.veille.message import Message
from desktop.core.veille.people import Listed, PeopleList
from desktop.core.veille.query import x_searches
from desktop.services.veille.subjects import Standing
from desktop.ui import times
from desktop.ui import words as ui_words
from desktop.ui.desks import sentences
from desktop.ui.shell import MainWindow
from desktop.ui.veille import words
from desktop.ui.veille.lists_dialog import Line, ListDialog

if TYPE_CHECKING:
    from desktop.ui.behind import Parts


def show_person(page: QWidget, window: MainWindow, parts: Parts, message: Message) -> None:
    """What is kept of a message's author; exported or erased from there, in two clicks."""
    dialog = ListDialog(
        page,
        QCoreApplication.translate("veille", "What is kept of {name}").format(
            name=words.author(message)
        ),
        QCoreApplication.translate(
            "veille",
            "Erasing deletes all these messages, takes the name off your lists, and keeps nothing"
            " of theirs from now on. It cannot be undone.",
        ),
        QCoreApplication.translate("veille", "Nothing is kept."),
    )
    key, deeds = message.author.key, parts.veille_deeds

    def show(of: str, found: tuple[Message, ...]) -> None:
        if of != key:
            return
        lines = [
            Line(
                QCoreApplication.translate("veille", "%n message(s)", "", len(found)),
                "",
                (
                    (QCoreApplication.translate("veille", "Export"), partial(_export, found)),
                    (QCoreApplication.translate("veille", "Erase all"), partial(_erase)),
                ),
            )
        ]
        lines += [Line(ui_words.excerpt(one.text, 200), _dated(one, parts)) for one in found[:50]]
        dialog.show_lines(lines)

    def _export(found: tuple[Message, ...]) -> None:
        name = QCoreApplication.translate("veille", "ramage-person.csv")
        kind = QCoreApplication.translate("veille", "Table (*.csv)")
        path, _ = QFileDialog.getSaveFileName(page, dialog.windowTitle(), name, kind)
        if path:
            deeds.export(Path(path), [_head(), *(_row(one) for one in found)])

    def _erase() -> None:
        deeds.erase(key)

    def erased(of: str, _: int) -> None:
        if of == key:
            dialog.accept()
            window.say(QCoreApplication.translate("veille", "All of it was erased."))

    dialog.hear(deeds.person_ready, show)
    dialog.hear(deeds.erased, erased)
    dialog.hear(deeds.failed, lambda error: dialog.say_wrong(sentences.refused(error)))
    dialog.open()
    deeds.ask_person(key)


def choose_list(page: QWidget, window: MainWindow, parts: Parts, message: Message) -> None:
    """One of the lists, or a new one, for a message's author."""
    if message.kind is SourceKind.PRACTICE:
        window.say(
            QCoreApplication.translate(
                "veille", "The example shop’s people are invented: they go on no list."
            )
        )
        return
    standing = parts.veille.standing or Standing()
    menu = QMenu(page)
    listed = Listed(message.author.handle, message.author.name)
    for one in standing.lists:
        entry = menu.addAction(one.name.replace("&", "&&"))
        entry.triggered.connect(
            lambda _=False, number=one.id: parts.veille_deeds.put_in_list(number, listed)
        )
    new = menu.addAction(QCoreApplication.translate("veille", "New list…"))

    def make() -> None:
        name, is_said = QInputDialog.getText(
            page,
            QCoreApplication.translate("veille", "New list"),
            QCoreApplication.translate("veille", "Its theme:"),
        )
        if is_said and name.strip():
            parts.veille_deeds.save_list(PeopleList(name.strip(), (listed,)))
            window.say(QCoreApplication.translate("veille", "The list is made."))

    new.triggered.connect(make)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(QCursor.pos())


def listen_on_x(window: MainWindow, parts: Parts, people: PeopleList) -> None:
    """X's own page of what a list's people write there, in the browser."""
    addresses = x_searches(people)
    for address in addresses:
        parts.open_address(address)
    if not addresses:
        window.say(QCoreApplication.translate("veille", "Nobody on this list has a name on X."))


def _dated(message: Message, parts: Parts) -> str:
    return times.short(WallTime.at(message.at, parts.zone), parts.clock())


def _head() -> tuple[str, ...]:
    return (
        QCoreApplication.translate("veille", "Written at"),
        QCoreApplication.translate("veille", "Source"),
        QCoreApplication.translate("veille", "Name"),
        QCoreApplication.translate("veille", "@name"),
        QCoreApplication.translate("veille", "Title"),
        QCoreApplication.translate("veille", "Text"),
        QCoreApplication.translate("veille", "Address"),
    )


def _row(message: Message) -> tuple[str, ...]:
    author = message.author
    return (
        message.at.isoformat(),
        words.source(message.kind),
        author.name,
        author.handle,
        message.title,
        message.text,
        message.address,
    )
