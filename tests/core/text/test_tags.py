"""Which places are hashtags, mentions and cashtags, and which only begin like one."""

from __future__ import annotations

import pytest

from desktop.core.text.tags import find_cashtags, find_hashtags, find_mentions


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("#pain", ["pain"]),
        ("Du #pain !", ["pain"]),
        ("＃全角", ["全角"]),
        ("#l’été", ["l"]),
        ("#été2026", ["été2026"]),
        ("#1er", ["1er"]),
        ("#100", []),
        ("#_", []),
        ("#a_b", ["a_b"]),
        ("#a-b", ["a"]),
        ("#a·b", ["a·b"]),
        ("#tag#tag2", []),
        ("#tag #tag2", ["tag", "tag2"]),
        ("##tag", ["tag"]),
        ("(#tag)", ["tag"]),
        ("x#tag", []),
        ("é#tag", []),
        ("日#tag", []),
        ("&#39;", []),
        ("&#tag", []),
        ("😀#tag", ["tag"]),
        ("❤️#tag", ["tag"]),
        ("𠀡#tag", []),
        ("#𠀡", ["𠀡"]),
        ("#️⃣", []),
        ("#\u20e3", []),
        ("#tag://", []),
        ("#e\u0301te\u0301", ["e\u0301te\u0301"]),
        ("#日本語タグ", ["日本語タグ"]),
        ("#한국어", ["한국어"]),
        ("#пекарня", ["пекарня"]),
        ("#مخبز", ["مخبز"]),
        ("#हिन्दी", ["हिन्दी"]),
        ("#ไทย", ["ไทย"]),
        ("#٠١", []),
        ("#٠١a", ["٠١a"]),
        ("#", []),
        ("# pain", []),
        ("#\ud800", []),
        ("\ud800#pain", []),
    ],
)
def test_hashtags(text: str, tags: list[str]) -> None:
    assert [value for _, _, value in find_hashtags(text)] == tags


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("@fournil", ["fournil"]),
        ("Chez @fournil, rue des Lices", ["fournil"]),
        ("＠fournil", ["fournil"]),
        (".@fournil", ["fournil"]),
        ("の@fournilに", ["fournil"]),
        ("😀@fournil", ["fournil"]),
        ("@fournil/equipe", ["fournil/equipe"]),
        ("@fournil/1", ["fournil"]),
        ("@fournil/a/b", ["fournil/a"]),
        ("@fournilé", []),
        ("@fournil://", []),
        ("@a@b", []),
        ("@user@mastodon.social", []),
        ("@@a", []),
        ("x@a", []),
        ("é@a", ["a"]),
        ("!@a #@a $@a %@a &@a *@a", []),
        ("RT@a", ["a"]),
        (" RT:@a", ["a"]),
        ("xRT@a", []),
        ("-rt@a", []),
        ("@" + "a" * 25, ["a" * 20]),
        ("@a_b-c", ["a_b"]),
        ("@", []),
        ("@é", []),
    ],
)
def test_mentions(text: str, mentions: list[str]) -> None:
    assert [value for _, _, value in find_mentions(text)] == mentions


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("$AAPL", ["AAPL"]),
        ("$aapl.b et $x", ["aapl.b", "x"]),
        ("$ABC.DEF", ["ABC"]),
        ("$TOOLONG", []),
        ("x$A", []),
        ("($A)", []),
        ("$A,", ["A"]),
        ("$A€", []),
        ("$A\n$B\u3000$C", ["A", "B", "C"]),
        ("$9", []),
        ("$\u212a", []),
        ("$", []),
    ],
)
def test_cashtags(text: str, tags: list[str]) -> None:
    assert [value for _, _, value in find_cashtags(text)] == tags
