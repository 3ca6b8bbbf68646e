"""Builds everything that stands behind the window, on the world it is given."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6

from desktop.background.attaching import Attaching
from desktop.background.choosing import Choosing
from desktop.background.counselling import Counselling
from desktop.background.exchanging import Exchanging
from desktop.background.library import Shelving
from desktop.background.logbook import LogReading
from desktop.background.moving import Moving
from desktop.background.newer import Newer
from desktop.background.overlooking import Overlooking
from desktop.background.page_preview import PageViewing
from desktop.background.planning import Planning
from desktop.background.practising import Practising
from desktop.background.publishing import Publishing
from desktop.background.reminding import Reminding
from desktop.background.runner import Lane, Runner
from desktop.background.spelling import Spelling
from desktop.background.spending import Spending
from desktop.background.starting import Starting
from desktop.background.system import this_system
from desktop.background.tagging import Tagging
from desktop.background.writing import Writing
from desktop.by_key import ByKey
from desktop.core.account import Way
from desktop.network.browser import Browser
from desktop.network.page_preview import PageReader
from desktop.network.practice import Practice
from desktop.services.accounts import Accounts
from desktop.services.archive.making import Archiving
from desktop.services.archive.taking import Taking
from desktop.services.choices import Choices
from desktop.services.counsel import Counsels
from desktop.services.dictionary import OwnDictionary
from desktop.services.drafts import Drafts
from desktop.services.exporting import Exporting
from desktop.services.hashtag_groups import HashtagGroups
from desktop.services.importing import Importing
from desktop.services.library import Library
from desktop.services.logbook import Logbook
from desktop.services.media.box import MediaBox
from desktop.services.meetings import Meetings
from desktop.services.opening import Opening
from desktop.services.overlook import Overlook
from desktop.services.page_preview import PageLooks
from desktop.services.planner import Planner
from desktop.services.practice import PracticeTimeline
from desktop.services.prices import Prices
from desktop.services.publisher import Publisher
from desktop.services.rearranging import Rearranger
from desktop.services.results import Results
from desktop.services.spendings import Spendings
from desktop.services.support import Support
from desktop.services.versions import Versions
from desktop.store.database import open_plan
from desktop.store.ledger import Ledger
from desktop.ui.behind import Parts
from desktop.veille import build_hearing
from desktop.world import World, lease_of, zone_of

if TYPE_CHECKING:
    from desktop.background.log_file import LogFile
    from desktop.network.contract import Network

STOP_SECONDS = 10.0
"""How long leaving waits for what is under way; what is armed by then is looked up next time."""


def build_parts(world: World, closing: ExitStack, get_log: Callable[[], LogFile]) -> Parts:
    """Everything behind the window; `closing` is told how to end it."""
    log = get_log()
    log.begin()
    lease = world.lease or lease_of(world.folder.root)
    runner = Runner(held=(Lane.ERRANDS,))
    plan = partial(open_plan, world.folder.plan)
    prices = Prices(world.folder.price_card, lambda: world.clock().date())
    opening = Opening(world.folder, world.clock, lease, prices.card)
    closing.callback(opening.close)
    # Deleted when it has stopped, and the parts with it: no answer finds a window that is gone.
    closing.callback(shiboken6.delete, runner)
    closing.callback(runner.stop, STOP_SECONDS)
    runner.ask(Lane.ERRANDS, partial(_note_start, log), asker=runner)
    practice = Practice(world.folder.practice, world.clock)
    box = MediaBox(world.folder, plan, world.clock, practice.shown_media)
    planner = Planner(plan, world.clock)
    by_key = ByKey(
        world.x_place, runner, world.folder, plan, world.clock, prices.card, log.secrets.add
    )
    # Before the lanes stop: one of them may wait for a person in their browser, another for X.
    closing.callback(by_key.stop)
    networks: dict[Way, Network] = {Way.PRACTICE: practice, Way.KEY: world.x or by_key.x}
    publisher = Publisher(
        plan,
        world.clock,
        Ledger(world.folder.ledger),
        networks,
        {Way.BROWSER: Browser()},
        lease,
        on_step=world.on_step,
        monotonic=world.monotonic,
        room_left=partial(world.room_left, world.folder.root),
        is_online=world.is_online,
        may_publish=lambda: opening.is_settled,
        lacks_media=box.lacks,
        redacted=log.secrets.redacted,
        card=prices.card,
    )
    hearing = build_hearing(world, runner, closing, plan, prices.card, lambda: by_key.x.made)
    spendings = Spendings(plan, world.clock, prices, world.x_credit or by_key.credit)
    planning = Planning(
        runner, planner, Rearranger(plan, world.clock), Meetings(plan, world.clock), runner
    )
    choosing = Choosing(runner, Choices(plan), Accounts(plan), runner)

    releases = world.find_releases()

    def zone() -> str:
        return choosing.settings.zone or zone_of(world)

    publishing = Publishing(runner, opening, publisher, runner)
    return Parts(
        runner=runner,
        choosing=choosing,
        writing=Writing(runner, Drafts(plan, world.clock), planner, runner),
        planning=planning,
        overlooking=Overlooking(
            runner,
            Overlook(plan, world.clock, zone),
            Results(plan, world.clock, zone),
            runner,
        ),
        exchanging=Exchanging(
            runner,
            Importing(plan, world.clock, zone),
            Exporting(plan, world.clock),
            planning,
            runner,
        ),
        publishing=publishing,
        practising=Practising(runner, PracticeTimeline(practice), runner),
        counselling=Counselling(runner, Counsels(plan, world.clock), runner),
        spelling=Spelling(runner, OwnDictionary(plan), runner),
        shelving=Shelving(runner, Library(plan, world.clock), Versions(plan, world.clock), runner),
        attaching=Attaching(runner, box, runner),
        viewing=PageViewing(runner, PageLooks(PageReader()), runner),
        tagging=Tagging(runner, HashtagGroups(plan), world.clock, runner),
        connecting=by_key.connecting,
        ways_back=by_key.ways_back,
        log_reading=LogReading(
            runner,
            Logbook(plan, log.secrets.redacted),
            Support(plan, this_system, log.last_lines, log.secrets.redacted, str(Path.home())),
            runner,
        ),
        spending=Spending(runner, spendings, prices, runner),
        starting=Starting(runner, world.make_autostart and world.make_autostart(), runner),
        veille=hearing.veille,
        listening=hearing.listening,
        veille_deeds=hearing.deeds,
        veille_by_key=hearing.by_key,
        hint_of=hearing.mood.hint,
        moving=Moving(
            runner,
            publishing,
            Archiving(world.folder, world.clock),
            Taking(world.folder),
            runner,
        ),
        newer=Newer(
            runner,
            choosing,
            world.clock,
            releases.newest if releases else None,
            releases.page if releases else "",
            runner,
        ),
        again=world.again,
        reminding=Reminding(runner, world.clock, runner),
        clock=world.clock,
        computer_zone=partial(zone_of, world),
        folder=world.folder.root,
        open_address=world.open_address,
        open_folder=world.open_folder,
        is_demo=world.is_demo,
    )


def _note_start(log: LogFile) -> None:
    system = this_system()
    log.note(f"Ramage {system.ramage} starts on {system.name}, {system.made_of}")
