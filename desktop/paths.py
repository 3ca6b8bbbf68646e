"""Where files lie, from source and frozen: what ships, and what a person's folder holds."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

# Right from source and inside a PyInstaller bundle alike: both keep `resources` beside the package.
RESOURCES = Path(__file__).resolve().parents[1] / "resources"


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The files of one person's Ramage, all under one root."""

    root: Path

    @property
    def plan(self) -> Path:
        """Drafts, calendar, attempts and settings: the file that must never lie."""
        return self.root / "plan.db"

    @property
    def veille(self) -> Path:
        """What was heard: large, and apart from the plan, which it must never endanger."""
        return self.root / "veille.db"

    @property
    def ledger(self) -> Path:
        """What was sent, one line a step, outside the database so that a restored one is caught."""
        return self.root / "sent.jsonl"

    @property
    def price_card(self) -> Path:
        """The prices that the person corrected; absent while none was."""
        return self.root / "price_card.toml"

    @property
    def practice(self) -> Path:
        """The published timeline of the practice account."""
        return self.root / "practice.jsonl"

    @property
    def media(self) -> Path:
        """Copies of the pictures and videos that tweets carry, each named by its content."""
        return self.root / "media"

    @property
    def carried(self) -> Path:
        """Pictures laid out for the person to put into X by hand; emptied at each such time."""
        return self.root / "carried"

    @property
    def backups(self) -> Path:
        return self.root / "backups"

    @property
    def logs(self) -> Path:
        return self.root / "logs"

    def make(self) -> None:
        """Create the folder, readable by its owner alone. Raises OSError where that fails."""
        self.root.mkdir(mode=0o700, parents=True, exist_ok=True)
