"""The veille in the real window: from a word to what is heard, searched, answered, silenced."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QPushButton

from desktop.core.agenda import WallTime
from desktop.core.extras import Extras
from desktop.core.kinds.kind import Kind
from desktop.core.tweet import Tweet
from desktop.core.veille import opml
from desktop.core.veille.acts import Deed
from desktop.core.veille.channel import SourceKind
from desktop.core.veille.layout import ALL, SEARCH, Sieve
from desktop.core.veille.message import Author, FollowUp, Found, Mood
from desktop.core.veille.mute import Mute, MuteKind
from desktop.core.veille.people import Listed, PeopleList
from desktop.core.veille.subject import Feed, Role, Subject
from desktop.core.veille.troll import Said
from desktop.services.veille.watcher import Kept
from desktop.store.veille import adding, channels, layouts
from desktop.store.veille.database import open_veille, read_veille
from desktop.tour.guide import Guide
from desktop.ui.desks.veille_import import VeilleImportDesk
from desktop.ui.plan import PlanPage
from desktop.ui.shell.banners import Banner
from desktop.ui.theme import M
from desktop.ui.veille import VeillePage
from desktop.ui.veille.column import LEAST, Column
from desktop.ui.veille.crisis_kit import CrisisKit
from desktop.ui.veille.grips import Edge, Head
from desktop.ui.veille.import_dialog import ImportDialog
from desktop.ui.veille.lists_dialog import ListDialog
from desktop.ui.veille.subject_dialog import SubjectDialog
from desktop.ui.veille.troll_guide import TrollGuide
from desktop.ui.veille.values import ColumnDeed, PageDeed
from tests.journeys.conftest import Shop, settle_in


def page_of(guide: Guide) -> VeillePage:
    guide.house.window.show_page("veille")
    guide.settle()
    page = guide.house.window.page("veille")
    assert isinstance(page, VeillePage)
    return page


def practised(guide: Guide) -> VeillePage:
    """The page with the fictional shop's week in it."""
    page = page_of(guide)
    page.teach.practice_asked.emit()
    guide.wait_until(lambda: bool(page.keys) and bool(first(page)), "the first messages")
    guide.settle()
    return page


def first(page: VeillePage) -> list[str]:
    column = page.column(page.keys[0])
    assert column is not None
    return [one.message.text for one in column.list.messages.rows]


def test_a_word_is_followed_from_the_empty_page(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        page = page_of(guide)
        assert page.teach.isVisible()
        page.subject_asked.emit()
        dialog = guide.house.window.findChild(SubjectDialog)
        assert dialog is not None
        dialog.main.click()
        assert dialog.isVisible()
        dialog.words.set_values(("Boulangerie Lune",))
        dialog.main.click()
        # Nothing would be listened to: said once, with the news searches to tick.
        assert dialog.isVisible()
        offered = [one.text() for one in dialog.findChildren(QCheckBox)]
        assert any(one.startswith("Google News") for one in offered)
        dialog.main.click()
        guide.wait_until(lambda: bool(page.keys), "the column")
        guide.settle()
        standing = guide.house.parts.veille.standing
        assert standing is not None
        assert [one.words for one in standing.subjects] == [("Boulangerie Lune",)]
    with shop.ramage() as guide:
        page = page_of(guide)
        guide.wait_until(lambda: bool(page.keys), "the column after a restart")


def test_the_example_shop_warns_and_is_searched_and_goes(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        page = practised(guide)
        assert len(page.keys) == 4
        guide.wait_until(lambda: page.alert.isVisible(), "the warning")
        page.search.setText("sarrasin")
        page.search_asked.emit("sarrasin")
        guide.settle()
        found = page.column(SEARCH)
        assert found is not None
        assert found.isVisible()
        shown = [one.message.text.lower() for one in found.list.messages.rows]
        assert shown or not first(page)
        page.search.clear()
        page.alert.nothing_asked.emit(int(page.keys[0]))
        guide.wait_until(lambda: not page.alert.isVisible(), "the warning gone")
        page.deed_asked.emit(PageDeed.PRACTICE)
        guide.wait_until(lambda: not page.keys, "no column")
        guide.settle()


def test_a_message_is_answered_guided_and_rests_for_an_hour(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        page = practised(guide)
        column = page.column(page.keys[0])
        assert column is not None
        message = column.list.messages.rows[0].message
        page.message_deed_asked.emit(message, Deed.TROLL_GUIDE)
        dialog = guide.house.window.findChild(TrollGuide)
        assert dialog is not None
        for _ in range(5):
            dialog._answer(len(dialog._answers), Said.YES)
        dialog.answer_wanted.emit(message, "Nous sommes désolés.", True)
        dialog.accept()
        guide.settle()
        writing, publishing = guide.house.parts.writing, guide.house.parts.publishing
        guide.wait_until(
            lambda: writing.tweet is not None and writing.tweet.cool_until is not None, "the pause"
        )
        tweet = writing.tweet
        assert tweet is not None
        publishing.publish_now(tweet.id, ("Nous sommes désolés.",), "Europe/Paris")
        guide.settle()
        assert shop.timeline() == []
        writing.cool(False)
        guide.settle()
        publishing.publish_now(tweet.id, ("Nous sommes désolés.",), "Europe/Paris")
        guide.settle()
        assert [one.text for one in shop.timeline()] == ["Nous sommes désolés."]


def test_one_switch_holds_back_what_is_light(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        parts = guide.house.parts
        parts.writing.type("Une blague : toc toc")
        parts.writing.carry(Extras(kind=Kind.HUMOUR))
        when = WallTime.at(shop.clock() + timedelta(days=1), "Europe/Paris")
        parts.writing.plan(("Une blague : toc toc",), when)
        guide.settle()
        page = practised(guide)
        page.side.kit_asked.emit()
        kit = guide.house.window.findChild(CrisisKit)
        assert kit is not None
        held: list[tuple[Tweet, ...]] = []
        guide.house.parts.planning.held_ready.connect(held.append)
        kit.hold.click()
        guide.settle()
        kit.reject()
        assert [[one.text for one in tweets] for tweets in held[:1]] == [["Une blague : toc toc"]]


def test_what_is_kept_stands_on_the_calendar_and_comes_back_after_a_restart(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        page = practised(guide)
        column = page.column(page.keys[0])
        assert column is not None
        message = column.list.messages.rows[0].message
        day = shop.clock().date() + timedelta(days=1)
        guide.house.parts.veille_deeds.keep(message, FollowUp("rappeler", day))
        guide.settle()
    with shop.ramage() as guide:
        guide.house.window.show_page("plan")
        guide.settle()
        plan = guide.house.window.page("plan")
        assert isinstance(plan, PlanPage)
        guide.wait_until(lambda: plan.side.reminders.isVisible(), "the reminder")
        index = plan.month.days.index_of(date(day.year, day.month, day.day))
        assert plan.month.days.day_at(index).reminders == 1


def test_a_silenced_author_and_a_corrected_mood(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        page = practised(guide)
        column = page.column(page.keys[0])
        assert column is not None
        message = column.list.messages.rows[0].message
        page.mood_corrected.emit(message, Mood.POSITIVE)
        guide.settle()
        assert column.list.messages.rows[0].message.mood is Mood.POSITIVE
        guide.house.parts.veille_deeds.mute(Mute(MuteKind.AUTHOR, message.author.key))
        guide.wait_until(lambda: message.text not in first(page), "silence")
        guide.settle()


def standing_column(page: VeillePage, key: str) -> Column:
    column = page.column(key)
    assert column is not None
    return column


def test_a_tweet_of_an_erased_person_is_said_to_be_left_out(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        page_of(guide)
        deeds = guide.house.parts.veille_deeds
        marie = Author("Marie", "marie")
        deeds.erase(marie.key)
        deeds.paste(Found("78", "La lune", marie), 0)
        guide.settle()
        said = [one.text() for one in guide.house.window.findChildren(QLabel) if one.isVisible()]
        left_out = "Not kept: you erased this person, of whom nothing is kept any more."
        assert QCoreApplication.translate("VeilleListsDesk", left_out) in said


def test_columns_change_places_and_are_removed_and_put_back(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        page = practised(guide)
        before = page.keys
        standing_column(page, before[0]).deed_asked.emit(before[0], ColumnDeed.RIGHT)
        assert page.keys[:2] == (before[1], before[0])
        page.column_deed_asked.emit(before[0], ColumnDeed.REMOVE)
        guide.wait_until(lambda: before[0] not in page.keys, "one column less")
        guide.settle()


def test_a_column_is_carried_by_its_head_and_widened_by_its_edge_for_good(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        page = practised(guide)
        before = page.keys
        one, other = (standing_column(page, key) for key in before[:2])
        head, edge = one.findChild(Head), one.findChild(Edge)
        assert head is not None
        assert edge is not None
        start = QPoint(8, 8)
        end = head.mapFromGlobal(other.mapToGlobal(QPoint(other.width() - 4, 8)))
        QTest.mousePress(head, Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(head, start + QPoint(40, 0))
        QTest.mouseMove(head, end)
        QTest.mouseRelease(head, Qt.MouseButton.LeftButton, pos=end)
        assert page.keys[:2] == (before[1], before[0])
        wide = one.width()
        QTest.mousePress(edge, Qt.MouseButton.LeftButton, pos=QPoint(2, 40))
        QTest.mouseMove(edge, QPoint(52, 40))
        QTest.mouseRelease(edge, Qt.MouseButton.LeftButton, pos=QPoint(52, 40))
        assert one.width() == wide + 50
        guide.settle()
    with shop.ramage() as guide:
        page = page_of(guide)
        guide.wait_until(lambda: len(page.keys) == 4, "the columns after a restart")
        guide.settle()
        assert page.keys[:2] == (before[1], before[0])
        assert standing_column(page, before[0]).width() == wide + 50


def test_a_column_lets_through_what_is_chosen_and_says_so(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        page = practised(guide)
        key = page.keys[0]
        column = standing_column(page, key)
        everything = len(column.list.messages.rows)
        page.sieve_asked.emit(key, Sieve(mood=Mood.NEGATIVE))
        guide.settle()
        moods = {one.message.mood for one in column.list.messages.rows}
        assert moods == {Mood.NEGATIVE}
        chips = [one for one in column.findChildren(QPushButton) if one.isVisible()]
        only = "Uniquement\u00a0: plutôt négatif ✕"
        assert [one.accessibleName() for one in chips] == [only]
        page.width_changed.emit(key, 400)
        guide.settle()
        assert chips[0].text() == only
        page.width_changed.emit(key, LEAST)
        guide.settle()
        assert chips[0].text() == "plutôt négatif ✕"
        chips[0].click()
        guide.settle()
        assert len(column.list.messages.rows) == everything


def test_a_list_of_people_has_a_column_of_its_own(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        page = practised(guide)
        author = standing_column(page, page.keys[0]).list.messages.rows[0].message.author
        listed = Listed(author.handle, author.name)
        guide.house.parts.veille_deeds.save_list(PeopleList("Fidèles", (listed,)))
        guide.settle()
        page.deed_asked.emit(PageDeed.LISTS)
        dialog = guide.house.window.findChild(ListDialog)
        assert dialog is not None
        show = next(one for one in dialog.findChildren(QPushButton) if "colonne" in one.text())
        show.click()
        guide.wait_until(lambda: len(page.keys) == 5, "a column more")
        guide.settle()
        dialog.reject()
        rows = standing_column(page, page.keys[-1]).list.messages.rows
        assert {one.message.author.key for one in rows} == {author.key}
        page.column_deed_asked.emit(page.keys[-1], ColumnDeed.REMOVE)
        guide.wait_until(lambda: len(page.keys) == 4, "the column gone, not the list")


def test_reading_together_goes_on_where_it_was_after_a_restart(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        page = practised(guide)
        page.show_together(True)
        page.view_changed.emit(True)
        guide.settle()
        everything = standing_column(page, ALL).list
        everything.verticalScrollBar().setValue(everything.verticalScrollBar().maximum() // 2)
        place = everything.top_id
        assert place
        guide.wait_until(lambda: kept_place(shop) == place, "the place kept")
        guide.settle()
    with shop.ramage() as guide:
        page = page_of(guide)
        guide.wait_until(lambda: page.is_together, "the merged view")
        guide.settle()
        assert standing_column(page, ALL).list.top_id == place


def kept_place(shop: Shop) -> int:
    with read_veille(shop.folder.veille) as db:
        return layouts.layout(db).place


def test_what_is_told_in_figures_comes_in_a_narrow_window_when_it_is_asked_for(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        page = practised(guide)
        guide.house.window.setFixedSize(900, 640)
        guide.settle()
        assert not page.side.isVisible()
        buttons = page.findChildren(QPushButton)
        told = next(one for one in buttons if one.accessibleName() == "En chiffres")
        told.click()
        assert page.side.isVisible()


def test_what_was_told_of_a_column_stands_there_at_once_when_it_is_looked_at_again(
    shop: Shop,
) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        page = practised(guide)

        def told() -> set[str]:
            return {one.text() for one in page.side.findChildren(QLabel)}

        shown = []
        for key in page.keys[:2]:
            page.column_chosen.emit(key)
            guide.settle()
            shown.append(told())
        assert not shown[0] <= shown[1]
        page.column_chosen.emit(page.keys[0])
        assert shown[0] <= told()
        guide.settle()


def test_what_came_while_another_page_was_looked_at_is_new_until_it_is_seen(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        page = practised(guide)
        key = page.keys[0]

        def new() -> int:
            standing = guide.house.parts.veille.standing
            return standing.new_in(key) if standing is not None else 0

        guide.go("write")
        guide.wait_until(lambda: not new(), "nothing new once it was seen")
        with open_veille(shop.folder.veille) as db:
            heard = Found("unseen", "Du pain !", Author("Paul", "paul"), shop.clock())
            watched = channels.all_channels(db)[0]
            kept = [(heard, None, (int(key),))]
            new_ones = adding.add_new(db, watched.id, SourceKind.PRACTICE, kept, shop.clock())
        guide.house.parts.listening.found.emit(Kept(watched, new_ones))
        guide.wait_until(lambda: new() == 1, "one that is new")
        guide.go("plan")
        guide.go("settings")
        guide.house.parts.veille.refresh()
        guide.settle()
        assert new() == 1
        guide.go("veille")
        guide.settle()
        guide.go("write")
        guide.wait_until(lambda: not new(), "seen at last")


def test_a_message_is_opened_by_its_word_and_by_a_key(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        parts = guide.house.parts
        page = page_of(guide)
        parts.veille.save(Subject("Lune", Role.SHOP, words=("lune",)))
        guide.wait_until(lambda: bool(page.keys), "the column")
        guide.settle()
        found = Found(
            "77", "La lune", Author("Marie", "marie"), shop.clock(), "https://x.com/marie/status/77"
        )
        parts.veille_deeds.paste(found, int(page.keys[0]))
        guide.wait_until(lambda: first(page) == ["La lune"], "the tweet")
        column = page.column(page.keys[0])
        assert column is not None
        column.list.setCurrentIndex(column.list.messages.index(0))
        QTest.keyClick(column.list, Qt.Key.Key_R)
        assert shop.opened == ["https://x.com/intent/tweet?in_reply_to=77"]
        rect = column.list.visualRect(column.list.messages.index(0))
        laid = column.list._delegate.laid(column.list.messages.rows[0], rect.width())
        spot = next(one for one in laid.spots if one.deed is Deed.REPOST)
        middle = spot.rect.center().toPoint()
        at = QPoint(rect.left() + M + middle.x(), rect.top() + middle.y())
        QTest.mouseClick(column.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert shop.opened[1:] == ["https://x.com/intent/retweet?tweet_id=77"]
        guide.settle()


def test_no_veille_file_is_made_where_nothing_is_followed(shop: Shop, tmp_path: Path) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        guide.settle()
    assert not (tmp_path / "veille.db").exists()


OPML = """<opml version="2.0"><body>
<outline text="Fournils"><outline type="rss" text="Levain" xmlUrl="https://levain.invalid/feed"/>
<outline type="rss" text="Farine" xmlUrl="https://farine.invalid/feed"/></outline>
<outline text="Presse &amp; ville"><outline type="rss" xmlUrl="https://ville.invalid/rss"/></outline>
</body></opml>"""


def importing(guide: Guide, path: Path) -> ImportDialog | None:
    desk = guide.house.window.findChild(VeilleImportDesk)
    assert desk is not None
    desk.import_from(path)
    guide.settle()
    return guide.house.window.findChild(ImportDialog)


def test_refreshed_offline_it_says_so_and_puts_nothing_off(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        page = page_of(guide)
        veille = guide.house.parts.veille
        shop.online = False
        veille.save(Subject("Presse", feeds=(Feed("https://presse.invalid/rss", "Presse"),)))
        guide.wait_until(lambda: bool(page.keys), "the column")
        for _ in range(6):
            page.refresh_asked.emit()
            guide.settle()
        said = [one.text() for one in guide.house.window.findChildren(QLabel) if one.isVisible()]
        offline = "Offline: nothing was asked. Ramage listens again once the network is back."
        assert QCoreApplication.translate("VeilleListsDesk", offline) in said
        standing = veille.standing
        assert standing is not None
        (watched,) = standing.watched
        assert (watched.failures, watched.trouble, watched.next_look_at) == (0, None, None)


def test_a_list_of_feeds_is_shown_before_any_of_it_is_followed(shop: Shop, tmp_path: Path) -> None:
    path = tmp_path / "abonnements.opml"
    path.write_text(OPML, encoding="utf-8")
    with shop.ramage() as guide:
        settle_in(guide)
        page = page_of(guide)
        dialog = importing(guide, path)
        assert dialog is not None
        boxes = dialog.findChildren(QCheckBox)
        assert [one.text() for one in boxes] == [
            "Fournils\u00a0: 2 flux",
            "Presse && ville\u00a0: 1 flux",
        ]
        assert page.keys == ()
        boxes[1].click()
        dialog.main.click()
        guide.wait_until(lambda: len(page.keys) == 1, "the group that was left ticked")
        standing = guide.house.parts.veille.standing
        assert standing is not None
        assert [len(one.feeds) for one in standing.subjects] == [2]
        guide.settle()
        again = importing(guide, path)
        assert again is not None
        assert [one.text() for one in again.findChildren(QCheckBox)] == [
            "Presse && ville\u00a0: 1 flux"
        ]
        again.reject()


def test_what_is_followed_on_one_computer_is_taken_over_on_another(
    shop: Shop, tmp_path: Path
) -> None:
    path = tmp_path / "ramage.opml"
    feed = Feed("https://levain.invalid/rss", "Levain")
    subject = Subject(
        "Levain",
        words=("pain au levain", "@boulange_lune"),
        hashtags=("levain",),
        excluded=("#emploi",),
        feeds=(feed,),
        group="Métier",
        is_paused=True,
    )
    other = Subject("Farine", words=("farine",), feeds=(feed,))
    people = PeopleList("Boulangers", (Listed("paul_pain", "Paul", "au levain"),))
    path.write_bytes(opml.write([other, subject], [people]))
    with shop.ramage() as guide:
        settle_in(guide)
        page = page_of(guide)
        guide.house.parts.veille.save(other)
        guide.wait_until(lambda: len(page.keys) == 1, "the column that stands already")
        guide.settle()
        dialog = importing(guide, path)
        assert dialog is not None
        assert [one.text() for one in dialog.findChildren(QCheckBox)] == [
            "Levain\u00a0: 1 flux, 3 mots",
            "Boulangers\u00a0: liste de 1 personne",
        ]
        dialog.main.click()
        guide.wait_until(lambda: len(page.keys) == 2, "the subject's column")
        guide.settle()
        standing = guide.house.parts.veille.standing
        assert standing is not None
        assert [replace(one, id=0) for one in standing.subjects] == [other, subject]
        assert [replace(one, id=0) for one in standing.lists] == [people]
        assert importing(guide, path) in (None, dialog)
        said = [one.text() for one in guide.house.window.findChildren(QLabel)]
        assert any(path.name in one for one in said)


def test_what_is_followed_is_written_to_a_file_and_says_so(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, nowhere = tmp_path / "ramage.opml", tmp_path / "gone" / "ramage.opml"
    chosen = iter([(str(path), ""), (str(nowhere), "")])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: next(chosen))
    with shop.ramage() as guide:
        settle_in(guide)
        page = practised(guide)
        standing = guide.house.parts.veille.standing
        assert standing is not None
        page.deed_asked.emit(PageDeed.EXPORT)
        guide.wait_until(path.exists, "the file")
        guide.settle()
        assert path.read_bytes() == opml.write(standing.subjects, standing.lists)
        said = [one.text() for one in guide.house.window.findChildren(QLabel)]
        assert any(path.name in one for one in said)
        page.deed_asked.emit(PageDeed.EXPORT)
        guide.settle()
        assert not nowhere.exists()
        banners = guide.house.window.findChildren(Banner)
        assert any(one.isVisible() for one in banners)


def test_what_is_no_list_of_feeds_changes_nothing_and_says_so(shop: Shop, tmp_path: Path) -> None:
    bomb = '<!DOCTYPE a [<!ENTITY b "c">]><opml><body/></opml>'
    with shop.ramage() as guide:
        settle_in(guide)
        page = page_of(guide)
        for name, text in (("bombe.opml", bomb), ("photo.opml", "\x89PNG"), ("vide.opml", "")):
            path = tmp_path / name
            path.write_text(text, encoding="utf-8")
            assert importing(guide, path) is None
            said = [one.text() for one in guide.house.window.findChildren(QLabel)]
            assert any(name in one for one in said)
        assert page.keys == ()
