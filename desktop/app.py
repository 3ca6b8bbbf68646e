"""The roof: shows the window, lets its parts begin, tidies up at the end.

What the first paint does not need is imported where it is built: a start shows its window first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.world import World, zone_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.background.instance import Instance
    from desktop.background.log_file import LogFile
    from desktop.ui.behind import Parts
    from desktop.ui.house import House


@contextmanager
def assemble(
    application: QApplication,
    world: World,
    instance: Instance | None = None,
    is_shown: bool = True,
    last_crash: str = "",
) -> Iterator[House]:
    """A whole Ramage on `world`; everything is stopped and closed at the end.

    Its window is shown, or kept ready behind the tray. `last_crash` is what the last run left where
    it ended in a crash.

    The first look at the file is read-only and takes some milliseconds. Only after the window has
    been painted is the file opened with every check, and may tweets leave.
    """
    from desktop.background.troubles import Troubles
    from desktop.store.first_look import first_look
    from desktop.ui.behind import FirstScreen
    from desktop.ui.house import House

    with ExitStack() as closing:
        if instance is not None:
            closing.callback(instance.leave)
        log = cache(partial(_log_file, world.folder.logs, closing))
        troubles = Troubles(log, last_crash)
        troubles.watch()
        closing.callback(troubles.leave)
        look = first_look(world.folder.plan)
        make_parts = partial(_parts, world, closing, log)
        house = House(application, make_parts, troubles, instance, world.find_tray)
        zone = partial(zone_of, world)
        first = FirstScreen(look.settings, look.accounts, look.draft, world.clock, zone)
        house.move_in(first, is_shown)
        # The last to be entered is the first to be left: the window goes before its parts stop.
        try:
            yield house
        finally:
            house.move_out()


def _log_file(folder: Path, closing: ExitStack) -> LogFile:
    """The log and the secrets it keeps out, made when one of both is first needed."""
    from desktop.background.log_file import LogFile
    from desktop.core.redaction import Secrets

    log = LogFile(folder, Secrets())
    closing.callback(log.end)
    return log


def _parts(world: World, closing: ExitStack, get_log: Callable[[], LogFile]) -> Parts:
    # Imported when they are first needed, after the first paint: they are half of the program.
    from desktop.parts import build_parts

    return build_parts(world, closing, get_log)
