"""A Ramage that connects to X, with a keyring and pictures held by the test."""

from __future__ import annotations

from collections.abc import Callable

from desktop.core.account import Account
from desktop.core.cost.card import price_card
from desktop.core.links.page import PagePreview
from desktop.network.errors import Unreachable
from desktop.network.x.keys import Keys, SessionKeys, SystemKeys
from desktop.network.x.line import Place
from desktop.network.x.system_keyring import Keyring
from desktop.network.x.tokens import TokenKeeper
from desktop.network.x.who import WhoSpeaks
from desktop.services.asking_who import AskingWho
from desktop.services.connecting import Connecting, Wanted
from desktop.services.keyed import Keyed
from desktop.services.media.portrait import Portraits
from desktop.services.purse import Purse
from desktop.store import spending
from desktop.store.spending import Spending
from tests.stand_in.keyring import HeldKeyring
from tests.stand_in.signing_in import CLIENT, PAGES, SigningIn
from tests.workshop import Workshop


class Gallery:
    """Pictures by their address; any other is out of reach."""

    def __init__(self) -> None:
        self.pictures: dict[str, bytes] = {}
        self.asked: list[str] = []

    def picture(self, page: PagePreview) -> bytes:
        self.asked.append(page.picture)
        if page.picture not in self.pictures:
            raise Unreachable
        return self.pictures[page.picture]


class KeyedShop:
    """`find` finds another keyring than the one that the test holds."""

    def __init__(
        self, shop: Workshop, x: SigningIn, find: Callable[[], Keyring] | None = None
    ) -> None:
        self.shop = shop
        self.x = x
        self.keyring = HeldKeyring()
        self.gallery = Gallery()
        keyring = Keyring(self.keyring, patience=5)
        self.keys = Keys(SystemKeys(find or (lambda: keyring)), SessionKeys())
        self.keeper = TokenKeeper(self.keys, x.desk, shop.clock)
        purse = Purse(shop.clock, price_card)
        who = WhoSpeaks(shop.clock, Place(x.x.address))
        self.connecting = Connecting(
            shop.open_plan,
            AskingWho(shop.open_plan, purse, who),
            self.keys,
            self.keeper,
            x.new_try,
            Portraits(shop.folder, self.gallery),
        )
        self.keyed = Keyed(shop.open_plan, self.keeper)

    def connect(
        self, account_id: int = 0, client_id: str = CLIENT, session_only: bool = False
    ) -> Account:
        """From the person's word to the account, by way of the address they paste."""
        wanted = Wanted(client_id, PAGES, account_id, session_only=session_only)
        address = self.connecting.begin(wanted)
        self.connecting.finish(self.x.allowed_at(address))
        return self.connecting.wait(wanted)

    def spent(self, account: Account) -> tuple[Spending, ...]:
        now = self.shop.clock.now
        with self.shop.open_plan() as db:
            return spending.lines(db, account.id, now.replace(day=1), now.replace(day=28))

    def sits_down(self, handle: str) -> None:
        """Somebody else is signed in to X in the browser."""
        self.x.oauth.user_id = self.x.x.state.user(handle).id
