"""The veille's file with 1,000,000 messages, beside a bare table read newest first.

The floor is fifty rows of the same file by their number alone: what SQLite and Python take for a
page of messages without any question about them. `MESSAGES=100000` makes it smaller.
"""

from __future__ import annotations

import os
import random
import resource
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import median

from desktop.core.veille.channel import SourceKind
from desktop.core.veille.message import Author, Found, Mood
from desktop.core.veille.subject import Feed, Role, Subject
from desktop.core.veille.view import PAGE, Asked, View
from desktop.services.veille import watcher
from desktop.store.database import immediate
from desktop.store.veille import adding, channels, messages, subjects, tallies
from desktop.store.veille.database import open_veille, read_veille
from tests.bench.figures import summary

MESSAGES = int(os.environ.get("MESSAGES", "1000000"))
ROUNDS = int(os.environ.get("ROUNDS", "60"))
AIM_MS = 50.0
NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)
SHARES = (0.4, 0.25, 0.15, 0.1, 0.05, 0.03, 0.01, 0.005, 0.003, 0.002)
"""What part of everything each of ten subjects has: most of it one, hardly any the last."""
SLICE = 5_000


def build(path: Path, count: int) -> None:
    """A file with `count` messages under ten subjects, spread over two years."""
    dice = random.Random(5)
    words = [f"mot{number}" for number in range(20_000)]
    with open_veille(path) as db:
        with immediate(db):
            made = [
                subjects.save_subject(
                    db,
                    Subject(f"Sujet {n}", Role.SHOP, words=(f"s{n}",), feeds=(Feed("https://a"),)),
                )
                for n in range(len(SHARES))
            ]
        watched = channels.all_channels(db)[0]
        for start in range(0, count, SLICE):
            heard = [heard_one(dice, words, made, number) for number in range(start, start + SLICE)]
            adding.add_new(db, watched.id, SourceKind.FEED, heard, NOW)


def heard_one(
    dice: random.Random, words: list[str], made: list[Subject], number: int
) -> adding.Heard:
    text = " ".join(words[min(int(dice.paretovariate(0.9)), len(words) - 1)] for _ in range(14))
    if number % 3 == 0:
        text += " #boulangerie"
    at = NOW - timedelta(seconds=dice.randrange(2 * 365 * 86_400))
    who = f"auteur{int(dice.paretovariate(0.8)) % 50_000}"
    mood = Mood.NEGATIVE if dice.random() < 0.1 else None
    subject = dice.choices(made, SHARES)[0]
    return Found(f"r{number}", f"{text} pain", Author(who, who), at), mood, (subject.id,)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "veille.db"
        begun = time.perf_counter()
        build(path, MESSAGES)
        took = time.perf_counter() - begun
        size = path.stat().st_size / 2**20
        print(f"{MESSAGES:,} messages built in {took:.0f} s, {size:.0f} MiB", flush=True)
        measure(path)


def measure(path: Path) -> None:
    first, last = 1, len(SHARES)
    page = partial(messages.page, before_id=None, limit=PAGE + 1, now=NOW)
    with read_veille(path) as db:
        newest = messages.page(db, View(), None, PAGE, NOW)
        ids = [one.id for one in newest]
        middle = messages.page(
            db, View(asked=Asked(before=NOW - timedelta(days=300))), None, 1, NOW
        )
        floor = timed(lambda: messages.by_ids(db, ids))
        print(f"{'fifty by number':34} {summary(floor)}")
        views = {
            str(number): (View(subjects=(number,)), newest)
            for number, newest in subjects.seen(db).items()
        }
        questions: dict[str, Callable[[], object]] = {
            "everything": lambda: page(db, View()),
            "everything, a year back": lambda: messages.page(
                db, View(), middle[0].id, PAGE + 1, NOW
            ),
            "the largest subject": lambda: page(db, View(subjects=(first,))),
            "the smallest subject": lambda: page(db, View(subjects=(last,))),
            "three subjects": lambda: page(db, View(subjects=(1, 5, 9))),
            "a word in every message": lambda: page(db, View(asked=Asked(words=("pain",)))),
            "a rare word": lambda: page(db, View(asked=Asked(words=("mot19000",)))),
            "three letters": lambda: page(db, View(asked=Asked(words=("mot",), is_open=True))),
            "the beginning of common words": lambda: page(
                db, View(asked=Asked(words=("mot1",), is_open=True))
            ),
            "the beginning of a rare word": lambda: page(
                db, View(asked=Asked(words=("mot1900",), is_open=True))
            ),
            "a hashtag": lambda: page(db, View(asked=Asked(hashtags=("boulangerie",)))),
            "an author": lambda: page(db, View(asked=Asked(authors=("auteur77",)))),
            "common word, smallest subject": lambda: page(
                db, View(subjects=(last,), asked=Asked(words=("pain",)))
            ),
            "negative, largest subject": lambda: page(
                db, View(subjects=(first,), mood=Mood.NEGATIVE)
            ),
            "before a year ago": lambda: page(
                db, View(asked=Asked(words=("pain",), before=NOW - timedelta(days=365)))
            ),
            "what is new": lambda: subjects.new_counts(db, views, NOW),
            "hours of eight weeks": lambda: tallies.hours(db, first, NOW - timedelta(weeks=8), NOW),
        }
        for name, ask in questions.items():
            tell(name, timed(ask), floor)
    tell(f"a slice of {watcher.SLICE} new ones kept", adding_times(path), floor)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"memory of the whole run, building included: {peak:.0f} MiB")


def adding_times(path: Path) -> list[float]:
    """Twenty slices, as a look at a busy source keeps them."""
    dice = random.Random(6)
    words = [f"neuf{number}" for number in range(500)]
    with open_veille(path) as db:
        made = list(subjects.all_subjects(db))
        watched = channels.all_channels(db)[0]
        found = []
        for start in range(20):
            numbers = range(10**9 + watcher.SLICE * start, 10**9 + watcher.SLICE * (start + 1))
            heard = [heard_one(dice, words, made, number) for number in numbers]
            begun = time.perf_counter()
            adding.add_new(db, watched.id, SourceKind.FEED, heard, NOW)
            found.append((time.perf_counter() - begun) * 1000)
    return found


def timed(ask: Callable[[], object]) -> list[float]:
    found = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        ask()
        found.append((time.perf_counter() - begun) * 1000)
    return found


def tell(name: str, ours: list[float], floor: list[float]) -> None:
    ratio = median(ours) / median(floor)
    print(f"{name:34} {summary(ours)}  {ratio:5.1f}x  (aim: under {AIM_MS:.0f} ms)", flush=True)


if __name__ == "__main__":
    main()
