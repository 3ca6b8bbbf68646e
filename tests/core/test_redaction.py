"""What is masked, in every way it can be written down, and what is left as it was."""

from __future__ import annotations

import json
import time
from base64 import b64encode, urlsafe_b64encode
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.redaction import MASK, Secrets, redacted, without_home

SECRET = "k3Yn0tF0rY0urEy3s"
LONG = "bGRxYzM1TnRFQkM0d1NtYjJ3OE1sYkpTSFBJR2xuOjE2OTA6MTp1OmF0OjE"

HOSTILE = 100_000
BOUND_S = 1.0
"""Some ten times what the worst takes; what grows with the square takes half a minute."""


@pytest.mark.parametrize(
    "text",
    [
        f"Authorization: Bearer {SECRET}",
        f"authorization: bearer {SECRET}",
        f"Authorization: Basic {SECRET}==",
        f"{{'Authorization': 'Bearer {SECRET}', 'User-Agent': 'x'}}",
        f'Authorization: OAuth oauth_consumer_key="{SECRET}", oauth_token="{SECRET}"',
        f"oauth_token={SECRET}&oauth_verifier={SECRET}",
        f"oauth_token_secret={SECRET}",
        f'{{"access_token": "{SECRET}", "expires_in": 7200}}',
        f'{{"access_token":"{SECRET}","refresh_token":"{SECRET}"}}',
        f'{{\\"refresh_token\\": \\"{SECRET}\\"}}',
        f"{{'client_secret': '{SECRET}'}}",
        f"Token(access_token='{SECRET}', scope=None)",
        f"token=b'{SECRET}'",
        f"GET http://127.0.0.1:47821/callback?state={SECRET}&code={SECRET} HTTP/1.1",
        f"http://127.0.0.1/?code={SECRET}",
        f"http://127.0.0.1/?code={SECRET[:6]}&state={SECRET[:6]}",
        f"grant_type=authorization_code&code={SECRET}&code_verifier={SECRET}",
        f"redirect=http%3A%2F%2F127.0.0.1%2F%3Fcode%3D{SECRET}%26state%3D{SECRET}",
        f"%7B%22access_token%22%3A%22{SECRET}%22%7D",
        f"password: {SECRET}",
        f'"password" : "two words {SECRET}"',
        f"state = '{SECRET}'",
        f"the token {SECRET}{SECRET} was not accepted",
        f"x_api_key={SECRET}",
        f"https://api.x.com/2/tweets?access_token={SECRET}",
        f"invalid_grant: code={SECRET}&code_verifier={SECRET}",
        f"error: {{status: 401, token: {SECRET}}}",
    ],
)
def test_what_follows_a_secrets_name_is_masked(text: str) -> None:
    said = redacted(text)
    assert SECRET not in said
    assert SECRET[:6] not in said
    assert MASK in said


def test_what_looks_like_a_token_is_masked_without_any_name() -> None:
    assert redacted(f"sent {LONG} away") == f"sent {MASK} away"


@pytest.mark.parametrize(
    "text",
    [
        "Tweet 12, message 1 of 3, attempt 7: not_sent, rate_limited, id -. ",
        "tweet.state is not State.TO_PUBLISH, reason=Reason.NONE",
        '{"code": 88, "state": "not_sent", "title": "Forbidden"}',
        'File "/usr/lib/python3.11/site-packages/requests_oauthlib/oauth2_session.py", line 477',
        "media/a1b2c3d4e5f60718a1b2c3d4e5f60718a1b2c3d4e5f60718a1b2c3d4e5f60718.jpg",
        "5c4a2f4e-1111-4222-9333-0123456789ab",
        "exit code: 1",
        "Bearer",
        "",
    ],
)
def test_what_helps_to_find_a_fault_is_left(text: str) -> None:
    assert redacted(text) == text


VALUE = "c4nary-é\"/+ x'\\1"


@pytest.mark.parametrize(
    "text",
    [
        VALUE,
        quote(VALUE),
        quote(VALUE, safe=""),
        quote(quote(VALUE, safe=""), safe=""),
        quote_plus(VALUE),
        quote(VALUE, safe="").lower(),
        json.dumps(VALUE),
        json.dumps(VALUE, ensure_ascii=False),
        repr(VALUE),
    ],
)
def test_a_secret_that_was_told_is_masked_in_every_spelling(text: str) -> None:
    secrets = Secrets()
    secrets.add(VALUE)
    assert secrets.redacted(f"<{text}>").strip("<>\"'") == MASK


@pytest.mark.parametrize("encode", [b64encode, urlsafe_b64encode])
@pytest.mark.parametrize("before", range(4))
def test_a_secret_that_was_told_is_masked_inside_what_was_encoded_with_it(
    encode: type, before: int
) -> None:
    secrets = Secrets()
    secrets.add(VALUE)
    said = secrets.redacted(encode(b"abcd"[:before] + VALUE.encode() + b":z").decode("ascii"))
    assert MASK in said
    assert len(said) < 14


def test_too_short_a_secret_masks_no_words() -> None:
    secrets = Secrets()
    secrets.add("pain")
    assert secrets.redacted("le pain") == "le pain"


def test_old_secrets_make_room_for_new_ones() -> None:
    secrets = Secrets()
    for number in range(500):
        secrets.add(f"k3y-{number:06}")
    assert secrets.redacted("k3y-000499 k3y-000001") == f"{MASK} k3y-000001"


@given(st.text())
def test_no_text_makes_it_fail(text: str) -> None:
    secrets = Secrets()
    secrets.add(text)
    secrets.redacted(text)
    assert secrets.redacted(f"Bearer x{text}").startswith(f"Bearer {MASK}")


@pytest.mark.parametrize("half", ["\ud83d", "\udc00 Bearer \ud83d"])
def test_half_a_letter_makes_it_fail_as_little(half: str) -> None:
    secrets = Secrets()
    secrets.add(half * 8)
    secrets.redacted(half)


@pytest.mark.parametrize(
    "piece",
    [
        "Bearer ", "access_token", "access_token=", "a", "_", "token ", '"', "\\", " ", "code ",
        "code" + " " * 20, "token: ", "aA1-", "%22", "a_", "x_token_", "oauth_", "secret%22",
        "authorization: ", "/aA1", "?code=", "code=", "a=", "%3D", "b'", "oauth_token=\"",
        "authorization:", "bearer%20", "=", ":", "state\\\\\\\"",
    ],
)  # fmt: skip
def test_a_hundred_thousand_hostile_letters_take_no_time(piece: str) -> None:
    text = (piece * HOSTILE)[:HOSTILE]
    begun = time.perf_counter()
    redacted(text)
    assert time.perf_counter() - begun < BOUND_S


@pytest.mark.parametrize(
    ("text", "home", "said"),
    [
        ("/home/anne/.local/x", "/home/anne", "~/.local/x"),
        ("/home/annette/x", "/home/anne", "/home/annette/x"),
        ("file:%2Fhome%2Fanne%2Fx", "/home/anne/", "file:~%2Fx"),
        (r"C:\Users\Anne\x", "C:\\Users\\Anne", r"~\x"),
        (r"'C:\\Users\\Anne\\x'", "C:\\Users\\Anne", r"'~\\x'"),
        ("C:/Users/Anne/x", "C:\\Users\\Anne", "~/x"),
        ("/etc/x", "/", "/etc/x"),
    ],
)
def test_the_home_folder_which_names_the_person_is_left_out(
    text: str, home: str, said: str
) -> None:
    assert without_home(text, home) == said
