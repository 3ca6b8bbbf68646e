"""Finds the sentences for people in Python source: `tr("…")`, `translate("words", "…")`.

lupdate does this for C++ and, by matching tokens, for Python. Version 6.11.3 loses the plural of
`translate("words", "%n day(s)", "", days)` and, with `len(days)` there, the whole sentence, without
a word; so we read the syntax tree instead.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Message:
    """A sentence as Qt looks it up at run time, and whether it has a number (`%n`) in it."""

    context: str
    source: str
    comment: str = ""
    counted: bool = False


@dataclass(frozen=True)
class Unreadable(Exception):
    """A call whose sentence cannot be known before the program runs, and so never be translated."""

    why: str


def found_in(folder: Path) -> tuple[list[Message], list[str]]:
    """The messages under `folder` in reading order, each once; and the problems, line by line."""
    messages: dict[Message, None] = {}
    problems: list[str] = []
    for file in sorted(folder.rglob("*.py")):
        for call, holder in _calls(ast.parse(file.read_text(encoding="utf-8")), ""):
            try:
                messages[_message(call, holder)] = None
            except Unreadable as unreadable:
                if not _looks_up_a_table(call, messages):
                    place = file.relative_to(folder.parent).as_posix()
                    problems.append(f"{place}:{call.lineno}: {unreadable.why}")
    return list(messages), problems


def _calls(node: ast.AST, holder: str) -> Iterator[tuple[ast.Call, str]]:
    """Every translating call below `node`, with the name of the class that it stands in."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call) and (_is_tr(child) or _has_context(child)):
            yield child, holder
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else holder)


def _is_tr(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Attribute) and call.func.attr == "tr"


def _has_context(call: ast.Call) -> bool:
    """QCoreApplication.translate and QT_TRANSLATE_NOOP; str.translate is another thing."""
    match call.func:
        case ast.Attribute(value=ast.Name(id=owner), attr="translate"):
            return owner.endswith("Application")
        case ast.Name(id=name):
            return name == "QT_TRANSLATE_NOOP"
        case _:
            return False


def _looks_up_a_table(call: ast.Call, messages: Iterable[Message]) -> bool:
    """Whether this is `translate("emoji", name)`, and the names stand in a table before it."""
    match call.args:
        case [ast.Constant(value=context), ast.Name() | ast.Attribute()] if _has_context(call):
            return any(message.context == context for message in messages)
        case _:
            return False


def _message(call: ast.Call, holder: str) -> Message:
    given = list(call.args)
    if _has_context(call):
        context = _literal(given.pop(0) if given else None)
    elif holder:
        context = holder
    else:
        raise Unreadable("tr() outside a class has no context")
    named = {keyword.arg: keyword.value for keyword in call.keywords}
    source = _literal(given[0] if given else None)
    comment = given[1] if len(given) > 1 else named.get("disambiguation")
    counted = len(given) > 2 or "n" in named
    if counted != ("%n" in source):
        raise Unreadable("a count and %n go together: one of the two is missing")
    return Message(context, source, _literal(comment) if comment else "", counted)


def _literal(node: ast.expr | None) -> str:
    match node:
        case ast.Constant(value=str() as text):
            return text
        case ast.Constant(value=None):
            return ""
        case _:
            raise Unreadable("not a plain string: it cannot be found for translation")
