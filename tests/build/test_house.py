"""Rules of the house that import-linter cannot state: it knows foreign packages only whole."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[2]
DESKTOP = TOP / "desktop"
MODULES = sorted(DESKTOP.rglob("*.py"))
# The screen belongs to the interface, and to those who open it.
MAY_PAINT = ("ui", "app.py", "tour", "__main__.py")
PAINTING = ("PySide6.QtWidgets", "PySide6.QtGui", "PySide6.QtSvg")


def place(module: Path) -> str:
    return module.relative_to(DESKTOP).as_posix()


def imported(module: Path) -> set[str]:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names


@pytest.mark.parametrize("module", MODULES, ids=place)
def test_widgets_and_pictures_stay_with_the_interface(module: Path) -> None:
    if module.relative_to(DESKTOP).parts[0] not in MAY_PAINT:
        assert not imported(module).intersection(PAINTING)


@pytest.mark.parametrize("module", MODULES, ids=place)
def test_a_module_opens_by_saying_what_it_is_for(module: Path) -> None:
    assert ast.get_docstring(ast.parse(module.read_text(encoding="utf-8")))


@pytest.mark.parametrize("module", MODULES, ids=place)
def test_a_module_stays_short_enough_to_have_one_subject(module: Path) -> None:
    # 250 lines is the aim and this the wall.
    assert len(module.read_text(encoding="utf-8").splitlines()) <= 300
