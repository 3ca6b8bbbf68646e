"""Texts that make the reference or careless expressions take seconds, in the length asked for."""

from __future__ import annotations

LONG = 25_000

_CHAINS = (
    "a.", "日.", "1.", "x_", "@", "#", "$", "a.a.a.a ", "http://", "https://a.fr", "a.fr",
    "a.fr日", "日a.fr", "a.fr/(", "a.fr?!", "é.fr ", "日本語.jp ", "xn--", "a.xn--", "-.", "_.",
    "_a.fr", "www.", "#a", "#1", "#日", "@a", "@a/", "RT@", "$A ", "((", "))", "日", "é",
    "e\u0301", "\u0301", "\u200d", "👨\u200d", "🏽", "🇫", "🇫🇷", "1\u20e3", "👍🏽", "❤️", "\ufe0f",
    "\u202e", "\ud800", "\n", " ", " !", "\r\n", "1.fr:8", "//", "...", "M. ", "!?",
    "a.fr/x.(a)", "a.fr日.", "\x00", "\u1100\u1161", "vermö.",
)  # fmt: skip


def hostile_texts(length: int = LONG) -> dict[str, str]:
    """Each text by a short name, `length` characters long."""
    texts = {f"{chain!a} repeated": _filled(chain, length) for chain in _CHAINS}
    half = length // 2
    texts |= {
        "a- … .com": _filled("a-", length - 4) + ".com",
        "a. … com": _filled("a.", length - 3) + "com",
        "日 … .com": _filled("日", length - 4) + ".com",
        "日 link 日": _filled("日", half) + " https://x.com/é " + _filled("日", half),
        "日. link": _filled("日.", length - 16) + " https://x.com/é",
        "link (a)(a) … !": _filled("(a)", length, "https://x.com/") + "!",
        "link (((": _filled("(", length, "https://x.com/"),
        "link (a(a(a": _filled("(a", length, "https://x.com/"),
        "link (aaa": _filled("a", length, "https://x.com/("),
        "link .....": _filled(".", length, "https://x.com/"),
        "link ?!!!": _filled("!", length, "https://x.com/?"),
        "link xxx": _filled("x", length, "https://x.com/"),
        "t.co xxx": _filled("x", length, "https://t.co/"),
        "#xxx": _filled("x", length, "#"),
        "#111": _filled("1", length, "#"),
        "@xxx": _filled("x", length, "@"),
        "many links": _filled("https://fournil.fr/menu?a=1 ", length),
        "many dots": _filled("voilà.Il est fin.Je ", length),
        "every emoji": _filled("👩🏻\u200d❤️\u200d💋\u200d👨🏿🇫🇷1️⃣", length),
    }
    return texts


def _filled(chain: str, length: int, start: str = "") -> str:
    return (start + chain * (length // len(chain) + 1))[:length]
