"""From the installer to the first planned tweet, by real keys and clicks, timed.

    dbus-run-session -- /usr/bin/python3 build/linux/first_tweet.py INSTALLER PICTURES

Runs on the system's own Python, whose `gi` speaks AT-SPI: controls are found by the names that a
screen reader reads, and clicked where they stand on the screen. Needs, of Debian: xdotool, openbox,
xvfb (with DISPLAY set), at-spi2-core, gir1.2-atspi-2.0, python3-gi, imagemagick.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import gi  # type: ignore[import-not-found]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # type: ignore[import-not-found]  # noqa: E402

PATIENCE_S = 30.0
AS_IT_IS, NOTHING_PLANNED = "Prévoir tel quel", "Aucun tweet prévu"
PAGES = ("Écrire", "Planifier", "Veille", "Idées", "Entraînement", "Journal", "Réglages")
CONTROLS = {
    Atspi.Role.PUSH_BUTTON,
    Atspi.Role.TOGGLE_BUTTON,
    Atspi.Role.CHECK_BOX,
    Atspi.Role.RADIO_BUTTON,
    Atspi.Role.COMBO_BOX,
    Atspi.Role.ENTRY,
    Atspi.Role.TEXT,
    Atspi.Role.SPIN_BUTTON,
    Atspi.Role.LIST,
    Atspi.Role.TABLE,
    Atspi.Role.TREE,
    Atspi.Role.LINK,
    Atspi.Role.LABEL,
    Atspi.Role.IMAGE,
}


class Journey:
    def __init__(self, pictures: Path) -> None:
        self._pictures = pictures
        self._begun = time.monotonic()
        self._count = 0

    def step(self, name: str) -> None:
        """Tell when it was reached, and keep what the screen shows."""
        self._count += 1
        seconds = time.monotonic() - self._begun
        print(f"{seconds:6.1f} s  {name}", flush=True)
        target = self._pictures / f"{self._count:02}-{name.replace(' ', '-')}.png"
        # Not xwd: it leaves out what floats over a window.
        subprocess.run(["import", "-window", "root", target], check=True)

    def click(self, name: str, role: Any = None) -> None:
        box = extents(find(name, role))
        at = (box.x + box.width // 2, box.y + box.height // 2)
        subprocess.run(["xdotool", "mousemove", *map(str, at), "click", "1"], check=True)
        time.sleep(0.4)

    def keys(self, *names: str) -> None:
        subprocess.run(["xdotool", "key", "--delay", "60", *names], check=True)
        time.sleep(0.3)

    def type(self, text: str) -> None:
        subprocess.run(["xdotool", "type", "--delay", "120", text], check=True)
        time.sleep(0.3)


def main(installer: Path, pictures: Path) -> int:
    pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        home = Path(name) / "Chez Élodie et fils"
        home.mkdir()
        environment = os.environ | {
            "HOME": str(home),
            "LANG": "fr_FR.UTF-8",
            "QT_QPA_PLATFORM": "xcb",
            "XDG_DATA_HOME": str(home / ".local" / "share"),
            "XDG_CONFIG_HOME": str(home / ".config"),
        }
        manager = subprocess.Popen(["openbox"])
        journey = Journey(pictures)
        told = subprocess.run(
            [installer, "--quiet"], env=environment, check=True, capture_output=True, text=True
        )
        print(told.stdout.strip())
        journey.step("installed")
        program = subprocess.Popen([home / ".local" / "bin" / "ramage"], env=environment)
        try:
            walk(journey)
            ask_screen_reader(journey)
        finally:
            program.terminate()
            program.wait()
            manager.terminate()
        removed = subprocess.run([home / ".local/lib/ramage/uninstall.sh"], env=environment)
        left = sorted(one.name for one in (home / ".local").rglob("*ramage*"))
        print(f"uninstalled with {removed.returncode}; what is left: {left}")
    return 0


def walk(journey: Journey) -> None:
    """The questions, and the tweet that waits, on the calendar."""
    find("Son nom")
    journey.step("window open")
    journey.click("Son nom", Atspi.Role.TEXT)
    journey.type("Boulangerie Lune")
    journey.keys("Tab")
    journey.type("Boulangerie")
    journey.step("first question")
    journey.click("Continuer")
    journey.type("Alençon")
    journey.step("second question")
    journey.keys("Return")
    journey.step("third question")
    journey.click("Écrire mon premier tweet")
    find("Texte du tweet")
    journey.step("a tweet is ready")
    journey.click("Planifier?: *")
    # What floats over the window stands in no tree of Qt's: it has the keys.
    time.sleep(1.5)
    journey.step("choose a time")
    journey.keys("Tab", "Return")
    wait("an answer", lambda: AS_IT_IS in labels() or is_planned())
    if AS_IT_IS in labels():
        journey.step("the last read")
        journey.click(AS_IT_IS)
    wait("the planned tweet", is_planned)
    journey.step("planned")


def is_planned() -> bool:
    """The line at the foot of the window names the next tweet."""
    found = labels()
    return bool(found) and NOTHING_PLANNED not in found


def ask_screen_reader(journey: Journey) -> None:
    """Every page's controls, as AT-SPI has them; none may be without a name."""
    for page in PAGES:
        journey.click(page)
        time.sleep(1.5)
        nodes = list(shown(application()))
        silent = Counter(
            one.get_role_name() for one in nodes if one.get_role() in CONTROLS and not says(one)
        )
        print(f"{page}: {len(nodes)} nodes, without a name: {dict(silent)}", flush=True)


def says(node: Any) -> str:
    text = node.get_name() or node.get_description()
    if not text and (inside := node.get_text_iface()) is not None:
        text = Atspi.Text.get_text(inside, 0, -1)
    return (text or "").strip()


def application() -> Any:
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        one = desktop.get_child_at_index(number)
        if one is not None and one.get_name() in ("Ramage", "ramage"):
            return one
    return None


def shown(top: Any) -> Iterator[Any]:
    """All nodes that stand on the screen."""
    waiting = [top]
    while waiting:
        node = waiting.pop()
        if node is None:
            continue
        if node is not top and not node.get_state_set().contains(Atspi.StateType.SHOWING):
            continue
        yield node
        waiting += [node.get_child_at_index(n) for n in range(node.get_child_count())]


def labels() -> list[str]:
    top = application()
    return [one.get_name() for one in shown(top)] if top is not None else []


def find(name: str, role: Any = None) -> Any:
    """The control of that name (`*` for any letters), once it stands on the screen."""
    found: list[Any] = []

    def look() -> bool:
        top = application()
        if top is None:
            return False
        for one in shown(top):
            if fnmatchcase(one.get_name() or "", name) and (role is None or one.get_role() == role):
                found.append(one)
                return True
        return False

    wait(name, look)
    return found[-1]


def wait(what: str, is_so: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while True:
        try:
            if is_so():
                return
        except gi.repository.GLib.Error:
            # It went while it was being asked.
            continue
        if time.monotonic() > deadline:
            print("\n".join(sorted(filter(None, labels()))))
            raise SystemExit(f"waited in vain for: {what}")
        time.sleep(0.1)


def extents(node: Any) -> Any:
    return Atspi.Component.get_extents(node.get_component_iface(), Atspi.CoordType.SCREEN)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).absolute(), Path(sys.argv[2]).absolute()))
