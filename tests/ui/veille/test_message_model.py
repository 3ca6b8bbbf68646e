"""Rows stand newest first whatever comes in when, and few changes are told for many messages."""

from __future__ import annotations

from datetime import UTC, datetime

from desktop.core.veille.channel import SourceKind
from desktop.core.veille.message import Message
from desktop.ui.veille.message_model import MessageModel
from desktop.ui.veille.values import MessageShown

NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)


def shown(*ids: int) -> list[MessageShown]:
    return [
        MessageShown(Message(number, SourceKind.FEED, str(number), "pain", NOW, NOW))
        for number in ids
    ]


def ids_of(model: MessageModel) -> list[int]:
    return [one.message.id for one in model.rows]


def test_new_ones_go_where_their_time_puts_them() -> None:
    model = MessageModel(lambda: NOW)
    model.show(shown(90, 70, 50, 30))
    assert model.add_newer(shown(95, 20, 60, 65, 55, 70, 100, 10, 35)) == 8
    assert ids_of(model) == [100, 95, 90, 70, 65, 60, 55, 50, 35, 30, 20, 10]


def test_those_between_the_same_two_rows_come_in_at_once() -> None:
    model = MessageModel(lambda: NOW)
    model.show(shown(90, 10))
    told: list[tuple[int, int]] = []
    model.rowsInserted.connect(lambda _, first, last: told.append((first, last)))
    model.add_newer(shown(*range(100, 150), *range(20, 40)))
    assert told == [(1, 20), (0, 49)]
    assert ids_of(model) == sorted(ids_of(model), reverse=True)


def test_what_is_known_comes_in_no_second_time() -> None:
    model = MessageModel(lambda: NOW)
    model.show(shown(3, 2))
    assert model.add_newer(shown(3, 2)) == 0
    assert model.add_newer(()) == 0
    assert ids_of(model) == [3, 2]
