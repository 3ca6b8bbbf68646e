"""What the veille tells of what was heard: nothing silenced, nothing stale, nothing hidden."""

from __future__ import annotations

import sqlite3
from datetime import timedelta
from urllib.parse import unquote

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QLabel, QMenu, QPushButton

from desktop.core.veille.acts import Deed
from desktop.core.veille.channel import SourceKind
from desktop.core.veille.message import Author, Message, Mood
from desktop.core.veille.mute import Mute, MuteKind
from desktop.core.veille.people import Listed, PeopleList
from desktop.core.veille.practice import practice_subjects
from desktop.tour.guide import Guide
from desktop.ui.desks.veille_people import listen_on_x
from desktop.ui.veille import page as veille_page
from desktop.ui.veille.lists_dialog import ListDialog
from desktop.ui.veille.side import Side
from desktop.ui.veille.values import ColumnDeed, PageDeed
from tests.journeys.conftest import Shop, settle_in
from tests.journeys.test_veille import page_of, practised, standing_column


def said_in(widget: QObject) -> list[str]:
    return [one.text() for one in widget.findChildren(QLabel) if not one.isHidden()]


def stands(guide: Guide, sentence: str) -> bool:
    return any(sentence in one.replace("\u00a0", " ") for one in said_in(guide.house.window))


def test_what_is_silenced_does_not_stand_in_a_column_as_it_comes(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        page = page_of(guide)
        parts = guide.house.parts
        deeds = parts.veille_deeds
        parts.veille.save_all(practice_subjects("fr"))
        guide.wait_until(lambda: len(page.keys) == 4, "the columns")
        deeds.mute(Mute(MuteKind.WORD, "pain"))
        deeds.mute(Mute(MuteKind.AUTHOR, "claire_d"))
        guide.settle()
        found: list[Message] = []
        parts.listening.found.connect(lambda kept: found.extend(kept.new))
        parts.listening.look_now()
        guide.settle()
        assert any("pain" in one.text.split() for one in found)
        rows = [one for key in page.keys for one in standing_column(page, key).list.messages.rows]
        assert rows
        assert not [one for one in rows if "pain" in one.message.text.split()]


def test_once_it_is_nothing_the_figures_beside_say_no_alert_either(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        page = practised(guide)
        guide.wait_until(lambda: page.alert.isVisible(), "the warning")
        guide.settle()
        assert "alerte" in said_in(page.side)
        page.alert.nothing_asked.emit(int(page.keys[0]))
        guide.wait_until(lambda: not page.alert.isVisible(), "the warning gone")
        guide.settle()
        assert "alerte" not in said_in(page.side)


def test_the_figures_name_their_subject_which_the_keys_choose_too(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        page = practised(guide)
        names = [one.name for one in practice_subjects("fr")]
        assert said_in(page.side)[1] == names[0]
        guide.house.window.activateWindow()
        guide.settle()
        standing_column(page, page.keys[1]).list.setFocus(Qt.FocusReason.TabFocusReason)
        guide.settle()
        assert said_in(page.side)[1] == names[1]


def test_the_messages_behind_a_warning_are_gone_to_and_all_others_let_back(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        page = practised(guide)
        guide.wait_until(lambda: page.alert.isVisible(), "the warning")
        key = page.keys[0]
        column = standing_column(page, key)
        everything = len(column.list.messages.rows)
        for _ in page.keys[1:]:
            column.deed_asked.emit(key, ColumnDeed.RIGHT)
        guide.house.window.setFixedSize(1024, 640)
        guide.settle()
        assert column.visibleRegion().isEmpty()
        page.alert.messages_asked.emit(int(key))
        guide.settle()
        assert column.visibleRegion().boundingRect().width() == column.width()
        assert {one.message.mood for one in column.list.messages.rows} == {Mood.NEGATIVE}
        chips = column.findChildren(QPushButton)
        chip = next(one for one in chips if "Uniquement" in one.accessibleName())
        assert chip.isVisible()
        guide.go("write")
        page_of(guide)
        assert chip.isVisible()
        chip.click()
        guide.settle()
        assert len(column.list.messages.rows) == everything


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.Paint
        return False


def test_while_the_page_is_seen_its_times_grow_older_by_themselves(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(veille_page, "MINUTE_MS", 5, raising=False)
    with shop.ramage() as guide:
        settle_in(guide)
        page = practised(guide)
        guide.house.parts.veille.refresh()
        guide.settle()
        shop.clock.wait(timedelta(minutes=7))
        paints = Paints()
        standing_column(page, page.keys[0]).list.viewport().installEventFilter(paints)
        guide.wait_until(lambda: stands(guide, "mis à jour il y a 7 min"), "the time")
        guide.wait_until(lambda: paints.count > 2, "the column painted anew")
        guide.go("write")
        assert not [
            one
            for one in page.findChildren(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly)
            if one.isActive()
        ]


def test_only_who_has_a_name_on_x_is_asked_of_x_and_has_an_at(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        page = practised(guide)
        parts = guide.house.parts
        parts.veille_deeds.save_list(PeopleList("Amis", (Listed("marie", "Marie"),)))
        guide.settle()
        now = shop.clock()
        blog = Message(1, SourceKind.FEED, "r", "Pain", now, now, Author("Blog"))
        page.message_deed_asked.emit(blog, Deed.LIST)
        menu = next(one for one in page.findChildren(QMenu) if one.isVisible())
        menu.actions()[0].trigger()
        menu.close()
        guide.settle()
        page.deed_asked.emit(PageDeed.LISTS)
        dialog = guide.house.window.findChild(ListDialog)
        assert dialog is not None
        assert "@marie, Blog" in said_in(dialog)
        next(one for one in dialog.findChildren(QPushButton) if "X" in one.text()).click()
        assert len(shop.opened) == 1
        assert "from:marie" in unquote(shop.opened[0])
        assert "Blog" not in shop.opened[0]
        dialog.reject()
        parts.veille_deeds.save_list(PeopleList("Presse", (Listed("", "Blog"),)))
        guide.settle()
        assert parts.veille.standing is not None
        press = next(one for one in parts.veille.standing.lists if one.name == "Presse")
        listen_on_x(guide.house.window, parts, press)
        assert len(shop.opened) == 1
        assert stands(guide, "Nobody on this list") or stands(guide, "Personne de cette liste")


def test_invented_people_go_on_no_list_and_cannot_be_followed(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        page = practised(guide)
        message = standing_column(page, page.keys[0]).list.messages.rows[0].message
        page.message_deed_asked.emit(message, Deed.LIST)
        assert not [one for one in page.findChildren(QMenu) if one.isVisible()]
        assert stands(guide, "invent")
        side = page.findChild(Side)
        assert side is not None
        assert any(one.startswith("@") for one in said_in(side))
        assert "Suivre" not in [one.text() for one in side.findChildren(QPushButton)]


def erasing(guide: Guide) -> ListDialog:
    page = practised(guide)
    message = standing_column(page, page.keys[0]).list.messages.rows[0].message
    page.message_deed_asked.emit(message, Deed.PERSON)
    guide.settle()
    dialog = guide.house.window.findChild(ListDialog)
    assert dialog is not None
    return dialog


def erase_in(dialog: ListDialog) -> None:
    next(one for one in dialog.findChildren(QPushButton) if one.text() == "Tout effacer").click()


def test_that_a_person_is_erased_is_said_once_it_is_done(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        dialog = erasing(guide)
        erased: list[str] = []
        guide.house.parts.veille_deeds.erased.connect(lambda key, _: erased.append(key))
        erase_in(dialog)
        assert not erased
        assert not stands(guide, "Tout a été effacé")
        guide.wait_until(lambda: stands(guide, "Tout a été effacé"), "the word")
        assert erased
        assert guide.house.window.findChild(ListDialog) is None
        guide.settle()


def test_where_a_person_could_not_be_erased_nothing_else_is_said(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        dialog = erasing(guide)
        with sqlite3.connect(shop.folder.veille) as db:
            db.execute("DROP TABLE erased")
        erase_in(dialog)
        guide.wait_until(
            lambda: any("rien n’a été changé" in one for one in said_in(dialog)), "the failure"
        )
        assert dialog.isVisible()
        assert not stands(guide, "Tout a été effacé")
        dialog.reject()
        guide.settle()
