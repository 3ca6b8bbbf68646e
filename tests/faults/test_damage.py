"""Flipped bits and overwritten sectors: what leaves is what was planned, once, or nothing does."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.services.opening import FileTrouble
from tests.faults.aftermath import check_the_file_is_sound, let_time_pass
from tests.workshop import HeldClock, Workshop

Damage = Callable[[bytearray, random.Random], None]


def flip_a_bit(content: bytearray, chance: random.Random) -> None:
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def overwrite_a_sector(content: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(content) // 512) * 512
    content[start : start + 512] = chance.randbytes(512)


def zero_a_page(content: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(content) // 4096) * 4096
    content[start : start + 4096] = bytes(4096)


def truncate(content: bytearray, chance: random.Random) -> None:
    del content[chance.randrange(len(content)) :]


DAMAGES = (flip_a_bit, overwrite_a_sector, zero_a_page, truncate)


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Workshop:
    """A plan of 40 tweets, and one copy of it."""
    shop = Workshop(tmp_path_factory.mktemp("sound") / "ramage", HeldClock())
    shop.start()
    for number in range(20):
        shop.plan(f"Tweet numéro {number} du fournil, pains chauds dès {number} h", minutes=15)
        shop.draft(f"Brouillon numéro {number}, " + "mot " * 60)
    shop.opening.close()
    return shop


def survive(sound: Workshop, root: Path, damage: Damage, seed: int) -> None:
    chance = random.Random(seed)
    shop = Workshop(root, HeldClock())
    root.mkdir(parents=True)
    shop.folder.backups.mkdir()
    for copy in sound.folder.backups.iterdir():
        (shop.folder.backups / copy.name).write_bytes(copy.read_bytes())
    content = bytearray(sound.folder.plan.read_bytes())
    damage(content, chance)
    shop.folder.plan.write_bytes(content)
    opened, _ = shop.start()
    if opened.trouble in (FileTrouble.NEWER, FileTrouble.COPIED):
        # The bit was in the format's number, or in the lease: nothing may be sent from it.
        let_time_pass(shop, 20)
        assert shop.posts() == []
        return
    assert opened.trouble in (None, FileTrouble.RESTORED)
    for tweet in (*shop.drafts.all(), *shop.planner.asking()):
        assert tweet.text is not None
    let_time_pass(shop, 20)
    planned = {f"Tweet numéro {n} du fournil, pains chauds dès {n} h" for n in range(20)}
    assert set(shop.posts()) <= planned, "a text left that nobody planned"
    assert max(Counter(shop.posts()).values(), default=0) <= 1
    check_the_file_is_sound(shop)


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("seed", range(12))
def test_a_damaged_plan_never_sends_what_was_not_planned(
    sound: Workshop, tmp_path: Path, damage: Damage, seed: int
) -> None:
    survive(sound, tmp_path / "ramage", damage, seed)


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("damage", DAMAGES)
def test_no_damage_sends_what_was_not_planned(
    sound: Workshop, tmp_path: Path, damage: Damage
) -> None:
    for seed in range(1000, 1500):
        survive(sound, tmp_path / str(seed), damage, seed)


def test_every_flipped_bit_of_a_planned_text_is_noticed(sound: Workshop, tmp_path: Path) -> None:
    """SQLite's own checks see half of these at best; the fingerprint sees all."""
    whole = sound.folder.plan.read_bytes()
    text = "Tweet numéro 7 du fournil, pains chauds dès 7 h".encode()
    places = [at for at in range(len(whole)) if whole.startswith(text, at)]
    assert places
    for place in places:
        for offset in range(0, len(text), 5):
            content = bytearray(whole)
            content[place + offset] ^= 4
            shop = Workshop(tmp_path / f"{place}-{offset}", HeldClock())
            shop.folder.root.mkdir()
            shop.folder.plan.write_bytes(content)
            shop.start()
            let_time_pass(shop, 16)
            posts = shop.posts()
            assert len(posts) in (19, 20)
            assert set(posts) <= {
                f"Tweet numéro {n} du fournil, pains chauds dès {n} h" for n in range(20)
            }


def test_a_half_written_journal_is_rolled_back(sound: Workshop, tmp_path: Path) -> None:
    """A journal of random bytes beside a sound plan is not taken for the truth."""
    shop = Workshop(tmp_path / "ramage", HeldClock())
    shop.folder.root.mkdir()
    shop.folder.plan.write_bytes(sound.folder.plan.read_bytes())
    journal = shop.folder.plan.with_name("plan.db-journal")
    journal.write_bytes(random.Random(1).randbytes(5000))
    opened, _ = shop.start()
    assert opened.trouble is None
    assert len(shop.drafts.all()) == 20
