"""Hashtags that a shop saved under one name, to put them into a tweet together."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Group:
    """`tags` without their signs, in the order in which they are put in; `id` is 0 until saved."""

    id: int
    name: str
    tags: tuple[str, ...]
