"""What the release workflow does on a forge's machines, run here with stand-ins for their tools."""

from __future__ import annotations

import base64
import hashlib
import os
import re
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from desktop import __version__

TOP = Path(__file__).resolve().parents[2]
BUILD = TOP / "build"
sys.path.insert(0, str(BUILD))

import bundle  # noqa: E402
from macos import dmg  # noqa: E402

RELEASE = TOP / ".github" / "workflows" / "release.yml"
SECRET = base64.b64encode(b"a certificate").decode()
# Tells how it was called, and makes the file that it was asked for last.
TOOL = """#!/bin/sh
echo "$(basename "$0") $*" >>"$TOLD"
for last; do :; done
case "$(basename "$0")" in
hdiutil) : >"$last" ;;
uuidgen) echo a-word ;;
cygpath) echo "$last" ;;
esac
"""
TOOLS = ("security", "xcrun", "uuidgen", "codesign", "hdiutil", "cygpath", "gh", "signtool.exe")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="stand-ins are shell scripts")


class Machine:
    """A forge's machine, whose tools write down what they were asked."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.told = root / "told"
        (root / "tools").mkdir()
        for name in TOOLS:
            tool = root / "tools" / name
            tool.write_text(TOOL)
            tool.chmod(0o755)
        self.environment = {
            "PATH": f"{root / 'tools'}:{os.environ['PATH']}",
            "TOLD": str(self.told),
            "RUNNER_TEMP": str(root),
            "GITHUB_ENV": str(root / "env"),
            "KITS": str(root / "tools"),
        }

    def run(self, *command: str | Path, at: Path = TOP, **given: str) -> str:
        """What it said; `given` is added to its environment."""
        told = subprocess.run(
            [*command],
            cwd=at,
            env=self.environment | given,
            check=True,
            capture_output=True,
            text=True,
        )
        return told.stdout

    @property
    def asked(self) -> list[str]:
        return self.told.read_text().splitlines() if self.told.exists() else []


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def step(name: str) -> str:
    """The shell lines of a step of the release workflow."""
    told = RELEASE.read_text("utf-8").split(f"- name: {name}\n", 1)[1]
    one_line = re.match(r"(?:\s+\w.*\n)*?\s+run: (?!\|)(.+)", told)
    if one_line is not None:
        return one_line[1]
    block = re.search(r"( +)run: \|\n((?:\1  .*\n|\n)+)", told)
    assert block is not None
    return textwrap.dedent(block[2])


@pytest.mark.parametrize(
    ("script", "lacking"),
    [
        ("windows/sign.sh", "WINDOWS_CERTIFICATE"),
        ("macos/keychain.sh", "MACOS_CERTIFICATE"),
        ("macos/notarise.sh", "APPLE_ID"),
    ],
)
def test_without_its_secret_a_step_says_so_and_goes_on(
    machine: Machine, script: str, lacking: str
) -> None:
    said = machine.run("sh", BUILD / script, "a file", CERTIFICATE="", APPLE_ID="")
    assert said.startswith("Not ")
    assert lacking in said
    assert machine.asked == []


def test_with_a_certificate_a_file_is_signed_for_windows_and_the_key_is_gone(
    machine: Machine, tmp_path: Path
) -> None:
    kit = tmp_path / "tools" / "10.0" / "x64"
    kit.mkdir(parents=True)
    (tmp_path / "tools" / "signtool.exe").rename(kit / "signtool.exe")
    machine.run("bash", BUILD / "windows/sign.sh", "setup.exe", CERTIFICATE=SECRET, PASSWORD="open")
    signing = machine.asked[-1]
    assert signing.startswith("signtool.exe sign -fd sha256 -tr http")
    assert signing.endswith("-p open setup.exe")
    key = Path(signing.split(" -f ")[1].split()[0])
    assert not key.exists()


def test_with_a_certificate_the_next_steps_sign_for_macos_by_its_name(
    machine: Machine, tmp_path: Path
) -> None:
    machine.run(
        "sh", BUILD / "macos/keychain.sh", CERTIFICATE=SECRET, PASSWORD="open", SIGN_AS="Lune"
    )
    assert (tmp_path / "env").read_text() == "RAMAGE_SIGN_AS=Lune\n"
    assert not (tmp_path / "key.p12").exists()
    assert any(one.startswith("security import") and "-P open" in one for one in machine.asked)


def test_an_image_is_notarised_and_stapled(machine: Machine) -> None:
    machine.run(
        *("sh", BUILD / "macos/notarise.sh", "r.dmg"),
        APPLE_ID="a@example.org",
        APPLE_TEAM="T",
        APPLE_PASSWORD="open",
    )
    submitted, stapled = machine.asked
    assert submitted.startswith("xcrun notarytool submit r.dmg --apple-id a@example.org")
    assert submitted.endswith("--wait")
    assert stapled == "xcrun stapler staple r.dmg"


@pytest.mark.parametrize("name", ["", "Developer ID Application: Lune"])
def test_a_disk_image_holds_the_program_and_is_signed_where_there_is_a_name(
    machine: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    for key, value in (machine.environment | {dmg.SIGN_AS: name}).items():
        monkeypatch.setenv(key, value)
    monkeypatch.setattr(bundle, "DIST", tmp_path)
    monkeypatch.setattr(bundle, "WORK", tmp_path / "work")
    (tmp_path / "Ramage.app" / "Contents").mkdir(parents=True)
    made = dmg.build("1.2.3")
    assert made.exists()
    signed, packed, *image = machine.asked
    assert ("--options runtime" in signed) is bool(name)
    assert signed.endswith(f"--sign {name or '-'} {tmp_path / 'Ramage.app'}")
    assert packed.startswith("hdiutil create")
    assert image == ([f"codesign --timestamp --sign {name} {made}"] if name else [])
    inside = tmp_path / "work" / "dmg"
    assert (inside / "Ramage.app" / "Contents").is_dir()
    assert (inside / "Applications").is_symlink()


@pytest.mark.parametrize(("tag", "right"), [(f"v{__version__}", True), ("v0.0.0", False)])
def test_a_tag_that_names_another_version_stops_the_release(
    machine: Machine, tag: str, right: bool
) -> None:
    checking = step("the tag and desktop/__init__.py name one version")
    told = subprocess.run(
        ["bash", "-e", "-c", checking],
        cwd=TOP,
        env=machine.environment | {"GITHUB_REF_NAME": tag},
        check=False,
    )
    assert (told.returncode == 0) is right


def test_the_page_has_the_sums_and_what_changed_and_is_a_draft(
    machine: Machine, tmp_path: Path
) -> None:
    files = tmp_path / "work" / "files"
    files.mkdir(parents=True)
    (files / "ramage.deb").write_bytes(b"program")
    (tmp_path / "work" / "CHANGELOG.md").write_text(
        "# Changes\n\n## 1.3.0\n\n- new\n\n## 1.2.3 — 2026-11-27\n\n- this\n\n## 1.2.2\n\n- old\n"
    )
    machine.run(
        *("bash", "-e", "-c", step("sums, and a draft of the page")),
        at=tmp_path / "work",
        GITHUB_REF_NAME="v1.2.3",
    )
    (asked,) = machine.asked
    assert asked.startswith("gh release create v1.2.3 --draft --verify-tag --title Ramage 1.2.3")
    assert (files / "SHA256SUMS").read_text() == (
        f"{hashlib.sha256(b'program').hexdigest()}  ramage.deb\n"
    )
    assert (tmp_path / "work" / "notes.md").read_text().strip() == "- this"
    assert asked.endswith("-- SHA256SUMS ramage.deb")
