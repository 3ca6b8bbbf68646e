"""What is the matter with the calendar's file, said above the page until it is read.

Its sentences are imported where they are used: the first paint has none to say.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.core.agenda import Clock
    from desktop.services.opening import Opened
    from desktop.ui.shell import MainWindow


class FileTrouble:
    """Outlives the windows: one that is built anew shows it again until it is `understood`."""

    def __init__(self, understood: Callable[[Opened], object]) -> None:
        self._understood = understood
        self._told: Opened | None = None

    def take(self, window: MainWindow, opened: Opened, clock: Clock) -> None:
        """The file was opened, or could not be."""
        from desktop.ui.desks import troubles

        self._told = None if troubles.is_untold(opened) else opened
        if self._told is None:
            window.clear_banner("file")
        else:
            self.show_on(window, clock)

    def show_on(self, window: MainWindow, clock: Clock) -> None:
        """Say it on this window, where it has not been read yet."""
        if self._told is None:
            return
        from desktop.ui.desks import sentences, troubles

        window.show_banner(
            "file",
            troubles.of_file(self._told, clock()),
            "bad" if troubles.is_grave(self._told) else "warn",
            [(sentences.understood(), partial(self._read, window, self._told))],
            str(self._told.moved_aside or ""),
        )

    def not_read(self, window: MainWindow, error: Exception) -> None:
        """Something could not be read, and nobody waits for it: say why, or raise it as a bug."""
        from desktop.services.trouble import Trouble, trouble_of
        from desktop.ui.desks import troubles
        from desktop.ui.desks.telling import tell

        if self._says_why:
            return
        trouble = trouble_of(error)
        if trouble is Trouble.OTHER:
            raise error
        tell(window, "file", troubles.of_reading(trouble), "bad")

    def not_kept(self, window: MainWindow, error: Exception) -> None:
        """A choice is not on disk: say why."""
        from desktop.ui.desks.telling import refuse

        if not self._says_why:
            refuse(window, error)

    @property
    def _says_why(self) -> bool:
        """Whether a banner tells already why nothing is kept: a full disk, say."""
        from desktop.ui.desks import troubles

        return self._told is not None and not troubles.is_usable(self._told)

    def _read(self, window: MainWindow, opened: Opened) -> None:
        self._told = None
        window.clear_banner("file")
        self._understood(opened)
