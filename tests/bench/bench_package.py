"""The frozen program beside a bare PySide6 window frozen alike, and beside itself from source.

Size on disk, start (first paint and usable), memory when settled, and the processor's time while
nobody does anything. `make package` has to have been run.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from tests.bench.bench_start import Variant
from tests.bench.figures import ratio, summary
from tests.bench.frozen import frozen_bare, frozen_ramage
from tests.bench.seeds import seed_draft

if "DISPLAY" not in os.environ and "WAYLAND_DISPLAY" not in os.environ:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # all programs inherit it
ROUNDS = int(os.environ.get("ROUNDS", "11"))
SETTLING_S, IDLE_S = 40.0, 30.0
SIZE_AIM_MB, START_AIM, IDLE_AIM = 155, 1.2, 0.5


def main() -> None:
    bare, ramage = frozen_bare(), frozen_ramage()
    if bare is None or ramage is None:
        print("There is no frozen program yet: make package")
        return
    ours, floor = megabytes(ramage.parent), megabytes(bare.parent)
    print(f"size: Ramage {ours:.1f} MB (aim: under {SIZE_AIM_MB}), bare window {floor:.1f} MB")
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        seed_draft(data)
        stay = ["--data", str(data)]
        timed = [*stay, "--time-start"]
        source = [sys.executable, "-m", "desktop"]
        variants = (
            Variant("bare window, frozen", [str(bare)], [str(bare), "--stay"]),
            Variant("Ramage, source", [*source, *timed], [*source, *stay]),
            Variant("Ramage, frozen", [str(ramage), *timed], [str(ramage), *stay]),
        )
        for _ in range(ROUNDS + 1):
            for variant in variants:
                variant.start()
        for variant in variants:
            # The first start of each read its files from the disk.
            del variant.first_paint[:1], variant.usable[:1]
            variant.weigh()
            print(f"{variant.name:20} first paint  {summary(variant.first_paint)}")
            if variant.usable:
                print(f"{variant.name:20} usable       {summary(variant.usable)}")
            print(f"{variant.name:20} memory       {variant.memory:.0f} MiB")
        _, from_source, frozen = variants
        painted = ratio(frozen.first_paint, from_source.first_paint, START_AIM)
        print(f"frozen to source, first paint: {painted}")
        print(f"frozen to source, usable: {ratio(frozen.usable, from_source.usable, START_AIM)}")
        print(f"idle: {idle(frozen.stay):.2f} % of one processor (aim: under {IDLE_AIM})")


def megabytes(folder: Path) -> float:
    return sum(one.lstat().st_size for one in folder.rglob("*") if not one.is_dir()) / 1e6


def idle(command: Sequence[str]) -> float:
    """Percent of one processor that it takes while nothing happens, once what it puts off until
    after its start has been done (half a minute)."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        time.sleep(SETTLING_S)
        before = ticks(process.pid)
        time.sleep(IDLE_S)
        spent = ticks(process.pid) - before
    finally:
        process.terminate()
        process.wait()
    return 100 * spent / os.sysconf("SC_CLK_TCK") / IDLE_S


def ticks(pid: int) -> int:
    """Of the processor, spent by the process so far."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


if __name__ == "__main__":
    main()
