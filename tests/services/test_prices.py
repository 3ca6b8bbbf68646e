"""The prices in force: the person's word wins, and a file that is no card counts for nothing."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop.core.cost.card import FILE, Act, price_card
from desktop.services.prices import MOST_BYTES, Prices

TODAY = date(2026, 11, 26)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "price_card.toml"


@pytest.fixture
def prices(path: Path) -> Prices:
    return Prices(path, lambda: TODAY)


def test_the_card_that_ships_holds_until_a_price_is_corrected(prices: Prices) -> None:
    found = prices.in_force()
    assert (found.card, found.is_corrected, found.is_broken) == (price_card(), False, False)


def test_a_corrected_price_holds_with_its_day_and_after_a_restart(
    prices: Prices, path: Path
) -> None:
    prices.card()
    found = prices.correct({Act.POST: 20_000})
    again = Prices(path, lambda: date(2027, 1, 1)).in_force()
    for one in (found, again):
        assert one.is_corrected
        assert (one.card.post, one.card.post_with_link) == (20_000, 200_000)
        assert one.card.read_on == TODAY
        assert "corrected by you" in one.card.source


def test_a_second_correction_keeps_the_first(prices: Prices) -> None:
    prices.correct({Act.POST: 20_000})
    assert prices.correct({Act.DELETE: 0}).card.post == 20_000
    assert prices.card().prices[Act.DELETE] == 0


def test_the_prices_that_came_can_be_taken_back(prices: Prices, path: Path) -> None:
    prices.correct({Act.POST: 20_000})
    assert prices.restore().card == price_card()
    assert not path.exists()
    assert prices.restore().card == price_card()


def test_the_persons_word_wins_over_a_card_that_ships_later(path: Path) -> None:
    newer = replace(price_card(), read_on=date(2027, 5, 1))
    prices = Prices(path, lambda: TODAY, lambda: newer)
    found = prices.correct({Act.POST: 20_000})
    assert found.card.post == 20_000
    assert (found.card.read_on, found.shipped.read_on) == (TODAY, date(2027, 5, 1))


def test_a_price_that_the_persons_card_lacks_is_the_one_that_ships(
    prices: Prices, path: Path
) -> None:
    path.write_text('read_on = 2026-11-01\npost = "0.03"\n', encoding="utf-8")
    found = prices.in_force()
    assert found.is_corrected
    assert (found.card.post, found.card.post_with_link) == (30_000, 200_000)


def test_a_card_written_by_hand_while_ramage_runs_is_read(prices: Prices, path: Path) -> None:
    assert prices.card().post == 15_000
    text = FILE.read_text("utf-8").replace('post = "0.015"', 'post = "0.05"')
    path.write_text(text, encoding="utf-8")
    assert prices.card().post == 50_000


def deep(path: Path) -> None:
    path.write_text("x = " + "[" * 20_000 + "]" * 20_000, encoding="utf-8")


def edited(old: str, new: str) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        text = FILE.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")

    return write


HOSTILE: dict[str, Callable[[Path], object]] = {
    "empty of sense": lambda path: path.write_text("Bonjour", encoding="utf-8"),
    "no letters": lambda path: path.write_bytes(b"\xff\xfe\x00"),
    "negative": edited('post = "0.015"', 'post = "-1"'),
    "no number": edited('post = "0.015"', 'post = "NaN"'),
    "without end": edited('post = "0.015"', 'post = "Infinity"'),
    "enormous": edited('post = "0.015"', 'post = "1e999999999"'),
    "not a text": edited('post = "0.015"', "post = 0.015"),
    "not a day": edited("read_on = 2026-08-22", 'read_on = "hier"'),
    "a moment": edited("read_on = 2026-08-22", "read_on = 2026-08-22T10:00:00"),
    "another currency": edited('"USD"', '"XAU"'),
    "no currency": edited('currency = "USD"', "currency = 3"),
    "a folder": lambda path: path.mkdir(),
    "huge": lambda path: path.write_text("# " + "x" * MOST_BYTES, encoding="utf-8"),
    "deep": deep,
}


@pytest.mark.parametrize("make", HOSTILE.values(), ids=HOSTILE)
def test_a_file_that_is_no_card_counts_for_nothing_and_is_told(
    prices: Prices, path: Path, make: Callable[[Path], object]
) -> None:
    make(path)
    found = prices.in_force()
    assert (found.card, found.is_broken, found.is_corrected) == (price_card(), True, False)
    assert path.exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_in_its_place_is_not_waited_for(prices: Prices, path: Path) -> None:
    os.mkfifo(path)
    assert prices.in_force().is_broken


def test_a_correction_that_cannot_be_written_leaves_what_was(
    prices: Prices, path: Path, tmp_path: Path
) -> None:
    prices.correct({Act.POST: 20_000})
    path.unlink()
    path.mkdir()
    (path / "kept").write_text("", encoding="utf-8")
    with pytest.raises(OSError):
        prices.correct({Act.POST: 30_000})
    assert [one.name for one in tmp_path.iterdir()] == [path.name]
