"""Everything that is shipped stands among the licences, with the text that its licence asks for."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest

from desktop.paths import RESOURCES
from desktop.services.licences import LIST, components

LOCK = Path(__file__).resolve().parents[2] / "build" / "lock" / "run.txt"
UNSHIPPED = {"pip"}
"""What sqlite-utils asks for and installer.spec leaves out."""
OTHER_SYSTEMS = {"pywin32-ctypes"}
TEXTLESS = {"SQLite", "ICU", "PyInstaller's boot loader", "Communes et départements"}
"""In the public domain, or told by a link."""
FORBIDDEN = re.compile(r"(?<!L)GPL-[23]\.0-(only|or-later)$|AGPL")


def listed() -> list[dict[str, str]]:
    found: list[dict[str, str]] = tomllib.loads(LIST.read_text("utf-8"))["component"]
    return found


def test_the_list_names_every_package_that_is_shipped_and_no_other() -> None:
    locked = set(re.findall(r"^([a-z0-9-]+)==", LOCK.read_text("utf-8"), re.MULTILINE))
    assert {one["package"] for one in listed() if "package" in one} == locked - UNSHIPPED


def test_each_has_its_text_or_a_link_to_it() -> None:
    for one in components():
        assert len(one.text) > 500 or (one.name in TEXTLESS), one.name
        assert one.text or one.link, one.name


def test_every_text_that_is_named_is_there() -> None:
    for one in listed():
        for name in one.get("texts", ()):
            assert (RESOURCES / name).is_file()


def test_no_licence_forbids_to_ship_it_under_ours() -> None:
    assert [one.name for one in components() if FORBIDDEN.search(one.licence)] == []


@pytest.mark.parametrize("package", ["pillow", "tweepy", "chunspell-next"])
def test_a_package_is_told_in_the_version_that_is_installed(package: str) -> None:
    (told,) = [one for one in components() if one.name == package]
    assert told.version == version(package)


def test_what_another_system_needs_is_left_out_here() -> None:
    names = {one.name for one in components()}
    for package in OTHER_SYSTEMS:
        try:
            version(package)
        except PackageNotFoundError:
            assert package not in names
