"""The folder that becomes an AppImage: dist/Ramage.AppDir. The release workflow packs it."""

from __future__ import annotations

import shutil
from pathlib import Path

import bundle
from linux import tree


def build(version: str) -> Path:
    """Of the program that stands in dist."""
    root = bundle.DIST / "Ramage.AppDir"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(bundle.BUNDLE, root / "usr" / "lib" / "ramage", symlinks=True)
    tree.share(root / "usr" / "share", version)
    (root / "AppRun").symlink_to("usr/lib/ramage/ramage")
    shutil.copyfile(tree.ENTRY, root / tree.ENTRY.name)
    shutil.copyfile(bundle.WORK / "icons" / "256.png", root / "ramage.png")
    return root
