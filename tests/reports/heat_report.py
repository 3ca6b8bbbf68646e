"""How soon what turns bad is told, and how often for nothing: `python -m tests.reports.heat_report`.

Simulated years of shops of four sizes (`shop_years`) are lived through with the thermometer
(`heat_run`); the cases that the thermometer was made for are told one by one (`heat_cases`).
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import timedelta
from statistics import mean, median

from desktop.core.veille.heat import Reading
from tests.reports.heat_cases import CASES
from tests.reports.heat_run import Lived, live
from tests.reports.shop_years import SIZES, shop_year

_MINUTE = timedelta(minutes=1)


def main(arguments: list[str]) -> int:
    """Print the cases, each size of shop, and all of them."""
    parser = argparse.ArgumentParser(prog="heat_report", description="Measure the thermometer.")
    parser.add_argument("--years", type=int, default=200, help="how many years, of all sizes")
    asked = parser.parse_args(arguments)
    begun = time.perf_counter()
    _show_cases()
    every: list[Lived] = []
    for place, (size, per_day) in enumerate(SIZES.items()):
        seeds = range(1_000 * place, 1_000 * place + max(1, asked.years // len(SIZES)))
        lived = [live(shop_year(seed, per_day)) for seed in seeds]
        _show(f"{size} shops, {per_day:g} messages a day", lived)
        every += lived
    _show("all", every)
    print(f"\n{time.perf_counter() - begun:.0f} s")
    return 0


def _show_cases() -> None:
    print("== the cases it was made for")
    for case in CASES:
        reading = case.reading()
        verdict = "  " if reading.heat in case.said else "✗ "
        print(f"  {verdict}{case.name}: {reading.heat.value}, {_why(reading)}")


def _why(reading: Reading) -> str:
    hours = reading.window / timedelta(hours=1)
    return (
        f"{reading.total} messages in {hours:g} h ({reading.usual:.1f} are usual), {reading.negative}"
        f" negative by {reading.authors} ({reading.usual_negative:.2f} are usual)"
    )


def _show(title: str, lived: Sequence[Lived]) -> None:
    alarms = [one.false_alarms for one in lived]
    print(f"\n== {title}, {len(lived)} years")
    print(
        f"  false alarms a year: median {median(alarms):g}, mean {mean(alarms):.2f},"
        f" most {max(alarms)}; told again of the same: {mean(one.repeated for one in lived):.2f}"
    )
    sizes: dict[tuple[bool, int], list[timedelta | None]] = defaultdict(list)
    for one in lived:
        for trouble, after in one.found:
            sizes[trouble.is_slow, trouble.people].append(after)
    for (is_slow, people), delays in sorted(sizes.items()):
        name = f"{people} people in {'two days' if is_slow else 'hours'}"
        print(f"  {name:24} {_found(delays)}")


def _found(delays: Iterable[timedelta | None]) -> str:
    minutes = [None if one is None else one / _MINUTE for one in delays]
    found = sorted(one for one in minutes if one is not None)
    told = f"told {len(found):3} of {len(minutes):3}"
    if not found:
        return told
    late = found[min(len(found) - 1, len(found) * 9 // 10)]
    return (
        f"{told}, after {median(found):4.0f} min in the middle, {late:4.0f} min nine times of ten"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
