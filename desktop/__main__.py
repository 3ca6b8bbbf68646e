"""Opens the door: arguments, one instance a folder, and over to `app`."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.background.instance import Instance
    from desktop.world import World


NAME = "ramage"
"""Decides where the person's files lie."""
READ_FEEDS = "--read-feeds"
"""As in `network.feeds.reader`, which a start does not import."""


@dataclass(frozen=True, slots=True)
class Arguments:
    """What the command line asks for."""

    data: Path | None = None
    tour: Path | None = None
    language: str = ""
    time_start: bool = False
    background: bool = False
    leave: bool = False
    forget: bool = False
    demo: bool = False


def main(argv: list[str] | None = None) -> int:
    """Start Ramage; returns the process's exit code."""
    given = sys.argv[1:] if argv is None else argv
    if given == [READ_FEEDS]:
        # A Ramage of its own that only reads feeds: no window, no folder, nothing of Qt.
        from desktop.network.feeds.child import serve

        return serve()
    arguments = read(given)
    if arguments.leave or arguments.forget:
        return _make_way(arguments)
    import gc

    from desktop.background.troubles import dump_crashes

    # Nothing made during a start is garbage; looking for it costs the first paint 3 to 8 ms.
    gc.disable()
    dump_crashes()
    application = make_application()
    if arguments.tour is not None:
        from desktop.tour import play

        return play(application, arguments.tour, arguments.language)
    return _run(application, arguments)


def read(argv: list[str]) -> Arguments:
    """Understand the command line; ends the process with a word of help where it cannot."""
    if not argv:
        # A double-click has no arguments, and argparse costs 8 ms to import.
        return Arguments()
    from argparse import ArgumentParser

    from desktop import __version__

    parser = ArgumentParser(prog="ramage", description="A small shop's voice on X.")
    parser.add_argument("--data", type=Path, help="the folder that holds drafts and calendar")
    parser.add_argument("--tour", type=Path, help="play the guided tour, leave its pictures here")
    parser.add_argument("--language", choices=["fr", "en"], default="", help="of the tour")
    parser.add_argument(
        "--time-start",
        action="store_true",
        help="print when the window was first painted and when it took a key, then leave",
    )
    parser.add_argument(
        "--background",
        action="store_true",
        help="show no window yet: wait beside the clock, as at the computer's start",
    )
    parser.add_argument(
        "--leave",
        action="store_true",
        help="end the Ramage that is open, as an installer has to before it puts a newer one there",
    )
    parser.add_argument(
        "--forget",
        action="store_true",
        help="delete all that the person's own Ramage keeps, as an uninstaller does that was asked",
    )
    parser.add_argument(
        "--demo", action="store_true", help="visit the example shop, which is gone afterwards"
    )
    parser.add_argument("--version", action="version", version=f"Ramage {__version__}")
    arguments = Arguments(**vars(parser.parse_args(argv)))
    if arguments.forget and arguments.data is not None:
        # Of any other folder it is not known what else lies in it.
        parser.error("--forget is for the person's own folder alone")
    return arguments


def make_application() -> QApplication:
    """The one QApplication, with the names that decide where its files lie."""
    from desktop.ui.application import Application

    Application.setApplicationName(NAME)
    Application.setApplicationDisplayName("Ramage")
    Application.setDesktopFileName("ramage")
    return Application(sys.argv[:1])


def _run(application: QApplication, arguments: Arguments) -> int:
    from desktop.app import assemble
    from desktop.background.instance import Instance
    from desktop.background.troubles import keep_crashes
    from desktop.world import real_world

    world = real_world(arguments.data, arguments.demo)
    try:
        world.folder.make()
    except OSError:
        from desktop.ui.refusal import no_folder

        refused = no_folder(world.folder.root)
        _come_back(world, arguments)
        return refused
    instance = Instance(world.folder.root)
    if not instance.take() and instance.is_held_elsewhere:
        # One that starts with the computer wants nothing of a window that is there already.
        if arguments.background or instance.knock():
            return 0
        # It did not answer: it may be closing, and let go of the folder meanwhile.
        if not instance.take():
            from desktop.ui.refusal import is_busy

            return is_busy()
    try:
        _before_it_opens(world)
    except BaseException:
        # A visit that cannot begin leaves the person with their own.
        instance.leave()
        _come_back(world, arguments)
        raise
    crash = keep_crashes(world.folder.logs)
    with assemble(application, world, instance, not arguments.background, crash) as house:
        if arguments.time_start:
            from desktop.ui.start_clock import StartClock

            StartClock(house)
        ended = application.exec()
    if world.is_demo:
        from desktop.services.demo import clear_away

        clear_away(world.folder.root)
    _come_back(world, arguments)
    return ended


def _come_back(world: World, arguments: Arguments) -> None:
    """Start once more, where that was asked: another shop, or what was brought back."""
    if world.again.is_asked:
        from desktop.background.again import start

        start(arguments.data, world.again.is_demo)


def _make_way(arguments: Arguments) -> int:
    """What an installer asks for, over a line without a screen as well: 0 where it is done."""
    from PySide6.QtCore import QCoreApplication

    from desktop.world import real_world

    QCoreApplication.setApplicationName(NAME)
    # Held: a lock tells by it which program its process is.
    application = QCoreApplication(sys.argv[:1])
    world = real_world(arguments.data)
    ended = _forget(world) if arguments.forget else int(not _see_off(world.folder.root))
    del application
    return ended


def _see_off(root: Path) -> bool:
    """Whether no Ramage is open any more, on the folder or on the example shop within."""
    return all(one.see_off() for one in _open_ones(root))


def _open_ones(root: Path) -> list[Instance]:
    """The Ramages that are open on the folder and on the example shop within."""
    from desktop.background.instance import Instance
    from desktop.world import DEMO_FOLDER

    both = Instance(root), Instance(root / DEMO_FOLDER)
    return [one for one in both if not _is_free(one)]


def _is_free(instance: Instance) -> bool:
    """Whether no other process holds that folder."""
    if instance.take():
        instance.leave()
        return True
    return not instance.is_held_elsewhere


def _forget(world: World) -> int:
    from desktop.network.x.keys import SystemKeys
    from desktop.network.x.system_keyring import SystemKeyring
    from desktop.services.farewell import erase

    if _open_ones(world.folder.root):
        return 1
    keys = SystemKeys(world.x_place.keyring or SystemKeyring())
    return int(not erase(world.folder, keys))


def _before_it_opens(world: World) -> None:
    """What came back takes its place, the example shop is filled, and one that was left behind by a
    power cut goes; each is rare, and looked for without opening anything."""
    from desktop.world import DEMO_FOLDER, lease_of, zone_of

    root = world.folder.root
    if world.is_demo:
        from desktop.services.demo import fill
        from desktop.store.first_look import first_look
        from desktop.ui.language import code_of

        settings = first_look(root.parent / world.folder.plan.name).settings
        tongue = code_of(settings.language)
        fill(world.folder, world.clock, zone_of(world), lease_of(root), settings, tongue)
        return
    from desktop.services.archive.placing import put_in_place

    try:
        put_in_place(root, world.clock())
    except (OSError, ValueError):
        # What is there stays as it is, and the next start tries again.
        import logging

        log = logging.getLogger(__name__)
        log.warning("What came back could not be put in place", exc_info=True)
    left = root / DEMO_FOLDER
    if left.exists():
        from desktop.background.instance import Instance
        from desktop.services.demo import clear_away

        if _is_free(Instance(left)):
            clear_away(left)


if __name__ == "__main__":
    sys.exit(main())
