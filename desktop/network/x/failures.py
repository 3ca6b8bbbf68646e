"""A request that got no answer: certainly not sent, or nobody knows.

Certain are only a connection that was never made (no name, no route, no time) and a certificate
that was not believed, which comes before anything is said. Measured with requests 2.34 over
urllib3 2.8.
"""

from __future__ import annotations

from collections.abc import Iterator
from ssl import SSLCertVerificationError

from requests import ConnectTimeout
from urllib3.exceptions import ConnectTimeoutError, NewConnectionError

from desktop.network.errors import NetworkError, NoAnswer, Unreachable
from desktop.network.x.asked import Asked

# NameResolutionError is a NewConnectionError.
_CERTAIN = (ConnectTimeout, ConnectTimeoutError, NewConnectionError, SSLCertVerificationError)


def failed(error: Exception, asked: Asked) -> NetworkError:
    """The same in the words of this house; its text names the kind of failure alone."""
    chain = tuple(_chain(error))
    told = asked.told(" < ".join(dict.fromkeys(type(one).__name__ for one in chain)))
    if asked.is_harmless or any(isinstance(one, _CERTAIN) for one in chain):
        return Unreachable(told)
    return NoAnswer(told)


def _chain(error: BaseException) -> Iterator[BaseException]:
    """It and what it was made of: requests and urllib3 hand the cause on as `reason`, as an
    argument or as Python does."""
    seen: set[int] = set()
    waiting: list[BaseException] = [error]
    while waiting:
        one = waiting.pop(0)
        if id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        inner = (getattr(one, "reason", None), *one.args, one.__cause__)
        waiting += [cause for cause in inner if isinstance(cause, BaseException)]
