"""A start shows a window that takes keys before anything of the guide is read."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.bench.seeds import seed_draft

TOP = Path(__file__).resolve().parents[2]
GUIDE = (
    "hunspell",
    "PIL",
    "pi_heif",
    "requests",
    "tomllib",
    "desktop.core.advice.rules",
    "desktop.core.advice.tone",
    "desktop.core.hashtags",
    "desktop.core.ideas.read",
    "desktop.core.kinds.guess",
    "desktop.core.links.in_text",
    "desktop.core.spelling",
    "desktop.services.media.taking",
    "desktop.ui.desks.guide",
)
CHILD = f"""
import json, sys
from pathlib import Path
from desktop.__main__ import make_application
application = make_application()
from desktop.app import assemble
from desktop.world import real_world
with assemble(application, real_world(Path(sys.argv[1]))) as house:
    def tell():
        editor = house.pages.write_page().editor
        editor.insertPlainText("B")
        assert "B" in editor.text
        print(json.dumps([name for name in {GUIDE!r} if name in sys.modules]), flush=True)
        application.quit()
    from PySide6.QtCore import QTimer
    house.window.first_painted.connect(lambda: QTimer.singleShot(0, tell))
    application.exec()
"""


def test_a_key_is_taken_before_dictionaries_rules_or_pictures_are_loaded(tmp_path: Path) -> None:
    seed_draft(tmp_path)
    done = subprocess.run(
        [sys.executable, "-c", CHILD, str(tmp_path)],
        cwd=TOP,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    loaded = json.loads(done.stdout.splitlines()[-1])
    assert loaded == []
