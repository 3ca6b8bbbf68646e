"""What follows the reader is taken out of an address; every other byte stays."""

from __future__ import annotations

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.links.tracking import FILE, cleaned, followers_in, is_short, tracking

CLEANED = [
    # Of any site.
    ("https://fournil.fr/?utm_source=x", "https://fournil.fr/"),
    ("https://fournil.fr?utm_source=x", "https://fournil.fr"),
    ("fournil.fr/menu?utm_source=x&utm_medium=social", "fournil.fr/menu"),
    ("https://fournil.fr/?utm_source=x&jour=mardi", "https://fournil.fr/?jour=mardi"),
    ("https://fournil.fr/?jour=mardi&utm_source=x", "https://fournil.fr/?jour=mardi"),
    ("https://fournil.fr/?a=1&utm_id=7&b=2&fbclid=Iw&c=3", "https://fournil.fr/?a=1&b=2&c=3"),
    ("https://fournil.fr/?UTM_Source=x&a=1", "https://fournil.fr/?a=1"),
    ("https://fournil.fr/?utm%5Fsource=x&a=1", "https://fournil.fr/?a=1"),
    ("https://fournil.fr/?a=1&amp;utm_source=x", "https://fournil.fr/?a=1"),
    ("https://fournil.fr/?utm_term", "https://fournil.fr/"),
    ("https://fournil.fr/?utm_source=x#menu", "https://fournil.fr/#menu"),
    ("https://fournil.fr/?fbclid=IwAR0#a=b", "https://fournil.fr/#a=b"),
    ("https://fournil.fr/#utm_source=x&utm_medium=y", "https://fournil.fr/"),
    ("https://fournil.fr/#xtor=RSS-1", "https://fournil.fr/"),
    ("https://journal.fr/a.html#xtor=AL-32280270", "https://journal.fr/a.html"),
    ("https://journal.fr/a?xtor=CS1-25&p=2", "https://journal.fr/a?p=2"),
    ("https://journal.fr/?at_medium=custom7&at_campaign=64&id=3", "https://journal.fr/?id=3"),
    ("https://a.fr/?gclid=EAIaIQ", "https://a.fr/"),
    ("https://a.fr/?dclid=1&q=pain", "https://a.fr/?q=pain"),
    ("https://a.fr/?gbraid=0AAA&wbraid=1&gad_source=1", "https://a.fr/"),
    ("https://a.fr/?srsltid=AfmB&taille=M", "https://a.fr/?taille=M"),
    ("https://a.fr/?_ga=2.1.3&_gl=1*x", "https://a.fr/"),
    ("https://a.fr/?msclkid=ab&x=%C3%A9", "https://a.fr/?x=%C3%A9"),
    ("https://a.fr/?twclid=2-abc", "https://a.fr/"),
    ("https://a.fr/?ttclid=E.C.P", "https://a.fr/"),
    ("https://a.fr/?li_fat_id=1", "https://a.fr/"),
    ("https://a.fr/?epik=dj0", "https://a.fr/"),
    ("https://a.fr/?ScCid=1", "https://a.fr/"),
    ("https://a.fr/?rdt_cid=1", "https://a.fr/"),
    ("https://a.fr/?yclid=1&ysclid=2", "https://a.fr/"),
    ("https://a.fr/?igshid=Mz&igsh=bW", "https://a.fr/"),
    ("https://a.fr/?mc_cid=1&mc_eid=2&p=4", "https://a.fr/?p=4"),
    ("https://a.fr/?_hsenc=p2&_hsmi=3", "https://a.fr/"),
    ("https://a.fr/?mkt_tok=NTU", "https://a.fr/"),
    ("https://a.fr/?_kx=a.b", "https://a.fr/"),
    ("https://a.fr/?mtm_campaign=a&pk_campaign=b&pk=c", "https://a.fr/?pk=c"),
    ("https://a.fr/?dicbo=v2&tblci=G1", "https://a.fr/"),
    ("https://a.fr/?irclickid=x&irgwc=1", "https://a.fr/?irgwc=1"),
    ("https://boulangerie-épi.fr/?utm_source=x", "https://boulangerie-épi.fr/"),
    ("https://xn--pi-9ia.fr/?utm_source=x", "https://xn--pi-9ia.fr/"),
    ("http://A.FR:8080/?fbclid=1", "http://A.FR:8080/"),
    # Of one site.
    ("https://youtu.be/dQw4?si=abc", "https://youtu.be/dQw4"),
    ("https://youtu.be/dQw4?si=abc&t=42", "https://youtu.be/dQw4?t=42"),
    ("https://youtu.be/dQw4?t=42&si=abc", "https://youtu.be/dQw4?t=42"),
    (
        "https://www.youtube.com/watch?v=dQw4&feature=share&list=PL1",
        "https://www.youtube.com/watch?v=dQw4&list=PL1",
    ),
    ("https://m.youtube.com/watch?v=dQw4&pp=yg", "https://m.youtube.com/watch?v=dQw4"),
    ("https://x.com/pain/status/17?s=20&t=ab-c", "https://x.com/pain/status/17"),
    ("https://mobile.twitter.com/pain/status/17?s=20", "https://mobile.twitter.com/pain/status/17"),
    ("https://open.spotify.com/track/1?si=9f", "https://open.spotify.com/track/1"),
    ("https://www.facebook.com/p/1?__tn__=x&__cft__[0]=AZ", "https://www.facebook.com/p/1"),
    ("https://www.facebook.com/share/1/?mibextid=w", "https://www.facebook.com/share/1/"),
    ("https://www.linkedin.com/posts/a?trk=public&rcm=AC", "https://www.linkedin.com/posts/a"),
    (
        "https://www.tiktok.com/@pain/video/7?is_from_webapp=1&sender_device=pc&_r=1",
        "https://www.tiktok.com/@pain/video/7",
    ),
    (
        "https://www.google.com/search?q=pain&ved=2ah&sxsrf=A&ei=x",
        "https://www.google.com/search?q=pain",
    ),
    ("https://maps.app.goo.gl/abc?g_st=ic", "https://maps.app.goo.gl/abc"),
    (
        "https://www.amazon.fr/dp/B01?tag=boutique-21&pd_rd_w=a&pf_rd_p=b&th=1&psc=1",
        "https://www.amazon.fr/dp/B01?tag=boutique-21&th=1&psc=1",
    ),
    ("https://www.amazon.fr/dp/B01?crid=1&dib=2&qid=3&sr=8-1", "https://www.amazon.fr/dp/B01"),
    (
        "https://www.ebay.fr/itm/1?_trkparms=a&campid=533&mkcid=1",
        "https://www.ebay.fr/itm/1?campid=533",
    ),
    ("https://www.etsy.com/fr/listing/1?click_key=a&ref=shop", "https://www.etsy.com/fr/listing/1"),
    ("https://fr.aliexpress.com/item/1.html?spm=a2&scm=1", "https://fr.aliexpress.com/item/1.html"),
    ("https://www.reddit.com/r/pain/1/?share_id=x", "https://www.reddit.com/r/pain/1/"),
    ("https://www.lemonde.fr/a.html?lmd_medium=al", "https://www.lemonde.fr/a.html"),
    (
        "https://pain.substack.com/p/levain?r=1ab&triedRedirect=true",
        "https://pain.substack.com/p/levain",
    ),
]

LEFT_ALONE = [
    "",
    "fournil.fr",
    "https://fournil.fr",
    "https://fournil.fr/",
    "https://fournil.fr/?",
    "https://fournil.fr/?&",
    "https://fournil.fr/?a=1&&b=2&",
    "https://fournil.fr/?a",
    "https://fournil.fr/?a=1;b=2",
    "https://fournil.fr/#",
    "https://fournil.fr/#menu",
    "https://fournil.fr/#/page?utm_source=x",
    "https://fournil.fr/#menu&utm_source=x",
    "https://fournil.fr/utm_source=x",
    "https://fournil.fr/fbclid",
    "https://fournil.fr/?q=utm_source",
    "https://fournil.fr/?retour=https://a.fr/%3Futm_source=x",
    "https://fournil.fr/?futm_source=x",
    "https://fournil.fr/?source=x",
    "https://fournil.fr/?Q=%c3%A9+%2B&x=%",
    "https://utm_source.fr/?a=1",
    # The names of one site mean something else on another.
    "https://fournil.fr/?s=croissant&t=2",
    "https://fournil.fr/?si=1&feature=four",
    "https://fournil.fr/?ref=tarte&r=1&sender=lea&form=rond",
    "https://notyoutu.be/a?si=1",
    "https://youtu.be.fr/a?si=1",
    "https://fournil.fr/youtu.be?si=1",
    "https://youtu.be@fournil.fr/?si=1",
    "https://docs.google.com/forms/d/1?entry.1=x&ei=2&usp=sharing",
    "https://youtu.be/dQw4?t=42",
    "https://www.youtube.com/watch?v=dQw4&t=1m2s&list=PL1&index=3",
    "https://www.google.com/search?q=pain&tbm=isch&hl=fr",
    "https://www.amazon.fr/s?k=levain&tag=boutique-21",
    "https://x.com/search?q=pain&f=live",
]


@pytest.mark.parametrize(("url", "clean"), CLEANED)
def test_what_follows_the_reader_goes_and_all_else_stays(url: str, clean: str) -> None:
    assert cleaned(url) == clean
    assert followers_in(url)
    assert cleaned(clean) == clean
    assert followers_in(clean) == ()


@pytest.mark.parametrize("url", LEFT_ALONE)
def test_what_follows_nobody_is_left_byte_for_byte(url: str) -> None:
    assert cleaned(url) == url
    assert followers_in(url) == ()


def test_what_goes_is_named_as_it_stands() -> None:
    assert followers_in("https://a.fr/?UTM_source=x&b=1&fbclid=2#xtor=3") == (
        "UTM_source",
        "fbclid",
        "xtor",
    )


PLAIN = st.text(alphabet="abcxyzé09%.~+/-_ [](),'", max_size=8)
NAMES = st.sampled_from(["utm_source", "fbclid", "si", "s", "q", "page", "ref", "UTM_x", "%75tm_a"])
HOSTS = st.sampled_from(["fournil.fr", "youtu.be", "x.com", "www.amazon.fr", "é.fr:80"])
PARAMETERS = st.lists(st.tuples(st.one_of(NAMES, PLAIN), PLAIN).map("=".join), max_size=6)


@st.composite
def addresses(draw: st.DrawFn) -> str:
    query = draw(PARAMETERS)
    return "".join(
        (
            draw(st.sampled_from(["https://", "http://", ""])),
            draw(HOSTS),
            draw(st.sampled_from(["", "/", "/a/b.html"])),
            f"?{'&'.join(query)}" if query else draw(st.sampled_from(["", "?"])),
            draw(st.sampled_from(["", "#", "#menu", "#utm_source=x&a=1", "#xtor=2"])),
        )
    )


@given(addresses())
def test_cleaning_twice_is_cleaning_once(url: str) -> None:
    assert cleaned(cleaned(url)) == cleaned(url)
    assert followers_in(cleaned(url)) == ()


@given(addresses())
def test_cleaning_only_ever_takes_whole_parameters_away(url: str) -> None:
    before, after = url, cleaned(url)
    assert (before == after) == (not followers_in(url))
    rest = iter(before.replace("#", "&").replace("?", "&").split("&"))
    kept = after.replace("#", "&").replace("?", "&").split("&")
    # Each piece that stays is one of those that were there, in the same order.
    assert all(piece in rest for piece in kept)


@given(st.text(max_size=200))
def test_no_text_is_too_odd_to_be_looked_at(text: str) -> None:
    assert cleaned(cleaned(text)) == cleaned(text)


@pytest.mark.parametrize("url", ["https://t.co/abc", "bit.ly/3x", "https://youtu.be/dQw4"])
def test_a_short_address_is_known(url: str) -> None:
    assert is_short(url)


@pytest.mark.parametrize("url", ["https://fournil.fr/t.co", "https://not.co/a", "habit.ly"])
def test_an_ordinary_address_is_not_taken_for_a_short_one(url: str) -> None:
    assert not is_short(url)


def test_the_file_of_rules_says_of_each_who_why_and_where_it_was_read() -> None:
    read = tomllib.loads(FILE.read_text("utf-8"))
    assert set(read) == {"about", "source", "licence", "short", "rule"}
    assert read["licence"] == "MIT"
    for rule in read["rule"]:
        assert set(rule) - {"sites"} == {"who", "why", "names", "source"}, rule
        assert all(rule[key] for key in rule), rule
        assert rule["names"] == [name.lower() for name in rule["names"]], rule["who"]
        assert all(name.rstrip("*") and "*" not in name[:-1] for name in rule["names"])
        assert len(set(rule["names"])) == len(rule["names"]), rule["who"]
    sites = [site for rule in read["rule"] for site in rule.get("sites", [])]
    for site in (*sites, *read["short"]["sites"]):
        assert site == site.lower().strip("./")
        assert "." in site


def test_a_short_name_is_only_ever_a_rule_of_one_site() -> None:
    general = [rule for rule in tracking().rules if not rule.sites]
    names = [name for rule in general for name in (*rule.names, *rule.beginnings)]
    assert min(map(len, names)) >= 3
    assert not {"ref", "source", "id", "page"} & set(names)
