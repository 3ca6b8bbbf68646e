"""How good the advice is: `python -m tests.reports.advice_report [--data DIR] [-v] [part …]`.

Tips, kinds and spelling are judged by the project's own marked texts and slips. With `--data`, a
folder of public sets (hashtags_fr_dev.jsonl.gz, shop_posts_fr_dev.json, umsab_*), what others wrote
is judged too.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from desktop.core.frequency import hear
from tests.reports import (
    hashtags_part,
    kinds_part,
    language_part,
    posts_part,
    spelling_part,
    tips_part,
)

Part = Callable[[bool], None]


def main(arguments: list[str]) -> int:
    """Print the parts that were asked for, or all that can be measured."""
    asked = _parser().parse_args(arguments)
    parts = _parts(asked.data)
    unknown = [name for name in asked.parts if name not in parts]
    if unknown:
        print(f"no such part: {', '.join(unknown)}; there are {', '.join(parts)}")
        return 1
    hear()
    for name in asked.parts or parts:
        print(f"\n== {name}", flush=True)
        parts[name](asked.verbose)
    return 0


def _parts(data: Path | None) -> dict[str, Part]:
    parts: dict[str, Part] = {
        "tips": tips_part.show,
        "kinds": kinds_part.show,
        "spelling": spelling_part.show,
    }
    if data is not None:
        parts["hashtags"] = lambda verbose: hashtags_part.show(data, verbose)
        parts["posts"] = lambda verbose: posts_part.show(data, verbose)
        parts["language"] = lambda verbose: language_part.show(data, verbose)
    return parts


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="advice_report", description="Measure the advice.")
    parser.add_argument("--data", type=Path, help="a folder of public sets")
    parser.add_argument("-v", "--verbose", action="store_true", help="list what was wrong")
    parser.add_argument("parts", nargs="*", help="the parts to print; all without")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
