"""Tries the setup in the Windows of wine: installed, started, toured, updated, taken away again."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import bundle
from steps import Failed, see, see_tour, wait
from windows import setup
from windows.wine import PLACE, WINDOWS_DIST, Wine, path_inside

OLDER = "0.0.9"
TRIES = 3
PATIENCE_S = 600
HELD = 3
"""What the setup ends with where Ramage or its folder is open (ramage.nsi)."""
_ENTRY = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Ramage"


def try_out(wine: Wine, made: Path) -> None:
    """Raises Failed. Each step is told as it is passed."""
    home = next(one for one in (wine.drive / "users").iterdir() if one.name != "Public")
    local = home / "AppData" / "Local"
    program = local / "Programs" / "Ramage" / "ramage.exe"
    menu = home / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Ramage.lnk"
    plan = local / "ramage" / "plan.db"
    folder = PLACE / "older"
    folder.mkdir(exist_ok=True)
    wine.stop()
    older = setup.build(OLDER, WINDOWS_DIST / "ramage", folder)
    wine.run(older, "/S")
    see(f"version {OLDER} installed in silence", program.exists() and menu.exists())
    see("Windows knows it", OLDER in wine.run("reg", "query", _ENTRY))
    holder = wine.start("notepad", folder=program.parent)
    # Not heard: what it starts of wine itself goes on beside the holder, with whatever it may say.
    ended = wine.start(made, "/S").wait(PATIENCE_S)
    see("an update that cannot have the folder says so", ended == HELD)
    whole = program.exists() and not program.parent.with_name("Ramage.new").exists()
    see("and leaves the older one whole", whole and OLDER in wine.run("reg", "query", _ENTRY))
    wine.stop()
    holder.wait()
    pictures = PLACE / "tour"
    tries = _tour(wine, program, pictures)
    see(f"the tour is played to its end, at try {tries}", tries <= TRIES)
    see_tour(pictures)
    running = wine.start(program)
    wait("it opens and keeps its file", plan.exists)
    before = plan.stat().st_ctime
    wine.run(made, "/S")
    wait("an update ends the one that runs", lambda: running.poll() is not None)
    see("the newer version stands there", bundle.version() in wine.run("reg", "query", _ENTRY))
    see("nothing is left of the older", not program.parent.with_name("Ramage.old").exists())
    see("the drafts are kept", plan.stat().st_ctime >= before)
    wine.run(program.with_name("uninstall.exe"), "/S")
    wait("it is taken away", lambda: not program.parent.exists())
    see("with its entries", not menu.exists())
    see("and the drafts stay where they were", plan.exists())


def _tour(wine: Wine, program: Path, pictures: Path) -> int:
    """At which try it came to its end; more than TRIES for never.

    wine 8 ends a program now and then, inside Qt, when a first letter is typed; always where its
    DirectWrite draws the letters. How often is told, not hidden.
    """
    for number in range(1, TRIES + 1):
        shutil.rmtree(pictures, ignore_errors=True)
        try:
            wine.run(program, "--tour", path_inside(pictures), "--language", "fr", seconds=900)
        except subprocess.CalledProcessError:
            continue
        return number
    return TRIES + 1


def main() -> Path:
    """Build the program and the setup, try them, and say where the setup is."""
    from windows import wine as wines

    if lacking := wines.missing():
        print(f"Missing, on Debian: apt install {' '.join(lacking)}")
        raise Failed(1)
    wine = Wine(PLACE / "prefix")
    wine.make()
    program = wines.build(wine)
    made = setup.build(bundle.version(), program, bundle.DIST)
    try:
        try_out(wine, made)
    except subprocess.SubprocessError as error:
        print(error)
        raise Failed(1) from error
    finally:
        wine.stop()
    return made
