"""What a page says of itself is read as plain text, whatever the page is made of."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.links.page import (
    LONGEST_DESCRIPTION,
    LONGEST_SITE,
    LONGEST_TITLE,
    PagePreview,
    decoded,
    read_page,
)

HERE = "https://fournil.fr/menu"
HALF_MEGABYTE = 512 * 1024


def page(html: str) -> PagePreview:
    return read_page(html.encode(), "", HERE)


def test_a_page_made_for_sharing_says_everything() -> None:
    seen = page(
        """<!DOCTYPE html><html><head><meta charset=utf-8><title>Autre</title>
        <meta property="og:title" content="Les brioches&nbsp;d&#39;Alençon">
        <meta name='description' content='Sans importance'>
        <meta property=og:description content="Chaud à 7&#8239;h">
        <meta property="og:site_name" content="Fournil">
        <meta property="og:image" content="/photo.jpg?a=1&amp;b=2"/></head>"""
    )
    assert seen == PagePreview(
        HERE,
        "Les brioches d'Alençon",
        "Chaud à 7 h",
        "Fournil",
        "https://fournil.fr/photo.jpg?a=1&b=2",
    )


@pytest.mark.parametrize(
    ("html", "title"),
    [
        ("<title>Pain</title>", "Pain"),
        ("<TITLE lang=fr>\n  Pain \n et  lait </TITLE>", "Pain et lait"),
        ("<title>Pain &amp; lait &lt;3</title>", "Pain & lait <3"),
        ("<title><script>alert(1)</script></title>", "<script>alert(1)</script>"),
        ("<title><img src=x onerror=alert(1)></title>", "<img src=x onerror=alert(1)>"),
        ("<title>Pain", "Pain"),
        ("<title></title><meta name='twitter:title' content='Lait'>", "Lait"),
        ("<meta property='og:title' content=''><title>Pain</title>", "Pain"),
        ("<meta content=\"L'été > l'hiver\" property='og:title'>", "L'été > l'hiver"),
        ("<!-- <title>Non</title> --><title>Oui</title>", "Oui"),
        ("<script>'<title>Non</title>'</script><title>Oui</title>", "Oui"),
        ("<style><title>Non</title></style><title>Oui</title>", "Oui"),
        ("<title>Un</title><title>Deux</title>", "Un"),
        ("<head></head><body><title>Non</title>", ""),
        ("<svg><titles>Non</titles></svg>", ""),
        ("<title>a\u202eb\x00c\u200b</title>", "a b c"),
        ("<title>&#0;&#x110000;&bogus;</title>", "\ufffd\ufffd&bogus;"),
        ("", ""),
        ("<", ""),
        ("<title", ""),
        ("<meta", ""),
    ],
)
def test_a_title_is_read_as_its_letters(html: str, title: str) -> None:
    assert page(html).title == title


def test_a_page_without_a_name_of_its_site_is_called_by_its_domain() -> None:
    assert page("<title>Pain</title>").site == "fournil.fr"


@pytest.mark.parametrize(
    ("said", "picture"),
    [
        ("https://b.fr/a.jpg", "https://b.fr/a.jpg"),
        ("//b.fr/a.jpg", "https://b.fr/a.jpg"),
        ("a.jpg", "https://fournil.fr/a.jpg"),
        ("javascript:alert(1)", ""),
        ("file:///etc/hosts", ""),
        ("data:image/png;base64,AA", ""),
        ("http://127.0.0.1/a.png", ""),
        ("https://[::1/", ""),
        ("https://b.fr/" + "a" * 3_000, ""),
        ("", ""),
    ],
)
def test_a_picture_is_only_one_that_the_web_could_give(said: str, picture: str) -> None:
    assert page(f'<meta property="og:image" content="{said}">').picture == picture


def test_what_is_too_long_is_cut_at_a_word() -> None:
    words = "brioche " * 400
    seen = page(
        f"<title>{words}</title><meta name=description content='{words}'>"
        f"<meta property=og:site_name content='{'x' * 200}'>"
    )
    assert seen.title.endswith("brioche…")
    assert LONGEST_TITLE - 10 < len(seen.title) <= LONGEST_TITLE + 1
    assert len(seen.description) <= LONGEST_DESCRIPTION + 1
    assert seen.site == "x" * LONGEST_SITE + "…"


@pytest.mark.parametrize(
    ("body", "charset", "text"),
    [
        ("été".encode(), "", "été"),
        ("été".encode(), "utf-8", "été"),
        ("été".encode("latin-1"), "iso-8859-1", "été"),
        ("été".encode("latin-1"), "", "été"),
        ("été".encode("latin-1"), "utf-8", "été"),
        ("«…»".encode("cp1252"), "iso-8859-1", "«…»"),
        ("été".encode("utf-16"), "utf-8", "été"),
        (b"\xef\xbb\xbf" + "été".encode(), "latin-1", "été"),
        (b"<meta charset=iso-8859-1>\xe9", "", "<meta charset=iso-8859-1>é"),
        ("<meta charset=utf-16>é".encode(), "", "<meta charset=utf-16>é"),
        ("été".encode()[:-1], "", "ét"),
        ("été".encode(), "nonsense", "été"),
        ("été".encode(), "é", "été"),
        ("été".encode(), "zlib", "été"),
        ("été".encode(), "idna", "été"),
        ("été".encode(), "unicode_escape", "été"),
        (b"\\u0041", "raw_unicode_escape", "\\u0041"),
        (b"\x93\xfa\x96{", "shift_jis", "日本"),
        (b"\xff\xfe", "", ""),
        (b"\x81\x8d", "", "\ufffd\ufffd"),
    ],
)
def test_letters_are_read_by_what_they_are(body: bytes, charset: str, text: str) -> None:
    assert decoded(body, charset) == text


@pytest.mark.parametrize(
    "piece",
    [
        *("<", "<a", "<!--", "<!", "<meta ", "<meta a='", "<title>", "<script>", "<?", "<title "),
        *("<meta>", "<meta name=description content=a>", "&amp", "&#", "</", "<!-- -->"),
        *("</head", "\x00", "<textarea>"),
    ],
)
def test_half_a_megabyte_made_to_hurt_is_read_in_no_time(piece: str) -> None:
    html = piece * (HALF_MEGABYTE // len(piece))
    tries = []
    for _ in range(3):
        began = process_time()
        page(html)
        tries.append(process_time() - began)
    assert min(tries) < 0.25


@given(st.binary(max_size=300), st.text(max_size=20))
def test_no_page_is_too_odd_to_be_read(body: bytes, charset: str) -> None:
    seen = read_page(body, charset, HERE)
    assert seen.title.isprintable()


MARKUP = st.lists(
    st.sampled_from(
        [
            *("<title>", "</title>", "<meta ", "property=og:title ", "content='a' ", ">", '"', "'"),
            *("<!--", "-->", "<script>", "</script", "&amp;", "<", "é", "</head>", "<body "),
        ]
    )
).map("".join)


@given(MARKUP)
def test_broken_markup_is_read_to_its_end(html: str) -> None:
    assert page(html).address == HERE
