"""What a person has chosen: one frozen value, with the choices a new person starts with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum

from desktop.core.account import Account, Way
from desktop.core.shop import Address, Shop


class ThemeChoice(Enum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Language(Enum):
    SYSTEM = "system"
    FRENCH = "fr"
    ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Settings:
    """`grace_minutes`: how late a tweet may leave by itself; beyond it Ramage asks (0 to 1440).

    The default of 60 minutes is the rule that other planners have come to for computers that sleep:
    later than that, a "good morning" does more harm than silence.
    """

    language: Language = Language.SYSTEM
    theme: ThemeChoice = ThemeChoice.SYSTEM
    grace_minutes: int = 60
    mark_140: bool = False
    account_id: int = 0
    draft_id: int = 0
    """The tweet that stood in the composer last; 0 for none."""
    trade: str = ""
    town: str = ""
    department: str = ""
    address: Address = Address.UNSAID
    people: str = ""
    """First names of those who work in the shop, a comma between two."""
    meeting: str = ""
    """These six are as in `core.shop.Shop`."""
    thread_counters: bool = True
    """Whether the messages of a thread end with their numbers."""
    spelling: bool = True
    """Whether what looks misspelt is underlined."""
    stays: bool = True
    """Whether Ramage runs on beside the clock once its window is closed, where there is a tray."""
    was_told_staying: bool = False
    """The person has read that it does, and said whether it may."""
    was_offered_login: bool = False
    """The person has answered whether Ramage is to start with the computer."""
    veille_days: int = 90
    """How many days what was heard is kept (30 to 365). 90 is what privacy asks for by default:
    long enough to compare a season, short enough to forget."""
    veille_most: int = 20
    """How many messages a search on X by key brings at most for each subject (10 to 100)."""
    veille_counts: bool = False
    """Whether X counts each subject's week once a day, by key, at the price that was shown."""
    slots: str = ""
    """The shop's own hours for tweets, as `core.slots` writes them."""
    closed_days: str = ""
    """The weekdays on which the shop is closed, as `core.slots` writes them."""
    rhythm_days: int = 7
    """A silence of more days than this is shown on the calendar (1 to 30); 0 asks for nothing."""
    looks_for_newer: bool = False
    """Whether a newer version is looked for once a week."""
    looked_for_newer: str = ""
    """The day of the last look, in ISO form."""
    zone: str = ""
    """The IANA name of the zone that plans are made in, once the person chose between that of the
    shop and that of a computer that travels; empty for the computer's own."""
    zone_seen: str = ""
    """The computer's zone when it was last looked at: another one is told."""
    geometry: str = ""
    """The window's place as Qt saves it, in base64."""

    @property
    def grace(self) -> timedelta:
        return timedelta(minutes=self.grace_minutes)

    def shop(self, account: Account | None) -> Shop:
        """The shop that speaks through `account`; the @name of one that practises is nobody's."""
        is_on_x = account is not None and account.way is not Way.PRACTICE
        return Shop(
            name=account.name if account else "",
            handle=account.handle if account and is_on_x else "",
            trade=self.trade,
            town=self.town,
            department=self.department,
            address=self.address,
            people=tuple(name.strip() for name in self.people.split(",") if name.strip()),
            meeting=self.meeting,
        )
