"""Who speaks: what advice has to know of the shop."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Address(Enum):
    """How the shop speaks to its readers."""

    UNSAID = ""
    VOUS = "vous"
    TU = "tu"


@dataclass(frozen=True, slots=True)
class Shop:
    """Every field may be empty: nothing is asked that is not offered back.

    `trade` is the name of a file of `resources/trades`, `department` a French department's number
    ("61", "2A", "971"), `people` first names, `meeting` the hashtag of a recurring rendez-vous
    without its sign.
    """

    name: str = ""
    handle: str = ""
    trade: str = ""
    town: str = ""
    department: str = ""
    address: Address = Address.UNSAID
    people: tuple[str, ...] = ()
    meeting: str = ""


UNKNOWN = Shop()
"""A shop that has said nothing of itself."""
