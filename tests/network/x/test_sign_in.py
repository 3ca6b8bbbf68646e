"""Signing in to X: over real HTTP, with a real HTTP client in the browser's place."""

from __future__ import annotations

import logging
import socket
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from http import HTTPStatus
from urllib.parse import parse_qs, urlsplit

import pytest
import requests

from desktop.core.sign_in import SignInTrouble
from desktop.network.x.answer_page import answered
from desktop.network.x.secret import SCOPES, Tokens
from desktop.network.x.sign_in import WITHIN_SECONDS, SignIn
from desktop.network.x.sign_in_error import SignInError
from desktop.network.x.token_desk import AUTHORIZE, REVOKE, TOKEN, TokenDesk
from desktop.network.x.ways_back import PORTS, REDIRECTS
from tests.stand_in import oauth
from tests.stand_in.signing_in import CLIENT, PAGES, SigningIn, signing_in
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
def elsewhere(x: SigningIn) -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(2) as pool:
        yield pool
        x.end()


def trouble_of(waiting: Future[Tokens]) -> SignInTrouble:
    with pytest.raises(SignInError) as met:
        waiting.result(20)
    return met.value.trouble


def get(address: str, **headers: str) -> requests.Response:
    return requests.get(address, headers=headers, timeout=10, proxies={"http": ""})


def test_a_person_who_says_yes_in_the_browser_is_signed_in(
    x: SigningIn, elsewhere: ThreadPoolExecutor, clock: HeldClock
) -> None:
    attempt = x.new_try()
    address = attempt.begin()
    waiting = elsewhere.submit(attempt.wait)
    page = x.browse(address)
    tokens = waiting.result(20)
    assert (page.status_code, tokens.missing) == (200, ())
    assert x.x.state.tokens[tokens.access] == x.owner.id
    assert 7100 < (tokens.expires_at - clock.now).total_seconds() <= 7200
    assert tokens.refresh == x.oauth.grants[0].refresh


def test_the_question_asks_for_what_publishing_needs_and_proves_who_asked(x: SigningIn) -> None:
    attempt = x.new_try()
    asked = {name: one[0] for name, one in parse_qs(urlsplit(attempt.begin()).query).items()}
    attempt.cancel()
    assert asked["client_id"] == CLIENT
    assert asked["scope"].split() == list(SCOPES)
    assert asked["redirect_uri"] == f"http://127.0.0.1:{x.ports[0]}/retour"
    assert (asked["code_challenge_method"], len(asked["code_challenge"])) == ("S256", 43)
    assert len(asked["state"]) >= 22


def test_two_questions_share_neither_state_nor_proof(x: SigningIn) -> None:
    one, other = (x.desk.question(CLIENT, REDIRECTS[0]) for _ in range(2))
    assert one.state != other.state
    assert one.verifier != other.verifier
    assert len(one.verifier) >= 43


def test_an_app_without_a_secret_of_its_own_shows_its_name_and_the_proof_alone(
    x: SigningIn, elsewhere: ThreadPoolExecutor
) -> None:
    attempt = x.new_try()
    address = attempt.begin()
    waiting = elsewhere.submit(attempt.wait)
    x.browse(address)
    waiting.result(20)
    (asked,) = x.oauth.asked(oauth.TOKEN)
    form = parse_qs(asked.body.decode())
    assert "authorization" not in asked.headers
    assert form["client_id"] == [CLIENT]
    assert form["grant_type"] == ["authorization_code"]
    assert "code_verifier" in form
    assert "client_secret" not in form


def test_the_real_places_are_those_of_x_and_the_addresses_to_register_are_fixed() -> None:
    assert AUTHORIZE == "https://x.com/i/oauth2/authorize"
    assert (TOKEN, REVOKE) == (
        "https://api.x.com/2/oauth2/token",
        "https://api.x.com/2/oauth2/revoke",
    )
    assert PORTS == (47821, 47822, 47823, 47824, 47825)
    assert REDIRECTS[0] == "http://127.0.0.1:47821/retour"
    assert len(REDIRECTS) == 5


def test_the_browser_is_told_in_a_page_that_gives_nothing_away(
    x: SigningIn, elsewhere: ThreadPoolExecutor
) -> None:
    attempt = x.new_try()
    address = attempt.begin()
    waiting = elsewhere.submit(attempt.wait)
    page = x.browse(address)
    waiting.result(20)
    assert "vous pouvez fermer cet onglet" in page.text
    assert '<html lang="fr">' in page.text
    assert "<h1>Ramage &amp; &lt;X&gt;</h1>" in page.text
    given = parse_qs(urlsplit(page.url).query)
    assert given["code"][0] not in page.text
    assert given["state"][0] not in page.text
    assert page.headers["Referrer-Policy"] == "no-referrer"
    assert page.headers["Cache-Control"] == "no-store"
    assert "default-src 'none'" in page.headers["Content-Security-Policy"]
    assert "script" not in page.text


def test_a_sentence_is_shown_as_it_is_written() -> None:
    page = answered(HTTPStatus.OK, PAGES, "<b onclick=x()> & co").decode()
    assert "<p>&lt;b onclick=x()&gt; &amp; co</p>" in page


def test_one_good_answer_and_the_place_is_shut(x: SigningIn, elsewhere: ThreadPoolExecutor) -> None:
    attempt = x.new_try()
    address = attempt.begin()
    waiting = elsewhere.submit(attempt.wait)
    page = x.browse(address)
    waiting.result(20)
    with pytest.raises(requests.ConnectionError):
        get(page.url)


def test_an_answer_to_another_question_is_refused_and_the_wait_goes_on(
    x: SigningIn, elsewhere: ThreadPoolExecutor
) -> None:
    attempt = x.new_try()
    address = attempt.begin()
    waiting = elsewhere.submit(attempt.wait)
    here = f"http://127.0.0.1:{x.ports[0]}/retour"
    strays = [
        f"{here}?code=stolen&state=guessed",
        f"{here}?code=stolen",
        f"{here}?error=access_denied&state=guessed",
        f"{here}?code=stolen&state=é",
        f"{here}?{'a=b&' * 50}",
        here,
    ]
    for stray in strays:
        answer = get(stray)
        assert answer.status_code == 400
        assert PAGES.stray in answer.content.decode()
        assert "stolen" not in answer.text
    assert not waiting.done()
    x.browse(address)
    assert waiting.result(20).access


def test_other_pages_are_not_there_and_end_nothing(
    x: SigningIn, elsewhere: ThreadPoolExecutor
) -> None:
    attempt = x.new_try()
    address = attempt.begin()
    waiting = elsewhere.submit(attempt.wait)
    here = f"http://127.0.0.1:{x.ports[0]}"
    back = x.allowed_at(address)
    assert get(f"{here}/favicon.ico").status_code == 404
    assert get(f"{here}/").status_code == 404
    assert get(f"{here}/retour/").status_code == 404
    assert requests.post(back, timeout=10, proxies={"http": ""}).status_code == 404
    # A name on the web that somebody lets lead to this computer.
    assert get(back, Host="evil.example").status_code == 404
    assert not waiting.done()
    assert get(back).status_code == 200
    assert waiting.result(20).access


def test_who_says_nothing_or_too_much_keeps_nobody_waiting(
    x: SigningIn, elsewhere: ThreadPoolExecutor
) -> None:
    attempt = x.new_try()
    address = attempt.begin()
    waiting = elsewhere.submit(attempt.wait)
    place = ("127.0.0.1", x.ports[0])
    with ExitStack() as guests:
        for said in (b"", b"GET /ret", b"GET /retour?" + b"a" * 20_000, b"\x16\x03\x01\x02"):
            guest = guests.enter_context(socket.create_connection(place, timeout=10))
            guest.sendall(said)
        x.browse(address)
        assert waiting.result(20).access


def test_a_guest_that_does_not_come_to_the_point_is_sent_away(
    x: SigningIn, elsewhere: ThreadPoolExecutor, clock: HeldClock
) -> None:
    attempt = x.new_try(monotonic=clock.monotonic)
    attempt.begin()
    waiting = elsewhere.submit(attempt.wait)
    with socket.create_connection(("127.0.0.1", x.ports[0]), timeout=10) as guest:
        guest.sendall(b"GET /retour?co")
        # Whoever is answered was let in after the first.
        get(f"http://127.0.0.1:{x.ports[0]}/")
        clock.pass_by(seconds=6)
        assert guest.recv(100) == b""
    attempt.cancel()
    assert trouble_of(waiting) is SignInTrouble.CANCELLED


def test_a_no_on_xs_page_ends_it(x: SigningIn, elsewhere: ThreadPoolExecutor) -> None:
    x.oauth.says_no = True
    attempt = x.new_try()
    address = attempt.begin()
    waiting = elsewhere.submit(attempt.wait)
    assert PAGES.refused in x.browse(address).content.decode()
    assert trouble_of(waiting) is SignInTrouble.REFUSED
    assert x.oauth.asked(oauth.TOKEN) == []


def test_a_code_older_than_half_a_minute_is_worth_nothing(
    x: SigningIn, elsewhere: ThreadPoolExecutor, clock: HeldClock
) -> None:
    attempt = x.new_try()
    address = attempt.begin()
    waiting = elsewhere.submit(attempt.wait)
    back = x.allowed_at(address)
    clock.pass_by(seconds=31)
    get(back)
    assert trouble_of(waiting) is SignInTrouble.EXPIRED


def test_a_code_is_worth_something_once(x: SigningIn) -> None:
    question = x.desk.question(CLIENT, f"http://127.0.0.1:{x.ports[0]}/retour")
    code = parse_qs(urlsplit(x.allowed_at(question.address)).query)["code"][0]
    assert x.desk.exchange(question, code).access
    with pytest.raises(SignInError) as met:
        x.desk.exchange(question, code)
    assert met.value.trouble is SignInTrouble.EXPIRED


def test_a_stolen_code_is_worth_nothing_without_the_proof(x: SigningIn) -> None:
    redirect = f"http://127.0.0.1:{x.ports[0]}/retour"
    question, thief = (x.desk.question(CLIENT, redirect) for _ in range(2))
    code = parse_qs(urlsplit(x.allowed_at(question.address)).query)["code"][0]
    with pytest.raises(SignInError) as met:
        x.desk.exchange(thief, code)
    assert met.value.trouble is SignInTrouble.NOT_TAKEN
    assert x.oauth.grants == []


def test_nobody_is_sent_to_an_address_that_is_not_registered_to_the_letter(x: SigningIn) -> None:
    for redirect in (f"http://127.0.0.1:{x.ports[0]}/retour/", f"http://localhost:{x.ports[0]}/"):
        question = x.desk.question(CLIENT, redirect)
        answer = x.browse(question.address)
        assert (answer.status_code, "Location" in answer.headers) == (400, False)


def test_a_port_that_is_taken_is_passed_over(x: SigningIn, elsewhere: ThreadPoolExecutor) -> None:
    attempt = x.new_try()
    with socket.create_server(("127.0.0.1", x.ports[0])):
        address = attempt.begin()
        waiting = elsewhere.submit(attempt.wait)
        assert str(x.ports[1]) in x.browse(address).url
        assert waiting.result(20).access


def test_where_every_port_is_taken_it_says_so(x: SigningIn) -> None:
    with ExitStack() as held:
        for port in x.ports:
            held.enter_context(socket.create_server(("127.0.0.1", port)))
        with pytest.raises(SignInError) as met:
            x.new_try().begin()
    assert met.value.trouble is SignInTrouble.NO_PORT


@pytest.mark.parametrize(
    "pasted",
    [
        "{back}",
        "  {back}\n",
        "{bare}",
        "{back}#_",
    ],
)
def test_the_address_pasted_by_hand_does_as_well(
    x: SigningIn, elsewhere: ThreadPoolExecutor, pasted: str
) -> None:
    attempt = x.new_try()
    back = x.allowed_at(attempt.begin())
    waiting = elsewhere.submit(attempt.wait)
    attempt.finish(pasted.format(back=back, bare=back.removeprefix("http://")))
    assert waiting.result(20).access


@pytest.mark.parametrize(
    ("pasted", "trouble"),
    [
        ("", SignInTrouble.WRONG_ADDRESS),
        ("bonjour", SignInTrouble.WRONG_ADDRESS),
        ("http://[", SignInTrouble.WRONG_ADDRESS),
        ("http://127.0.0.1:port/retour", SignInTrouble.WRONG_ADDRESS),
        ("https://x.com/i/oauth2/authorize?state={state}&code=1", SignInTrouble.WRONG_ADDRESS),
        ("http://127.0.0.1:1/retour?state={state}&code=1", SignInTrouble.WRONG_ADDRESS),
        ("http://127.0.0.1:{port}/retour", SignInTrouble.WRONG_ADDRESS),
        ("http://127.0.0.1:{port}/retour?state={state}&code=", SignInTrouble.WRONG_ADDRESS),
        ("http://127.0.0.1:{port}/retour?state=older&code=1", SignInTrouble.OTHER_SIGN_IN),
        ("http://127.0.0.1:{port}/retour?code=1", SignInTrouble.OTHER_SIGN_IN),
        (
            "http://127.0.0.1:{port}/retour?state={state}&state={state}&code=1",
            SignInTrouble.OTHER_SIGN_IN,
        ),
    ],
)
def test_a_wrong_address_is_named_and_ends_nothing(
    x: SigningIn, elsewhere: ThreadPoolExecutor, pasted: str, trouble: SignInTrouble
) -> None:
    attempt = x.new_try()
    address = attempt.begin()
    waiting = elsewhere.submit(attempt.wait)
    state = parse_qs(urlsplit(address).query)["state"][0]
    with pytest.raises(SignInError) as met:
        attempt.finish(pasted.format(state=state, port=x.ports[0]))
    assert met.value.trouble is trouble
    assert not waiting.done()
    attempt.finish(x.allowed_at(address))
    assert waiting.result(20).access


def test_a_pasted_no_is_a_no(x: SigningIn, elsewhere: ThreadPoolExecutor) -> None:
    x.oauth.says_no = True
    attempt = x.new_try()
    address = attempt.begin()
    waiting = elsewhere.submit(attempt.wait)
    attempt.finish(x.allowed_at(address))
    assert trouble_of(waiting) is SignInTrouble.REFUSED


def test_it_can_be_given_up_at_any_time(x: SigningIn, elsewhere: ThreadPoolExecutor) -> None:
    attempt = x.new_try()
    attempt.begin()
    waiting = elsewhere.submit(attempt.wait)
    attempt.cancel()
    assert trouble_of(waiting) is SignInTrouble.CANCELLED
    socket.create_server(("127.0.0.1", x.ports[0])).close()


def test_what_is_given_up_before_the_wait_waits_for_nothing(x: SigningIn) -> None:
    attempt = x.new_try()
    attempt.begin()
    attempt.cancel()
    with socket.create_server(("127.0.0.1", x.ports[0])):
        pass
    with pytest.raises(SignInError):
        attempt.wait()
    unbegun = x.new_try()
    unbegun.cancel()
    with pytest.raises(SignInError) as met:
        unbegun.begin()
    assert met.value.trouble is SignInTrouble.CANCELLED


def test_what_x_gives_after_it_was_given_up_is_given_back(
    x: SigningIn, elsewhere: ThreadPoolExecutor
) -> None:
    attempt = x.new_try()
    x.oauth.before_token = lambda: attempt.cancel()
    address = attempt.begin()
    waiting = elsewhere.submit(attempt.wait)
    x.browse(address)
    assert trouble_of(waiting) is SignInTrouble.CANCELLED
    assert [grant.revoked for grant in x.oauth.grants] == [True]


def test_nobody_is_waited_for_longer_than_five_minutes(
    x: SigningIn, elsewhere: ThreadPoolExecutor, clock: HeldClock
) -> None:
    attempt = x.new_try(monotonic=clock.monotonic)
    attempt.begin()
    waiting = elsewhere.submit(attempt.wait)
    clock.pass_by(seconds=WITHIN_SECONDS - 1)
    assert get(f"http://127.0.0.1:{x.ports[0]}/").status_code == 404
    clock.pass_by(seconds=1)
    assert trouble_of(waiting) is SignInTrouble.EXPIRED


def test_rights_that_x_did_not_give_are_named_and_the_rest_given_back(
    x: SigningIn, elsewhere: ThreadPoolExecutor
) -> None:
    x.oauth.allowed = ("tweet.read", "users.read", "offline.access")
    attempt = x.new_try()
    address = attempt.begin()
    waiting = elsewhere.submit(attempt.wait)
    x.browse(address)
    with pytest.raises(SignInError) as met:
        waiting.result(20)
    assert met.value.trouble is SignInTrouble.SCOPES
    assert met.value.missing == ("tweet.write", "media.write")
    assert [grant.revoked for grant in x.oauth.grants] == [True]


def test_more_rights_than_asked_do_no_harm(x: SigningIn, elsewhere: ThreadPoolExecutor) -> None:
    x.oauth.allowed = (*SCOPES, "list.read")
    attempt = x.new_try()
    address = attempt.begin()
    waiting = elsewhere.submit(attempt.wait)
    x.browse(address)
    assert waiting.result(20).missing == ()


HTML = {"Content-Type": "text/html"}


@pytest.mark.parametrize(
    ("answer", "trouble"),
    [
        (Answer(503, b"<html>over capacity</html>", HTML), SignInTrouble.UNREACHABLE),
        (Answer(429, b"{}"), SignInTrouble.UNREACHABLE),
        (Answer(200, b"<html>hotel wifi</html>", HTML), SignInTrouble.UNREACHABLE),
        (Answer(200, b"null"), SignInTrouble.UNREACHABLE),
        (Answer(200, b'{"access_token": 1}'), SignInTrouble.UNREACHABLE),
        (Answer(302, b"", {"Location": "http://127.0.0.1:9/"}), SignInTrouble.UNREACHABLE),
        (Answer(401, b'{"error": "invalid_client"}'), SignInTrouble.NOT_TAKEN),
        (Answer(400, b"[]"), SignInTrouble.NOT_TAKEN),
        (Answer(400, b'{"error": "invalid_grant"}'), SignInTrouble.EXPIRED),
    ],
)
def test_what_the_desk_answers_is_named(
    x: SigningIn, elsewhere: ThreadPoolExecutor, answer: Answer, trouble: SignInTrouble
) -> None:
    x.oauth.before_token = lambda: answer
    attempt = x.new_try()
    address = attempt.begin()
    waiting = elsewhere.submit(attempt.wait)
    x.browse(address)
    assert trouble_of(waiting) is trouble


def test_an_app_that_x_wants_a_secret_of_is_not_taken(
    x: SigningIn, elsewhere: ThreadPoolExecutor
) -> None:
    x.oauth.is_native = False
    attempt = x.new_try()
    address = attempt.begin()
    waiting = elsewhere.submit(attempt.wait)
    x.browse(address)
    assert trouble_of(waiting) is SignInTrouble.NOT_TAKEN


def test_a_desk_that_nobody_reaches_is_named(
    x: SigningIn, elsewhere: ThreadPoolExecutor, clock: HeldClock
) -> None:
    (nobody,) = x.ports[-1:]
    desk = TokenDesk(clock, f"http://127.0.0.1:{nobody}")
    attempt = SignIn(desk, CLIENT, PAGES, x.ports[:1])
    address = attempt.begin()
    waiting = elsewhere.submit(attempt.wait)
    x.browse(address)
    assert trouble_of(waiting) is SignInTrouble.UNREACHABLE


def test_no_secret_is_written_anywhere_whatever_happens(
    x: SigningIn, elsewhere: ThreadPoolExecutor, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    attempt = x.new_try()
    address = attempt.begin()
    waiting = elsewhere.submit(attempt.wait)
    back = x.browse(address).url
    tokens = waiting.result(20)
    question = x.desk.question(CLIENT, f"http://127.0.0.1:{x.ports[0]}/retour")
    code = parse_qs(urlsplit(back).query)["code"][0]
    with pytest.raises(SignInError) as met:
        x.desk.exchange(question, code)
    x.desk.refresh(CLIENT, tokens.refresh)
    # Of the browser's own log nothing can be asked; it is a part of this test.
    written = "\n".join(
        record.getMessage()
        for record in caplog.records
        if f":{x.ports[0]}" not in record.getMessage() and "retour" not in record.getMessage()
    )
    said = [written, repr(tokens), str(tokens), repr(question), repr(met.value), str(met.value)]
    secrets = [tokens.access, tokens.refresh, code, question.verifier, question.state]
    secrets += [grant.access for grant in x.oauth.grants]
    assert [secret for secret in secrets if any(secret in one for one in said)] == []
