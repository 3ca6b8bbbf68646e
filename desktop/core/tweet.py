"""A tweet, the parts it leaves in, and the one named state it is in at any time.

draft ⇄ planned → sending → published
  ▲        │         ├→ planned      certainly not sent: tried again within the grace
  │        │         ├→ failed       certainly refused
  │        │         └→ to check     nobody knows yet: looked up, else asked
  │        ├→ to publish → published a way that needs the person's own hand
  │        └→ missed                 late beyond the grace: asks
  └─ every state that asks can go back to a draft or be planned again
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from types import MappingProxyType

from desktop.core.agenda import WallTime
from desktop.core.extras import NOTHING, Extras, as_json


class State(Enum):
    DRAFT = "draft"
    PLANNED = "planned"
    SENDING = "sending"
    TO_PUBLISH = "to_publish"
    """Its time has come and the person's own hand must send it."""
    PUBLISHED = "published"
    TO_CHECK = "to_check"
    """It may have left; nothing is sent again before that is known."""
    MISSED = "missed"
    FAILED = "failed"


class Reason(Enum):
    """Why a tweet stands where it stands; the interface has a sentence for each."""

    NONE = "none"
    LATE = "late"
    """Ramage was closed, or the computer off or asleep, when its time came."""
    UNREACHABLE = "unreachable"
    RATE_LIMITED = "rate_limited"
    """X took too much in too short a time from this account, and said when to come back."""
    REFUSED = "refused"
    DUPLICATE = "duplicate"
    """X says that the same text stands there already: a sign that it left, to be checked."""
    REPLY_REFUSED = "reply_refused"
    """X lets nobody answer or quote this tweet by key: its author did not mention the account."""
    NOT_PERMITTED = "not_permitted"
    """X does not let this key write at all, or this account do that."""
    LOCKED = "locked"
    """X has locked or suspended the account."""
    MEDIA_REFUSED = "media_refused"
    """X did not take a picture or the video."""
    NO_ANSWER = "no_answer"
    INTERRUPTED = "interrupted"
    """Ramage stopped between the claim and the outcome."""
    OUT_OF_CREDIT = "out_of_credit"
    SPEND_CAP = "spend_cap"
    """The limit that the person set at X itself is reached."""
    CEILING = "ceiling"
    """It would pass the month's ceiling that the person set here."""
    BY_CHOICE = "by_choice"
    """The person chose the browser for this one."""
    SIGN_IN_AGAIN = "sign_in_again"
    KEYS_LOCKED = "keys_locked"
    """The computer's keyring, which holds the secrets, did not open."""
    ALTERED = "altered"
    """Its text is not the one that was planned: the file was changed by something else."""
    MEDIA_GONE = "media_gone"
    """A picture or video planned with it is no longer in our folder, or is not what it was."""
    ROLLED_BACK = "rolled_back"
    """The ledger knows of a sending that the database does not: an older file was restored."""
    SAID_BY_PERSON = "said_by_person"
    """The person said that it is published."""
    HELD = "held"
    """Its time came while the person held back what is light or sells."""


TRANSITIONS: Mapping[State, frozenset[State]] = MappingProxyType(
    {
        State.DRAFT: frozenset({State.PLANNED, State.PUBLISHED, State.TO_CHECK}),
        State.PLANNED: frozenset(
            {
                State.DRAFT,
                State.SENDING,
                State.TO_PUBLISH,
                State.MISSED,
                State.FAILED,
                State.TO_CHECK,
                State.PUBLISHED,
            }
        ),
        State.SENDING: frozenset(
            {State.PUBLISHED, State.PLANNED, State.TO_CHECK, State.FAILED, State.TO_PUBLISH}
        ),
        State.TO_PUBLISH: frozenset(
            {State.PUBLISHED, State.PLANNED, State.DRAFT, State.TO_CHECK, State.FAILED}
        ),
        State.TO_CHECK: frozenset(
            {
                State.PUBLISHED,
                State.PLANNED,
                State.DRAFT,
                State.FAILED,
                State.MISSED,
                State.TO_PUBLISH,
            }
        ),
        State.MISSED: frozenset({State.PLANNED, State.DRAFT, State.TO_CHECK, State.PUBLISHED}),
        State.FAILED: frozenset({State.PLANNED, State.DRAFT, State.TO_CHECK, State.PUBLISHED}),
        State.PUBLISHED: frozenset(),
    }
)
"""Which state may follow which. Draft to published and the like: what the ledger or a look-back
shows to have left has left, whatever a restored file says."""

ASKING = frozenset({State.TO_PUBLISH, State.TO_CHECK, State.MISSED, State.FAILED})
"""The states in which a tweet waits for the person's word."""

EDITABLE = frozenset({State.DRAFT, State.PLANNED, State.MISSED, State.FAILED, State.TO_PUBLISH})
"""The states in which its text may still be changed: nothing of it is on its way."""


COOLING = timedelta(hours=1)
"""How long a hot answer rests."""


@dataclass(frozen=True, slots=True)
class Part:
    """One message as it leaves; a tweet has one, a thread several."""

    position: int
    text: str
    remote_id: str = ""
    """The network's own name for it; empty until it is published, or when the person gave none."""
    address: str = ""
    published_at: datetime | None = None

    @property
    def is_out(self) -> bool:
        return self.published_at is not None


@dataclass(frozen=True, slots=True)
class Tweet:
    """`text` is what the composer holds; `parts`, fixed when planned, what would be published."""

    id: int
    uuid: str
    account_id: int
    text: str
    state: State
    created_at: datetime
    changed_at: datetime
    parts: tuple[Part, ...] = ()
    when: WallTime | None = None
    """When it is to leave; of a draft, the day it is pencilled in on: it does not leave."""
    reason: Reason = Reason.NONE
    retry_at: datetime | None = None
    """Planned: not tried again before. To check: when Ramage looks back next by itself; None where
    only the person can say."""
    concluded_at: datetime | None = None
    version: int = 1
    """Grows with each change of plan or state, never with `text` alone."""
    planned_text: str = ""
    """What the composer held when it was planned: `text` differs from it once it is edited."""
    opened_at: datetime | None = None
    """To publish: when its page was last opened for the person to send it by hand."""
    extras: Extras = NOTHING
    """What the composer holds beside the text."""
    planned_extras: Extras = NOTHING
    """What of it would be published: fixed when planned, as `parts` are."""
    is_held: bool = False
    """Planned, and held back: when its time comes it does not leave, but asks."""
    cool_until: datetime | None = None
    """A hot answer: it leaves before that instant only where the person lifts the pause."""
    meeting_id: int = 0
    """The rendez-vous it is one time of; 0 for none."""

    @property
    def next_part(self) -> Part | None:
        """The first message that has not left yet."""
        return next((part for part in self.parts if not part.is_out), None)

    def is_cooling(self, now: datetime) -> bool:
        """Whether its pause still runs. One that ends further ahead than any pause lasts was begun
        before the clock was set back, and is over."""
        return self.cool_until is not None and now < self.cool_until <= now + COOLING

    def may_become(self, state: State) -> bool:
        """Whether the table of states has a way from where it stands."""
        return state is self.state or state in TRANSITIONS[self.state]

    @property
    def shown(self) -> str:
        """Its first words for a list: what would be published, else what is being written."""
        return self.parts[0].text if self.parts else self.text


def fingerprint(
    account_id: int, parts: tuple[str, ...], when: WallTime | None, extras: Extras = NOTHING
) -> str:
    """What was planned, in 64 characters: a row whose fingerprint differs is not sent.

    SQLite's own checks overlooked half of the one-bit flips tried on a database; a hash a row
    overlooked none.
    """
    # Imported where used: the first screen shows a tweet without judging it.
    from hashlib import sha256

    moment = when.moment.isoformat(timespec="minutes") + "@" + when.zone if when else ""
    carried = (as_json(extras),) if extras != NOTHING else ()
    content = "\x1f".join((str(account_id), moment, *parts, *carried))
    return sha256(content.encode("utf-8", "surrogatepass")).hexdigest()
