"""Every rule against its own table: what it must speak of, with its fix, and what it must not.

The tables stand in `cases/`, one a rule, one line a case. A rule without one does not pass.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType

import pytest

from desktop.core.advice import RuleName
from desktop.core.advice.rules import RULES
from tests.core.advice.reading import Case, case, draft_of

ENOUGH = 6


def _table(name: RuleName) -> ModuleType:
    return import_module(f"tests.core.advice.cases.{name.value}")


SPEAKS = [(n, case(written)) for n in RuleName for written in _table(n).SPEAKS]
SILENT = [(n, case(written)) for n in RuleName for written in _table(n).SILENT]


def _id(value: object) -> str | None:
    match value:
        case RuleName():
            return value.value
        case Case():
            return value.text
        case _:
            return None


@pytest.mark.parametrize("name", RuleName)
def test_every_rule_has_its_reason_its_source_and_its_cases(name: RuleName) -> None:
    rule = RULES[name]
    reason = sys.modules[rule.__module__].__doc__ or ""
    assert rule.__module__ == f"desktop.core.advice.rules.{name.value}"
    assert reason.startswith(f"{name.value}: ")
    assert "\nWhy: " in reason
    assert "\nSource: " in reason
    assert len(_table(name).SPEAKS) >= ENOUGH
    assert len(_table(name).SILENT) >= ENOUGH


@pytest.mark.parametrize(("name", "one"), SPEAKS, ids=_id)
def test_it_speaks_and_its_fix_mends_the_text(name: RuleName, one: Case) -> None:
    tip = next(iter(RULES[name](draft_of(one.text, around=one.around))), None)
    assert tip is not None
    assert tip.rule is name
    assert 0 <= tip.start <= tip.end <= len(one.text)
    assert (tip.fix.apply(one.text) if tip.fix else None) == one.mended
    if one.choices is not None:
        assert tuple(choice.fix.apply(one.text) for choice in tip.choices) == one.choices


@pytest.mark.parametrize(("name", "one"), SPEAKS, ids=_id)
def test_a_mended_text_gives_it_nothing_more_to_say(name: RuleName, one: Case) -> None:
    if one.mended is not None:
        assert not list(RULES[name](draft_of(one.mended, around=one.around)))


@pytest.mark.parametrize(("name", "one"), SILENT, ids=_id)
def test_it_keeps_silent(name: RuleName, one: Case) -> None:
    assert not list(RULES[name](draft_of(one.text, around=one.around)))
