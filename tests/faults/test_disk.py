"""A disk that fills up, or may not be written: clear trouble, nothing lost, nothing sent twice."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.core.tweet import State
from desktop.network.practice import Practice
from desktop.services.opening import FileTrouble
from desktop.services.publisher import PublisherTrouble, Step
from desktop.store.errors import StoreFull, StoreReadOnly
from tests.faults.aftermath import check_the_file_is_sound, let_time_pass
from tests.folders import mount, read_only
from tests.workshop import PLENTY, HeldClock, Workshop

SIZE = 1_000_000


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 1 MB of its own."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only root may mount the small disk that this needs")
    root = tmp_path / "disk"
    root.mkdir()
    mount("-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(root))
    yield root
    subprocess.run(["umount", "-l", str(root)], check=True)


class Filler:
    """A file that takes all the room there is, but for some bytes."""

    def __init__(self, disk: Path) -> None:
        self._path = disk / "filler"

    def fill(self, but: int = 0) -> None:
        with self._path.open("ab", buffering=0) as filler:
            while True:
                try:
                    filler.write(b"x" * 4096)
                except OSError:
                    break
        os.truncate(self._path, max(self._path.stat().st_size - but, 0))

    def clear(self) -> None:
        self._path.unlink(missing_ok=True)


def shop_on(
    disk: Path, tmp_path: Path, on_step: Callable[[Step], None] = lambda _: None
) -> Workshop:
    """On the small disk; the practice account's server stands elsewhere, as X does."""
    clock = HeldClock()
    practice = Practice(tmp_path / "server.jsonl", clock)
    return Workshop(disk / "ramage", clock, practice, on_step=on_step)


def test_a_full_disk_at_the_first_start_is_told(disk: Path, tmp_path: Path) -> None:
    filler = Filler(disk)
    filler.fill()
    shop = shop_on(disk, tmp_path)
    assert shop.opening.open().trouble is FileTrouble.DISK_FULL
    filler.clear()
    assert shop.opening.open().trouble is None


def test_a_full_disk_loses_nothing_that_was_kept(disk: Path, tmp_path: Path) -> None:
    shop, filler = shop_on(disk, tmp_path), Filler(disk)
    shop.start()
    draft = shop.draft("gardé")
    filler.fill()
    with pytest.raises(StoreFull):
        shop.drafts.save(draft.id, draft.account_id, "x" * 50_000)
    assert shop.tweet(draft).text == "gardé"
    filler.clear()
    assert shop.drafts.save(draft.id, draft.account_id, "x" * 50_000).text == "x" * 50_000
    check_the_file_is_sound(shop)


@pytest.mark.parametrize("step", Step)
def test_a_disk_that_fills_up_at_any_step_sends_nothing_twice_and_loses_nothing(
    disk: Path, tmp_path: Path, step: Step
) -> None:
    """Between the answer and its record too: the outcome is kept in mind until then."""
    filler, fills = Filler(disk), [True]

    def on_step(reached: Step) -> None:
        if reached is step and fills[0]:
            filler.fill()

    shop = shop_on(disk, tmp_path, on_step)
    server = Practice(tmp_path / "server.jsonl", shop.clock)
    shop.start()
    tweets = [shop.plan("un"), shop.plan("a", "b")]
    shop.clock.pass_by(minutes=15)
    report = shop.publisher.tick()
    assert report.trouble is PublisherTrouble.DISK_FULL
    sent_while_full = len(list(server.posts()))
    assert sent_while_full <= 1
    shop.clock.pass_by(seconds=15)
    shop.publisher.tick()
    assert len(list(server.posts())) == sent_while_full
    fills[0] = False
    filler.clear()
    let_time_pass(shop)
    assert sorted(post.text for post in server.posts()) == ["a", "b", "un"]
    assert {shop.tweet(tweet).state for tweet in tweets} == {State.PUBLISHED}
    check_the_file_is_sound(shop)


@pytest.mark.parametrize("step", [Step.AFTER_SENDING, Step.BEFORE_RECORDING])
def test_an_outcome_that_could_not_be_written_before_a_crash_is_looked_up(
    disk: Path, tmp_path: Path, step: Step
) -> None:
    filler = Filler(disk)
    shop = shop_on(disk, tmp_path, lambda reached: filler.fill() if reached is step else None)
    server = Practice(tmp_path / "server.jsonl", shop.clock)
    shop.start()
    tweet = shop.plan("un")
    shop.clock.pass_by(minutes=15)
    shop.publisher.tick()
    filler.clear()
    again = Workshop(shop.folder.root, shop.clock, server)
    again.start()
    let_time_pass(again, 3)
    assert again.tweet(tweet).state is State.PUBLISHED
    assert len(list(server.posts())) == 1


@pytest.mark.parametrize("room", range(0, 40_000, 4096))
def test_however_much_room_is_left_each_tweet_leaves_once(
    disk: Path, tmp_path: Path, room: int
) -> None:
    """The disk fills up at each write in turn, as SQLite's own tests do it."""
    shop, filler = shop_on(disk, tmp_path), Filler(disk)
    server = Practice(tmp_path / "server.jsonl", shop.clock)
    shop.start()
    tweets = [shop.plan("un " * 80), shop.plan(*(f"{n} " * 80 for n in range(3)))]
    shop.clock.pass_by(minutes=15)
    filler.fill(but=room)
    shop.publisher.tick()
    filler.clear()
    let_time_pass(shop)
    assert len(list(server.posts())) == 4
    assert {shop.tweet(tweet).state for tweet in tweets} == {State.PUBLISHED}


def test_a_copy_that_finds_no_room_leaves_the_older_ones(disk: Path, tmp_path: Path) -> None:
    shop, filler = shop_on(disk, tmp_path), Filler(disk)
    shop.start()
    shop.draft("un")
    shop.opening.close()
    copies = sorted(shop.folder.backups.iterdir())
    shop.clock.pass_by(hours=1)
    shop.draft("deux")
    filler.fill()
    shop.opening.close()
    assert sorted(shop.folder.backups.iterdir()) == copies


@pytest.fixture
def locked(tmp_path: Path) -> Iterator[Workshop]:
    """A plan with a draft, on a disk that may no longer be written."""
    shop = Workshop(tmp_path / "ramage", HeldClock(), room_left=lambda: PLENTY)
    shop.start()
    draft = shop.draft("à lire")
    shop.choices.save(replace(shop.chosen(), draft_id=draft.id))
    with read_only(shop.folder.root):
        yield shop


def test_a_read_only_folder_is_shown_and_told(locked: Workshop) -> None:
    opened = locked.opening.open()
    assert opened.trouble is FileTrouble.READ_ONLY
    assert opened.draft is not None
    assert opened.draft.text == "à lire"
    assert opened.accounts == locked.all_accounts()


def test_in_a_read_only_folder_nothing_is_sent_and_nothing_pretends(locked: Workshop) -> None:
    (draft,) = locked.drafts.all()
    with pytest.raises(StoreReadOnly):
        locked.drafts.save(draft.id, draft.account_id, "perdu ?")
    report = locked.publisher.publish_now(draft.id, ("un",), "Europe/Paris")
    assert report.trouble is PublisherTrouble.STORE
    assert locked.posts() == []
    locked.opening.close()
