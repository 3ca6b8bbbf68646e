"""Where on this computer the browser comes back to: the addresses that a person registers at X."""

from __future__ import annotations

HOST = "127.0.0.1"
PORTS = (47821, 47822, 47823, 47824, 47825)
PATH = "/retour"


def redirect_at(port: int) -> str:
    return f"http://{HOST}:{port}{PATH}"


REDIRECTS = tuple(redirect_at(port) for port in PORTS)
"""What the person registers at X, to the letter: X compares port and path, and takes ten."""
