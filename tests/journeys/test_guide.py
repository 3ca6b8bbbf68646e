"""Writing with the guide beside the page: from the first key to what stands on the timeline."""

from __future__ import annotations

from dataclasses import replace

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu, QPlainTextEdit, QPushButton, QToolButton, QWidget

from desktop.core.account import Way
from desktop.core.advice import RuleName
from desktop.core.extras import Attachment, MediaKind
from desktop.core.kinds import Kind
from desktop.core.language import Tongue
from desktop.core.links.page import PagePreview
from desktop.core.media.judging import MediaRefusal
from desktop.core.settings import Language
from desktop.core.tweet import State
from desktop.services.media.done import Done
from desktop.services.page_preview import Seen
from desktop.tour import hands
from desktop.tour.guide import Guide
from desktop.ui.ideas import IdeasPage
from desktop.ui.write import WritePage
from desktop.ui.write.actions import Actions
from desktop.ui.write.hashtags_card import HashtagsCard
from desktop.ui.write.kind_chip import KindChip
from desktop.ui.write.language_chip import LanguageChip
from desktop.ui.write.note_field import NoteField
from desktop.ui.write.poll_choice import PollChoice
from desktop.ui.write.poll_panel import PollPanel
from desktop.ui.write.reply_panel import ReplyPanel
from tests.journeys.conftest import Shop, plan, publish, settle_in, write
from tests.ui.write.keys import press, type_text

CTRL = Qt.KeyboardModifier.ControlModifier


def beside(guide: Guide) -> WritePage:
    """The composer, once every corner of the guide has its place and the dictionaries are read."""
    # A window brings its page up once it has been painted.
    guide.wait_until(lambda: guide.shows(WritePage), "the composer")
    page = guide.one(WritePage)
    guide.wait_until(lambda: bool(page.findChildren(LanguageChip)), "the seated guide")
    spelling = guide.house.parts.spelling
    guide.wait_until(lambda: spelling.is_ready, "the dictionaries")
    guide.settle()
    return page


def rules(page: WritePage) -> list[RuleName]:
    return [tip.rule for tip in page.advice.tips]


def button(within: QWidget, words: str) -> QPushButton:
    found = [b for b in within.findChildren(QPushButton) if b.isVisible() and b.text() == words]
    return found[0]


def chips(page: WritePage) -> list[str]:
    """The hashtags that are proposed."""
    card = page.findChild(HashtagsCard)
    assert isinstance(card, HashtagsCard)
    shown = [b for b in card.findChildren(QPushButton) if b.isVisible()]
    words = [label.text() for b in shown for label in b.findChildren(QLabel)]
    return [*words, *(b.text() for b in shown)]


def test_a_press_release_is_said_plainly_on_a_click_and_undone_by_ctrl_z(shop: Shop) -> None:
    text = "Nous sommes heureux de vous annoncer l’arrivée des pivoines"
    with shop.ramage() as guide:
        settle_in(guide)
        page = beside(guide)
        type_text(page.editor, text)
        assert RuleName.CORPORATE in rules(page)
        hands.click(button(page.advice, "Le dire simplement"))
        assert "heureux de vous annoncer" not in page.text()
        assert "pivoines" in page.text()
        press(page.editor, Qt.Key.Key_Z, CTRL)
        assert page.text() == text


def test_a_tip_silenced_for_good_stays_silent_after_ramage_was_closed(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        page = beside(guide)
        type_text(page.editor, "Voilà des tartes !! Aux pommes")
        assert RuleName.EXCLAMATIONS in rules(page)
        lines = [line for line in page.advice.findChildren(QToolButton) if line.isVisible()]
        hands.click(lines[rules(page).index(RuleName.EXCLAMATIONS)])
        [menu] = [m for m in page.advice.findChildren(QMenu) if m.isVisible()]
        menu.actions()[-1].trigger()
        menu.close()
        guide.settle()
        assert RuleName.EXCLAMATIONS not in rules(page)
        # Said where it is found again, and undone at once where it was a slip of the hand.
        hands.click(button(guide.house.window, "Annuler"))
        guide.settle()
        assert RuleName.EXCLAMATIONS in rules(page)
        hands.click(lines[rules(page).index(RuleName.EXCLAMATIONS)])
        [menu] = [m for m in page.advice.findChildren(QMenu) if m.isVisible()]
        menu.actions()[-1].trigger()
        menu.close()
        guide.settle()
        assert RuleName.EXCLAMATIONS not in rules(page)
    with shop.ramage() as guide:
        page = beside(guide)
        type_text(page.editor, " !!")
        guide.settle()
        assert RuleName.EXCLAMATIONS not in rules(page)


def test_a_hashtag_is_put_in_by_a_click_alone_and_taken_out_by_one_ctrl_z(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        guide.house.parts.choosing.change(trade="boulangerie", town="Alençon", department="61")
        page = beside(guide)
        type_text(page.editor, "Les brioches sortent du four")
        card = page.findChild(HashtagsCard)
        assert isinstance(card, HashtagsCard)
        guide.wait_until(lambda: any("lençon" in chip for chip in chips(page)), "the town's tag")
        assert "#" not in page.text()
        shown = [b for b in card.findChildren(QPushButton) if b.isVisible()]
        town = next(
            b
            for b in shown
            if "Alençon" in b.text() + "".join(label.text() for label in b.findChildren(QLabel))
        )
        hands.click(town)
        assert page.text() == "Les brioches sortent du four #Alençon"
        press(page.editor, Qt.Key.Key_Z, CTRL)
        assert page.text() == "Les brioches sortent du four"


def test_a_misspelt_word_is_marked_and_mended_from_its_menu_by_the_keyboard(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        page = beside(guide)
        type_text(page.editor, "Les crossants sont chauds")
        press(page.editor, Qt.Key.Key_F7)
        assert page.editor.textCursor().selectedText() == "crossants"
        press(page.editor, Qt.Key.Key_Semicolon, CTRL)
        menus = [m for m in page.editor.findChildren(QMenu) if m.isVisible()]
        assert menus
        guide.wait_until(
            lambda: any(a.text() == "croissants" for a in menus[0].actions()), "a suggestion"
        )
        next(a for a in menus[0].actions() if a.text() == "croissants").trigger()
        menus[0].close()
        assert page.text() == "Les croissants sont chauds"
        press(page.editor, Qt.Key.Key_Z, CTRL)
        assert page.text() == "Les crossants sont chauds"


def test_an_idea_becomes_a_draft_that_waits_until_its_braces_are_filled(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        beside(guide)
        guide.go("ideas")
        ideas = guide.one(IdeasPage)
        guide.wait_until(
            lambda: any("brouillon" in b.text() for b in ideas.findChildren(QPushButton)),
            "the ideas",
        )
        ideas.draft_asked.emit("À {heure}, le pain sort du four.", "")
        guide.settle()
        page = guide.one(WritePage)
        assert page.editor.textCursor().selectedText() == "{heure}"
        assert not guide.one(Actions).main.isEnabled()
        type_text(page.editor, "7 h 30")
        assert page.text() == "À 7 h 30, le pain sort du four."
        assert guide.one(Actions).main.isEnabled()
        publish(guide)
    assert [post.text for post in shop.timeline()] == ["À 7 h 30, le pain sort du four."]


def test_a_note_and_a_corrected_kind_stay_with_the_tweet_and_are_not_published(
    shop: Shop,
) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        page = beside(guide)
        write(guide, "Ce matin, Paul a cuit cent pains")
        note = page.findChild(NoteField)
        assert isinstance(note, NoteField)
        hands.click(note.toggle)
        note.changed.emit("demander la photo à Paul")
        chip = page.findChild(KindChip)
        assert isinstance(chip, KindChip)
        chip.kind_chosen.emit(Kind.HUMOUR)
        guide.settle()
        publish(guide)
        published = guide.expect(State.PUBLISHED)
        assert published.extras.note == "demander la photo à Paul"
        assert published.extras.kind is Kind.HUMOUR
        counsel = guide.house.parts.counselling.counsel
        assert counsel is not None
        assert [past.kind for past in counsel.past] == [Kind.HUMOUR]
        # What has left is only looked at: no key makes another draft of it.
        guide.house.parts.writing.open(published.id)
        guide.settle()
        (field,) = note.findChildren(QPlainTextEdit)
        assert field.isVisible()
        type_text(field, "trop tard")
        guide.settle()
        assert note.note == "demander la photo à Paul"
        assert not page.composer.tools["idea"].isEnabled()
    [post] = shop.timeline()
    assert post.text == "Ce matin, Paul a cuit cent pains"


def test_the_kind_of_a_draft_is_guessed_again_when_ramage_starts(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        beside(guide)
        write(guide, "Quel est votre pain préféré ?")
    with shop.ramage() as guide:
        page = beside(guide)
        chip = page.findChild(KindChip)
        assert isinstance(chip, KindChip)
        assert chip.text().startswith("Question")


def test_an_unfinished_poll_does_not_leave_and_a_whole_one_leaves_as_it_was_shown(
    shop: Shop,
) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        page = beside(guide)
        write(guide, "Quelle galette cette année ?")
        hands.click(page.composer.tools["poll"])
        panel = page.findChild(PollPanel)
        assert isinstance(panel, PollPanel)
        actions = guide.one(Actions)
        assert not actions.main.isEnabled()
        choices = panel.findChildren(PollChoice)
        for choice, words in zip(choices, ("Frangipane", "Pommes"), strict=True):
            type_text(choice.field, words)
        guide.settle()
        assert actions.main.isEnabled()
        publish(guide)
        published = guide.expect(State.PUBLISHED)
    assert published.planned_extras.poll is not None
    assert published.planned_extras.poll.choices == ("Frangipane", "Pommes")


def test_an_answer_opens_xs_own_page_with_the_tweet_that_is_answered(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide, Way.BROWSER)
        page = beside(guide)
        write(guide, "Avec plaisir, il en reste trois.")
        panel = page.findChild(ReplyPanel)
        assert isinstance(panel, ReplyPanel)
        panel.show_reply("https://x.com/client/status/1234567890")
        panel.reply_changed.emit("https://x.com/client/status/1234567890")
        guide.settle()
        publish(guide)
        waiting = guide.expect(State.TO_PUBLISH)
        assert waiting.planned_extras.reply_to == "https://x.com/client/status/1234567890"
        guide.house.parts.publishing.hand_over(waiting.id)
        guide.settle()
    assert "in_reply_to=1234567890" in shop.opened[-1]


def test_changing_what_goes_with_a_planned_tweet_changes_nothing_until_it_is_saved(
    shop: Shop,
) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        page = beside(guide)
        write(guide, "Ce soir, fournée de minuit")
        planned = plan(guide)
        guide.house.parts.writing.open(planned.id)
        guide.settle()
        panel = page.findChild(ReplyPanel)
        assert isinstance(panel, ReplyPanel)
        panel.reply_changed.emit("https://x.com/client/status/99")
        guide.settle()
        assert guide.expect(State.PLANNED).planned_extras.reply_to == ""
        actions = guide.one(Actions)
        assert actions.main.isEnabled()
        hands.click(actions.main)
        guide.settle()
        assert guide.expect(State.PLANNED).planned_extras.reply_to.endswith("/99")


def test_in_another_language_the_guide_is_seated_anew_and_the_page_that_went_hears_nothing(
    shop: Shop,
) -> None:
    answered = "https://x.com/client/status/1234567890"
    with shop.ramage() as guide:
        settle_in(guide)
        gone = beside(guide)
        write(guide, "Bonjour à vous, les brioches sont chaudes")
        gone.set_extras(replace(gone.extras, reply_to=answered))
        guide.settle()
        parts = guide.house.parts
        parts.choosing.change(language=Language.ENGLISH)
        guide.wait_until(lambda: not shiboken6.isValid(gone), "the old page's end")
        page = beside(guide)
        assert page.text() == "Bonjour à vous, les brioches sont chaudes"
        assert page.extras.reply_to == answered
        assert len(page.findChildren(LanguageChip)) == 1

        photo = Attachment(MediaKind.PICTURE, "0" * 64, "four.jpg", "image/jpeg", 9, 40, 30)
        seen = PagePreview("https://fournil.fr", title="Le fournil")
        parts.viewing.page_seen.emit(Seen(seen.address, seen))
        parts.viewing.picture_ready.emit((seen, b""))
        parts.attaching.refused.emit("four.jpg", MediaRefusal.DAMAGED, None)
        parts.attaching.progressed.emit(("four.jpg",))
        parts.attaching.progressed.emit(())
        parts.attaching.thumbnail_ready.emit(photo.sha256, 300, b"")
        parts.attaching.cropped.emit(photo, photo, Done(9, 9))
        parts.counselling.look_again()
        parts.shelving.refresh()
        parts.shelving.versions_ready.emit(0, ())
        parts.tagging.ready.emit()
        parts.tagging.groups_changed.emit(())
        parts.spelling.choose(Tongue.ENGLISH)
        parts.spelling.turn(False)
        guide.settle()
        write(guide, " et dorées")
        assert page.text().endswith("chaudes et dorées")


def test_in_another_language_what_goes_along_without_a_word_yet_stays(shop: Shop) -> None:
    answered = "https://x.com/client/status/1234567890"
    with shop.ramage() as guide:
        settle_in(guide)
        gone = beside(guide)
        gone.set_extras(replace(gone.extras, reply_to=answered))
        guide.house.parts.choosing.change(language=Language.ENGLISH)
        guide.wait_until(lambda: not shiboken6.isValid(gone), "the old page's end")
        page = beside(guide)
        assert (page.text(), page.extras.reply_to) == ("", answered)
