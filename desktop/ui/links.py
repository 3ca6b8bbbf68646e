"""Opening an address in the person's own browser: http and https alone, and never inside Ramage."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_in_browser(address: str) -> bool:
    """Hand `address` to the system's browser; False when it is no web address or nothing opened.

    X asks that its intent pages open in a real browser, where the person sees who they are.
    """
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    if not is_web_address(url):
        return False
    with _system_libraries():
        return QDesktopServices.openUrl(url)


def open_folder(folder: Path) -> bool:
    """Show a folder of this computer in the system's own file window."""
    with _system_libraries():
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def is_web_address(url: QUrl) -> bool:
    """Whether `url` is a plain web address: no file, no script, no password hidden in it."""
    return (
        url.isValid()
        and url.scheme() in ("http", "https")
        and bool(url.host())
        and not url.userInfo()
    )


@contextmanager
def _system_libraries() -> Iterator[None]:
    """Let the browser find the system's libraries rather than ours.

    A frozen Ramage runs with LD_LIBRARY_PATH set to its own folder, and PyInstaller keeps what
    stood there before in LD_LIBRARY_PATH_ORIG; a browser started with ours can fail to start.
    """
    ours = os.environ.get("LD_LIBRARY_PATH")
    theirs = os.environ.get("LD_LIBRARY_PATH_ORIG")
    if ours is None or not hasattr(os, "putenv"):
        yield
        return
    os.environ.pop("LD_LIBRARY_PATH")
    if theirs:
        os.environ["LD_LIBRARY_PATH"] = theirs
    try:
        yield
    finally:
        os.environ["LD_LIBRARY_PATH"] = ours
