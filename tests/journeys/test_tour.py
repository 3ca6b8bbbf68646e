"""The guided tour, which a fresh checkout and each built program play: it comes to its end."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

PATIENCE_S = 240


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_tour_is_played_to_its_end_and_leaves_its_pictures(
    tmp_path: Path, language: str
) -> None:
    pictures = tmp_path / "pictures"
    played = subprocess.run(
        [sys.executable, "-m", "desktop", "--tour", pictures, "--language", language],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).resolve().parents[2],
        timeout=PATIENCE_S,
        check=False,
    )
    assert played.returncode == 0
    names = [one.stem.partition("-")[2] for one in sorted(pictures.glob("*.png"))]
    assert names[:2] == ["welcome", "write"]
    assert len(names) == len(set(names)) >= 15
