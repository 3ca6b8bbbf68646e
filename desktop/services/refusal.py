"""Why a change that was asked for cannot be made: the one error services raise on purpose."""

from __future__ import annotations

from enum import Enum


class Refusal(Enum):
    IN_THE_PAST = "in_the_past"
    ON_ITS_WAY = "on_its_way"
    """It is leaving, may have left, or has left: nothing of it may change."""
    EMPTY = "empty"
    """There is nothing to publish in it."""
    FLAWED = "flawed"
    """There is a character in it that X accepts in no tweet."""
    GONE = "gone"
    """It is no longer in the plan."""
    COOLING = "cooling"
    """It is a hot answer whose pause still runs; the person may lift it."""
    NOT_WAITING = "not_waiting"
    """It does not wait for the person's hand or word (any more)."""


class PlanRefused(Exception):
    """The plan stays as it was, for this reason."""

    def __init__(self, reason: Refusal) -> None:
        super().__init__(reason.value)
        self.reason = reason
