"""What was spent on X: written before each act, settled when its end is known.

open → paid      it was done
     → perhaps   X refused it, and may have asked for it all the same
     → gone      it was certainly not done
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from typing import TYPE_CHECKING

from desktop.core.cost.card import Act
from desktop.core.cost.money import Micros
from desktop.core.cost.publishing import Charge
from desktop.store.attempt_state import AttemptState
from desktop.store.database import Row, change, rows
from desktop.store.tweet_rows import seconds, storable

if TYPE_CHECKING:
    from sqlite_utils import Database


class SpendingState(Enum):
    OPEN = "open"
    PAID = "paid"
    PERHAPS = "perhaps"


@dataclass(frozen=True, slots=True)
class Spending:
    """One line of the ledger; `about` says in a few words what it was for."""

    id: int
    account_id: int
    at: datetime
    charge: Charge
    state: SpendingState
    about: str


_SELECT = "SELECT id, account_id, at, act, count, amount, state, about FROM spending"


def add(
    db: Database,
    account_id: int,
    charges: Iterable[Charge],
    at: datetime,
    about: str = "",
    attempt_id: int | None = None,
) -> tuple[int, ...]:
    """Open a line for each charge; their ids. To be called inside a transaction."""
    return tuple(_added(db, account_id, one, at, about, attempt_id) for one in charges)


def spent(db: Database, account_id: int, since: datetime, until: datetime) -> Micros:
    """All that was paid or may have been, from `since` to before `until`."""
    found = rows(
        db,
        "SELECT COALESCE(SUM(amount), 0) FROM spending WHERE account_id = ? AND at >= ? AND at < ?",
        (account_id, seconds(since), seconds(until)),
    )
    return int(found[0][0])


def lines(db: Database, account_id: int, since: datetime, until: datetime) -> tuple[Spending, ...]:
    """Each line from `since` to before `until`, the newest first."""
    found = rows(
        db,
        _SELECT + " WHERE account_id = ? AND at >= ? AND at < ? ORDER BY at DESC, id DESC",
        (account_id, seconds(since), seconds(until)),
    )
    return tuple(_spending(row) for row in found if row[3] in _ACTS)


def has_lines(db: Database, attempt_id: int) -> bool:
    """Whether anything was ever held for that attempt and still counts."""
    found = rows(db, "SELECT 1 FROM spending WHERE attempt_id = ? LIMIT 1", (attempt_id,))
    return bool(found)


def has_spent(db: Database, account_id: int) -> bool:
    """Whether anything was ever spent for that account."""
    return bool(rows(db, "SELECT 1 FROM spending WHERE account_id = ? LIMIT 1", (account_id,)))


def settle_attempt(
    db: Database, attempt_id: int, state: AttemptState, done: Sequence[Act] | None = None
) -> None:
    """What the outcome of an attempt makes of its open lines.

    `done` are the acts that were done beside the message itself; None where nobody knows, and then
    all of them count.
    """
    match state:
        case AttemptState.OK:
            if done is not None:
                _keep_done(db, attempt_id, done)
                _drop_rest(db, attempt_id)
            _mark(db, attempt_id, SpendingState.PAID)
        case AttemptState.REJECTED:
            _keep_done(db, attempt_id, done or ())
            if done is not None:
                _drop_rest(db, attempt_id)
            # Somebody was billed for posts that X refused: until X says, it counts.
            _mark(db, attempt_id, SpendingState.PERHAPS)
        case AttemptState.NOT_SENT:
            _keep_done(db, attempt_id, done or ())
            if done is None:
                _doubt_rest(db, attempt_id)
            change(
                db, "DELETE FROM spending WHERE attempt_id = ? AND state = 'open'", (attempt_id,)
            )
        case AttemptState.ARMED | AttemptState.UNKNOWN:
            pass


def settle(db: Database, line_id: int, charge: Charge | None) -> None:
    """What an act that is no sending cost in the end; None where it was certainly not done."""
    if charge is None or charge.count == 0:
        change(db, "DELETE FROM spending WHERE id = ?", (line_id,))
        return
    change(
        db,
        "UPDATE spending SET state = 'paid', count = ?, amount = ? WHERE id = ?",
        (charge.count, charge.amount, line_id),
    )


def doubt(db: Database, line_id: int) -> None:
    """Nobody knows whether X asked for it: it counts as spent."""
    change(db, "UPDATE spending SET state = 'perhaps' WHERE id = ? AND state = 'open'", (line_id,))


def add_balance(db: Database, account_id: int, at: datetime, amount: Micros) -> None:
    """The credit that X says is left."""
    change(
        db,
        "INSERT INTO balance (account_id, at, amount) VALUES (?, ?, ?)",
        (account_id, seconds(at), amount),
    )


def balances(db: Database, account_id: int, since: datetime) -> tuple[tuple[datetime, Micros], ...]:
    """What X said was left, each time it was asked, the oldest first."""
    found = rows(
        db,
        "SELECT at, amount FROM balance WHERE account_id = ? AND at >= ? ORDER BY at, id",
        (account_id, seconds(since)),
    )
    return tuple((datetime.fromtimestamp(at, UTC), amount) for at, amount in found)


_ACTS = {act.value: act for act in Act}
_THE_MESSAGE = (Act.POST.value, Act.POST_WITH_LINK.value)


def _added(
    db: Database, account_id: int, charge: Charge, at: datetime, about: str, attempt_id: int | None
) -> int:
    change(
        db,
        "INSERT INTO spending (account_id, at, act, count, amount, state, about, attempt_id)"
        " VALUES (?, ?, ?, ?, ?, 'open', ?, ?)",
        (
            account_id,
            seconds(at),
            charge.act.value,
            charge.count,
            charge.amount,
            storable(about),
            attempt_id,
        ),
    )
    return int(rows(db, "SELECT last_insert_rowid()")[0][0])


def _drop_rest(db: Database, attempt_id: int) -> None:
    """What was held for beside the message and was not done."""
    change(
        db,
        "DELETE FROM spending WHERE attempt_id = ? AND state = 'open' AND act NOT IN (?, ?)",
        (attempt_id, *_THE_MESSAGE),
    )


def _doubt_rest(db: Database, attempt_id: int) -> None:
    """What may have been done beside a message that did not leave."""
    change(
        db,
        "UPDATE spending SET state = 'perhaps'"
        " WHERE attempt_id = ? AND state = 'open' AND act NOT IN (?, ?)",
        (attempt_id, *_THE_MESSAGE),
    )


def _mark(db: Database, attempt_id: int, state: SpendingState) -> None:
    change(
        db,
        "UPDATE spending SET state = ? WHERE attempt_id = ? AND state = 'open'",
        (state.value, attempt_id),
    )


def _keep_done(db: Database, attempt_id: int, done: Sequence[Act]) -> None:
    for act in dict.fromkeys(done):
        change(
            db,
            "UPDATE spending SET state = 'paid', amount = amount / count * ?, count = ?"
            " WHERE attempt_id = ? AND act = ? AND state = 'open'",
            (done.count(act), done.count(act), attempt_id, act.value),
        )


def _spending(row: Row) -> Spending:
    number, account_id, at, act, count, amount, state, about = row
    return Spending(
        id=number,
        account_id=account_id,
        at=datetime.fromtimestamp(at, UTC),
        charge=Charge(_ACTS[act], count, amount),
        state=SpendingState(state),
        about=about,
    )
