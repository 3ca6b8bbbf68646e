"""Tries the .deb in fresh Debians: installed with what it depends on, toured, updated, purged.

As root, with debootstrap; the systems are kept in dist/systems, and made once.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import bundle
from linux import deb
from steps import see, see_tour

SYSTEMS = bundle.DIST / "systems"
OLDER = "0.0.9"
PERSON = "colette"
HOME = f"/home/{PERSON}"
OPEN_AND_LEAVE = "xvfb-run -a sh -c 'ramage & sleep 10; ramage --leave; wait'"
_QUIET = {"DEBIAN_FRONTEND": "noninteractive", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}


class System:
    """A Debian in a folder."""

    def __init__(self, suite: str) -> None:
        self.root = SYSTEMS / suite
        if not (self.root / "usr").exists():
            subprocess.run(["debootstrap", "--variant=minbase", suite, self.root], check=True)

    def run(self, *command: str, more: dict[str, str] | None = None) -> str:
        """As root. Raises CalledProcessError."""
        done = subprocess.run(
            ["chroot", self.root, *command],
            env=_QUIET | (more or {}),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        if done.returncode:
            print(done.stdout[-3000:])
            done.check_returncode()
        return done.stdout

    def as_person(self, command: str) -> str:
        """As an ordinary user, in a shell."""
        return self.run("su", "-", PERSON, "-c", command)


def main(suites: list[str]) -> None:
    """Raises Failed and CalledProcessError."""
    version = bundle.version()
    newer = deb.build(version)
    older = deb.build(OLDER, level=0)
    for suite in suites or ["bookworm"]:
        print(f"== {suite}")
        _try(System(suite), older, newer, version)


def _try(system: System, older: Path, newer: Path, version: str) -> None:
    root = system.root
    for package in (older, newer):
        shutil.copy(package, root / "tmp" / package.name)
    mounted = [root / name for name in ("proc", "dev")]
    for place in mounted:
        subprocess.run(["mount", "--bind", f"/{place.name}", place], check=True)
    try:
        _live(system, older.name, newer.name, version)
    finally:
        for place in mounted:
            subprocess.run(["umount", "-l", place], check=False)


def _live(system: System, older: str, newer: str, version: str) -> None:
    root = system.root
    system.run("apt-get", "-qq", "update")
    system.run("apt-get", "-qq", "-y", "install", "xvfb", "xauth", "--no-install-recommends")
    if not (root / HOME[1:]).exists():
        system.run("useradd", "--create-home", "--shell", "/bin/sh", PERSON)
    before = _files(root)
    system.run("apt-get", "-y", "install", "--no-install-recommends", f"/tmp/{older}")
    see(f"version {OLDER} is installed with what it depends on", _status(system) == OLDER)
    see("it starts by its name", version in system.as_person("ramage --version"))
    system.as_person(f"rm -rf tour; xvfb-run -a ramage --tour {HOME}/tour --language fr")
    see_tour(root / HOME[1:] / "tour")
    system.as_person(OPEN_AND_LEAVE)
    data = root / HOME[1:] / ".local/share/ramage/plan.db"
    see("the drafts are in the person's own folder", data.exists())
    kept = data.stat().st_ino
    system.run("apt-get", "-y", "install", "--no-install-recommends", f"/tmp/{newer}")
    see(f"it is updated to {version}", _status(system) == version)
    see("and the drafts are kept", data.stat().st_ino == kept)
    system.as_person(OPEN_AND_LEAVE)
    system.run("apt-get", "-y", "purge", "ramage")
    system.run("apt-get", "-y", "autoremove", "--purge")
    left = [one for one in _files(root) - before if "ramage" in one.lower()]
    see(f"nothing of it is left in the system: {left}", not left)
    see("and the drafts stay where they were", data.exists())


def _status(system: System) -> str:
    return system.run("dpkg-query", "-W", "-f", "${Version}", "ramage").strip()


def _files(root: Path) -> frozenset[str]:
    """All of the system, but for what runs it and where people live."""
    places = [root / name for name in ("usr", "etc", "var/lib", "opt")]
    found = (one for place in places for one in place.rglob("*"))
    return frozenset(str(one.relative_to(root)) for one in found)
