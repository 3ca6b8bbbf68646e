"""Pictures on their way to a tweet: one after the other, beside what came before, on a lane."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event, current_thread

import pytest
from pytestqt.qtbot import QtBot

from desktop.background.attaching import Attaching
from desktop.background.runner import Lane, Runner
from desktop.core.extras import Attachment
from desktop.core.media.judging import MediaRefusal
from desktop.services.media.done import CropBox, Taken
from desktop.services.media.taking import Offer
from tests.services.media import makers
from tests.workshop import HeldClock, Workshop


class Heard:
    """All that was told, in order."""

    def __init__(self, attaching: Attaching) -> None:
        self.taken: list[Attachment] = []
        self.refused: list[tuple[str, MediaRefusal, Path | None]] = []
        self.progress: list[tuple[str, ...]] = []
        attaching.taken.connect(lambda one, _: self.taken.append(one))
        attaching.refused.connect(lambda *why: self.refused.append(why))
        attaching.progressed.connect(self.progress.append)


@pytest.fixture
def shop(tmp_path: Path) -> Workshop:
    made = Workshop(tmp_path / "ramage", HeldClock())
    made.start()
    return made


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[Runner]:
    made = Runner()
    yield made
    assert made.stop(10)


@pytest.fixture
def attaching(runner: Runner, shop: Workshop) -> Attaching:
    return Attaching(runner, shop.media, runner)


@pytest.fixture
def heard(attaching: Attaching) -> Heard:
    return Heard(attaching)


def rest(qtbot: QtBot, runner: Runner) -> None:
    if not runner.is_resting:
        with qtbot.waitSignal(runner.rested, timeout=20_000):
            pass


def photos(folder: Path, *names: str) -> list[Path]:
    paths = [folder / name for name in names]
    for number, path in enumerate(paths):
        path.write_bytes(makers.photo(60 + number, 40))
    return paths


def test_each_file_is_judged_beside_those_before_it_and_the_fifth_is_refused(
    qtbot: QtBot, runner: Runner, attaching: Attaching, heard: Heard, tmp_path: Path
) -> None:
    paths = photos(tmp_path, "1.jpg", "2.jpg", "3.jpg", "4.jpg", "5.jpg")
    attaching.take_files(paths)
    rest(qtbot, runner)
    assert [one.name for one in heard.taken] == ["1.jpg", "2.jpg", "3.jpg", "4.jpg"]
    assert heard.refused == [("5.jpg", MediaRefusal.TOO_MANY, paths[4])]
    assert heard.progress[0] == ("1.jpg", "2.jpg", "3.jpg", "4.jpg", "5.jpg")
    assert heard.progress[-1] == ()


def test_what_stands_there_already_counts(
    qtbot: QtBot, runner: Runner, attaching: Attaching, heard: Heard, tmp_path: Path
) -> None:
    film = tmp_path / "a.mp4"
    film.write_bytes(makers.film(180))
    attaching.stand_beside((), long_posts=True)
    attaching.take_files([film])
    rest(qtbot, runner)
    attaching.stand_beside(heard.taken, long_posts=True)
    attaching.take_files(photos(tmp_path, "1.jpg"))
    rest(qtbot, runner)
    assert [why for _, why, _ in heard.refused] == [MediaRefusal.MIXED]


def test_a_refused_file_does_not_hold_up_the_next_and_one_that_vanished_is_told(
    qtbot: QtBot, runner: Runner, attaching: Attaching, heard: Heard, tmp_path: Path
) -> None:
    empty = tmp_path / "vide.jpg"
    empty.write_bytes(b"")
    attaching.take_files([empty, tmp_path / "parti.jpg", *photos(tmp_path, "1.jpg")])
    attaching.take_pasted(makers.png(makers.drawing(30, 20), marks=False))
    rest(qtbot, runner)
    assert [why for _, why, _ in heard.refused] == [MediaRefusal.EMPTY, MediaRefusal.VANISHED]
    assert [one.name for one in heard.taken] == ["1.jpg", ""]


def test_a_heavy_photo_does_not_hold_up_what_is_to_be_saved(
    qtbot: QtBot, runner: Runner, attaching: Attaching, shop: Workshop, tmp_path: Path
) -> None:
    may_end, threads = Event(), []
    take = shop.media.take

    def slow(source: Path | bytes, offer: Offer) -> Taken:
        threads.append(current_thread().name)
        assert may_end.wait(20)
        return take(source, offer)

    shop.media.take = slow  # type: ignore[method-assign]
    attaching.take_files(photos(tmp_path, "1.jpg"))
    saved: list[bool] = []
    runner.ask(Lane.ERRANDS, lambda: True, saved.append, asker=runner)
    qtbot.waitUntil(lambda: saved == [True])
    may_end.set()
    rest(qtbot, runner)
    assert threads == [Lane.MEDIA.value]


def test_what_was_on_its_way_to_another_tweet_is_dropped(
    qtbot: QtBot, runner: Runner, attaching: Attaching, heard: Heard, tmp_path: Path
) -> None:
    first, second, third = photos(tmp_path, "1.jpg", "2.jpg", "3.jpg")
    attaching.take_files([first, second])
    attaching.forget()
    attaching.take_files([third])
    rest(qtbot, runner)
    assert [one.name for one in heard.taken] == ["3.jpg"]


def test_a_crop_that_comes_when_another_tweet_is_open_is_for_nobody(
    qtbot: QtBot, runner: Runner, attaching: Attaching, heard: Heard, tmp_path: Path
) -> None:
    attaching.take_files(photos(tmp_path, "1.jpg"))
    rest(qtbot, runner)
    (one,) = heard.taken
    attaching.crop(one, CropBox(0, 0, 20, 20))
    attaching.crop(one, CropBox(0, 0, 1, 1))
    attaching.forget()
    with qtbot.assertNotEmitted(attaching.cropped):
        rest(qtbot, runner)
    assert heard.refused == []


def test_a_crop_for_another_tweet_is_dropped_and_both_ways_keep_the_composer_waiting(
    qtbot: QtBot, runner: Runner, attaching: Attaching, heard: Heard, tmp_path: Path
) -> None:
    busy: list[bool] = []
    attaching.busy_changed.connect(busy.append)
    attaching.take_files(photos(tmp_path, "1.jpg", "2.jpg"))
    rest(qtbot, runner)
    assert busy == [True, False]
    with qtbot.assertNotEmitted(attaching.cropped):
        attaching.crop(heard.taken[0], CropBox(0, 0, 20, 20))
        attaching.forget()
        rest(qtbot, runner)
    assert busy == [True, False, True, False]
    attaching.crop(heard.taken[0], CropBox(0, 0, 20, 20))
    assert busy[-1]
    rest(qtbot, runner)
    assert not busy[-1]


def test_what_a_tweet_is_left_without_is_told_by_name(
    qtbot: QtBot, runner: Runner, attaching: Attaching, tmp_path: Path
) -> None:
    left: list[tuple[str, ...]] = []
    attaching.left_behind.connect(left.append)
    attaching.take_files(photos(tmp_path, "1.jpg", "2.jpg"))
    attaching.forget()
    assert left == [("1.jpg", "2.jpg")]
    rest(qtbot, runner)
    attaching.forget()
    assert left == [("1.jpg", "2.jpg")]


def test_a_fault_that_was_overtaken_takes_nobody_elses_turn(
    qtbot: QtBot,
    runner: Runner,
    attaching: Attaching,
    heard: Heard,
    shop: Workshop,
    tmp_path: Path,
) -> None:
    take = shop.media.take
    first, *others = photos(tmp_path, "1.jpg", "2.jpg", "3.jpg")

    def faulty(source: Path | bytes, offer: Offer) -> Taken:
        if source == first:
            raise ZeroDivisionError
        return take(source, offer)

    shop.media.take = faulty  # type: ignore[method-assign]
    with qtbot.captureExceptions() as raised:
        attaching.take_files([first])
        attaching.forget()
        attaching.take_files(others)
        rest(qtbot, runner)
    assert [kind for kind, *_ in raised] == [ZeroDivisionError]
    assert [one.name for one in heard.taken] == ["2.jpg", "3.jpg"]


def test_a_file_given_twice_takes_one_place(
    qtbot: QtBot, runner: Runner, attaching: Attaching, heard: Heard, tmp_path: Path
) -> None:
    first, *others = photos(tmp_path, "1.jpg", "2.jpg", "3.jpg", "4.jpg")
    attaching.take_files([first, first, *others])
    rest(qtbot, runner)
    assert heard.refused == []


def test_thumbnails_crops_and_copies_come_back(
    qtbot: QtBot, runner: Runner, attaching: Attaching, heard: Heard, tmp_path: Path
) -> None:
    attaching.take_files(photos(tmp_path, "1.jpg"))
    rest(qtbot, runner)
    (one,) = heard.taken
    with qtbot.waitSignal(attaching.thumbnail_ready) as ready:
        attaching.want_thumbnail(one, 30)
        attaching.want_thumbnail(one, 30)
    assert ready.args is not None
    assert ready.args[:2] == [one.sha256, 30]
    with qtbot.waitSignal(attaching.cropped) as cropped:
        attaching.crop(one, CropBox(0, 0, 20, 20))
    assert cropped.args is not None
    assert (cropped.args[0], cropped.args[1].width) == (one, 20)
    with qtbot.waitSignal(attaching.laid_out) as laid:
        attaching.lay_out((one,))
    assert laid.args is not None
    assert [path.name for path in laid.args[0].files] == ["1-1.jpg"]
