"""Resolves the locked versions of build/lock from pyproject.toml, for all systems at once.

    python build/relock.py [--upgrade]

Each lock holds every version with the hashes of its files and names no place to fetch them from:
that is the installing machine's affair. The later locks follow the earlier, so that all of them
can lie in one environment.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parents[1]
COMPILE = (
    *("pip", "compile", "pyproject.toml", "--universal", "--python-version", "3.11"),
    *("--generate-hashes", "--no-header", "--no-annotate", "--quiet"),
)
FOLLOWS: dict[str, str | None] = {"run": None, "dev": "run", "package": "dev", "lock": "dev"}


def main(options: list[str]) -> int:
    uv = Path(sys.executable).with_name("uv")
    for level, followed in FOLLOWS.items():
        extra = [] if followed is None else ["--extra", level, "--constraint", _lock(followed)]
        subprocess.run(
            [uv, *COMPILE, "--output-file", _lock(level), *extra, *options],
            cwd=TOP,
            check=True,
        )
    return 0


def _lock(level: str) -> str:
    return f"build/lock/{level}.txt"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
