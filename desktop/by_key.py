"""Builds what connects accounts to X by the person's own key; `app` hands it what it stands on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from desktop.paths import DataFolder

if TYPE_CHECKING:
    from desktop.background.connecting import KeyConnecting
    from desktop.background.runner import Runner
    from desktop.core.agenda import Clock
    from desktop.core.cost.card import PriceCard
    from desktop.network.x.line import Place
    from desktop.network.x.system_keyring import Keyring
    from desktop.network.x.tokens import TokenKeeper
    from desktop.store.database import OpenPlan


@dataclass(frozen=True, slots=True)
class XPlace:
    """Where X and the secrets are; a test hands over its own."""

    base: str = ""
    """Another X than the real one, as `http://127.0.0.1:8000`."""
    ports: tuple[int, ...] = ()
    """Where the browser may come back to; the five that a person registers where none is given."""
    keyring: Callable[[], Keyring] | None = None
    """Finds where secrets are kept, in the place of the system's own."""


class ByKey:
    """The parts that share the secrets: `keeper` for whoever speaks to X, `connecting`.

    `ways_back` are the addresses that a person registers at X.
    """

    def __init__(
        self,
        place: XPlace,
        runner: Runner,
        folder: DataFolder,
        plan: OpenPlan,
        clock: Clock,
        card: Callable[[], PriceCard],
    ) -> None:
        """`card` gives the prices in force."""
        from desktop.network.x.keys import Keys, SessionKeys, SystemKeys
        from desktop.network.x.loopback import PORTS, redirect_at
        from desktop.network.x.system_keyring import SystemKeyring
        from desktop.network.x.token_desk import TokenDesk
        from desktop.network.x.tokens import TokenKeeper

        self._place = place
        self._ports = place.ports or PORTS
        self.ways_back = tuple(redirect_at(port) for port in self._ports)
        self._clock = clock
        self._card = card
        self._desk = TokenDesk(clock, base=place.base)
        self._keys = Keys(SystemKeys(place.keyring or SystemKeyring()), SessionKeys())
        self.keeper: TokenKeeper = TokenKeeper(self._keys, self._desk, clock)
        self.connecting: KeyConnecting = self._connecting(runner, folder, plan)

    def _connecting(self, runner: Runner, folder: DataFolder, plan: OpenPlan) -> KeyConnecting:
        from desktop.background.connecting import KeyConnecting
        from desktop.network.page_preview import PageReader
        from desktop.network.x.sign_in import SignIn
        from desktop.network.x.who import WhoSpeaks
        from desktop.services.asking_who import AskingWho
        from desktop.services.connecting import Connecting
        from desktop.services.keyed import Keyed
        from desktop.services.media.portrait import Portraits
        from desktop.services.purse import Purse

        connecting = Connecting(
            plan,
            AskingWho(
                plan, Purse(self._clock, self._card), WhoSpeaks(self._clock, self._line_place())
            ),
            self._keys,
            self.keeper,
            partial(SignIn, self._desk, ports=self._ports),
            Portraits(folder, PageReader()),
        )
        return KeyConnecting(runner, connecting, Keyed(plan, self.keeper), runner)

    def _line_place(self) -> Place | None:
        if not self._place.base:
            return None
        # Imported here: it takes 0.2 s, and the real one is known where it is needed.
        from desktop.network.x.line import Place

        return Place(self._place.base)
