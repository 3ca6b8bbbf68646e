"""Versions: which is newer, which a forge names, and when to look again."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.core.newer import is_due, is_newer, newest_in

PAGE = """<feed><entry><link rel="alternate" href="https://f.example/a/ramage/releases/tag/v0.9.0"/>
</entry><entry><link href="https://f.example/a/ramage/releases/tag/v0.10.2"/></entry>
<entry><link href="https://f.example/a/ramage/releases/tag/v1.0.0-rc1"/></entry>
<entry><link href="https://f.example/a/ramage/releases/tag/v99999999.0.0"/></entry></feed>"""


@pytest.mark.parametrize(
    ("version", "than", "is_so"),
    [
        ("0.2.0", "0.1.0", True),
        ("0.10.0", "0.9.9", True),
        ("0.1.0", "0.1.0", False),
        ("0.1.0", "0.2.0", False),
        ("", "0.1.0", False),
        ("<b>9.9.9</b>", "0.1.0", False),
        ("9.9", "0.1.0", False),
    ],
)
def test_a_version_is_newer_by_its_numbers(version: str, than: str, is_so: bool) -> None:
    assert is_newer(version, than) is is_so


def test_the_newest_released_one_is_found_and_what_is_only_tried_is_not() -> None:
    assert newest_in(PAGE) == "0.10.2"
    assert newest_in("<html>hello</html>") == ""


@pytest.mark.parametrize(
    ("looked", "is_so"),
    [
        ("", True),
        ("nonsense", True),
        ("2026-11-27", False),
        ("2026-11-21", False),
        ("2026-11-20", True),
        ("2027-03-01", True),
    ],
)
def test_a_week_goes_by_between_two_looks(looked: str, is_so: bool) -> None:
    assert is_due(looked, date(2026, 11, 27)) is is_so
