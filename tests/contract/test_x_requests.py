"""Every kind of request that Ramage makes of X, judged by X's own description of its API.

Each request goes out as in earnest, through tweepy and our line, to a witness that hands it on to
prism unchanged and answers with X's stand-in: prism's own answers are made up at random.
"""

from __future__ import annotations

import http.client
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from io import BytesIO
from typing import BinaryIO
from urllib.parse import urlencode, urlsplit

import pytest

from desktop.core.account import Account, Way, XKey
from desktop.core.extras import Attachment, Extras, MediaKind, Poll
from desktop.network.contract import Outgoing
from desktop.network.x.api import SHOWN, Api
from desktop.network.x.line import Line, Place
from desktop.network.x.network import X
from tests.contract.prism import judge, missing
from tests.stand_in.server import stand_in
from tests.stand_in.state import APP, State, User, now
from tests.stand_in.wire import Answer, Request

NEWER, OLDER = "openapi-2.167.json", "openapi-2.166.json"
HOP = frozenset({"connection", "host", "content-length"})

pytestmark = [pytest.mark.contract, pytest.mark.timeout(300)]


@dataclass
class Witness:
    """Hands each request to the judge, and keeps what it says."""

    address: str
    verdicts: list[tuple[str, int, str]] = field(default_factory=list)
    """What was asked, the status, and what it breaks."""

    def __call__(self, request: Request) -> Answer | None:
        parts = urlsplit(self.address)
        connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=30)
        query = urlencode(request.query, doseq=True)
        headers = {name: value for name, value in request.headers.items() if name not in HOP}
        path = f"{request.path}?{query}" if query else request.path
        connection.request(request.method, path, request.body or None, headers)
        response = connection.getresponse()
        response.read()
        broken = _of_the_request(response.headers.get("sl-violations", "[]"))
        self.verdicts.append((f"{request.method} {request.path}", response.status, broken))
        connection.close()
        return None

    @property
    def faults(self) -> list[tuple[str, int, str]]:
        return [one for one in self.verdicts if one[2] or one[1] >= 400]

    def kinds(self) -> set[str]:
        """What was asked, ids left out."""
        return {re.sub(r"/[0-9]{2,}", "/ID", line) for line, _, _ in self.verdicts}


def _of_the_request(violations: str) -> str:
    """What prism made up for an answer may break the description too."""
    found = [one for one in json.loads(violations) if one["location"][0] == "request"]
    return json.dumps(found) if found else ""


class Keys:
    def access(self, account: Account) -> str:
        return "good"

    def refreshed(self, account: Account, stale: str) -> str:
        return "good"


@dataclass
class Scene:
    """An account at the stand-in, and what asks for it."""

    state: State
    user: User
    network: X
    api: Api
    app_api: Api
    account: Account

    def publish(self, text: str, extras: Extras | None = None, in_reply_to: str = "") -> str:
        message = Outgoing("key", self.account, text, in_reply_to, extras or Extras())
        return self.network.publish(message).remote_id


@contextmanager
def scene_before(witness: Witness) -> Iterator[Scene]:
    state = State(asks_before_ready=1)
    with stand_in(state, [witness]) as x:
        user = state.user("fournil", token="good")
        state.tokens["app"] = APP
        place = Place(x.address, to_read=60.0)
        account = Account(1, Way.KEY, "F", "fournil", key=XKey("client", user.id))

        def api(token: str) -> Api:
            return Api(Line(place, now), token, now)

        network = X(Keys(), _open, now, place, lambda _: None)
        yield Scene(state, user, network, api("good"), api("app"), account)


def _open(one: Attachment) -> BinaryIO:
    return BytesIO(b"x" * one.size)


def _file(kind: MediaKind, media_type: str, alt: str = "", size: int = 12) -> Attachment:
    return Attachment(kind, media_type.ljust(64, "0"), "n", media_type, size, 8, 8, alt)


def _texts(scene: Scene) -> None:
    scene.publish("Bonjour 🥖 « fournil.fr » & @cliente #pain")


def _poll(scene: Scene) -> None:
    scene.publish("Lequel ?", Extras(poll=Poll(("Brioche", "Un gros croissant au beurre"[:25]), 5)))
    choices = Poll(("a", "b", "c", "d"), 10_080)
    scene.publish("Et de quatre ?", Extras(poll=choices))


def _thread(scene: Scene) -> None:
    scene.publish("Deux", in_reply_to=scene.publish("Un"))


def _pictures(scene: Scene) -> None:
    types = ("image/jpeg", "image/png", "image/webp")
    pictures = tuple(_file(MediaKind.PICTURE, one, "é" * 1_000) for one in types)
    scene.publish("Trois photos", Extras(media=pictures))
    scene.publish("", Extras(media=(_file(MediaKind.PICTURE, "image/jpeg", size=5_000_000),)))


def _moving(scene: Scene) -> None:
    scene.publish("Un GIF", Extras(media=(_file(MediaKind.GIF, "image/gif", "Du pain"),)))
    for media_type in ("video/mp4", "video/quicktime"):
        scene.publish(media_type, Extras(media=(_file(MediaKind.VIDEO, media_type),)))


def _delete(scene: Scene) -> None:
    scene.api.delete(scene.publish("Une faute"))


def _look_back(scene: Scene) -> None:
    message = Outgoing("key", scene.account, "Bonjour")
    scene.network.find(message, now() - timedelta(minutes=2), 5)
    scene.network.find(message, now() - timedelta(days=1), 20)


def _reading(scene: Scene) -> None:
    scene.api.me()
    scene.api.timeline(scene.user.id, now() - timedelta(days=3), 100, SHOWN)
    scene.api.search('pain "au levain" -is:retweet', most=50, since_id="1", with_people=True)
    scene.api.search("pain", next_token="after1")
    for granularity in ("minute", "hour", "day"):
        scene.api.counts("pain", granularity)


def _usage(scene: Scene) -> None:
    assert scene.app_api.usage() is not None


ACTS = (
    _texts, _poll, _thread, _pictures, _moving, _delete, _look_back, _reading, _usage,
)  # fmt: skip

EVERY_KIND = {
    "POST /2/tweets",
    "DELETE /2/tweets/ID",
    "GET /2/users/me",
    "GET /2/users/ID/tweets",
    "GET /2/tweets/search/recent",
    "GET /2/tweets/counts/recent",
    "GET /2/media/upload",
    "POST /2/media/upload/initialize",
    "POST /2/media/upload/ID/append",
    "POST /2/media/upload/ID/finalize",
    "POST /2/media/metadata",
    "GET /2/usage/tweets",
}
"""The balance is not among them: X's description of August 2026 does not have it yet."""


BROKEN: tuple[dict[str, object], ...] = (
    {"text": "x", "reply_settings": "everyone"},
    {"text": "x", "poll": {"options": ["one"], "duration_minutes": 5}},
    {"text": "x", "nobody_knows": True},
)
"""What the judge has to see, or its silence says nothing."""


@pytest.mark.parametrize("spec", [NEWER, OLDER])
def test_no_request_breaks_what_x_says_of_itself(spec: str) -> None:
    # One test for each description: its judge takes long to start.
    if reason := missing(spec):
        pytest.skip(reason)
    with judge(spec) as address:
        witness = Witness(address)
        with scene_before(witness) as scene:
            for act in ACTS:
                act(scene)
        assert witness.kinds() == EVERY_KIND
        assert len(witness.verdicts) > 40
        assert not _faults_of_ours(witness, spec)
        assert [_status(address, body) for body in BROKEN] == [422] * len(BROKEN)


def _faults_of_ours(witness: Witness, spec: str) -> list[tuple[str, int, str]]:
    if spec == NEWER:
        return witness.faults
    # A fault of that schema: it takes no piece of a file in the form that X's own client sends.
    return [one for one in witness.faults if not one[0].endswith("/append")]


def _status(address: str, body: dict[str, object]) -> int:
    headers = {"authorization": "Bearer good", "content-type": "application/json"}
    said = json.dumps(body).encode()
    before = Witness(address)
    before(Request("POST", "/2/tweets", {}, headers, said))
    return before.verdicts[0][1]
