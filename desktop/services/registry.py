"""The person's own part of Windows' registry, as the little that Ramage asks of it."""

from __future__ import annotations

from importlib import import_module
from typing import Any


class PersonsRegistry:
    """Values under HKEY_CURRENT_USER. Raises OSError where Windows does not let it."""

    def __init__(self) -> None:
        # Named rather than imported: other systems have no such module.
        self._winreg: Any = import_module("winreg")

    def read(self, key: str, name: str) -> object:
        """The value's data; None where there is none."""
        winreg = self._winreg
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                data: object = winreg.QueryValueEx(opened, name)[0]
                return data
        except FileNotFoundError:
            return None

    def write(self, key: str, name: str, data: str) -> None:
        winreg = self._winreg
        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as opened:
            winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, data)

    def delete(self, key: str, name: str) -> None:
        """Nothing happens where there is no such value."""
        winreg = self._winreg
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key, 0, winreg.KEY_SET_VALUE) as opened:
                winreg.DeleteValue(opened, name)
        except FileNotFoundError:
            return
