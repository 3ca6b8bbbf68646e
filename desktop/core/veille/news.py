"""The feeds that news searches make for a word: offered ready-made, taken only where confirmed.

Source: the addresses that the services' own pages give: news.google.com/rss/search (`q`, `hl`,
`gl`, `ceid`), bing.com/news/search (`format=rss`, `setlang`).
"""

from __future__ import annotations

from urllib.parse import quote

from desktop.core.veille.subject import Feed

GOOGLE_ALERTS = "https://www.google.com/alerts"
"""Where a person makes an alert and asks for it as a feed, whose address they then paste."""

_GOOGLE = "https://news.google.com/rss/search?q={query}&hl={language}&gl={country}&ceid={country}:{language}"
_BING = "https://www.bing.com/news/search?q={query}&format=rss&setlang={language}"
_COUNTRIES = {"fr": "FR", "en": "GB"}


def news_feeds(words: tuple[str, ...], language: str = "fr") -> tuple[Feed, ...]:
    """Google's and Bing's news of any of these words, as feeds whose entries all belong."""
    query = " OR ".join(f'"{word}"' for word in words if word.strip())
    if not query:
        return ()
    said = language if language in _COUNTRIES else "fr"
    asked = quote(query, safe="")
    name = words[0]
    return (
        Feed(
            _GOOGLE.format(query=asked, language=said, country=_COUNTRIES[said]),
            f"Google News – {name}",
            takes_all=True,
        ),
        Feed(_BING.format(query=asked, language=said), f"Bing News – {name}", takes_all=True),
    )
