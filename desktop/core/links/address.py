"""A web address taken apart without changing a byte of it; `urllib` would normalise as it joins."""

from __future__ import annotations

import re

_SCHEME = re.compile(r"(?:([A-Za-z][A-Za-z0-9+.-]*):)?//")
_HOST_END = re.compile(r"[/?#\\]|\Z")
_HOST = re.compile(r"(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_][\w-]*[^\W_]\Z")
_PORT = re.compile(r":[0-9]{0,5}\Z")
_WEB = ("http", "https")


def split(url: str) -> tuple[str, str, str]:
    """What stands before the query; the query with its `?`; the fragment with its `#`."""
    address, mark, fragment = url.partition("#")
    before, question, query = address.partition("?")
    return before, question + query, mark + fragment


def host_of(url: str) -> str:
    """The name of the site, in lower case, without who signs in there and without a port."""
    start = _SCHEME.match(url)
    rest = url[start.end() :] if start else url
    end = _HOST_END.search(rest)
    authority = rest[: end.start()] if end else rest
    return _PORT.sub("", authority.rpartition("@")[2]).lower().rstrip(".")


def completed(url: str) -> str:
    """The address with its scheme: a bare domain gets `https://`.

    Raises ValueError for what is no address of the web: another scheme, no domain, blanks or signs
    that no address holds, a name to sign in with. A domain in letters of any script stays in them.
    """
    start = _SCHEME.match(url)
    if start and (start[1] or "").lower() not in _WEB:
        raise ValueError(f"not an address of the web: {url!r}")
    if not url.isprintable() or " " in url or "\\" in url or "@" in _authority(url):
        raise ValueError(f"not an address of the web: {url!r}")
    if not _HOST.match(host_of(url)):
        raise ValueError(f"no domain in {url!r}")
    return url if start else f"https://{url}"


def _authority(url: str) -> str:
    start = _SCHEME.match(url)
    rest = url[start.end() :] if start else url
    end = _HOST_END.search(rest)
    return rest[: end.start()] if end else rest
