"""The list of releases of Ramage on the forge it comes from: one GET, and nothing sent along."""

from __future__ import annotations

from desktop.core.newer import newest_in
from desktop.network.errors import Refused
from desktop.network.fetch import Fetch

LARGEST = 2 << 20
OK = 200


class Releases:
    """`forge` is the page of the project, as https://forge.example/someone/ramage. Forgejo, Gitea
    and GitHub all have a feed at releases.atom under it."""

    def __init__(self, forge: str, private_too: bool = False) -> None:
        self.forge = forge.rstrip("/")
        self._fetch = Fetch(LARGEST, private_too)

    @property
    def page(self) -> str:
        """Where a person finds the newest one."""
        return f"{self.forge}/releases"

    def newest(self) -> str:
        """Its version; empty where none was released. Raises Refused and Unreachable."""
        answer = self._fetch.get(f"{self.page}.atom", {"Accept": "application/atom+xml"})
        if answer.status != OK:
            raise Refused(str(answer.status))
        return newest_in(answer.body.decode("utf-8", "replace"))
