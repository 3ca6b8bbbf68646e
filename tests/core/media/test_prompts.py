"""The file of points of view: whole, in both languages, for trades that exist."""

from __future__ import annotations

import re
import tomllib

import pytest

from desktop.core.language import Tongue
from desktop.core.media.prompts import FILE, all_prompts, prompts_for
from desktop.paths import RESOURCES

READ = tomllib.loads(FILE.read_text("utf-8"))
CARELESS = re.compile(r" [;:!?»]|« |\w'\w|\.\.\.")


def test_it_says_what_it_is_where_it_comes_from_and_under_which_licence() -> None:
    assert set(READ) == {"about", "source", "licence", "prompt"}


@pytest.mark.parametrize("one", READ["prompt"], ids=lambda one: one["name"])
def test_each_prompt_is_whole(one: dict[str, object]) -> None:
    assert {"name", "fr", "en"} <= set(one) <= {"name", "fr", "en", "trades"}
    assert re.fullmatch(r"[a-z_]+", str(one["name"]))
    assert CARELESS.findall(str(one["fr"])) == []
    assert "!" not in str(one["fr"]) + str(one["en"])


def test_no_name_stands_twice() -> None:
    names = [one.name for one in all_prompts()]
    assert len(names) == len(set(names))


def test_every_trade_named_has_its_file() -> None:
    folder = RESOURCES / "trades"
    if not folder.is_dir():
        pytest.skip("there are no trades yet")
    known = {path.stem for path in folder.glob("*.toml")}
    assert {trade for one in all_prompts() for trade in one.trades} <= known


def test_a_trade_s_own_come_first_and_nobody_is_left_without() -> None:
    assert "Out of the oven" in prompts_for("boulangerie")[0].said(Tongue.ENGLISH)
    assert len(prompts_for("")) >= 3
    assert all(not one.trades for one in prompts_for("no such trade"))
