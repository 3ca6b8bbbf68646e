"""What a new person said of their shop; all of it may be empty."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.core.shop import Address


@dataclass(frozen=True, slots=True)
class Answers:
    name: str = ""
    trade: str = ""
    town: str = ""
    department: str = ""
    address: Address = Address.UNSAID
