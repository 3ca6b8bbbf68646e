"""Which places are links: bare domains, protocols, paths, and what only looks like one."""

from __future__ import annotations

import pytest

from desktop.core.text.entities import find_urls

FOUND = [
    ("Voir https://fournil.fr", ["https://fournil.fr"]),
    ("Voir https://fournil.fr.", ["https://fournil.fr"]),
    ("(https://fournil.fr/menu)", ["https://fournil.fr/menu"]),
    ("HTTP://FOURNIL.FR/Menu", ["HTTP://FOURNIL.FR/Menu"]),
    ("fournil.fr/menu?a=1&b=2#c", ["fournil.fr/menu?a=1&b=2#c"]),
    ("fournil.fr?a=1", ["fournil.fr"]),
    ("http://fournil.fr?a=1.", ["http://fournil.fr?a=1"]),
    ("http://fournil.fr:8080/a", ["http://fournil.fr:8080/a"]),
    ("fournil.fr:8080", ["fournil.fr"]),
    ("fournil.fr:8080/a", ["fournil.fr:8080/a"]),
    ("le.fournil.co.uk", ["le.fournil.co.uk"]),
    ("le_bon.fournil.fr", ["bon.fournil.fr"]),
    ("https://le_bon.fournil.fr", ["https://le_bon.fournil.fr"]),
    ("https://bon_fournil.fr", []),
    ("-fournil.fr", []),
    ("fournil-.fr", []),
    ("//fournil.fr", []),
    ("http://-fournil.fr", []),
    ("léa@fournil.fr", []),
    ("fournil.frais", []),
    ("fournil.fr-rance", []),
    ("fournil.fr@x", []),
    ("fournil.frère", ["fournil.fr"]),
    ("a.b.c.d.e.com", ["a.b.c.d.e.com"]),
    ("voilà.Il pleut", ["voilà.Il"]),
    ("M.Dupont", ["M.Dupont"]),
    ("J.ai faim", ["J.ai"]),
    ("3.50 €, p.ex. etc.", []),
    ("école.fr", ["cole.fr"]),
    (" école.fr", ["école.fr"]),
    ("l’école.fr", ["école.fr"]),
    ("日本語.jp", []),
    ("https://日本語.jp", ["https://日本語.jp"]),
    ("日本語foo.jp", ["foo.jp"]),
    ("foo.com日bar.net", ["foo.com", "bar.net"]),
    ("foo.com日bar.net/x", ["foo.com", "bar.net/x"]),
    ("foo.한국어", ["foo.한국"]),
    ("ПРИМЕР.РФ foo.РФ", ["foo.РФ"]),
    ("münchen.vermögensberater", ["münchen.vermögensberater"]),
    ("xn--bcher-kva.ch", ["xn--bcher-kva.ch"]),
    ("https://xn--日本.xn--p1ai", []),
    ("https://a.xn--p1ai", ["https://a.xn--p1ai"]),
    ("https://" + "日" * 70 + ".jp", []),
    ("https://" + "a" * 63 + ".fr", ["https://" + "a" * 63 + ".fr"]),
    ("https://" + "a" * 64 + ".fr", []),
    ("https://t.co/AbC123-x", ["https://t.co/AbC123"]),
    ("https://t.co/AbC?amp=1.", ["https://t.co/AbC?amp=1"]),
    ("https://t.co/" + "a" * 40, ["https://t.co/" + "a" * 40]),
    ("https://t.co/" + "a" * 41, []),
    ("https://a.fr/" + "x" * 4075, ["https://a.fr/" + "x" * 4075]),
    ("https://a.fr/" + "x" * 4076, []),
    ("a.fr/b(c)d", ["a.fr/b(c)d"]),
    ("a.fr/b(c)(d)", ["a.fr/b(c)(d)"]),
    ("a.fr/b(c(d)e)", ["a.fr/b(c(d)e)"]),
    ("a.fr/b(c(d(e)))", ["a.fr/b"]),
    ("a.fr/b.(c)", ["a.fr/b"]),
    ("a.fr/b.(c)d", ["a.fr/b.(c)d"]),
    ("a.fr/(b", ["a.fr/"]),
    ("a.fr/b()", ["a.fr/b"]),
    ("a.fr/é/–b,", ["a.fr/é/–b"]),
    ("a.fr/@b/", ["a.fr/@b/"]),
    ("日http://a.fr", ["http://a.fr"]),
    ("xhttp://a.fr", []),
    ("日本.jp..http://a.fr", ["http://a.fr"]),
    ("http://http://a.fr", ["http://a.fr"]),
    ("😀a.fr 😀http://b.fr", ["a.fr", "http://b.fr"]),
    ("#a.fr $b.fr &c.fr", ["c.fr"]),
    ("\ufeffa.fr", []),
    ("\u202ea.fr\u202c", ["a.fr"]),
    ("foo.kom foo.İt foo.ſu", []),
]


@pytest.mark.parametrize(("text", "urls"), FOUND)
def test_links_are_found_as_in_the_reference(text: str, urls: list[str]) -> None:
    assert [value for _, _, value in find_urls(text)] == urls


def test_a_place_is_counted_in_code_points() -> None:
    assert find_urls("😀🥖 https://fournil.fr/é 🥐") == [(3, 23, "https://fournil.fr/é")]
    assert find_urls("https://😀.fr") == [(0, 12, "https://😀.fr")]


def test_the_value_of_a_bare_domain_in_mixed_scripts_leaves_out_the_middle() -> None:
    assert find_urls("foo.com日.한국/x") == [(0, 13, "foo.com/x")]
