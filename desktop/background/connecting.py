"""Connecting an account: the wait for the person in their browser, which holds up nothing else."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.background.runner import Lane, Runner
from desktop.core.cost.money import Micros
from desktop.services.not_connected import NotConnected

if TYPE_CHECKING:
    from desktop.core.account import Account
    from desktop.services.connecting import Connecting, Wanted
    from desktop.services.keyed import Keyed


T = TypeVar("T")


class KeyConnecting(QObject):
    """One sign-in at a time: asked anew, the earlier one ends unheard, unless it was done by then.

    `cancelled` comes at once; what was under way ends behind it, in bounded time.
    """

    address_ready = Signal(str)
    """The page to open in the browser; the answer is waited for from now on."""
    connected = Signal(object)
    """The `Account`, stored."""
    failed = Signal(object)
    """A `NotConnected`, or what the store raised."""
    cancelled = Signal()
    paste_refused = Signal(object)
    """A `NotConnected`: the pasted address is not the one. The wait goes on."""
    changed = Signal(object)
    """The `Account` whose key was taken away, put on again, or given another ceiling."""
    not_changed = Signal(object)

    def __init__(
        self,
        runner: Runner,
        make_connecting: Callable[[], Connecting],
        make_keyed: Callable[[], Keyed],
        parent: QObject | None = None,
    ) -> None:
        """What it stands on is made when it is first needed, which for most people is never."""
        super().__init__(parent)
        self._runner = runner
        self._make_connecting = make_connecting
        self._make_keyed = make_keyed
        self._asked = 0
        self._current = 0
        """The number of the sign-in under way; 0 for none."""

    @cached_property
    def _connecting(self) -> Connecting:
        return self._make_connecting()

    @cached_property
    def _keyed(self) -> Keyed:
        return self._make_keyed()

    def begin(self, wanted: Wanted) -> None:
        """Sign in, for `wanted`; ends in `connected`, `failed` or `cancelled`."""
        self._connecting.cancel()
        self._asked += 1
        self._current = self._asked
        self._ask(
            partial(self._connecting.begin, wanted), partial(self._begun, self._asked, wanted)
        )

    def finish_with(self, pasted: str) -> None:
        """The person pastes the address that their browser was sent to."""
        try:
            self._connecting.finish(pasted)
        except NotConnected as error:
            self.paste_refused.emit(error)

    def cancel(self) -> None:
        """The person gave up."""
        self._end()
        if self._current:
            self._current = 0
            self.cancelled.emit()

    def stop(self) -> None:
        """Ramage is leaving: nobody is waited for any more."""
        self._current = 0
        self._end()

    def disconnect_account(self, account_id: int) -> None:
        """Take its key away. A sign-in that is under way ends."""
        self.cancel()
        self._change(Lane.SIGN_IN, partial(self._keyed.disconnect, account_id))

    def try_again(self, account_id: int) -> None:
        """The person says that there is credit again."""
        self._change(Lane.ERRANDS, partial(self._keyed.try_again, account_id))

    def set_ceiling(self, account_id: int, ceiling: Micros) -> None:
        self._change(Lane.ERRANDS, partial(self._keyed.set_ceiling, account_id, ceiling))

    def _end(self) -> None:
        if "_connecting" in self.__dict__:
            self._connecting.cancel()

    def _begun(self, number: int, wanted: Wanted, address: str) -> None:
        if number == self._current:
            self._ask(partial(self._connecting.wait, wanted), partial(self._connected, number))
            self.address_ready.emit(address)
        elif not self._current:
            # Given up before the place for the answer stood open; a newer one shuts it by itself.
            self._connecting.cancel()

    def _connected(self, number: int, account: Account) -> None:
        if number == self._current:
            self._current = 0
        self.connected.emit(account)

    def _ask(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        self._runner.ask(
            Lane.SIGN_IN,
            work,
            then,
            asker=self,
            failed=partial(self._tell, self._current),
        )

    def _tell(self, number: int, error: Exception) -> None:
        if number == self._current:
            self._current = 0
            self.failed.emit(error)

    def _change(self, lane: Lane, work: Callable[[], Account]) -> None:
        self._runner.ask(lane, work, self.changed.emit, asker=self, failed=self.not_changed.emit)
