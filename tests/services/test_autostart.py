"""Starting with the computer: an entry that the system reads, written, read back and taken away."""

from __future__ import annotations

import configparser
import plistlib
import re
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from desktop.services.autostart import (
    FLAG,
    NAME,
    Autostart,
    Command,
    DesktopEntry,
    LaunchAgent,
    RunKey,
    autostart_of,
    exec_line,
    this_ramage,
)
from desktop.services.registry import PersonsRegistry
from desktop.services.trouble import Trouble, trouble_of_file

ODD = '/opt/La boulangerie/100 % "pain" `$x` \\ l’été/ramage'
COMMAND = Command((ODD, FLAG))


class PaperRegistry:
    """A registry on paper."""

    def __init__(self) -> None:
        self.values: dict[tuple[str, str], object] = {}

    def read(self, key: str, name: str) -> object:
        return self.values.get((key, name))

    def write(self, key: str, name: str, data: str) -> None:
        self.values[key, name] = data

    def delete(self, key: str, name: str) -> None:
        self.values.pop((key, name), None)


def entry_of(folder: Path) -> configparser.SectionProxy:
    parser = configparser.RawConfigParser(strict=True)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(folder / "ramage.desktop", "utf-8")
    return parser["Desktop Entry"]


def words_of(line: str) -> list[str]:
    """An `Exec` value as the specification has it read: unescape the string, then the quotes."""
    line = re.sub(r"\\(.)", lambda sign: "\n" if sign[1] == "n" else sign[1], line)
    quoted = re.findall(r'"((?:\\.|[^"\\])*)"', line)
    return [re.sub(r"\\(.)", r"\1", word).replace("%%", "%") for word in quoted]


def words_of_windows(line: str) -> list[str]:
    """As Windows takes a command line apart: backslashes count only before a quotation mark."""
    words, word, is_quoted, place = [], "", False, 0
    while place < len(line):
        slashes = re.match(r"\\*", line[place:])
        assert slashes is not None
        count = len(slashes[0])
        place += count
        if line[place : place + 1] == '"':
            word += "\\" * (count // 2)
            if count % 2:
                word += '"'
            else:
                is_quoted = not is_quoted
            place += 1
        elif line[place : place + 1] == " " and not is_quoted:
            words.append(word + "\\" * count)
            word, place = "", place + 1
        else:
            word += "\\" * count + line[place : place + 1]
            place += 1
    return [*words, word]


@pytest.mark.parametrize("kind", [DesktopEntry, LaunchAgent])
def test_it_is_on_once_turned_on_and_off_again_once_turned_off(
    tmp_path: Path, kind: type[DesktopEntry] | type[LaunchAgent]
) -> None:
    autostart: Autostart = kind(tmp_path / "none" / "yet", COMMAND)
    assert not autostart.is_on()
    autostart.turn_off()
    autostart.turn_on()
    autostart.turn_on()
    assert autostart.is_on()
    assert len(list((tmp_path / "none" / "yet").iterdir())) == 1
    autostart.turn_off()
    assert not autostart.is_on()
    assert list((tmp_path / "none" / "yet").iterdir()) == []


@pytest.mark.parametrize("kind", [DesktopEntry, LaunchAgent])
def test_an_entry_that_starts_another_ramage_is_not_this_one(
    tmp_path: Path, kind: type[DesktopEntry] | type[LaunchAgent]
) -> None:
    kind(tmp_path, Command(("/old/ramage", FLAG))).turn_on()
    assert not kind(tmp_path, COMMAND).is_on()


def test_a_desktop_entry_names_the_command_word_for_word(tmp_path: Path) -> None:
    DesktopEntry(tmp_path, Command((ODD, FLAG, "--data", "/a b"), "/le code")).turn_on()
    entry = entry_of(tmp_path)
    assert words_of(entry["Exec"]) == [ODD, FLAG, "--data", "/a b"]
    assert (entry["Type"], entry["Name"], entry["Path"]) == ("Application", NAME, "/le code")


def test_a_quoted_command_is_what_a_shell_would_run() -> None:
    # What the specification quotes by, a POSIX shell reads alike, but for the doubled signs.
    line = re.sub(r"\\(.)", r"\1", exec_line((sys.executable, "-c", 'print("a`$b\\c")')))
    said = subprocess.run(["sh", "-c", line], capture_output=True, text=True, check=True)
    assert said.stdout == "a`$b\\c\n"


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_an_entry_that_the_person_turned_off_elsewhere_is_off(tmp_path: Path, line: str) -> None:
    autostart = DesktopEntry(tmp_path, COMMAND)
    autostart.turn_on()
    path = tmp_path / "ramage.desktop"
    path.write_text(path.read_text("utf-8") + line + "\n", "utf-8")
    assert not autostart.is_on()
    autostart.turn_on()
    assert autostart.is_on()


def test_a_launch_agent_names_the_command_and_starts_at_a_login(tmp_path: Path) -> None:
    LaunchAgent(tmp_path, Command(COMMAND.words, "/le code")).turn_on()
    said = plistlib.loads((tmp_path / "org.ramage.Ramage.plist").read_bytes())
    assert said == {
        "Label": "org.ramage.Ramage",
        "ProgramArguments": [ODD, FLAG],
        "RunAtLoad": True,
        "ProcessType": "Interactive",
        "WorkingDirectory": "/le code",
    }


@pytest.mark.parametrize("content", [b"", b"no plist", b"<plist><string>x</string></plist>"])
def test_a_launch_agent_that_cannot_be_read_is_off(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "org.ramage.Ramage.plist").write_bytes(content)
    assert not LaunchAgent(tmp_path, COMMAND).is_on()


def test_windows_is_told_the_command_as_it_takes_commands_apart() -> None:
    registry = PaperRegistry()
    words = ("C:\\Program Files\\Ramage\\ramage.exe", FLAG, "--data", 'D:\\a "b" c\\')
    autostart = RunKey(registry, Command(words))
    autostart.turn_on()
    line = registry.values[RunKey.RUN, NAME]
    assert isinstance(line, str)
    assert words_of_windows(line) == list(words)
    assert autostart.is_on()
    autostart.turn_off()
    assert registry.values == {}
    assert not autostart.is_on()


def test_what_the_task_manager_turned_off_is_off_until_it_is_turned_on_here() -> None:
    registry = PaperRegistry()
    autostart = RunKey(registry, COMMAND)
    autostart.turn_on()
    registry.values[RunKey.APPROVED, NAME] = b"\x03" + bytes(11)
    assert not autostart.is_on()
    registry.values[RunKey.APPROVED, NAME] = b"\x02" + bytes(11)
    assert autostart.is_on()
    registry.values[RunKey.APPROVED, NAME] = b"\x03" + bytes(11)
    autostart.turn_on()
    assert autostart.is_on()


def test_the_persons_registry_reads_writes_and_deletes_through_windows_own_module(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    paper = PaperRegistry()

    class Key:
        def __init__(self, name: str) -> None:
            self.name = name

        def __enter__(self) -> Key:
            return self

        def __exit__(self, *_: object) -> None: ...

    def query(key: Key, name: str) -> tuple[object, int]:
        if (key.name, name) not in paper.values:
            raise FileNotFoundError
        return paper.values[key.name, name], 1

    def delete(key: Key, name: str) -> None:
        if (key.name, name) not in paper.values:
            raise FileNotFoundError
        paper.delete(key.name, name)

    winreg: Any = SimpleNamespace(
        HKEY_CURRENT_USER=1,
        KEY_SET_VALUE=2,
        REG_SZ=1,
        OpenKey=lambda _root, name, *_: Key(name),
        CreateKey=lambda _root, name: Key(name),
        QueryValueEx=query,
        SetValueEx=lambda key, name, _zero, _kind, data: paper.write(key.name, name, data),
        DeleteValue=delete,
    )
    monkeypatch.setitem(sys.modules, "winreg", winreg)
    autostart = RunKey(PersonsRegistry(), COMMAND)
    assert not autostart.is_on()
    autostart.turn_on()
    assert autostart.is_on()
    autostart.turn_off()
    assert not autostart.is_on()


def test_a_frozen_ramage_starts_by_its_own_file_and_a_source_one_in_its_checkout(
    tmp_path: Path,
) -> None:
    assert this_ramage("/opt/ramage", True, tmp_path) == Command(("/opt/ramage", FLAG))
    from_source = this_ramage("/usr/bin/python3", False, tmp_path, Path("/data/shop"))
    assert from_source == Command(
        ("/usr/bin/python3", "-m", "desktop", FLAG, "--data", "/data/shop"), str(tmp_path)
    )


@pytest.mark.parametrize(
    ("environment", "folder"),
    [
        ({}, ".config/autostart"),
        ({"XDG_CONFIG_HOME": ""}, ".config/autostart"),
        ({"XDG_CONFIG_HOME": "relative"}, ".config/autostart"),
    ],
)
def test_without_a_folder_of_its_own_the_entry_stands_in_the_usual_one(
    tmp_path: Path, environment: dict[str, str], folder: str
) -> None:
    autostart_of("linux", environment, tmp_path, COMMAND).turn_on()
    assert (tmp_path / folder / "ramage.desktop").exists()


def test_each_system_has_its_way(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    autostart_of("linux", {"XDG_CONFIG_HOME": str(elsewhere)}, tmp_path, COMMAND).turn_on()
    assert (elsewhere / "autostart" / "ramage.desktop").exists()
    autostart_of("darwin", {}, tmp_path, COMMAND).turn_on()
    assert (tmp_path / "Library/LaunchAgents/org.ramage.Ramage.plist").exists()


def test_where_nothing_can_be_written_the_system_says_so_and_no_half_entry_is_left(
    tmp_path: Path,
) -> None:
    blocked = tmp_path / "autostart"
    blocked.write_text("a file where the folder should be", "utf-8")
    with pytest.raises(OSError):
        DesktopEntry(blocked, COMMAND).turn_on()
    assert blocked.read_text("utf-8") == "a file where the folder should be"


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (OSError(28, "No space left on device"), Trouble.DISK_FULL),
        (PermissionError(13, "Permission denied"), Trouble.READ_ONLY),
        (OSError(30, "Read-only file system"), Trouble.READ_ONLY),
        (FileNotFoundError(2, "No such file"), Trouble.OTHER),
        (OSError("no number"), Trouble.OTHER),
    ],
)
def test_why_a_file_could_not_be_written_has_a_name(error: OSError, trouble: Trouble) -> None:
    assert trouble_of_file(error) is trouble
