"""Connecting an account: the wait for the person in their browser, which holds up nothing else."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
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
        connecting: Connecting,
        keyed: Keyed,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._connecting = connecting
        self._keyed = keyed
        self._wanted: Wanted | None = None

    def begin(self, wanted: Wanted) -> None:
        """Sign in, for `wanted`; ends in `connected`, `failed` or `cancelled`."""
        self._connecting.cancel()
        self._wanted = wanted
        self._ask(wanted, self._connecting.begin, partial(self._begun, wanted))

    def finish_with(self, pasted: str) -> None:
        """The person pastes the address that their browser was sent to."""
        try:
            self._connecting.finish(pasted)
        except NotConnected as error:
            self.paste_refused.emit(error)

    def cancel(self) -> None:
        """The person gave up."""
        self._connecting.cancel()
        if self._wanted is not None:
            self._wanted = None
            self.cancelled.emit()

    def stop(self) -> None:
        """Ramage is leaving: nobody is waited for any more."""
        self._wanted = None
        self._connecting.cancel()

    def disconnect_account(self, account_id: int) -> None:
        """Take its key away. A sign-in that is under way ends."""
        self.cancel()
        self._change(Lane.SIGN_IN, partial(self._keyed.disconnect, account_id))

    def try_again(self, account_id: int) -> None:
        """The person says that there is credit again."""
        self._change(Lane.ERRANDS, partial(self._keyed.try_again, account_id))

    def set_ceiling(self, account_id: int, ceiling: Micros) -> None:
        self._change(Lane.ERRANDS, partial(self._keyed.set_ceiling, account_id, ceiling))

    def _begun(self, wanted: Wanted, address: str) -> None:
        if wanted is not self._wanted:
            # Given up, or asked anew, before the place for the answer stood open.
            self._connecting.cancel()
            return
        self._ask(wanted, self._connecting.wait, self._connected)
        self.address_ready.emit(address)

    def _connected(self, account: Account) -> None:
        self._wanted = None
        self.connected.emit(account)

    def _ask(self, wanted: Wanted, work: Callable[[Wanted], T], then: Callable[[T], None]) -> None:
        self._runner.ask(
            Lane.SIGN_IN,
            partial(work, wanted),
            then,
            asker=self,
            failed=partial(self._tell, wanted),
        )

    def _tell(self, wanted: Wanted, error: Exception) -> None:
        if wanted is self._wanted:
            self._wanted = None
            self.failed.emit(error)

    def _change(self, lane: Lane, work: Callable[[], Account]) -> None:
        self._runner.ask(lane, work, self.changed.emit, asker=self, failed=self.not_changed.emit)
