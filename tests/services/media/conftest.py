"""A media folder of its own for each test."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.store.media import MediaFolder


@pytest.fixture
def folder(tmp_path: Path) -> MediaFolder:
    return MediaFolder(tmp_path / "media")


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """Where the person's own files lie."""
    made = tmp_path / "desk"
    made.mkdir()
    return made
