"""X on 127.0.0.1: it keeps what it is told, refuses as X does, and writes down every request.

with stand_in() as x:
    shop = x.state.user("fournil", token="good")
    x.sky.will(Fate.CUT, accepts=True)
    …
    assert len(x.creates) == 1
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from tests.stand_in import asking, files, posting, problems
from tests.stand_in.state import APP, WINDOW, State, User
from tests.stand_in.weather import Fate, Sky
from tests.stand_in.wire import Answer, Handler, Request

_POST = re.compile(r"/2/tweets/([0-9]{1,19})$")
_TIMELINE = re.compile(r"/2/users/([0-9]{1,19})/tweets$")


@dataclass(frozen=True, slots=True)
class Logged:
    """One request as it came in, and the status it was answered with (0: with nothing)."""

    request: Request
    at: datetime
    status: int


class StandIn(ThreadingHTTPServer):
    """`extra` handlers are asked before X's own, and need no token."""

    daemon_threads = True

    def __init__(self, state: State, extra: Sequence[Handler] = ()) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.state = state
        self.sky = Sky()
        self.extra = list(extra)
        self.log: list[Logged] = []
        self.connections = 0

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    @property
    def creates(self) -> list[Logged]:
        """Every request to publish, whatever came of it."""
        return self.asked("POST /2/tweets")

    def asked(self, line: str) -> list[Logged]:
        """Every request of that "METHOD /path"."""
        with self.state.lock:
            return [one for one in self.log if f"{one.request.method} {one.request.path}" == line]

    def process_request(self, request: object, client_address: object) -> None:
        self.connections += 1
        super().process_request(request, client_address)  # type: ignore[arg-type]

    def handle_error(self, request: object, client_address: object) -> None:
        """Whoever asked hung up: that is no fault of the server."""

    def answer(self, request: Request) -> Answer | Fate:
        weather = self.sky.over(request)
        if weather is None:
            return self._own_answer(request)
        if weather.accepts:
            self._own_answer(request)
        return weather.then

    def _own_answer(self, request: Request) -> Answer:
        for handler in self.extra:
            if (answer := handler(request)) is not None:
                return answer
        token = request.headers.get("authorization", "").removeprefix("Bearer ")
        caller = self.state.tokens.get(token)
        if caller is None:
            return problems.UNAUTHORIZED
        told, is_over = self._counted(token, request)
        answer = problems.too_many() if is_over else self._routed(caller, request)
        return Answer(answer.status, answer.body, {**answer.headers, **told})

    def _counted(self, token: str, request: Request) -> tuple[dict[str, str], bool]:
        """X's headers on how much may still be asked, and whether it was too much."""
        kind = f"{request.method} {request.path}"
        limit = self.state.limits.get(kind, 900)
        seconds = WINDOW.total_seconds()
        window = int(self.state.clock().timestamp() // seconds)
        with self.state.lock:
            used = self.state.asked.get((token, kind, window), 0) + 1
            self.state.asked[(token, kind, window)] = used
        told = {
            "x-rate-limit-limit": str(limit),
            "x-rate-limit-remaining": str(max(limit - used, 0)),
            "x-rate-limit-reset": str(int((window + 1) * seconds)),
        }
        return told, used > limit

    def _routed(self, caller: str, request: Request) -> Answer:
        if request.path == "/2/usage/tweets":
            return asking.usage(self.state, caller)
        if request.path == "/2/usage/credits":
            return asking.credit(self.state)
        user = self.state.users.get(caller)
        if caller == APP or user is None:
            return problems.WRONG_KIND_OF_TOKEN
        return self._of_a_user(user, request)

    def _of_a_user(self, user: User, request: Request) -> Answer:
        if request.path.startswith("/2/media/"):
            return files.handle(self.state, user, request)
        match request.method, request.path:
            case "POST", "/2/tweets":
                return posting.create(self.state, user, request)
            case "GET", "/2/users/me":
                return asking.me(user, request)
            case "GET", "/2/tweets/search/recent":
                return asking.search(self.state, request)
            case "GET", "/2/tweets/counts/recent":
                return asking.counts(self.state, request)
        if request.method == "DELETE" and (post := _POST.match(request.path)):
            return posting.delete(self.state, user, post[1])
        if request.method == "GET" and (whose := _TIMELINE.match(request.path)):
            return asking.timeline(self.state, whose[1], request)
        return problems.NOT_FOUND


class _Handler(BaseHTTPRequestHandler):
    server: StandIn
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        request = self._read()
        at = self.server.state.clock()
        answer = self.server.answer(request)
        status = answer.status if isinstance(answer, Answer) else 0
        with self.server.state.lock:
            self.server.log.append(Logged(request, at, status))
        if answer is Fate.SILENCE:
            self.server.sky.released.wait()
        if isinstance(answer, Answer):
            self._write(answer, len(answer.body))
        else:
            if answer is Fate.CUT_SHORT:
                self._write(posting.json_answer(201, {"data": {"id": "1"}}), 1_000)
            self.close_connection = True

    do_POST = do_DELETE = do_GET

    def _read(self) -> Request:
        parts = urlsplit(self.path)
        headers = {name.lower(): value for name, value in self.headers.items()}
        body = self.rfile.read(int(headers.get("content-length", 0)))
        query = parse_qs(parts.query, keep_blank_values=True)
        return Request(self.command, parts.path, query, headers, body)

    def _write(self, answer: Answer, length: int) -> None:
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(length))
        self.end_headers()
        self.wfile.write(answer.body)

    def date_time_string(self, timestamp: float | None = None) -> str:
        return format_datetime(self.server.state.clock(), usegmt=True)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing is written to the screen."""


@contextmanager
def stand_in(state: State | None = None, extra: Sequence[Handler] = ()) -> Iterator[StandIn]:
    """A server that answers until the block ends."""
    server = StandIn(state or State(), extra)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.sky.release()
        server.shutdown()
        thread.join()
        with suppress(OSError):
            server.server_close()
