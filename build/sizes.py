"""How large what was built is, beside what it was the last time and what it may be."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import bundle

AIMS = {"deb": 48, "setup": 32, "wine": 32, "bundle": 155}
"""MB; the bundle's is for Linux."""
_KEPT = bundle.DIST / "sizes.json"


def tell(part: str, made: Path) -> None:
    """Print the size of a part, and remember it."""
    now = bundle.size(made)
    before = json.loads(_KEPT.read_text()) if _KEPT.exists() else {}
    key = f"{sys.platform} {part}"
    said = f"{made.name}: {now / 1e6:.1f} MB"
    if key in before:
        said += f" ({(now - before[key]) / 1e6:+.1f} since the last)"
    if part in AIMS and (part != "bundle" or sys.platform == "linux"):
        said += f", aim under {AIMS[part]}"
    print(said, flush=True)
    _KEPT.write_text(json.dumps(before | {key: now}, indent=1))
