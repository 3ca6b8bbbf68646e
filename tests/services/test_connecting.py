"""Connecting an account: in order, paid for in the open, and nothing half done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.core.account import Account, Connection, Way
from desktop.core.cost.card import Act, price_card
from desktop.core.cost.money import UNIT
from desktop.core.sign_in import SignInTrouble
from desktop.network.errors import SignInAgain
from desktop.network.page_preview import PageReader
from desktop.network.x.keyring_errors import KeyringLocked, NoKeyring
from desktop.network.x.system_keyring import Keyring
from desktop.services.connecting import Wanted
from desktop.services.media.portrait import Portraits
from desktop.services.not_connected import NotConnected
from desktop.store import accounts, media
from desktop.store.database import immediate
from desktop.store.errors import StoreFull
from desktop.store.spending import SpendingState
from tests.network.sites import site
from tests.services.keyed_shop import KeyedShop
from tests.services.media import makers
from tests.stand_in.signing_in import CLIENT, PAGES, SigningIn, signing_in
from tests.stand_in.weather import Fate
from tests.stand_in.wire import Answer
from tests.workshop import HeldClock, Workshop

WHO = "GET /2/users/me$"
PICTURE = "https://pbs.twimg.com/profile_images/{}/p_{}.jpg"


@pytest.fixture
def x(clock: HeldClock) -> Iterator[SigningIn]:
    with signing_in(clock) as ready:
        yield ready


@pytest.fixture
def keyed(shop: Workshop, x: SigningIn) -> KeyedShop:
    return KeyedShop(shop, x)


def trouble_of(keyed: KeyedShop, account_id: int = 0, client_id: str = CLIENT) -> SignInTrouble:
    with pytest.raises(NotConnected) as met:
        keyed.connect(account_id, client_id)
    return met.value.trouble


def set_connection(shop: Workshop, account: Account, connection: Connection) -> None:
    with shop.open_plan() as db, immediate(db):
        accounts.set_connection(db, account.id, connection)


def test_a_first_account_is_connected_stored_and_can_speak(keyed: KeyedShop, x: SigningIn) -> None:
    account = keyed.connect()
    assert keyed.shop.all_accounts() == (account,)
    assert (account.way, account.handle, account.name) == (Way.KEY, "fournil", "Fournil")
    assert account.is_connected
    assert account.key is not None
    assert (account.key.client_id, account.key.user_id) == (CLIENT, x.owner.id)
    assert account.key.owns_app
    assert x.x.state.tokens[keyed.keeper.access(account)] == x.owner.id


def test_what_it_cost_to_ask_who_it_is_stands_in_the_ledger(keyed: KeyedShop) -> None:
    account = keyed.connect()
    (line,) = keyed.spent(account)
    assert (line.charge.act, line.charge.count) == (Act.USER_READ, 1)
    assert line.charge.amount == price_card().prices[Act.USER_READ]
    assert line.state is SpendingState.PAID
    assert len(keyed.x.x.asked("GET /2/users/me")) == 1


def test_no_secret_comes_into_the_plan(keyed: KeyedShop) -> None:
    account = keyed.connect()
    access = keyed.keeper.access(account)
    refresh = keyed.x.oauth.grants[0].refresh
    folder = keyed.shop.folder.root
    written = [one.read_bytes() for one in folder.rglob("*") if one.is_file()]
    assert written
    assert not [one for one in written if access.encode() in one or refresh.encode() in one]


def test_several_accounts_stand_beside_one_another(keyed: KeyedShop, x: SigningIn) -> None:
    first = keyed.connect()
    keyed.sits_down("epicerie")
    second = keyed.connect()
    assert keyed.shop.all_accounts() == (first, second)
    tokens = x.x.state.tokens
    assert {tokens[keyed.keeper.access(one)] for one in (first, second)} == {
        x.owner.id,
        x.oauth.user_id,
    }


def test_the_same_account_added_again_is_the_same_account(keyed: KeyedShop) -> None:
    first = keyed.connect()
    again = keyed.connect()
    assert again.id == first.id
    assert keyed.shop.all_accounts() == (again,)
    assert [line.state for line in keyed.spent(again)] == [SpendingState.PAID] * 2


def test_connecting_again_keeps_the_name_and_the_ceiling_and_takes_xs_handle(
    keyed: KeyedShop, shop: Workshop
) -> None:
    first = keyed.connect()
    keyed.keyed.set_ceiling(first.id, 9 * UNIT)
    named = replace(shop.all_accounts()[0], name="Chez nous", handle="old", colour="#aa0000")
    shop.keyed(named)
    set_connection(shop, first, Connection.RECONNECT)
    again = keyed.connect(first.id)
    assert (again.name, again.handle, again.colour) == ("Chez nous", "fournil", "#aa0000")
    assert again.is_connected
    assert again.key is not None
    assert again.key.ceiling == 9 * UNIT


def test_somebody_elses_answer_connects_nothing_and_is_given_back(
    keyed: KeyedShop, x: SigningIn
) -> None:
    first = keyed.connect()
    set_connection(keyed.shop, first, Connection.RECONNECT)
    before = keyed.shop.all_accounts()
    kept = dict(keyed.keyring.kept)
    keyed.sits_down("epicerie")
    with pytest.raises(NotConnected) as met:
        keyed.connect(first.id)
    assert (met.value.trouble, str(met.value)) == (SignInTrouble.OTHER_ACCOUNT, "@epicerie")
    assert keyed.shop.all_accounts() == before
    assert keyed.keyring.kept == kept
    assert [grant.revoked for grant in x.oauth.grants] == [False, True]
    assert len(keyed.spent(first)) == 2, "it was asked, and X takes money for it"


def test_an_account_of_the_browser_goes_over_to_the_key_under_its_own_handle_alone(
    keyed: KeyedShop, shop: Workshop
) -> None:
    other = shop.accounts.add(Way.BROWSER, "Au bon pain", "@pain")
    assert trouble_of(keyed, other.id) is SignInTrouble.OTHER_ACCOUNT
    own = shop.accounts.add(Way.BROWSER, "Le fournil", "@Fournil")
    account = keyed.connect(own.id)
    assert (account.id, account.way, account.name) == (own.id, Way.KEY, "Le fournil")
    assert len(keyed.spent(account)) == 1
    assert keyed.spent(other) == ()


def test_a_practice_account_may_become_anybody(keyed: KeyedShop, shop: Workshop) -> None:
    practice = shop.account(Way.PRACTICE)
    account = keyed.connect(practice.id)
    assert (account.id, account.way, account.handle) == (practice.id, Way.KEY, "fournil")


def test_another_app_of_the_same_account_leaves_nothing_of_the_first(
    keyed: KeyedShop, x: SigningIn
) -> None:
    first = keyed.connect()
    x.oauth.client_id = "QW5vdGhlckFwcA"
    again = keyed.connect(first.id, "QW5vdGhlckFwcA")
    assert again.key is not None
    assert again.key.client_id == "QW5vdGhlckFwcA"
    assert {name for _, name in keyed.keyring.kept} == {
        f"x-QW5vdGhlckFwcA/{x.owner.id}-{half}" for half in ("access", "refresh")
    }
    assert x.x.state.tokens[keyed.keeper.access(again)] == x.owner.id


@pytest.mark.parametrize("name", ["", "  ", "with a space", "short", "a" * 201, "https://x.com/"])
def test_what_can_be_no_apps_name_is_not_even_asked(keyed: KeyedShop, name: str) -> None:
    assert trouble_of(keyed, client_id=name) is SignInTrouble.NOT_TAKEN
    assert keyed.x.oauth.log == []


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (NoKeyring(), SignInTrouble.NO_KEYRING),
        (KeyringLocked(), SignInTrouble.KEYS_LOCKED),
    ],
)
def test_without_a_place_for_secrets_none_is_asked_for(
    shop: Workshop, x: SigningIn, error: Exception, trouble: SignInTrouble
) -> None:
    def nowhere() -> Keyring:
        raise error

    assert trouble_of(KeyedShop(shop, x, nowhere)) is trouble
    assert x.oauth.log == []


def test_who_agrees_keeps_the_secrets_for_this_session_alone(
    keyed: KeyedShop, shop: Workshop, x: SigningIn
) -> None:
    keyed.keyring.error = RuntimeError("no keyring here")
    account = keyed.connect(session_only=True)
    assert account.is_connected
    assert keyed.keyring.kept == {}
    assert x.x.state.tokens[keyed.keeper.access(account)] == x.owner.id
    started_again = KeyedShop(shop, x)
    with pytest.raises(SignInAgain):
        started_again.keeper.access(account)


def test_a_keyring_that_shuts_at_the_last_moment_connects_nothing(
    keyed: KeyedShop, x: SigningIn
) -> None:
    def shut(answer: Answer) -> Answer:
        keyed.keyring.error = RuntimeError("shut")
        return answer

    x.oauth.after_token = shut
    assert trouble_of(keyed) is SignInTrouble.KEYS_LOCKED
    assert keyed.shop.all_accounts() == ()
    assert x.x.state.tokens == {}


@pytest.mark.parametrize(
    ("answer", "trouble"),
    [
        (Answer(402, b'{"title": "CreditsDepleted"}'), SignInTrouble.NO_CREDIT),
        (Answer(403, b'{"type": "x/spend-cap-reached"}'), SignInTrouble.SPEND_CAP),
        (Answer(403, b'{"title": "Forbidden"}'), SignInTrouble.NOT_TAKEN),
        (Answer(429, b"{}"), SignInTrouble.UNREACHABLE),
        (Answer(503, b"over capacity"), SignInTrouble.UNREACHABLE),
    ],
)
def test_where_x_does_not_say_who_it_is_nothing_is_connected(
    keyed: KeyedShop, x: SigningIn, answer: Answer, trouble: SignInTrouble
) -> None:
    x.x.sky.will(answer, WHO)
    assert trouble_of(keyed) is trouble
    assert keyed.shop.all_accounts() == ()
    assert keyed.keyring.kept == {}
    assert x.x.state.tokens == {}


def test_an_answer_that_got_lost_may_have_cost_money(keyed: KeyedShop, x: SigningIn) -> None:
    account = keyed.connect()
    x.x.sky.will(Fate.CUT, WHO, accepts=True)
    assert trouble_of(keyed, account.id) is SignInTrouble.UNREACHABLE
    assert [line.state for line in keyed.spent(account)] == [
        SpendingState.PERHAPS,
        SpendingState.PAID,
    ]


def test_a_refusal_of_the_wire_costs_nothing(keyed: KeyedShop, x: SigningIn) -> None:
    account = keyed.connect()
    x.x.sky.will(Answer(402), WHO)
    assert trouble_of(keyed, account.id) is SignInTrouble.NO_CREDIT
    assert len(keyed.spent(account)) == 1


def test_nothing_passes_the_months_ceiling_not_even_connecting(keyed: KeyedShop) -> None:
    account = keyed.connect()
    keyed.keyed.set_ceiling(account.id, price_card().prices[Act.USER_READ])
    asked = len(keyed.x.oauth.log)
    assert trouble_of(keyed, account.id) is SignInTrouble.CEILING
    assert len(keyed.x.oauth.log) == asked


def test_a_disk_that_is_full_at_the_end_leaves_no_secret_behind(
    keyed: KeyedShop, x: SigningIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> int:
        raise StoreFull

    monkeypatch.setattr(accounts, "add", full)
    with pytest.raises(StoreFull):
        keyed.connect()
    assert keyed.keyring.kept == {}
    assert x.x.state.tokens == {}
    assert keyed.shop.all_accounts() == ()


def test_a_second_try_ends_the_first(keyed: KeyedShop) -> None:
    wanted = Wanted(CLIENT, PAGES)
    first = keyed.connecting.begin(wanted)
    second = keyed.connecting.begin(wanted)
    with pytest.raises(NotConnected) as met:
        keyed.connecting.finish(keyed.x.allowed_at(first))
    assert met.value.trouble is SignInTrouble.OTHER_SIGN_IN
    keyed.connecting.finish(keyed.x.allowed_at(second))
    assert keyed.connecting.wait(wanted).is_connected


def test_what_was_never_begun_cannot_be_finished(keyed: KeyedShop) -> None:
    with pytest.raises(NotConnected):
        keyed.connecting.finish("http://127.0.0.1:47821/retour?code=1&state=1")
    with pytest.raises(NotConnected):
        keyed.connecting.wait(Wanted(CLIENT, PAGES))
    keyed.connecting.cancel()


class TestThePicture:
    def test_it_is_kept_as_a_clean_copy_in_its_larger_size(
        self, keyed: KeyedShop, x: SigningIn
    ) -> None:
        keyed.gallery.pictures[PICTURE.format(x.owner.id, "400x400")] = makers.photo(400, 400)
        account = keyed.connect()
        kept = media.MediaFolder(keyed.shop.folder.media).read(account.picture)
        assert kept.startswith(b"\xff\xd8")
        assert b"GPS" not in kept
        assert b"Exif" not in kept

    def test_the_smaller_one_does_where_there_is_no_larger(
        self, keyed: KeyedShop, x: SigningIn
    ) -> None:
        keyed.gallery.pictures[PICTURE.format(x.owner.id, "normal")] = makers.photo(48, 48)
        assert keyed.connect().picture

    def test_an_account_does_without_one(self, keyed: KeyedShop, x: SigningIn) -> None:
        assert keyed.connect().picture == ""
        large = PICTURE.format(x.owner.id, "400x400")
        for broken in (b"", b"<svg onload='x()'/>", makers.photo(400, 400)[:500], makers.bomb()):
            keyed.gallery.pictures[large] = broken
            assert keyed.connect().picture == ""

    def test_one_that_is_out_of_reach_leaves_the_one_there_was(
        self, keyed: KeyedShop, x: SigningIn
    ) -> None:
        keyed.gallery.pictures[PICTURE.format(x.owner.id, "400x400")] = makers.photo(400, 400)
        first = keyed.connect()
        keyed.gallery.pictures.clear()
        assert keyed.connect(first.id).picture == first.picture != ""

    def test_it_is_not_swept_away(
        self, keyed: KeyedShop, x: SigningIn, clock: HeldClock, shop: Workshop
    ) -> None:
        keyed.gallery.pictures[PICTURE.format(x.owner.id, "400x400")] = makers.photo(400, 400)
        account = keyed.connect()
        clock.pass_by(days=60)
        assert shop.media.sweep() == 0
        assert media.MediaFolder(shop.folder.media).read(account.picture)
        shop.accounts.change(replace(account, picture=""))
        clock.pass_by(days=60)
        assert shop.media.sweep() == 1

    def test_it_is_fetched_over_real_http_and_only_where_the_address_is_safe(
        self, shop: Workshop
    ) -> None:
        with site() as web:
            address = web.say("/p_400x400.jpg", makers.photo(400, 400), "image/jpeg")
            reader = PageReader(private_too=True)
            assert Portraits(shop.folder, reader).keep(address) == ""
            assert web.asked == []
            assert Portraits(shop.folder, reader, scheme="http://127.0.0.1").keep(address)


class TestTheKeyAfterwards:
    def test_taken_away_it_leaves_no_secret_and_the_browser(
        self, keyed: KeyedShop, x: SigningIn
    ) -> None:
        account = keyed.connect()
        left = keyed.keyed.disconnect(account.id)
        assert (left.way, left.key, left.name) == (Way.BROWSER, None, account.name)
        assert keyed.shop.all_accounts() == (left,)
        assert keyed.keyring.kept == {}
        assert x.x.state.tokens == {}
        assert len(keyed.spent(left)) == 1, "what was spent stays in the ledger"

    def test_a_shut_keyring_takes_nothing_away(self, keyed: KeyedShop) -> None:
        account = keyed.connect()
        keyed.keyring.error = RuntimeError("shut")
        with pytest.raises(NotConnected) as met:
            keyed.keyed.disconnect(account.id)
        assert met.value.trouble is SignInTrouble.KEYS_LOCKED
        assert keyed.shop.all_accounts() == (account,)

    def test_an_account_without_a_key_just_takes_the_browser(
        self, keyed: KeyedShop, shop: Workshop
    ) -> None:
        practice = shop.account(Way.PRACTICE)
        assert keyed.keyed.disconnect(practice.id).way is Way.BROWSER

    @pytest.mark.parametrize(
        ("before", "after"),
        [
            (Connection.NO_CREDIT, Connection.CONNECTED),
            (Connection.SPEND_CAP, Connection.CONNECTED),
            (Connection.RECONNECT, Connection.RECONNECT),
            (Connection.CONNECTED, Connection.CONNECTED),
        ],
    )
    def test_the_persons_word_brings_back_what_it_can(
        self, keyed: KeyedShop, before: Connection, after: Connection
    ) -> None:
        account = keyed.connect()
        set_connection(keyed.shop, account, before)
        now = keyed.keyed.try_again(account.id)
        assert now.key is not None
        assert now.key.connection is after
        assert keyed.shop.all_accounts() == (now,)

    def test_the_ceiling_is_the_persons(self, keyed: KeyedShop, shop: Workshop) -> None:
        account = keyed.connect()
        now = keyed.keyed.set_ceiling(account.id, 3 * UNIT)
        assert now.key is not None
        assert now.key.ceiling == 3 * UNIT
        assert shop.all_accounts() == (now,)
        practice = shop.accounts.add(Way.PRACTICE, "Essai", "")
        assert keyed.keyed.set_ceiling(practice.id, UNIT) == practice


def test_a_folder_copied_elsewhere_carries_no_key(
    keyed: KeyedShop, tmp_path: Path, x: SigningIn
) -> None:
    account = keyed.connect()
    elsewhere = KeyedShop(Workshop(keyed.shop.folder.root, keyed.shop.clock), x)
    with pytest.raises(SignInAgain):
        elsewhere.keeper.access(account)


def test_a_name_written_late_brings_no_key_back(keyed: KeyedShop, shop: Workshop) -> None:
    before = keyed.connect()
    keyed.keyed.disconnect(before.id)
    shop.accounts.change(replace(before, name="Chez nous"))
    (after,) = shop.all_accounts()
    assert (after.name, after.way, after.key) == ("Chez nous", Way.BROWSER, None)


def test_a_name_written_late_does_not_hide_that_x_asks_to_sign_in_again(
    keyed: KeyedShop, shop: Workshop
) -> None:
    before = keyed.connect()
    set_connection(shop, before, Connection.RECONNECT)
    keyed.keyed.set_ceiling(before.id, 9 * UNIT)
    changed = shop.accounts.change(replace(before, name="Chez nous", handle="someone_else"))
    (after,) = shop.all_accounts()
    assert after == changed
    assert after.key is not None
    assert (after.key.connection, after.key.ceiling) == (Connection.RECONNECT, 9 * UNIT)
    assert after.handle == before.handle


def test_a_key_of_one_run_is_known_to_be_gone_at_the_next(shop: Workshop, x: SigningIn) -> None:
    def nowhere() -> Keyring:
        raise NoKeyring

    account = KeyedShop(shop, x, nowhere).connect(session_only=True)
    assert account.is_connected
    (found,) = shop.start()[0].accounts
    assert found.key is not None
    assert found.key.connection is Connection.RECONNECT
    left = KeyedShop(shop, x, nowhere).keyed.disconnect(account.id)
    assert (left.way, left.key) == (Way.BROWSER, None)


def test_a_key_that_lasts_is_there_after_a_start(keyed: KeyedShop, shop: Workshop) -> None:
    keyed.connect(session_only=True)
    account = keyed.connect()
    assert shop.start()[0].accounts == (account,)
    assert account.is_connected


def test_taken_away_and_connected_as_a_new_one_it_has_no_second_month(
    keyed: KeyedShop, shop: Workshop
) -> None:
    first = keyed.connect()
    keyed.keyed.disconnect(first.id)
    again = keyed.connect()
    assert again.id == first.id
    assert shop.all_accounts() == (again,)
    assert len(keyed.spent(again)) == 2
