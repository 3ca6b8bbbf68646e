"""Makes texts for the differential: shop posts, glued entities, many scripts, hostile chains."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

Maker = Callable[[Random], str]

SHOP = (
    "Bonjour", "la brioche du dimanche", "sort du four", "à 8 h 15", "l’été", "c'est",
    "prêt", "Qui vient ?", "Fermé lundi !", "« tout beurre »", "1,20 €", "12 €",
    "−20 %", "œufs", "Noël", "demain…", "voilà.Il", "fin.Je", "OK.De", "M.Dupont",
    "J.ai", "n°3", "8h-19h", "ça", "Merci à", "RDV", "photo :", "README.md", "foo.zip",
    "user@example.com", "etc.", "p.ex.", "3.50", "www.", "École", "Çà et là",
    "aujourd’hui", "nos clients", "5★", "au 12, rue des Lices",
)  # fmt: skip
LINKS = (
    "https://www.fournil.fr/menu", "http://fournil.fr", "fournil.fr", "école.fr",
    "Fournil.FR/a(b)", "https://t.co/AbC123", "https://t.co/AbC123?amp=1.",
    "http://t.co/a/b", "t.co/abc", "日本語.jp", "https://日本語.jp/é?x=1",
    "https://fr.wikipedia.org/wiki/Pain_(aliment)", "xn--bcher-kva.ch",
    "http://a.b.c.museum:8080/x?y=z#w", "a_b.fournil.fr", "fournil_x.fr", "foo.co.uk/",
    "ex.한국", "https://x.com/i/web/status/1?s=20", "HTTP://EXEMPLE.COM/É",
    "münchen.vermögensberater", "à.la", "пример.рф", "ПРИМЕР.РФ", "http://-foo.fr",
    "foo-.fr", "l’épi.fr", "a.fr-b", "a.fr@b", "b.com日c.net",
    "https://fournil.fr/,.;:!", "http://fournil.fr/a(b(c)d).",
    "http://fournil.fr/x.(a)", "1.fr:80/é", "https://xn--abc.xn--p1ai/",
    "fournil.fr?x=1", "//fournil.fr", "-fournil.fr", "é_é.fr", "دکان.com",
)  # fmt: skip
TAGS = (
    "#pain", "#l’été", "#tag#tag2", "#1er", "#100", "#été2026", "＃全角", "#日本語",
    "#a_b", "#_", "&#38;", "#пекарня", "#مخبز", "#हिन्दी", "#ไทย", "#a·b", "#️⃣",
    "#fin:", "#pain://", "#e\u0301te\u0301", "#·", "##x", "@fournil", "@fournil/equipe",
    "＠fournil", "@a@b", "@user@mastodon.social", "RT @a:", "RT@a", "xRT@a",
    "@abcdefghijklmnopqrstuvwxyz", "@é", "@a_b-c", ".@a", "@a/b/c", "@fournil/1", "@aé",
    "@a://", "rt:@b", "$AAPL", "$aapl.b", "$ABC.DEF", "$TOOLONG", "$A_b", "$9", "$A$B",
    "x$A", "$A,", "$A\u3000$B", "@", "#", "$",
)  # fmt: skip
EMOJI = (
    "🥖", "🥐", "❤️", "❤", "👍🏽", "👨‍👩‍👧‍👦", "🇫🇷", "🇫🇷🇪🇺", "🇫", "1️⃣",
    "1⃣", "©", "®️", "™", "☺️", "☺", "👩🏻‍❤️‍💋‍👨🏿", "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "🏴󠁵󠁳󠁴󠁸󠁿", "👁‍🗨", "✌🏽", "☝", "🕵️‍♂️", "🕵‍♂", "🙋🏽", "👨‍🎤",
    "\ufe0f", "\u200d", "🏽", "☝︎", "⛹🏿‍♀️", "🇽🇽", "👨‍👨", "*️⃣",
)  # fmt: skip
ODD = (
    "𠀡", "𝒂", "😀", "\u200b", "\u200e", "\u202e", "\u2066", "\u2069", "\ufeff",
    "\ufffe", "e\u0301", "\u0301", "가", "ᄀ", "ᅡ", "\xa0", "\u202f", "\u3000", "İ",
    "ı", "ſ", "\u212a", "\u212b", "ß", "ﬁ", "\x00", "\x7f", "\x85", "日本", "語。", "،", "שלום",
    "مرحبا", "Ελ", "\u0345", "\u1e9b", "\u2126", "\U0001d16d", "\u0958", "\u0f0b", "ー",
    "・", "゛", "～",
)  # fmt: skip
GLUE: tuple[str, ...] = (
    *" \n\t.,;:!?/()[]{}'\"`«»“”’-–—_+=~*&%@#$|<>^\\",
    *("", "", " ", " ", "  ", "://", ".."),
)
CHAINS = (
    "a.", "日.", "1.", "a-", "x_", "@", "#", "http://", "a.a.a.a ", "日", "(a)", "a.fr",
    "a.fr日", "#a", "@a", "é.fr ", "a.fr/(", "((", "))", "-.", "_.", "www.", "a.fr?!",
    "🇫", "👨‍", "\u0301", "$A", "RT@", "xn--", "é",
)  # fmt: skip
ALL = (SHOP, LINKS, TAGS, EMOJI, ODD, GLUE)


def shop_post(random: Random) -> str:
    parts = random.choices(SHOP, k=random.randint(2, 14))
    parts += random.choices(LINKS[:12] + TAGS[:10] + EMOJI, k=random.randint(0, 5))
    return random.choice((" ", " ", "\n")).join(parts)


def glued(random: Random) -> str:
    """Entities with punctuation between them, or nothing."""
    parts: list[str] = []
    for _ in range(random.randint(1, 7)):
        parts += [random.choice(random.choice((LINKS, TAGS, LINKS, SHOP))), random.choice(GLUE)]
    return random.choice(("", *GLUE)) + "".join(parts)


def soup(random: Random) -> str:
    return "".join(random.choice(random.choice(ALL)) for _ in range(random.randint(1, 16)))


def emoji_soup(random: Random) -> str:
    letters = [c for emoji in EMOJI for c in emoji]
    pool = random.choice((EMOJI, tuple(letters)))
    return "".join(random.choice(pool) for _ in range(random.randint(1, 20)))


def broken(random: Random) -> str:
    """A text of entities with characters put in, left out or doubled."""
    characters = list(glued(random))
    for _ in range(random.randint(1, 4)):
        at = random.randrange(len(characters) + 1)
        match random.randrange(3):
            case 0:
                characters.insert(at, random.choice(random.choice(ALL)))
            case 1:
                del characters[at : at + 1]
            case _:
                characters[at:at] = characters[at : at + 3]
    return "".join(characters)


def any_characters(random: Random) -> str:
    """Characters from anywhere in Unicode around the signs of entities."""
    signs = "@#$./:-_ \nafrcomhttps1(?&"
    return "".join(
        random.choice(signs) if random.random() < 0.7 else _anywhere(random)
        for _ in range(random.randint(1, 40))
    )


def _anywhere(random: Random) -> str:
    top = random.choice((0x100, 0x250, 0x2100, 0xFFFF, 0x1FFFF))
    code = random.randint(0, top)
    return "x" if 0xD800 <= code <= 0xDFFF else chr(code)


def long_post(random: Random) -> str:
    return "\n".join(
        random.choice((shop_post, glued))(random) for _ in range(random.randint(5, 40))
    )


def chain(random: Random) -> str:
    """What makes expressions backtrack, short enough for the reference to answer."""
    links = random.choices(CHAINS, k=random.randint(1, 3))
    text = "".join(link * random.randint(1, 60) for link in links)
    return text + random.choice(("", ".fr", " a.fr", "!", "com"))


MAKERS: tuple[tuple[Maker, int], ...] = (
    (shop_post, 20), (glued, 22), (soup, 18), (emoji_soup, 10), (broken, 14), (any_characters, 10),
    (long_post, 2), (chain, 4),
)  # fmt: skip


def texts(seed: int) -> Iterator[str]:
    """Texts without end, always the same ones for one seed."""
    random = Random(seed)
    makers, weights = zip(*MAKERS, strict=True)
    while True:
        (maker,) = random.choices(makers, weights)
        yield maker(random)
