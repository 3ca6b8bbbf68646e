"""Whether this computer has a way out at all."""

from __future__ import annotations

import socket

# Addresses set aside for documentation (RFC 5737, RFC 3849): nobody's machine, yet routed like any
# other. Connecting a datagram socket asks the system for a route and sends nothing.
_NOBODY_4 = ("192.0.2.1", 9)
_NOBODY_6 = ("2001:db8::1", 9)


def is_online() -> bool:
    """Whether the system knows a route out. True does not promise that anything answers."""
    return _routed(socket.AF_INET, _NOBODY_4) or _routed(socket.AF_INET6, _NOBODY_6)


def _routed(family: socket.AddressFamily, nobody: tuple[str, int]) -> bool:
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as route:
            route.connect(nobody)
    except OSError:
        return False
    return True
