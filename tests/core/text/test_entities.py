"""What is highlighted: places in code points, without overlaps."""

from __future__ import annotations

from desktop.core.text import Entity, EntityKind, find_entities, measure

URL, HASHTAG = EntityKind.URL, EntityKind.HASHTAG
MENTION, CASHTAG = EntityKind.MENTION, EntityKind.CASHTAG


def test_entities_come_from_left_to_right_with_their_places() -> None:
    text = "🥖 $PAIN chez @fournil/equipe : #brioche sur fournil.fr"
    assert find_entities(text) == (
        Entity(CASHTAG, 2, 7, "PAIN"),
        Entity(MENTION, 13, 28, "fournil/equipe"),
        Entity(HASHTAG, 31, 39, "brioche"),
        Entity(URL, 44, 54, "fournil.fr"),
    )


def test_what_stands_inside_a_link_is_part_of_it() -> None:
    text = "https://fournil.fr/#menu https://x.com/@fournil #menu"
    assert [(e.kind, e.value) for e in find_entities(text)] == [
        (URL, "https://fournil.fr/#menu"),
        (URL, "https://x.com/@fournil"),
        (HASHTAG, "menu"),
    ]


def test_of_two_that_overlap_the_first_stands() -> None:
    assert [e.kind for e in find_entities("$a.fr")] == [CASHTAG]
    assert [e.kind for e in find_entities("#été.fr")] == [HASHTAG]


def test_places_are_those_of_the_text_as_it_was_given() -> None:
    text = "e\u0301te\u0301 #cafe\u0301"
    assert find_entities(text) == (Entity(HASHTAG, 6, 12, "cafe\u0301"),)
    assert measure(text).entities == find_entities(text)


def test_a_text_without_signs_has_none() -> None:
    assert find_entities("") == ()
    assert find_entities("Bonjour. Il fait beau… 3,50 €") == ()
