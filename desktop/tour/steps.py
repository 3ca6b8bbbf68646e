"""The steps of the tour, in the order in which a shop meets them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QLineEdit, QTimeEdit

from desktop.core.account import Account
from desktop.core.settings import Language, ThemeChoice
from desktop.core.tweet import State
from desktop.tour import hands
from desktop.tour.guide import Guide, LostOnTheWay
from desktop.tour.tray import draw_tray
from desktop.ui.plan import PlanPage
from desktop.ui.practice import PracticePage
from desktop.ui.welcome import WelcomePage
from desktop.ui.write import WritePage
from desktop.ui.write.actions import Actions
from desktop.ui.write.language_chip import LanguageChip
from desktop.ui.write.media_strip import MediaStrip
from desktop.ui.write.when import WhenPicker


@dataclass(frozen=True, slots=True)
class Texts:
    """What the shop writes on the way."""

    name: str
    first: str
    second: str
    long: str
    stiff: str
    """What a press release would say, with a slip in it."""
    misspelt: str
    alt: str


FRENCH = Texts(
    "Boulangerie Lune",
    "Ce matin, la première fournée de brioches à la fleur d’oranger sort du four à 7 h 30 🍊 "
    "On vous en garde une ? #Alençon #boulangerie",
    "Merci Paul pour la farine de la nouvelle récolte. Le pain de demain sera blond ! #artisans",
    "Pourquoi notre pain au levain demande deux jours ? Le premier soir, Amélie nourrit le levain "
    "avec de la farine de seigle du moulin de Sées. Il double de volume pendant la nuit.\n\n"
    "Le lendemain, on pétrit doucement, on laisse la pâte se reposer, on la replie toutes les "
    "heures. C’est long, mais c’est ce qui donne sa mie et son goût de noisette.\n\n"
    "Le deuxième matin, il entre au four à 5 h. À 7 h 30, il est à vous. #pain #levain",
    "Nous sommes heureux de vous annoncer que nos crossants sont de retour !! #pain #painaulevain",
    "crossants",
    "Une plaque de petits pains dorés",
)
ENGLISH = Texts(
    "Moon Bakery",
    "This morning’s first orange-blossom brioches leave the oven at 7:30 🍊 "
    "Shall we keep one for you? #Alencon #bakery",
    "Thank you Paul for the flour of the new harvest. Tomorrow’s bread will be golden! #local",
    "Why does our sourdough take two days? On the first evening Amelia feeds the leaven with rye "
    "flour from the mill next door. It doubles in size overnight.\n\n"
    "The day after we knead it gently, let the dough rest and fold it every hour. It takes long, "
    "but that is what gives it its crumb and its taste of hazelnut.\n\n"
    "On the second morning it goes into the oven at 5. At 7:30 it is yours. #bread #sourdough",
    "We are pleased to announce that our crosissants are back!! #bread #sourdoughbread",
    "crosissants",
    "A tray of golden rolls",
)


def walk(guide: Guide, language: Language) -> None:
    """The whole way. Raises LostOnTheWay where the program does not do what it should."""
    if language is not Language.SYSTEM:
        guide.house.parts.choosing.change(language=language)
    guide.settle()
    texts = ENGLISH if language is Language.ENGLISH else FRENCH
    _welcome(guide, texts)
    _write(guide, texts)
    _plan(guide)
    _leave(guide)
    _thread(guide, texts)
    _miss(guide, texts)
    _advised(guide, texts)
    _pictured(guide, texts)
    _at_night(guide, texts)


def _welcome(guide: Guide, texts: Texts) -> None:
    guide.wait_until(lambda: guide.shows(WelcomePage), "the first questions")
    page = guide.one(WelcomePage)
    fields = page.findChildren(QLineEdit)
    hands.type_text(next(one for one in fields if one.isVisible()), texts.name)
    guide.picture("welcome")
    while guide.shows(WelcomePage):
        # Once all is answered it waits until the answers are kept.
        if page.isEnabled():
            hands.click(guide.primary(page))
        guide.settle()
    guide.wait_until(lambda: _account(guide) is not None, "the practice account")
    guide.wait_until(lambda: bool(guide.house.parts.writing.text), "the first tweet")
    guide.settle()
    # A blank page, for the shop's own words.
    guide.house.pages.write_anew()


def _write(guide: Guide, texts: Texts) -> None:
    guide.wait_until(lambda: guide.shows(WritePage), "the composer")
    page = guide.one(WritePage)
    guide.wait_until(lambda: guide.house.parts.spelling.is_ready, "the dictionaries")
    hands.type_text(page.editor, texts.first)
    guide.wait_until(lambda: guide.house.parts.writing.tweet is not None, "the saved draft")
    guide.picture("write")


def _plan(guide: Guide) -> None:
    """Tomorrow at 8:15, which is what the composer proposes."""
    actions = guide.one(Actions)
    hands.click(actions.when)
    guide.picture("choose-a-time")
    hands.click(guide.primary(guide.floating(WhenPicker)))
    guide.settle()
    guide.expect(State.PLANNED)
    guide.go("plan")
    guide.picture("planned")


def _leave(guide: Guide) -> None:
    """The clock reaches its time; it is on the practice timeline and marked on the calendar."""
    planned = guide.expect(State.PLANNED)
    if planned.when is None:
        raise LostOnTheWay("a planned tweet has no time")
    guide.clock.turn_to(planned.when.instant() + timedelta(seconds=1))
    guide.house.parts.publishing.tick()
    guide.settle()
    guide.expect(State.PUBLISHED)
    guide.go("practice")
    guide.one(PracticePage)
    guide.picture("published")
    guide.clear_banners()
    guide.go("plan")
    guide.one(PlanPage)
    guide.picture("calendar")


def _thread(guide: Guide, texts: Texts) -> None:
    """A long text is shown as the messages that would leave, and leaves as they were shown."""
    _open_composer(guide)
    page = guide.one(WritePage)
    hands.type_text(page.editor, texts.long)
    hands.click(guide.one(Actions).mend)
    guide.wait_until(lambda: len(page.parts()) > 1, "a thread")
    guide.pause()
    guide.picture("thread")
    hands.click(guide.one(Actions).main)
    guide.settle()
    guide.go("practice")
    guide.picture("thread-published")
    guide.clear_banners()


def _miss(guide: Guide, texts: Texts) -> None:
    """A tweet whose time passed while the computer slept asks, and does not leave by itself."""
    _open_composer(guide)
    page = guide.one(WritePage)
    hands.type_text(page.editor, texts.second)
    hands.click(guide.one(Actions).when)
    picker = guide.floating(WhenPicker)
    guide.one(QTimeEdit, picker).setTime(QTime(18, 30))
    hands.click(guide.primary(picker))
    guide.settle()
    guide.clock.wait(timedelta(days=1, hours=5))
    guide.house.parts.publishing.tick()
    guide.settle()
    guide.expect(State.MISSED)
    guide.go("plan")
    guide.picture("missed")
    guide.clear_banners()


def _advised(guide: Guide, texts: Texts) -> None:
    """A stiff text gets its tips, a misspelt word its line; then the ideas."""
    _open_composer(guide)
    page = guide.one(WritePage)
    hands.type_text(page.editor, texts.stiff)
    guide.pause()
    if not page.advice.tips:
        raise LostOnTheWay("nothing was advised")
    found = guide.house.parts.spelling.check(page.text())
    if texts.misspelt not in {finding.word for finding in found}:
        raise LostOnTheWay(f"{texts.misspelt} was not noticed")
    chip = guide.one(LanguageChip).chip
    guide.wait_until(lambda: "✓" not in chip.text(), "the number of misspelt words")
    guide.picture("tips")
    guide.go("ideas")
    guide.picture("ideas")


def _pictured(guide: Guide, texts: Texts) -> None:
    """A picture is taken in, described, and stands in the preview."""
    _open_composer(guide)
    page = guide.one(WritePage)
    hands.type_text(page.editor, texts.first)
    photo = guide.house.parts.folder / "tray.png"
    draw_tray().save(str(photo))
    strip = page.findChild(MediaStrip)
    if strip is None:
        raise LostOnTheWay("there is no place for pictures")
    guide.house.parts.attaching.take_files([photo])
    guide.wait_until(lambda: bool(strip.attachments), "the picture")
    described = tuple(replace(one, alt=texts.alt) for one in strip.attachments)
    strip.show_media(described)
    strip.attachments_changed.emit(described)
    guide.settle()
    guide.picture("photo")


def _at_night(guide: Guide, texts: Texts) -> None:
    """The log, the settings, and the same pages in the dark."""
    guide.go("log")
    guide.picture("log")
    guide.go("settings")
    guide.picture("settings")
    guide.house.parts.choosing.change(theme=ThemeChoice.DARK)
    guide.go("plan")
    guide.picture("calendar-dark")
    _open_composer(guide)
    hands.type_text(guide.one(WritePage).editor, texts.first)
    guide.pause()
    guide.picture("write-dark")


def _open_composer(guide: Guide) -> None:
    guide.go("plan")
    hands.click(guide.primary(guide.one(PlanPage)))
    guide.settle()


def _account(guide: Guide) -> Account | None:
    return guide.house.parts.choosing.account
