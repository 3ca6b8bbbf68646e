"""The place on this computer to which the browser comes back from X: one good answer, then shut.

Only this computer can reach it. Whoever connects may be hostile or slow all the same: what is read
is short, each guest has a few seconds, and nobody keeps the others waiting. Nothing of what was
asked is shown in the answer.
"""

from __future__ import annotations

import selectors
import socket
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from http import HTTPStatus
from time import monotonic

from desktop.core.sign_in import AnswerPages, SignInTrouble
from desktop.network.x.answer_page import answered
from desktop.network.x.redirect import code_in
from desktop.network.x.sign_in_error import SignInError
from desktop.network.x.ways_back import HOST, PATH, PORTS, redirect_at

_LONGEST = 8 * 1024
_MOST_GUESTS = 20
_GUEST_SECONDS = 5.0
_TICK_SECONDS = 0.2


class AnswerDesk:
    """Open from its making until `wait` ends or `close` is called.

    Raises SignInError(NO_PORT) where none of `ports` is free.
    """

    def __init__(
        self,
        pages: AnswerPages,
        ports: Iterable[int] = PORTS,
        monotonic: Callable[[], float] = monotonic,
    ) -> None:
        self._pages = pages
        self._monotonic = monotonic
        self._listener = _listener(ports)
        self._port = int(self._listener.getsockname()[1])
        self._woken, self._waker = socket.socketpair()
        self._guests: dict[socket.socket, _Guest] = {}
        self._word: str | SignInError | None = None
        self._lock = threading.Lock()
        self._is_open = True

    @property
    def redirect(self) -> str:
        return redirect_at(self._port)

    def wait(self, state: str, until: float) -> str:
        """The code that came with `state`, from the browser or by `tell`; the desk is shut then.

        `until` is on the desk's own clock. Raises SignInError: REFUSED, NOT_TAKEN, EXPIRED, and
        what `tell` was told.
        """
        try:
            word = self._word or self._heard(state, until)
        finally:
            self.close()
        if isinstance(word, SignInError):
            raise word
        return word

    def tell(self, word: str | SignInError) -> None:
        """From any thread: the code, or why there will be none. The first word counts."""
        with self._lock:
            if self._word is None:
                self._word = word
            if self._is_open:
                self._waker.send(b".")

    def close(self) -> None:
        """To be called by whoever waits, or where nobody does."""
        with self._lock:
            self._is_open = False
            for one in (self._listener, self._woken, self._waker, *self._guests):
                one.close()
            self._guests.clear()

    def _heard(self, state: str, until: float) -> str | SignInError:
        with selectors.DefaultSelector() as selector:
            for door in (self._listener, self._woken):
                door.setblocking(False)
                selector.register(door, selectors.EVENT_READ)
            while self._word is None:
                left = until - self._monotonic()
                if left <= 0:
                    return SignInError(SignInTrouble.EXPIRED)
                for key, _ in selector.select(min(left, _TICK_SECONDS)):
                    self._attend(selector, key.fileobj, state)
                self._send_off(selector)
        return self._word

    def _attend(self, selector: selectors.BaseSelector, door: object, state: str) -> None:
        if door is self._listener:
            self._let_in(selector)
        elif isinstance(door, socket.socket) and door in self._guests:
            self._listen(selector, door, state)

    def _let_in(self, selector: selectors.BaseSelector) -> None:
        with suppress(OSError):
            connection, _ = self._listener.accept()
            if len(self._guests) >= _MOST_GUESTS:
                connection.close()
                return
            connection.setblocking(False)
            self._guests[connection] = _Guest(self._monotonic() + _GUEST_SECONDS)
            selector.register(connection, selectors.EVENT_READ)

    def _listen(self, selector: selectors.BaseSelector, door: socket.socket, state: str) -> None:
        guest = self._guests[door]
        try:
            piece = door.recv(_LONGEST)
        except OSError:
            piece = b""
        guest.head += piece
        if b"\r\n\r\n" in guest.head and len(guest.head) <= _LONGEST:
            with suppress(OSError):
                # Longer than the answer, the system's own buffer takes it at once.
                door.send(self._answer(guest.head, state))
                door.shutdown(socket.SHUT_WR)
        elif piece and len(guest.head) <= _LONGEST:
            return
        self._see_out(selector, door)

    def _answer(self, head: bytes, state: str) -> bytes:
        query = _query(head, self._port)
        if query is None:
            return answered(HTTPStatus.NOT_FOUND, self._pages, self._pages.stray)
        try:
            self.tell(code_in(query, state))
        except SignInError as error:
            if error.trouble not in (SignInTrouble.REFUSED, SignInTrouble.NOT_TAKEN):
                return answered(HTTPStatus.BAD_REQUEST, self._pages, self._pages.stray)
            self.tell(error)
            return answered(HTTPStatus.OK, self._pages, self._pages.refused)
        return answered(HTTPStatus.OK, self._pages, self._pages.good)

    def _send_off(self, selector: selectors.BaseSelector) -> None:
        """Whoever has not finished asking in time."""
        now = self._monotonic()
        for door in [door for door, guest in self._guests.items() if guest.until < now]:
            self._see_out(selector, door)

    def _see_out(self, selector: selectors.BaseSelector, door: socket.socket) -> None:
        selector.unregister(door)
        del self._guests[door]
        door.close()


class _Guest:
    """A connection, what it has said so far, and when its time ends."""

    def __init__(self, until: float) -> None:
        self.head = b""
        self.until = until


def _listener(ports: Iterable[int]) -> socket.socket:
    for port in ports:
        listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        # Windows would else let a second program listen at the same place.
        alone = getattr(socket, "SO_EXCLUSIVEADDRUSE", socket.SO_REUSEADDR)
        listener.setsockopt(socket.SOL_SOCKET, alone, 1)
        try:
            listener.bind((HOST, port))
            listener.listen()
        except OSError:
            listener.close()
            continue
        return listener
    raise SignInError(SignInTrouble.NO_PORT)


def _query(head: bytes, port: int) -> str | None:
    """The query of a request for our one page; None for any other request.

    Its Host is compared too: a name on the web that somebody lets lead here is not ours.
    """
    lines = head.partition(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")
    method, _, rest = lines[0].partition(" ")
    target, _, version = rest.partition(" ")
    path, _, query = target.partition("?")
    hosts = [line.partition(":")[2].strip() for line in lines[1:] if _is_host(line)]
    is_ours = method == "GET" and path == PATH and hosts == [f"{HOST}:{port}"]
    return query if is_ours and version.startswith("HTTP/1.") else None


def _is_host(line: str) -> bool:
    return line.lower().startswith("host:")
