"""Starting with the computer: one entry of the person's own, where each system looks for it.

| system  | where                                             | what                    |
| ------- | ------------------------------------------------- | ----------------------- |
| Linux   | `$XDG_CONFIG_HOME/autostart/ramage.desktop`       | a desktop entry         |
| macOS   | `~/Library/LaunchAgents/org.ramage.Ramage.plist`  | a launch agent          |
| Windows | `HKCU\\…\\CurrentVersion\\Run`, value `Ramage`       | the command, quoted     |

What stands there is read each time and never remembered: the person may have changed it with the
system's own means.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

NAME = "Ramage"
FLAG = "--background"
"""Starts without a window."""


@dataclass(frozen=True, slots=True)
class Command:
    """What the system is to run: the words of the command, and the folder to run it in.

    A frozen program needs no folder. From source it has to be the checkout, else `-m desktop`
    names nothing; Windows takes no folder and finds an installed Ramage alone.
    """

    words: tuple[str, ...]
    folder: str = ""


class Autostart(Protocol):
    """All three raise OSError where the system does not let them."""

    def is_on(self) -> bool:
        """Whether the system would start this very Ramage."""

    def turn_on(self) -> None: ...

    def turn_off(self) -> None: ...


class Registry(Protocol):
    """The person's own part of Windows' registry."""

    def read(self, key: str, name: str) -> object:
        """The value's data; None where there is none."""

    def write(self, key: str, name: str, data: str) -> None: ...

    def delete(self, key: str, name: str) -> None:
        """Nothing happens where there is no such value."""


def this_ramage(
    executable: str, is_frozen: bool, checkout: Path, data: Path | None = None
) -> Command:
    """How to start this program again without a window, on the folder it has now.

    `data` is the folder that the person named; None for their own.
    """
    ending = (FLAG,) if data is None else (FLAG, "--data", str(data))
    if is_frozen:
        return Command((executable, *ending))
    return Command((executable, "-m", "desktop", *ending), str(checkout))


def autostart_of(
    platform: str, environment: Mapping[str, str], home: Path, command: Command
) -> Autostart:
    """The way of this system; `platform` is as `sys.platform` says it."""
    match platform:
        case "win32":
            from desktop.services.registry import PersonsRegistry

            return RunKey(PersonsRegistry(), command)
        case "darwin":
            return LaunchAgent(home / "Library" / "LaunchAgents", command)
        case _:
            # A relative path there is to be ignored: XDG Base Directory Specification.
            named = Path(environment.get("XDG_CONFIG_HOME", ""))
            base = named if named.is_absolute() else home / ".config"
            return DesktopEntry(base / "autostart", command)


class DesktopEntry:
    """Source: freedesktop.org, Desktop Application Autostart Specification 0.5."""

    def __init__(self, folder: Path, command: Command) -> None:
        self._path = folder / "ramage.desktop"
        self._command = command

    def is_on(self) -> bool:
        try:
            lines = self._path.read_text("utf-8", "replace").splitlines()
        except FileNotFoundError:
            return False
        said = dict(line.split("=", 1) for line in lines if "=" in line)
        # The second key is how GNOME's own settings turn an entry off.
        return (
            said.get("Exec") == exec_line(self._command.words)
            and said.get("Hidden", "false") != "true"
            and said.get("X-GNOME-Autostart-enabled", "true") != "false"
        )

    def turn_on(self) -> None:
        lines = [
            "[Desktop Entry]",
            "Type=Application",
            f"Name={NAME}",
            f"Exec={exec_line(self._command.words)}",
            "Terminal=false",
        ]
        if self._command.folder:
            lines.append(f"Path={_escaped(self._command.folder)}")
        _write(self._path, "".join(f"{line}\n" for line in lines).encode())

    def turn_off(self) -> None:
        self._path.unlink(missing_ok=True)


class LaunchAgent:
    """Source: launchd.plist(5)."""

    LABEL = "org.ramage.Ramage"

    def __init__(self, folder: Path, command: Command) -> None:
        self._path = folder / f"{self.LABEL}.plist"
        self._command = command

    def is_on(self) -> bool:
        import plistlib

        try:
            said = plistlib.loads(self._path.read_bytes())
        except (FileNotFoundError, plistlib.InvalidFileException, ValueError):
            return False
        return (
            isinstance(said, dict)
            and said.get("ProgramArguments") == list(self._command.words)
            and said.get("RunAtLoad") is True
            and said.get("Disabled") is not True
        )

    def turn_on(self) -> None:
        import plistlib

        said: dict[str, object] = {
            "Label": self.LABEL,
            "ProgramArguments": list(self._command.words),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
        if self._command.folder:
            said["WorkingDirectory"] = self._command.folder
        _write(self._path, plistlib.dumps(said))

    def turn_off(self) -> None:
        self._path.unlink(missing_ok=True)


class RunKey:
    """Source: learn.microsoft.com, "Run and RunOnce Registry Keys"."""

    RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
    APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
    """Where the Task Manager keeps what the person turned off there: the first byte is odd then."""

    def __init__(self, registry: Registry, command: Command) -> None:
        self._registry = registry
        self._command = command

    def is_on(self) -> bool:
        approved = self._registry.read(self.APPROVED, NAME)
        is_barred = isinstance(approved, bytes) and bool(approved) and approved[0] % 2 == 1
        return self._registry.read(self.RUN, NAME) == self._line() and not is_barred

    def turn_on(self) -> None:
        self._registry.write(self.RUN, NAME, self._line())
        self._registry.delete(self.APPROVED, NAME)

    def turn_off(self) -> None:
        self._registry.delete(self.RUN, NAME)

    def _line(self) -> str:
        # Imported where used: 10 ms, on one system alone.
        from subprocess import list2cmdline

        return list2cmdline(self._command.words)


def exec_line(words: tuple[str, ...]) -> str:
    r"""The words of a command as the value of a desktop entry's `Exec`.

    Quoted by the Desktop Entry Specification 1.5 ("The Exec key"): within double quotes, a
    backslash goes before `"`, `` ` ``, `$` and `\`; a per cent sign is doubled; and the whole,
    being a string value, has its backslashes doubled once more.
    """
    quoted = []
    for word in words:
        for sign in ("\\", '"', "`", "$"):
            word = word.replace(sign, f"\\{sign}")
        quoted.append('"' + word.replace("%", "%%") + '"')
    return _escaped(" ".join(quoted))


def _escaped(value: str) -> str:
    return value.replace("\\", "\\\\").replace("\n", "\\n")


def _write(path: Path, content: bytes) -> None:
    """Whole or not at all: half an entry would start something else, or nothing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.new")
    try:
        beside.write_bytes(content)
        beside.replace(path)
    except OSError:
        beside.unlink(missing_ok=True)
        raise
