"""What the window stands on, and what its first page shows before that is there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.account import Account

if TYPE_CHECKING:
    from desktop.background.again import Again
    from desktop.background.attaching import Attaching
    from desktop.background.choosing import Choosing
    from desktop.background.connecting import KeyConnecting
    from desktop.background.counselling import Counselling
    from desktop.background.exchanging import Exchanging
    from desktop.background.library import Shelving
    from desktop.background.listening import Listening
    from desktop.background.logbook import LogReading
    from desktop.background.moving import Moving
    from desktop.background.newer import Newer
    from desktop.background.overlooking import Overlooking
    from desktop.background.page_preview import PageViewing
    from desktop.background.planning import Planning
    from desktop.background.practising import Practising
    from desktop.background.publishing import Publishing
    from desktop.background.reminding import Reminding
    from desktop.background.runner import Runner
    from desktop.background.spelling import Spelling
    from desktop.background.spending import Spending
    from desktop.background.starting import Starting
    from desktop.background.tagging import Tagging
    from desktop.background.veille import Veille
    from desktop.background.veille_by_key import VeilleByKey
    from desktop.background.veille_deeds import VeilleDeeds
    from desktop.background.writing import Writing
    from desktop.core.agenda import Clock
    from desktop.core.settings import Settings
    from desktop.core.tweet import Tweet
    from desktop.core.veille.mood import Hint


@dataclass(frozen=True, slots=True)
class Parts:
    """What the window stands on."""

    runner: Runner
    choosing: Choosing
    writing: Writing
    planning: Planning
    publishing: Publishing
    practising: Practising
    counselling: Counselling
    spelling: Spelling
    shelving: Shelving
    attaching: Attaching
    viewing: PageViewing
    tagging: Tagging
    connecting: KeyConnecting
    ways_back: tuple[str, ...]
    """The addresses at which the browser comes back from X: the person registers them there."""
    log_reading: LogReading
    spending: Spending
    starting: Starting
    reminding: Reminding
    overlooking: Overlooking
    exchanging: Exchanging
    veille: Veille
    listening: Listening
    veille_deeds: VeilleDeeds
    veille_by_key: VeilleByKey
    moving: Moving
    newer: Newer
    again: Again
    hint_of: Callable[[str, str], Hint]
    """How a text in a language sounds, with the words that decided; reads files the first time."""
    clock: Clock
    computer_zone: Callable[[], str]
    """The IANA name of the zone that the computer is in now."""
    folder: Path
    open_address: Callable[[str], bool]
    open_folder: Callable[[Path], bool]
    is_demo: bool
    """Whether this is the example shop."""

    @property
    def zone(self) -> str:
        """The IANA name of the zone that plans are made in: the shop's, wherever it travels."""
        return self.choosing.settings.zone or self.computer_zone()


@dataclass(frozen=True, slots=True)
class FirstScreen:
    """What the first page shows before anything stands behind it."""

    settings: Settings
    accounts: tuple[Account, ...]
    draft: Tweet | None
    clock: Clock
    zone: Callable[[], str]
    """The computer's; asked after the first paint: the system takes 5 ms to say where it stands."""

    @property
    def zone_of_plans(self) -> str:
        """The shop's zone, where it is known to be another one."""
        return self.settings.zone or self.zone()
