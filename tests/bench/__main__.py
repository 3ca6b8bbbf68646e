"""Runs every benchmark, each in a process of its own: `python -m tests.bench [name …]`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

PREFIX = "bench_"


def main(names: list[str]) -> int:
    """Run the named benchmarks, or all; returns the number that failed."""
    found = sorted(path.stem for path in Path(__file__).parent.glob(f"{PREFIX}*.py"))
    failures = 0
    for module in found:
        name = module.removeprefix(PREFIX)
        if names and name not in names:
            continue
        print(f"\n== {name}", flush=True)
        failures += subprocess.call([sys.executable, "-m", f"tests.bench.{module}"]) != 0
    return failures


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
