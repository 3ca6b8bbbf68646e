"""The whole guide at work: from a key press to every painted tip, with spelling on.

A real Ramage stands on a file of its own, with two hundred tweets to look back on and a shop that
has said all of itself. Each key is timed until its paint event has come and every other event is
drained: by then the meter, the highlights, the underlines, the gauge and the tips are painted. What
waits for a pause in the typing (hashtags, kind, preview) is timed apart. Then a key is held down,
thirty a second, and every letter must have come; then memory, dictionary by dictionary.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop.app import assemble
from desktop.core.account import Way
from desktop.paths import DataFolder
from desktop.tour.clock import TourClock
from desktop.tour.guide import Guide
from desktop.ui.write import WritePage
from desktop.world import World
from tests.bench import bench_keys
from tests.bench.bench_keys import Subject
from tests.bench.figures import percentile, summary
from tests.bench.seeds import seed_past

AIMS = {280: 8.0, 25_000: 16.0}
HELD_KEYS, A_SECOND = 300, 30
PAUSES = 40

MEMORY = """
import resource, sys
from importlib import import_module
def now():
    return int(open("/proc/self/statm").read().split()[1]) * resource.getpagesize() / 2**20
before = now()
{work}
print(f"{{now() - before:.1f}}")
"""
LOADED = {
    "core.text and its tables": "from desktop.core.text import measure; measure('Bonjour #pain')",
    "every tip and its lists": (
        "from desktop.core.advice import Draft, advise_all\\n"
        "from desktop.core.text import measure\\n"
        "advise_all(Draft(TEXT, measure(TEXT)))"
    ),
    "French dictionary and lists": (
        "from desktop.core.language import Tongue\\n"
        "from desktop.core.spelling import Speller\\n"
        "kept = Speller.load((Tongue.FRENCH,))"
    ),
    "both dictionaries and lists": (
        "from desktop.core.language import Tongue\\n"
        "from desktop.core.spelling import Speller\\n"
        "kept = Speller.load((Tongue.FRENCH, Tongue.ENGLISH))"
    ),
    "one trade's hashtags": (
        "from desktop.core.hashtags.trades import trade\\nkept = trade('boulangerie')"
    ),
    "every trade's hashtags": (
        "from desktop.core.hashtags.trades import all_trades\\nkept = all_trades()"
    ),
    "every commune": (
        "from desktop.core.hashtags.places import communes_named\\nkept = communes_named('Paris')"
    ),
    "the kinds": (
        "from desktop.core.kinds.guess import guess_kind\\n"
        "from desktop.core.language import Tongue\\nguess_kind(TEXT, Tongue.FRENCH)"
    ),
    "the ideas": (
        "from desktop.core.ideas.read import ideas\\n"
        "from desktop.core.language import Tongue\\nkept = ideas(Tongue.FRENCH)"
    ),
}


def main() -> None:
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    with _ramage(application) as (guide, page):
        ours = Subject(guide.house.window, page.editor)
        for length in (20, 140, 280, 25_000):
            _time_keys(guide, page, ours, length)
        _time_pauses(guide, page)
        _hold_a_key(guide, page)
    _tell_memory()


@contextmanager
def _ramage(application: QApplication) -> Iterator[tuple[Guide, WritePage]]:
    with TemporaryDirectory() as name:
        clock = TourClock()
        folder = DataFolder(Path(name))
        world = World(folder, "Europe/Paris", "bench", clock=clock, is_online=lambda: False)
        with assemble(application, world) as house:
            guide = Guide(house, clock, folder.root)
            opened: list[bool] = []
            house.opened.connect(lambda: opened.append(True))
            guide.wait_until(lambda: bool(opened), "the opened file")
            choosing = house.parts.choosing
            choosing.add_account(Way.PRACTICE, "Boulangerie Lune", "boulange_lune", True)
            house.window.uncover()
            guide.settle()
            seed_past(folder.plan, 200, datetime.now(UTC) - timedelta(days=400))
            choosing.change(
                trade="boulangerie", town="Alençon", department="61", people="Amélie, Paul"
            )
            house.parts.counselling.look_again()
            page = guide.one(WritePage)
            spelling = house.parts.spelling
            guide.wait_until(lambda: spelling.is_ready, "the dictionaries")
            guide.settle()
            yield guide, page


def _time_keys(guide: Guide, page: WritePage, ours: Subject, length: int) -> None:
    is_long = length > 1_000
    text = bench_keys.paragraphs(length) if is_long else bench_keys.one_line(length)
    floor = bench_keys.bare_field()
    for subject in (floor, ours):
        subject.put(text)
        subject.type()
        subject.forget()
    for _ in range(bench_keys.ROUNDS):
        for subject in (floor, ours):
            subject.type()
    floor.window.close()
    aim = f" (aim: p99 under {AIMS[length]:.0f} ms)" if length in AIMS else ""
    print(f"{length:6} characters  bare field  {summary(floor.times)}")
    print(f"{'':18} Ramage      {summary(ours.times)}{aim}")
    for name, share in (("p50", 0.5), ("p99", 0.99)):
        ratio = percentile(ours.times, share) / percentile(floor.times, share)
        spent = percentile(ours.processor, share)
        print(f"{'':18} {name}         {ratio:.2f}x the floor; processor {spent:.2f} ms")
    tips = [tip.rule.value for tip in page.advice.tips]
    print(f"{'':18} tips shown  {', '.join(tips) or 'none'}")


def _time_pauses(guide: Guide, page: WritePage) -> None:
    """What a pause sets going: hashtags, kind, preview."""
    page.editor.set_text(bench_keys.one_line(280))
    times = []
    for _ in range(PAUSES):
        start = time.perf_counter()
        page.finish_pause()
        QCoreApplication.processEvents()
        times.append((time.perf_counter() - start) * 1e3)
    print(f"at a pause, 280 characters      {summary(times)}")


def _hold_a_key(guide: Guide, page: WritePage) -> None:
    """Thirty letters a second, as a keyboard repeats; none may be lost, none may wait."""
    page.editor.set_text("")
    late, due = [], time.perf_counter()
    for _ in range(HELD_KEYS):
        due += 1 / A_SECOND
        while time.perf_counter() < due:
            QCoreApplication.processEvents()
        press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "é", True)
        QCoreApplication.sendEvent(page.editor, press)
        late.append((time.perf_counter() - due) * 1e3)
    print(
        f"a key held down: {len(page.text())} of {HELD_KEYS} letters, "
        f"done after its time by p50 {percentile(late, 0.5):.1f}, "
        f"p99 {percentile(late, 0.99):.1f}, "
        f"max {max(late):.1f} ms (the first letter shows the cards)"
    )


def _tell_memory() -> None:
    for name, work in LOADED.items():
        code = MEMORY.format(work=f"TEXT = {bench_keys.SENTENCE!r}\n" + work.replace("\\n", "\n"))
        said = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True
        ).stdout.strip()
        print(f"memory of {name:28} {said:>6} MiB")


if __name__ == "__main__":
    main()
