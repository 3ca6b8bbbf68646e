"""The pages that lead to few others, each with the desk that ties it to its parts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.core.account import Account, Way
from desktop.ui.shell import MainWindow
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.core.tweet import Tweet
    from desktop.ui.avatar import Faces
    from desktop.ui.behind import Parts
    from desktop.ui.desks.last_read import LastReadDesk
    from desktop.ui.desks.plan import PlanDesk
    from desktop.ui.desks.publish import PublishDesk
    from desktop.ui.notices import Notices
    from desktop.ui.plan import PlanPage


def ideas(window: MainWindow, theme: Theme, parts: Parts, draft: Callable[[str], None]) -> QWidget:
    """`draft` begins a tweet with a text."""
    from desktop.ui.desks.ideas import IdeasDesk
    from desktop.ui.ideas import IdeasPage

    page = IdeasPage(theme, parts.clock, parts.zone)
    IdeasDesk(page, window, parts.shelving, parts.choosing).draft_wanted.connect(draft)
    return page


def veille(
    window: MainWindow,
    theme: Theme,
    parts: Parts,
    begin: Callable[[str, str, bool], None],
) -> QWidget:
    """`begin` begins a tweet with a text, answering the tweet at an address, at rest or not."""
    from functools import partial

    from desktop.ui.desks.veille import VeilleDesk
    from desktop.ui.desks.veille_deeds import VeilleDeedsDesk
    from desktop.ui.desks.veille_heat import VeilleHeatDesk
    from desktop.ui.desks.veille_import import VeilleImportDesk
    from desktop.ui.desks.veille_layout import VeilleLayoutDesk
    from desktop.ui.desks.veille_lists import VeilleListsDesk
    from desktop.ui.desks.veille_menu import VeilleMenuDesk
    from desktop.ui.desks.veille_search import VeilleSearchDesk
    from desktop.ui.veille import VeillePage
    from desktop.ui.veille.reasons import reason
    from desktop.ui.veille.values import PageDeed

    page = VeillePage(theme, parts.clock, parts.zone, partial(reason, parts.hint_of))
    deeds = VeilleDeedsDesk(page, window, theme, parts, begin)
    layout = VeilleLayoutDesk(page, parts.veille)
    lists = VeilleListsDesk(page, window, parts, layout)
    VeilleDesk(page, window, parts, deeds, layout, VeilleHeatDesk(page, parts, deeds, layout))
    VeilleMenuDesk(page, window, parts, deeds, layout)
    page.message_deed_asked.connect(deeds.do)
    page.mood_corrected.connect(parts.veille_deeds.correct_mood)
    search = VeilleSearchDesk(page, window, parts)
    importing = VeilleImportDesk(page, window, parts)

    def do(deed: PageDeed) -> None:
        match deed:
            case PageDeed.PRACTICE:
                deeds.practise()
            case PageDeed.BY_KEY:
                search.choose()
            case PageDeed.IMPORT:
                importing.choose()
            case _:
                lists.do(deed)

    page.deed_asked.connect(do)
    return page


def seat_always(window: MainWindow, faces: Faces, parts: Parts, notices: Notices) -> None:
    """The desks that serve whatever page is shown."""
    from functools import partial

    from desktop.paths import DataFolder
    from desktop.ui.desks.alarm import AlarmDesk
    from desktop.ui.desks.budget import BudgetDesk, price_of_leaving
    from desktop.ui.desks.cooling import CoolingDesk
    from desktop.ui.desks.faces import FacesDesk
    from desktop.ui.desks.holding import HoldingDesk
    from desktop.ui.desks.newer import NewerDesk
    from desktop.ui.desks.undo import UndoDesk
    from desktop.ui.desks.veille_counting import CountingDesk
    from desktop.ui.desks.zone import ZoneDesk

    ZoneDesk(window, parts)
    UndoDesk(window, parts.planning, parts.clock, partial(price_of_leaving, parts))
    FacesDesk(faces, parts.runner, parts.choosing, DataFolder(parts.folder).media)
    BudgetDesk(window, parts)
    HoldingDesk(window, parts.planning)
    CoolingDesk(window, parts.writing, parts.clock, parts.zone)
    AlarmDesk(window, parts, notices)
    CountingDesk(window, parts)
    NewerDesk(window, parts)
    if parts.is_demo:
        from desktop.ui.desks.demo import DemoDesk

        DemoDesk(window)


def plan(
    window: MainWindow, theme: Theme, parts: Parts, last_read: LastReadDesk
) -> tuple[PlanPage, PlanDesk]:
    """The calendar; what was heard and is to be come back to stands on it, too."""
    from functools import partial

    from desktop.ui.desks.around import AroundDesk
    from desktop.ui.desks.budget import price_of_look
    from desktop.ui.desks.exchange import ExchangeDesk
    from desktop.ui.desks.meeting import MeetingDesk
    from desktop.ui.desks.plan import PlanDesk
    from desktop.ui.plan import PlanPage

    page = PlanPage(theme, parts.clock, parts.zone)
    planning, choosing, clock, zone = parts.planning, parts.choosing, parts.clock, parts.zone
    desk = PlanDesk(
        page,
        window,
        parts.planning,
        parts.publishing,
        parts.writing,
        parts.choosing,
        last_read,
        parts.clock,
        parts.zone,
        partial(price_of_look, parts),
    )
    around = AroundDesk(
        page,
        parts.overlooking,
        planning,
        choosing,
        parts.shelving,
        clock,
        zone,
        desk.time_on,
    )
    around.pencil_asked.connect(desk.pencil)
    meeting = MeetingDesk(page, window, planning, choosing, clock, zone)
    meeting.account_wanted.connect(desk.account_wanted)
    ExchangeDesk(page, window, parts.exchanging, planning, choosing, clock, zone, meeting.begin)
    deeds = parts.veille_deeds
    page.days_asked.connect(deeds.ask_due)
    deeds.due_ready.connect(page.show_reminders)
    page.heard_asked.connect(lambda _: window.show_page("veille"))
    return page, desk


def publish_desk(window: MainWindow, parts: Parts, notices: Notices) -> PublishDesk:
    """What is said of tweets that leave, whichever page is shown."""
    from functools import partial

    from desktop.ui.desks.budget import price_of_look
    from desktop.ui.desks.carry import Carrier
    from desktop.ui.desks.publish import PublishDesk

    return PublishDesk(
        window,
        parts.publishing,
        parts.planning,
        notices,
        parts.open_address,
        parts.clock,
        Carrier(parts.attaching, parts.open_folder, window),
        partial(price_of_look, parts),
    )


def practice(theme: Theme, parts: Parts, write_anew: Callable[[], None]) -> QWidget:
    from desktop.ui.desks.practice import PracticeDesk
    from desktop.ui.practice import PracticePage

    page = PracticePage(theme, parts.clock)
    PracticeDesk(page, parts.practising, parts.publishing, parts.choosing, parts.attaching)
    page.write_asked.connect(write_anew)
    return page


def spending(window: MainWindow, theme: Theme, parts: Parts) -> QWidget:
    from desktop.ui.desks.spending import SpendingDesk
    from desktop.ui.spending import SpendingPage

    page = SpendingPage(theme, parts.clock, parts.zone)
    SpendingDesk(page, window, parts.spending, parts.connecting, parts.zone)
    return page


def log(
    window: MainWindow,
    theme: Theme,
    parts: Parts,
    choose: Callable[[int], None],
    write_anew: Callable[[], None],
) -> QWidget:
    """`choose` shows the tweet of that number on the calendar."""
    from desktop.ui.desks.logbook import LogDesk
    from desktop.ui.logbook import LogPage

    page = LogPage(theme, parts.clock, parts.zone)
    desk = LogDesk(
        page,
        window,
        parts.log_reading,
        parts.publishing,
        parts.planning,
        parts.open_address,
    )
    desk.calendar_wanted.connect(choose)
    page.write_asked.connect(write_anew)
    return page


def is_on_practice(tweet: Tweet, account: Account | None) -> bool:
    """Whether what left stands on the practice timeline of the account that writes."""
    is_its_own = account is not None and account.id == tweet.account_id
    return is_its_own and account is not None and account.way is Way.PRACTICE
