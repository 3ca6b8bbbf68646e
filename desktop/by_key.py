"""Builds what connects accounts to X by the person's own key; `app` hands it what it stands on."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from threading import Event, RLock
from typing import TYPE_CHECKING, BinaryIO

from desktop.paths import DataFolder

if TYPE_CHECKING:
    from datetime import datetime

    from desktop.background.runner import Runner
    from desktop.core.account import Account
    from desktop.core.agenda import Clock
    from desktop.core.cost.card import PriceCard
    from desktop.core.cost.money import Micros
    from desktop.core.extras import Attachment
    from desktop.network.contract import Look, Outgoing, Sent
    from desktop.network.x.keys import Keys
    from desktop.network.x.line import Place
    from desktop.network.x.network import X
    from desktop.network.x.token_desk import TokenDesk
    from desktop.network.x.tokens import TokenKeeper
    from desktop.services.connecting import Connecting
    from desktop.services.keyed import Keyed
    from desktop.store.database import OpenPlan
    from desktop.store.media import MediaFolder
    from desktop.world import XPlace


class LateX:
    """X, made when it is first spoken to, on the lane that speaks: its libraries take 0.2 s."""

    look_back_is_certain = False

    def __init__(self, make: Callable[[], X]) -> None:
        self._make = make

    @cached_property
    def made(self) -> X:
        return self._make()

    def publish(self, outgoing: Outgoing) -> Sent:
        return self.made.publish(outgoing)

    def find(self, outgoing: Outgoing, since: datetime, most: int) -> Look:
        return self.made.find(outgoing, since, most)


class ByKey:
    """The parts that share the secrets: `x` for whoever publishes, `connecting`.

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
        keep_out: Callable[[str], None],
    ) -> None:
        """`card` gives the prices in force; `keep_out` is told each secret that no log may show."""
        from desktop.background.connecting import KeyConnecting
        from desktop.network.x.ways_back import PORTS, redirect_at

        self._place = place
        self._folder = folder
        self._plan = plan
        self._ports = place.ports or PORTS
        self.ways_back = tuple(redirect_at(port) for port in self._ports)
        self._clock = clock
        self._card = card
        self._keep_out = keep_out
        self._stopped = Event()
        self._making = RLock()
        self.connecting = KeyConnecting(runner, self._made_connecting, self._made_keyed, runner)

    @cached_property
    def x(self) -> LateX:
        """X as a network."""
        return LateX(self._made_x)

    def credit(self, account: Account) -> Micros | None:
        """The credit that X says is left, in millionths; None where it does not say.

        Raises the errors of `network.errors`.
        """
        return self.x.made.turn(account).ask(lambda api: api.balance())

    def stop(self) -> None:
        """Let go of whatever waits: for a person in their browser, for X to prepare a video."""
        self._stopped.set()
        self.connecting.stop()

    # What follows is made when it is first needed, which for most is never.

    @cached_property
    def _keys(self) -> Keys:
        from desktop.network.x.keys import Keys, SessionKeys, SystemKeys
        from desktop.network.x.system_keyring import SystemKeyring

        return Keys(SystemKeys(self._place.keyring or SystemKeyring()), SessionKeys())

    @cached_property
    def _desk(self) -> TokenDesk:
        from desktop.network.x.token_desk import TokenDesk

        return TokenDesk(self._clock, base=self._place.base)

    @property
    def _keeper(self) -> TokenKeeper:
        """One alone, whichever lane asks first: a refresh token that two of them spend is lost.

        From Python 3.12 on `cached_property` may make two.
        """
        with self._making:
            return self._only_keeper

    @cached_property
    def _only_keeper(self) -> TokenKeeper:
        from desktop.network.x.tokens import TokenKeeper

        return TokenKeeper(self._keys, self._desk, self._clock, self._keep_out)

    @cached_property
    def _copies(self) -> MediaFolder:
        from desktop.store.media import MediaFolder

        return MediaFolder(self._folder.media)

    def _made_x(self) -> X:
        from desktop.network.x.network import X

        place = self._line_place()
        return X(self._keeper, self._open_copy, self._clock, place, self._wait)

    def _open_copy(self, one: Attachment) -> BinaryIO:
        return self._copies.path(one.sha256).open("rb")

    def _wait(self, seconds: float) -> None:
        """Raises Unreachable where Ramage leaves meanwhile: nothing was published."""
        from desktop.network.errors import Unreachable

        if self._stopped.wait(seconds):
            raise Unreachable("Ramage was closed")

    def _made_keyed(self) -> Keyed:
        from desktop.services.keyed import Keyed

        return Keyed(self._plan, self._keeper)

    def _made_connecting(self) -> Connecting:
        from desktop.network.page_preview import PageReader
        from desktop.network.x.sign_in import SignIn
        from desktop.network.x.who import WhoSpeaks
        from desktop.services.asking_who import AskingWho
        from desktop.services.connecting import Connecting
        from desktop.services.media.portrait import Portraits
        from desktop.services.purse import Purse

        purse = Purse(self._clock, self._card)
        return Connecting(
            self._plan,
            AskingWho(self._plan, purse, WhoSpeaks(self._clock, self._line_place())),
            self._keys,
            self._keeper,
            partial(SignIn, self._desk, ports=self._ports),
            Portraits(self._folder, PageReader()),
        )

    def _line_place(self) -> Place | None:
        if not self._place.base:
            return None
        # Imported here: it takes 0.2 s, and the real one is known where it is needed.
        from desktop.network.x.line import Place

        return Place(self._place.base)
