"""What the installers are made from: one version, pinned downloads, entries that systems accept."""

from __future__ import annotations

import configparser
import plistlib
import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree.ElementTree import fromstring

import pytest

from desktop import __version__

TOP = Path(__file__).resolve().parents[2]
BUILD = TOP / "build"
sys.path.insert(0, str(BUILD))

import bundle  # noqa: E402
from linux import deb, tree  # noqa: E402
from windows import wheels  # noqa: E402

WORKFLOWS = sorted((TOP / ".github" / "workflows").glob("*.yml"))
EPOCH = "1700000000"


def test_the_version_stands_in_one_place() -> None:
    assert bundle.version() == __version__
    holders = [BUILD / "windows" / "ramage.nsi", BUILD / "linux" / "changelog", tree.METAINFO]
    for file in holders:
        assert __version__ not in file.read_text("utf-8").replace("1.0", "")


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda file: file.stem)
def test_every_action_is_pinned_to_a_commit_and_says_its_version(workflow: Path) -> None:
    used = re.findall(r"uses: (.+)", workflow.read_text("utf-8"))
    assert used
    for one in used:
        assert re.fullmatch(r"[\w.-]+/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", one), one


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda file: file.stem)
def test_a_workflow_may_read_and_no_more_unless_it_says_so(workflow: Path) -> None:
    text = workflow.read_text("utf-8")
    assert "\npermissions:\n  contents: read\n" in text
    assert text.count("contents: write") <= 1


def test_what_windows_gets_is_the_lock_without_what_other_systems_need() -> None:
    asked = wheels.requirements()
    names = set(re.findall(r"^([a-z0-9-]+)==", asked, re.MULTILINE))
    assert {"pyside6-essentials", "pywin32-ctypes", "pefile", "pyinstaller"} <= names
    assert not {"secretstorage", "jeepney", "cryptography", "macholib"} & names
    for block in re.split(r"\n(?=[a-z0-9])", asked):
        assert "--hash=sha256:" in block
        assert ";" not in block
    assert re.search(r"--hash=sha256:[0-9a-f]{64}$", wheels.PYTHON)


def test_the_desktop_entry_is_one() -> None:
    entry = configparser.ConfigParser(interpolation=None, strict=True)
    entry.optionxform = str  # type: ignore[assignment, method-assign]
    entry.read_string(tree.ENTRY.read_text("utf-8"))
    told = entry["Desktop Entry"]
    assert (told["Type"], told["Exec"], told["Icon"]) == ("Application", "ramage", "ramage")
    assert {"Comment[fr]", "Keywords[fr]", "GenericName[fr]"} <= set(told)
    if shutil.which("desktop-file-validate"):
        said = subprocess.run(
            ["desktop-file-validate", tree.ENTRY], capture_output=True, text=True, check=False
        )
        assert (said.returncode, said.stdout) == (0, "")


def test_the_page_in_shops_names_this_version_and_both_languages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", EPOCH)
    text = tree.filled(tree.METAINFO, "1.2.3")
    page = fromstring(text)
    release = page.find("releases/release")
    assert release is not None
    assert release.attrib == {"version": "1.2.3", "date": "2023-11-14"}
    lang = "{http://www.w3.org/XML/1998/namespace}lang"
    french = [one for one in page.iter() if one.get(lang) == "fr"]
    plain = [one for one in page.iter() if one.tag in ("summary", "p", "li") and not one.get(lang)]
    assert len(french) == len(plain)
    file = tmp_path / tree.METAINFO.name
    file.write_text(text, encoding="utf-8")
    if shutil.which("appstreamcli"):
        said = subprocess.run(["appstreamcli", "validate", "--no-net", file], check=False)
        assert said.returncode == 0


def test_the_deb_depends_on_what_the_bundle_leaves_to_the_system() -> None:
    left = re.findall(r"lib\(([^)]+\|[^)]*)\)", (TOP / "installer.spec").read_text("utf-8"))
    assert left
    told = " ".join(deb.DEPENDS)
    for package in ("libstdc++6", "libglib2.0-0", "libdbus-1-3", "libx11-6", "libfontconfig1"):
        assert package in told


def test_macos_is_told_what_the_hardened_runtime_must_allow() -> None:
    told = plistlib.loads((BUILD / "macos" / "entitlements.plist").read_bytes())
    assert told["com.apple.security.network.client"] is True
    assert "com.apple.security.get-task-allow" not in told


@pytest.mark.parametrize("script", sorted(BUILD.rglob("*.sh")), ids=lambda file: file.name)
def test_the_shell_understands_every_script(script: Path) -> None:
    assert script.stat().st_mode & 0o100
    subprocess.run(["sh", "-n", script], check=True)
