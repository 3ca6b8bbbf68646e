"""Builds what listens: the veille's file, its sources, and the parts that drive them."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from desktop.background.listening import Listening
from desktop.background.veille import Veille
from desktop.background.veille_by_key import VeilleByKey
from desktop.background.veille_deeds import VeilleDeeds
from desktop.core.veille.channel import SourceKind
from desktop.services.veille.alarms import Thermometers
from desktop.services.veille.deeds import Deeds
from desktop.services.veille.file import VeilleFile
from desktop.services.veille.mood import LateMood
from desktop.services.veille.reading import VeilleReading
from desktop.services.veille.subjects import Subjects
from desktop.services.veille.tweets import KeptTweets
from desktop.services.veille.watcher import Watcher
from desktop.world import World, zone_of

if TYPE_CHECKING:
    from desktop.background.runner import Runner
    from desktop.core.cost.card import PriceCard
    from desktop.network.source import Source
    from desktop.network.x.network import X
    from desktop.services.veille.by_key import ListeningByKey
    from desktop.store.database import OpenPlan


@dataclass(frozen=True, slots=True)
class Hearing:
    """What the window is handed of it."""

    veille: Veille
    listening: Listening
    deeds: VeilleDeeds
    mood: LateMood
    by_key: VeilleByKey


def build_hearing(
    world: World,
    runner: Runner,
    closing: ExitStack,
    open_plan: OpenPlan,
    card: Callable[[], PriceCard],
    x: Callable[[], X],
) -> Hearing:
    """`closing` is told how to end what was started to read feeds; `x` makes what speaks to X."""
    from desktop.network.feeds.discovery import FeedFinder
    from desktop.network.feeds.reader import FeedReader
    from desktop.network.feeds.source import LARGEST, FeedSource
    from desktop.network.fetch import Fetch
    from desktop.network.mastodon import MastodonSource
    from desktop.network.practice_town import PracticeTown
    from desktop.network.x_page import BASE, XPage

    place, zone = world.veille_place, zone_of(world)
    fetch = Fetch(LARGEST, place.private_too)
    reader = FeedReader()
    closing.callback(reader.close)
    page = XPage(fetch, place.x_page or BASE)
    sources: dict[SourceKind, Source] = {
        SourceKind.FEED: FeedSource(world.clock, fetch, reader),
        SourceKind.MASTODON: MastodonSource(world.clock, fetch, place.mastodon_scheme),
        SourceKind.PRACTICE: PracticeTown(world.clock, zone),
    }
    file = VeilleFile(world.folder.veille, world.clock)
    mood = LateMood()
    deeds = Deeds(file, world.clock, mood)

    def make_by_key() -> ListeningByKey:
        from desktop.network.x.listening import XListening
        from desktop.services.purse import Purse
        from desktop.services.veille.by_key import ListeningByKey

        purse, listening = Purse(world.clock, card), XListening(x())
        return ListeningByKey(open_plan, file, purse, card, listening, world.clock, mood)

    watcher = Watcher(file, sources, world.clock, mood, world.is_online)
    return Hearing(
        Veille(
            runner,
            file,
            Subjects(file, world.clock),
            VeilleReading(file, world.clock, zone),
            runner,
        ),
        Listening(
            runner,
            watcher,
            Thermometers(file, world.clock, zone),
            deeds,
            KeptTweets(file, page.is_gone, world.is_online),
            runner,
        ),
        VeilleDeeds(runner, deeds, page.read, FeedFinder(fetch, reader).find, runner),
        mood,
        VeilleByKey(runner, cache(make_by_key), runner),
    )
