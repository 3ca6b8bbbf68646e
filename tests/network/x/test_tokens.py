"""Each account keeps its word with X: renewed in time, once, and kept before it is used."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import parse_qs, urlsplit

import pytest

from desktop.core.account import Account, Way, XKey
from desktop.core.tweet import Reason
from desktop.network.errors import NetworkError, Refused, SignInAgain, Unreachable
from desktop.network.x.keyring_errors import KeyringLocked
from desktop.network.x.keys import Keys, SessionKeys, SystemKeys, name_of
from desktop.network.x.secret import Tokens
from desktop.network.x.system_keyring import Keyring
from desktop.network.x.token_desk import TokenDesk
from desktop.network.x.tokens import TokenKeeper
from tests.stand_in import oauth
from tests.stand_in.keyring import HeldKeyring
from tests.stand_in.signing_in import CLIENT, SigningIn, signing_in
from tests.stand_in.wire import Answer
from tests.workshop import HeldClock


@pytest.fixture
def clock() -> HeldClock:
    return HeldClock()


@pytest.fixture
def x(clock: HeldClock) -> Iterator[SigningIn]:
    with signing_in(clock) as ready:
        yield ready


@pytest.fixture
def held() -> HeldKeyring:
    return HeldKeyring()


@pytest.fixture
def account(x: SigningIn) -> Account:
    key = XKey(CLIENT, x.owner.id, owns_app=True)
    return Account(1, Way.KEY, "Fournil", "fournil", key=key)


@pytest.fixture
def keeper(x: SigningIn, held: HeldKeyring, account: Account) -> TokenKeeper:
    """Of an account that has just signed in."""
    keeper = keeper_on(x, held)
    assert account.key
    keeper.keep(account.key, signed_in(x))
    return keeper


def system(held: HeldKeyring) -> SystemKeys:
    keyring = Keyring(held)
    return SystemKeys(lambda: keyring)


def keeper_on(x: SigningIn, held: HeldKeyring) -> TokenKeeper:
    """As a start of Ramage makes it: all it knows is in the keyring."""
    return TokenKeeper(Keys(system(held), SessionKeys()), x.desk, x.clock)


def signed_in(x: SigningIn) -> Tokens:
    question = x.desk.question(CLIENT, f"http://127.0.0.1:{x.ports[0]}/retour")
    code = parse_qs(urlsplit(x.allowed_at(question.address)).query)["code"][0]
    return x.desk.exchange(question, code)


def kept(held: HeldKeyring, account: Account) -> Tokens:
    assert account.key
    tokens = system(held).load(name_of(account.key))
    assert tokens is not None
    return tokens


def refreshes(x: SigningIn) -> int:
    asked = [parse_qs(one.body.decode()) for one in x.oauth.asked(oauth.TOKEN)]
    return sum(form["grant_type"] == ["refresh_token"] for form in asked)


def test_a_token_that_is_good_is_handed_out_without_asking_anybody(
    x: SigningIn, keeper: TokenKeeper, account: Account, clock: HeldClock
) -> None:
    first = keeper.access(account)
    clock.pass_by(minutes=109)
    assert keeper.access(account) == first
    assert refreshes(x) == 0


def test_ten_minutes_before_its_end_a_new_one_is_bought(
    x: SigningIn, keeper: TokenKeeper, account: Account, clock: HeldClock
) -> None:
    first = keeper.access(account)
    clock.pass_by(minutes=110)
    second = keeper.access(account)
    assert second != first
    assert x.x.state.tokens[second] == x.owner.id
    assert keeper.access(account) == second
    assert refreshes(x) == 1


def test_it_goes_on_so_for_days_and_after_restarts(
    x: SigningIn, keeper: TokenKeeper, held: HeldKeyring, account: Account, clock: HeldClock
) -> None:
    for _ in range(5):
        clock.pass_by(hours=9)
        access = keeper_on(x, held).access(account)
        assert x.x.state.tokens[access] == x.owner.id
    assert refreshes(x) == 5


def test_a_refresh_shows_the_apps_name_and_no_secret_of_its_own(
    x: SigningIn, keeper: TokenKeeper, account: Account, clock: HeldClock
) -> None:
    clock.pass_by(hours=3)
    keeper.access(account)
    asked = x.oauth.asked(oauth.TOKEN)[-1]
    form = parse_qs(asked.body.decode())
    assert set(form) == {"grant_type", "refresh_token", "client_id"}
    assert "authorization" not in asked.headers


def test_two_who_ask_at_once_cause_one_refresh(
    x: SigningIn, keeper: TokenKeeper, account: Account, clock: HeldClock
) -> None:
    clock.pass_by(hours=3)
    together = threading.Barrier(8)

    def ask() -> str:
        together.wait(10)
        return keeper.access(account)

    with ThreadPoolExecutor(8) as pool:
        given = {one.result(20) for one in [pool.submit(ask) for _ in range(8)]}
    assert len(given) == 1
    assert refreshes(x) == 1


def test_after_a_refusal_one_refresh_serves_all_who_met_it(
    x: SigningIn, keeper: TokenKeeper, account: Account
) -> None:
    stale = keeper.access(account)
    with ThreadPoolExecutor(4) as pool:
        asked = [pool.submit(keeper.refreshed, account, stale) for _ in range(4)]
        given = {one.result(20) for one in asked}
    assert len(given) == 1
    assert given != {stale}
    assert refreshes(x) == 1


def test_the_new_pair_is_in_the_keyring_before_anybody_may_use_it(
    x: SigningIn, keeper: TokenKeeper, held: HeldKeyring, account: Account, clock: HeldClock
) -> None:
    clock.pass_by(hours=3)
    access = keeper.access(account)
    assert kept(held, account).access == access
    assert kept(held, account).refresh == x.oauth.grants[-1].refresh


def test_a_keyring_that_shuts_in_between_loses_no_pair_and_lets_none_be_used(
    x: SigningIn, keeper: TokenKeeper, held: HeldKeyring, account: Account, clock: HeldClock
) -> None:
    keeper.access(account)
    clock.pass_by(hours=3)
    held.error = KeyringLocked()
    for _ in range(2):
        with pytest.raises(Unreachable) as met:
            keeper.access(account)
        assert met.value.reason is Reason.KEYS_LOCKED
    assert refreshes(x) == 1
    held.error = None
    access = keeper.access(account)
    assert x.x.state.tokens[access] == x.owner.id
    assert kept(held, account).refresh == x.oauth.grants[-1].refresh
    assert refreshes(x) == 1


def test_a_keyring_that_is_shut_at_the_start_is_a_reason_to_wait(
    x: SigningIn, keeper: TokenKeeper, held: HeldKeyring, account: Account
) -> None:
    held.error = KeyringLocked()
    with pytest.raises(Unreachable) as met:
        keeper_on(x, held).access(account)
    assert met.value.reason is Reason.KEYS_LOCKED


def test_a_person_who_took_the_rights_away_has_to_sign_in_again(
    x: SigningIn, keeper: TokenKeeper, account: Account, clock: HeldClock
) -> None:
    stale = keeper.access(account)
    x.oauth.revoke_all()
    with pytest.raises(SignInAgain):
        keeper.refreshed(account, stale)
    clock.pass_by(hours=3)
    with pytest.raises(SignInAgain):
        keeper.access(account)


def test_an_account_without_secrets_has_to_sign_in_again(
    x: SigningIn, held: HeldKeyring, account: Account
) -> None:
    with pytest.raises(SignInAgain):
        keeper_on(x, held).access(account)
    with pytest.raises(SignInAgain):
        keeper_on(x, held).access(Account(2, Way.BROWSER, "Autre", "autre"))


def test_a_lost_answer_keeps_the_old_pair_and_x_decides_the_next_time(
    x: SigningIn, keeper: TokenKeeper, held: HeldKeyring, account: Account, clock: HeldClock
) -> None:
    before = kept(held, account).refresh
    clock.pass_by(hours=3)
    x.oauth.after_token = lambda _: Answer(200, b'{"access_to')
    with pytest.raises(Unreachable):
        keeper.access(account)
    assert kept(held, account).refresh == before
    x.oauth.after_token = lambda answer: answer
    with pytest.raises(SignInAgain):
        keeper.access(account)


def test_a_desk_in_trouble_costs_nothing_but_time(
    x: SigningIn, keeper: TokenKeeper, account: Account, clock: HeldClock
) -> None:
    clock.pass_by(hours=3)
    x.oauth.before_token = lambda: Answer(503, b"over capacity")
    with pytest.raises(Unreachable):
        keeper.access(account)
    x.oauth.before_token = lambda: None
    assert keeper.access(account)


def test_while_the_old_token_is_still_good_a_desk_in_trouble_stops_nobody(
    x: SigningIn, keeper: TokenKeeper, account: Account, clock: HeldClock
) -> None:
    first = keeper.access(account)
    clock.pass_by(minutes=112)
    x.oauth.before_token = lambda: Answer(503)
    assert keeper.access(account) == first
    clock.pass_by(minutes=7, seconds=30)
    with pytest.raises(Unreachable):
        keeper.access(account)


@pytest.mark.parametrize(
    ("answer", "kind", "reason"),
    [
        (Answer(400, b'{"error": "invalid_request"}'), SignInAgain, Reason.SIGN_IN_AGAIN),
        (Answer(401, b'{"error": "invalid_token"}'), SignInAgain, Reason.SIGN_IN_AGAIN),
        (Answer(403, b'{"detail": "no"}'), Refused, Reason.NOT_PERMITTED),
        (Answer(500, b""), Unreachable, Reason.UNREACHABLE),
        (Answer(200, b"<html>wifi</html>"), Unreachable, Reason.UNREACHABLE),
        (Answer(302, b"", {"Location": "/elsewhere"}), Unreachable, Reason.UNREACHABLE),
    ],
)
def test_what_the_desk_answers_is_named(
    x: SigningIn,
    keeper: TokenKeeper,
    account: Account,
    clock: HeldClock,
    answer: Answer,
    kind: type[NetworkError],
    reason: Reason,
) -> None:
    clock.pass_by(hours=3)
    x.oauth.before_token = lambda: answer
    with pytest.raises(kind) as met:
        keeper.access(account)
    assert met.value.reason is reason


def test_a_desk_that_was_asked_too_often_says_when_to_come_back(
    x: SigningIn, keeper: TokenKeeper, account: Account, clock: HeldClock
) -> None:
    clock.pass_by(hours=3)
    at = int(clock.now.timestamp()) + 900
    x.oauth.before_token = lambda: Answer(429, b"{}", {"x-rate-limit-reset": str(at)})
    with pytest.raises(Unreachable) as met:
        keeper.access(account)
    assert met.value.reason is Reason.RATE_LIMITED
    assert met.value.retry_at is not None
    assert met.value.retry_at.timestamp() == at


def test_forgetting_gives_the_secrets_back_and_leaves_none_here(
    x: SigningIn, keeper: TokenKeeper, held: HeldKeyring, account: Account
) -> None:
    assert account.key
    keeper.forget(account.key)
    assert held.kept == {}
    assert x.x.state.tokens == {}
    forms = [parse_qs(one.body.decode()) for one in x.oauth.asked(oauth.REVOKE)]
    assert {form["client_id"][0] for form in forms} == {CLIENT}
    with pytest.raises(SignInAgain):
        keeper.access(account)


def test_forgetting_needs_no_network(
    x: SigningIn, keeper: TokenKeeper, held: HeldKeyring, account: Account, clock: HeldClock
) -> None:
    assert account.key
    unheard = TokenDesk(clock, f"http://127.0.0.1:{x.ports[0]}")
    TokenKeeper(Keys(system(held), SessionKeys()), unheard, clock).forget(account.key)
    assert held.kept == {}


def test_a_shut_keyring_forgets_nothing(
    x: SigningIn, keeper: TokenKeeper, held: HeldKeyring, account: Account
) -> None:
    assert account.key
    held.error = KeyringLocked()
    with pytest.raises(KeyringLocked):
        keeper.forget(account.key)
    held.error = None
    assert x.x.state.tokens[keeper.access(account)] == x.owner.id
