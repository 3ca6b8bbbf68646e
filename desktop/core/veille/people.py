"""Lists of people that the person keeps, by theme."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Listed:
    """One person of a list: a handle without @, empty where a source names none, and why they are
    there, in the person's words."""

    handle: str
    name: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class PeopleList:
    name: str
    people: tuple[Listed, ...] = ()
    id: int = 0
