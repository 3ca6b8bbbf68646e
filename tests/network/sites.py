"""Web sites on this computer: well-behaved ones, and ones made to hurt."""

from __future__ import annotations

import gzip
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Answer = tuple[int, dict[str, str], bytes]
HTML = "text/html; charset=utf-8"


class Site(ThreadingHTTPServer):
    """Answers by path; remembers each request line and its headers."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answers: dict[str, Answer | Callable[[BaseHTTPRequestHandler], None]] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def say(self, path: str, body: str | bytes, kind: str = HTML, **headers: str) -> str:
        """Answer `path` with `body`; its whole address."""
        data = body.encode() if isinstance(body, str) else body
        self.answers[path] = (200, {"Content-Type": kind, **headers}, data)
        return self.address + path

    def forward(self, path: str, to: str, status: int = 302, **headers: str) -> str:
        self.answers[path] = (status, {"Location": to, **headers}, b"elsewhere")
        return self.address + path

    def refuse(self, path: str, status: int) -> str:
        self.answers[path] = (status, {"Content-Type": HTML}, b"<title>No</title>")
        return self.address + path

    def do(self, path: str, act: Callable[[BaseHTTPRequestHandler], None]) -> str:
        """Let a function answer."""
        self.answers[path] = act
        return self.address + path

    def handle_error(self, request: object, client_address: object) -> None:
        """The reader hangs up when it has enough: that is no fault of the site."""


class _Handler(BaseHTTPRequestHandler):
    server: Site
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.server.asked.append((self.path, dict(self.headers)))
        answer = self.server.answers.get(self.path, (404, {}, b""))
        if callable(answer):
            answer(self)
            return
        status, headers, body = answer
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing is written to the screen."""


@contextmanager
def site() -> Iterator[Site]:
    server = Site()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def endless(
    piece: bytes, kind: str = HTML, status: int = 200, **headers: str
) -> Callable[[BaseHTTPRequestHandler], None]:
    """A body that never ends, sent as fast as it is read."""

    def act(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        for name, value in {"Content-Type": kind, **headers}.items():
            handler.send_header(name, value)
        handler.end_headers()
        while True:
            handler.wfile.write(piece * 1_000)

    return act


def packed(size: int) -> bytes:
    """`size` bytes of nothing in a few."""
    return gzip.compress(b" " * size)


@contextmanager
def raw_site(answer: Callable[[socket.socket], None]) -> Iterator[str]:
    """A site that writes what it likes to whoever connects; its address."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            try:
                while True:
                    connection, _ = server.accept()
                    with connection:
                        connection.recv(65_536)
                        answer(connection)
            except OSError:
                return

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.getsockname()[1]}/"
        finally:
            server.shutdown(socket.SHUT_RDWR)
            server.close()
            thread.join()
