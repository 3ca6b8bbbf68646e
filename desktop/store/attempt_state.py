"""How one attempt to send one message stands; see `attempts`."""

from __future__ import annotations

from enum import Enum


class AttemptState(Enum):
    ARMED = "armed"
    UNKNOWN = "unknown"
    OK = "ok"
    NOT_SENT = "not_sent"
    REJECTED = "rejected"
