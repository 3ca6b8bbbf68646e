"""The locked versions install anywhere, from any mirror, and are exactly what was tried."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[2]
LOCKS = sorted((TOP / "build" / "lock").glob("*.txt"))
PIN = re.compile(r"^([a-z0-9-]+)==(\S+)", re.MULTILINE)


def pins(lock: Path) -> dict[str, str]:
    return dict(PIN.findall(lock.read_text(encoding="utf-8")))


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_every_version_is_pinned_with_its_hashes_and_no_host(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    requirements = re.split(r"\n(?=\S)", text.strip())
    assert requirements
    for requirement in requirements:
        assert PIN.match(requirement)
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", requirement)
    assert "://" not in text
    assert "--find-links" not in text
    assert "--index" not in text


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_all_locks_can_lie_in_one_environment(lock: Path) -> None:
    run, level = pins(TOP / "build" / "lock" / "run.txt"), pins(lock)
    assert {name: level.get(name) for name in run} == run


def test_qt_is_the_version_that_keeps_its_references() -> None:
    run = pins(TOP / "build" / "lock" / "run.txt")
    assert run["pyside6-essentials"] == run["shiboken6"] == "6.11.3"


def test_the_judges_of_npm_come_from_any_mirror_and_are_exactly_what_was_tried() -> None:
    lock = json.loads((TOP / "tests" / "contract" / "package-lock.json").read_text("utf-8"))
    packages = {path: package for path, package in lock["packages"].items() if path}
    assert {"node_modules/twitter-text", "node_modules/@stoplight/prism-cli"} <= packages.keys()
    for package in packages.values():
        assert package["integrity"].startswith("sha512-")
        assert "resolved" not in package
