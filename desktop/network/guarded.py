"""Connections that lead to public addresses alone, and end in time.

A name is looked up, and the very address that was looked at is connected to: a name that changes
its address between two questions leads nowhere else. Through a proxy of the computer's own settings
it is the proxy that looks up and connects.
"""

from __future__ import annotations

import io
import socket
from collections.abc import Callable, Iterator
from contextlib import suppress
from http.client import HTTPResponse
from ipaddress import ip_address
from time import monotonic
from typing import Any

from requests import Session
from requests.adapters import HTTPAdapter
from requests.cookies import RequestsCookieJar
from requests.exceptions import InvalidURL
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, ProxyManager
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import HTTPError
from urllib3.util.connection import allowed_gai_family

BUFFER = 16 * 1024


class PrivateAddress(OSError):
    """The name leads into this computer or its neighbourhood."""


def guarded_session(until: float, private_too: bool) -> Session:
    """A session without memory whose answers must be read before `until` (`time.monotonic`)."""
    session = _OneStep()
    session.cookies = _NoCookies()
    # No name and password out of a .netrc; proxies of the environment stay.
    session.auth = _no_auth
    adapter = _Guarded(until, private_too)
    session.mount("http://", adapter)
    session.mount("https://", adapter)
    return session


class _OneStep(Session):
    """Leaves redirects to its user: asked not to follow them, requests still reads all of each
    one's body, which may have no end."""

    def resolve_redirects(self, *_: Any, **__: Any) -> Iterator[Any]:
        return iter(())

    def get_redirect_target(self, response: Any) -> str | None:
        try:
            return super().get_redirect_target(response)
        except UnicodeError as error:
            raise InvalidURL("it leads on with letters of no known encoding") from error


class _NoCookies(RequestsCookieJar):
    """Keeps nothing, so that nothing is sent back."""

    def set_cookie(self, cookie: Any, *args: Any, **kwargs: Any) -> None:
        pass


def _no_auth(request: Any) -> Any:
    return request


class _Guarded(HTTPAdapter):
    def __init__(self, until: float, private_too: bool) -> None:
        self._until, self._private_too = until, private_too
        super().__init__(max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = _pools(self._until, self._private_too)

    def proxy_manager_for(self, *args: Any, **kwargs: Any) -> Any:
        manager = super().proxy_manager_for(*args, **kwargs)
        if isinstance(manager, ProxyManager):
            # The proxy itself may well be a neighbour.
            manager.pool_classes_by_scheme = _pools(self._until, private_too=True)
        return manager


def _pools(until: float, private_too: bool) -> dict[str, type]:
    """Pools whose connections know how long they may take and where they may lead."""

    class Plain(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            return _connected(self, super()._new_conn, until, private_too)

    class Secret(HTTPSConnection):
        def _new_conn(self) -> socket.socket:
            return _connected(self, super()._new_conn, until, private_too)

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecretPool(HTTPSConnectionPool):
        ConnectionCls = Secret

    return {"http": PlainPool, "https": SecretPool}


def _connected(
    connection: HTTPConnection,
    connect: Callable[[], socket.socket],
    until: float,
    private_too: bool,
) -> socket.socket:
    """A connection to the first address of its host that takes one.

    The name stays that of the host: the request and its certificate are made out to it.
    """
    name = connection._dns_host
    connection.response_class = _hurried(until)
    addresses = _looked_up(name, connection.port, private_too)
    try:
        for address in addresses[:-1]:
            connection._dns_host = address
            with suppress(HTTPError):
                return connect()
        connection._dns_host = addresses[-1]
        return connect()
    finally:
        connection._dns_host = name


def _looked_up(host: str, port: int, private_too: bool) -> list[str]:
    """The addresses of `host`. Raises PrivateAddress where any of them is not public."""
    name = host.strip("[]")
    try:
        found = socket.getaddrinfo(name, port, allowed_gai_family(), socket.SOCK_STREAM)
    except UnicodeError as error:
        # How Python says that a part of the name is empty or longer than 63 letters.
        raise socket.gaierror(socket.EAI_NONAME, f"no name of a host: {error}") from error
    addresses = [str(entry[4][0]) for entry in found]
    for address in addresses:
        if not private_too and not is_public(address):
            raise PrivateAddress(f"{host} is {address}")
    return addresses


def is_public(address: str) -> bool:
    """Whether an address in digits is one of the open net, in every way it can be read."""
    number = ip_address(address.partition("%")[0])
    inside = (getattr(number, name, None) for name in ("ipv4_mapped", "sixtofour"))
    return all(one.is_global and not one.is_multicast for one in (number, *inside) if one)


def _hurried(until: float) -> type[HTTPResponse]:
    class Hurried(HTTPResponse):
        def __init__(self, *args: Any, **kwargs: Any) -> None:
            super().__init__(*args, **kwargs)
            self.fp = io.BufferedReader(_Until(self.fp, until), BUFFER)

    return Hurried


class _Until(io.RawIOBase):
    """What comes in while there is time: a byte each nine seconds would else take for ever."""

    def __init__(self, source: io.BufferedIOBase, until: float) -> None:
        super().__init__()
        self._source = source
        self._until = until

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        if monotonic() > self._until:
            raise TimeoutError("it takes too long")
        return self._source.readinto1(buffer)

    def close(self) -> None:
        self._source.close()
        super().close()
