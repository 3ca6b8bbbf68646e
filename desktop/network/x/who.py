"""Asking X for whom an access token speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.agenda import Clock

if TYPE_CHECKING:
    from desktop.network.x.line import Place
    from desktop.network.x.reading import Person


class WhoSpeaks:
    """A paid reading each time. `place` leads to another X than the real one."""

    def __init__(self, clock: Clock, place: Place | None = None) -> None:
        self._clock = clock
        self._place = place

    def __call__(self, access: str) -> Person:
        """Raises NetworkError."""
        # Imported here: it takes 0.2 s, which nothing but a request should wait for.
        from desktop.network.x.api import Api
        from desktop.network.x.line import Line, Place

        with Line(self._place or Place(), self._clock) as line:
            return Api(line, access, self._clock).me()
