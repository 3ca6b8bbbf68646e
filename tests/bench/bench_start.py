"""From process start to the first painted window and to a usable one, beside a bare PySide6 window.

Variants run in turn, so that a machine whose speed drifts slows them alike; medians are compared.
The frozen variants run when `make package` has left a build. Memory is the proportional set size
some seconds after the start.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from tests.bench.figures import ratio, summary
from tests.bench.frozen import frozen_bare, frozen_ramage
from tests.bench.seeds import seed_draft

if "DISPLAY" not in os.environ and "WAYLAND_DISPLAY" not in os.environ:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # both programs inherit it
ROUNDS = int(os.environ.get("ROUNDS", "15"))
SETTLED_S = 5.0
PAINT_AIM, USABLE_AIM, MEMORY_AIM = 1.3, 2.0, 1.4


@dataclass
class Variant:
    """One program and what was measured of it, in ms and MiB."""

    name: str
    command: Sequence[str]
    stay: Sequence[str]
    first_paint: list[float] = field(default_factory=list)
    usable: list[float] = field(default_factory=list)
    memory: float = 0.0

    def start(self) -> None:
        """Start it once and note its times."""
        begun = time.monotonic_ns()
        done = subprocess.run(self.command, capture_output=True, text=True, check=True, timeout=60)
        times = dict(line.split() for line in done.stdout.splitlines() if " " in line)
        self.first_paint.append((int(times["first-paint"]) - begun) / 1e6)
        if "usable" in times:
            self.usable.append((int(times["usable"]) - begun) / 1e6)

    def weigh(self) -> None:
        """Start it once more and read its memory when it has settled."""
        process = subprocess.Popen(self.stay, stdout=subprocess.DEVNULL)
        time.sleep(SETTLED_S)
        self.memory = _pss_mib(process.pid)
        process.terminate()
        process.wait()


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        seed_draft(data)
        for floor, ours in _pairs(data):
            _compare(floor, ours)


def _pairs(data: Path) -> list[tuple[Variant, Variant]]:
    python = [sys.executable, "-m"]
    pairs = [
        (
            _bare("bare window, source", [*python, "tests.bench.bare_window"]),
            _ramage("Ramage, source", [*python, "desktop"], data),
        )
    ]
    bare, ramage = frozen_bare(), frozen_ramage()
    if bare and ramage:
        pairs.append(
            (
                _bare("bare window, frozen", [str(bare)]),
                _ramage("Ramage, frozen", [str(ramage)], data),
            )
        )
    else:
        print("frozen: no build found; run `make package` first")
    return pairs


def _bare(name: str, command: list[str]) -> Variant:
    return Variant(name, command, [*command, "--stay"])


def _ramage(name: str, command: list[str], data: Path) -> Variant:
    start = [*command, "--data", str(data)]
    return Variant(name, [*start, "--time-start"], start)


def _compare(floor: Variant, ours: Variant) -> None:
    floor.start()
    ours.start()
    floor.first_paint.clear()
    ours.first_paint.clear()
    ours.usable.clear()
    for _ in range(ROUNDS):
        floor.start()
        ours.start()
    floor.weigh()
    ours.weigh()
    print(f"{floor.name:22} first paint  {summary(floor.first_paint)}")
    print(f"{ours.name:22} first paint  {summary(ours.first_paint)}")
    print(f"{'':22} usable       {summary(ours.usable)}")
    print(f"{'':22} first paint  {ratio(ours.first_paint, floor.first_paint, PAINT_AIM)}")
    print(f"{'':22} usable       {ratio(ours.usable, floor.first_paint, USABLE_AIM)}")
    print(
        f"{'':22} memory       {ours.memory:.1f} MiB beside {floor.memory:.1f}: "
        f"{ratio([ours.memory], [floor.memory], MEMORY_AIM)}"
    )
    pairs = zip(ours.first_paint, floor.first_paint, strict=True)
    print(f"{'':22} pair by pair {median(a / b for a, b in pairs):.2f}x (first paint, median)")


def _pss_mib(pid: int) -> float:
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("the kernel does not tell the proportional set size")


if __name__ == "__main__":
    main()
