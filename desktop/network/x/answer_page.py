"""The page that the browser shows when it comes back from X: one sentence, and nothing to load."""

from __future__ import annotations

from html import escape
from http import HTTPStatus

from desktop.core.sign_in import AnswerPages

_PAGE = """<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark; }}
body {{ font: 1.15rem/1.5 system-ui, sans-serif; max-width: 32rem; margin: 18vh auto 0;
  padding: 0 1.5rem; }}
h1 {{ font-size: 1.4rem; }}
</style>
</head>
<body>
<main>
<h1>{title}</h1>
<p>{sentence}</p>
</main>
</body>
</html>
"""

_HEADERS = (
    "Content-Type: text/html; charset=utf-8",
    # The address of this page holds X's code: it is handed on to nobody and kept nowhere.
    "Referrer-Policy: no-referrer",
    "Cache-Control: no-store",
    "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline';"
    " base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options: nosniff",
    "Connection: close",
)


def answered(status: HTTPStatus, pages: AnswerPages, sentence: str) -> bytes:
    """A whole HTTP answer that says `sentence`."""
    page = _PAGE.format(
        language=escape(pages.language), title=escape(pages.title), sentence=escape(sentence)
    ).encode()
    lines = (
        f"HTTP/1.1 {status.value} {status.phrase}",
        *_HEADERS,
        f"Content-Length: {len(page)}",
    )
    return "\r\n".join((*lines, "", "")).encode("ascii") + page
