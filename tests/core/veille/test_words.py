"""The words of the veille: queries, matching, what is asked, lists of feeds, troll or customer."""

from __future__ import annotations

from datetime import UTC, datetime
from urllib.parse import parse_qs, urlsplit
from xml.etree.ElementTree import fromstring

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.shop import UNKNOWN, Shop
from desktop.core.veille import opml
from desktop.core.veille.acts import Deed, address_of, is_web, possible
from desktop.core.veille.asking import asked
from desktop.core.veille.channel import LONGEST_PAUSE, SourceKind, channels_of, next_look
from desktop.core.veille.instances import host_in, instances
from desktop.core.veille.matching import Matcher
from desktop.core.veille.message import Author, Found, Message
from desktop.core.veille.news import news_feeds
from desktop.core.veille.people import Listed, PeopleList
from desktop.core.veille.query import bluesky_page, page_query, x_queries, x_search_page, x_searches
from desktop.core.veille.subject import Feed, Role, Subject, feeds_as_now
from desktop.core.veille.suggested import suggested
from desktop.core.veille.troll import Advice, Question, Said, counsel

NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)  # a Thursday
PARIS = "Europe/Paris"


def test_coffee_in_lyon_without_jobs_in_french_is_the_right_query() -> None:
    subject = Subject("Café", words=("café",), excluded=("emploi",), language="fr", place="Lyon")
    assert x_queries(subject) == ("café Lyon -emploi lang:fr -is:retweet",)
    page = urlsplit(x_search_page(subject))
    assert parse_qs(page.query)["q"] == ["café Lyon -emploi lang:fr -filter:retweets"]
    assert parse_qs(page.query)["f"] == ["live"]


@pytest.mark.parametrize(
    ("subject", "query"),
    [
        (Subject("a", words=("pain",)), "pain -is:retweet"),
        (Subject("a", words=("bon pain",)), '"bon pain" -is:retweet'),
        (Subject("a", words=("OR",)), '"OR" -is:retweet'),
        (Subject("a", words=('dit "oui" from:x',)), '"dit oui from:x" -is:retweet'),
        (
            Subject("a", words=("a",), hashtags=("b",), people=("@c",)),
            "(a OR #b OR from:c) -is:retweet",
        ),
        (Subject("a", people=("pas un nom",)), None),
        (Subject("a", words=("!!",)), None),
        (Subject("a"), None),
    ],
)
def test_nothing_that_is_typed_becomes_an_operator(subject: Subject, query: str | None) -> None:
    assert x_queries(subject) == ((query,) if query else ())


def test_a_long_subject_makes_several_queries_that_lose_nothing() -> None:
    words = tuple(f"mot{n:03}" for n in range(200))
    queries = x_queries(Subject("a", words=words, language="fr"))
    assert len(queries) > 1
    assert all(len(one) <= 512 for one in queries)
    assert all(any(word in one for one in queries) for word in words)


def test_a_list_of_thirty_people_is_searched_for_in_few_pages() -> None:
    people = PeopleList("amis", tuple(Listed(f"personne_{n:02}") for n in range(30)))
    pages = x_searches(people)
    queries = [parse_qs(urlsplit(one).query)["q"][0] for one in pages]
    assert all(len(one) <= 512 for one in queries)
    assert sum(one.count("from:") for one in queries) == 30


@pytest.mark.parametrize(
    ("subject", "text", "takes"),
    [
        (Subject("a", words=("brioche",)), "Deux BRIOCHES, svp", True),
        (Subject("a", words=("brioche",)), "briochettes", False),
        (Subject("a", words=("l’été",)), "C'est L'ETE", True),
        (Subject("a", words=("Boulangerie Lune",)), "boulangerie-lune fermée", True),
        (Subject("a", words=("Boulangerie Lune",)), "vive #BoulangerieLune", True),
        (Subject("a", words=("Boulangerie Lune",)), "boulangerie de la lune", False),
        (Subject("a", hashtags=("Noël",)), "joyeux #noel", True),
        (Subject("a", hashtags=("Noël",)), "joyeux noel", False),
        (Subject("a", people=("marie",)), "merci @Marie", True),
        (Subject("a", words=("pain",), excluded=("emploi",)), "pain et emploi", False),
        (Subject("a", words=("pain",), place="Lyon"), "du pain", False),
        (Subject("a", words=("pain",), place="Lyon"), "du pain à LYON", True),
        (Subject("a", words=("pain",), language="en"), "le pain de la maison est bon", False),
        (Subject("a"), "rien", False),
    ],
)
def test_what_concerns_a_subject(subject: Subject, text: str, takes: bool) -> None:
    assert Matcher(subject).takes(Found("1", text)) is takes


def test_what_a_person_writes_is_theirs_with_or_without_their_server() -> None:
    matcher = Matcher(Subject("a", people=("levain",)))
    assert matcher.takes(Found("1", "x", Author("L", "Levain@piaille.fr")))
    assert not matcher.takes(Found("1", "x", Author("L", "autre")))


def test_the_places_of_its_words_are_places_of_the_text() -> None:
    text = "Été : la brioche d’#Alençon"
    matcher = Matcher(Subject("a", words=("brioche", "été"), hashtags=("alencon",)))
    assert [text[start:end] for start, end in matcher.where(text)] == ["Été", "brioche", "#Alençon"]


@given(st.text(max_size=300))
def test_no_text_is_an_error_to_a_matcher(text: str) -> None:
    matcher = Matcher(Subject("a", words=("pain",), hashtags=("b",), excluded=("c",)))
    matcher.takes(Found("1", text))
    assert all(0 <= a < b <= len(text) for a, b in matcher.where(text))


def test_what_is_typed_is_what_is_asked() -> None:
    typed = 'pain "trop cuit" #levain -emploi de:@marie avant:1/12/2026 après:lundi bou'
    terms = asked(typed, NOW, PARIS)
    assert (terms.words, terms.is_open) == (("pain", "bou"), True)
    assert (terms.phrases, terms.hashtags) == (("trop cuit",), ("levain",))
    assert (terms.without, terms.authors) == (("emploi",), ("marie",))
    assert terms.before is not None
    assert terms.after is not None
    assert (terms.before.date().isoformat(), terms.after.date().isoformat()) == (
        "2026-12-01",
        "2026-11-23",
    )
    assert not asked("pain ", NOW, PARIS).is_open


@pytest.mark.parametrize(
    "typed", ["avant:", "avant:31/02", "de:", "#", '"', "-", "a:b", "avant:99/99/99"]
)
def test_what_cannot_be_meant_is_a_word_or_nothing(typed: str) -> None:
    terms = asked(typed, NOW, PARIS)
    assert terms.before is None
    assert not terms.authors


@pytest.mark.parametrize(
    "typed",
    [
        '"trop cuit"',
        "«\u00a0trop cuit\u00a0»",
        "«\u202ftrop cuit\u202f»",
        "« trop cuit »",
        "«trop cuit»",
        "“trop cuit”",
        "„trop cuit“",
        "“trop cuit",
        "«\u00a0trop cuit",
    ],
)
def test_words_in_a_row_are_asked_for_with_any_quotation_marks(typed: str) -> None:
    terms = asked(f"pain {typed}", NOW, PARIS)
    assert (terms.words, terms.phrases) == (("pain",), ("trop cuit",))
    assert asked(f"-{typed}", NOW, PARIS).without == ("trop cuit",)


@pytest.mark.parametrize(
    ("typed", "tag"),
    [
        ("Saint-Malo", "SaintMalo"),
        ("pain bio", "painbio"),
        ("l'aigle", "laigle"),
        ("L’Aigle", "LAigle"),
        ("pain_d_épices", "pain_d_épices"),
    ],
)
def test_a_hashtag_is_the_one_that_people_write_wherever_it_goes(typed: str, tag: str) -> None:
    subject = Subject("a", hashtags=(typed,), instances=("piaille.fr",))
    assert x_queries(subject) == (f"#{tag} -is:retweet",)
    assert parse_qs(urlsplit(bluesky_page(subject)).query)["q"] == [f"#{tag}"]
    assert [one.address for one in channels_of(subject)] == [f"piaille.fr/{tag.lower()}"]
    assert Matcher(subject).takes(Found("1", f"vive #{tag}"))
    assert asked(f"#{typed.replace(' ', '-')}", NOW, PARIS).hashtags == (tag,)
    without = Subject("a", words=("mer",), excluded=(f"#{typed}",))
    assert x_queries(without) == (f"mer -#{tag} -is:retweet",)
    assert not Matcher(without).takes(Found("1", f"mer #{tag}"))


@given(st.text(max_size=60))
def test_nothing_that_is_typed_is_an_error(typed: str) -> None:
    asked(typed, NOW, PARIS)


FOLLOWED = (
    Subject(
        "Chez Colette",
        Role.SHOP,
        words=("chez colette", "boulangerie & levain"),
        hashtags=("levain", "Été"),
        people=("chezcolette",),
        excluded=("hôtel",),
        language="fr",
        place="Lyon",
        feeds=(Feed("https://a.fr/rss?x=1&y=2", "A & B"),),
        instances=("piaille.fr",),
    ),
    Subject(
        "Presse",
        feeds=(Feed("https://b.fr/atom", "Été", takes_all=True), Feed("https://c.fr/rss")),
        group="Journaux",
    ),
    Subject("Rue", words=("rue des lilas",), group="Journaux"),
    Subject(
        "Chez\u00a0Lune",
        words=("Pain, Lune & Cie", "@boulange_lune", 'dit "oui"', '"', "#pain"),
        people=("levain@piaille.fr",),
        excluded=("#emploi", "@recruteur"),
        is_paused=True,
    ),
    Subject("Autre", words=("lune",), feeds=(Feed("https://b.fr/atom", "Été"),)),
    Subject("Exemple", words=("Bel Épi",), practises="fr"),
)
LISTS = (PeopleList("Boulangers", (Listed("paul_pain", "Paul", "du levain"), Listed("", "Anne"))),)


def test_all_that_is_followed_goes_out_and_comes_back() -> None:
    assert opml.read(opml.write(FOLLOWED, LISTS)) == opml.Followed(FOLLOWED, LISTS)


def test_another_reader_finds_our_feeds_where_it_looks_for_them() -> None:
    read = feedlist(opml.write(FOLLOWED, LISTS))
    assert read == [
        "https://a.fr/rss?x=1&y=2",
        "https://b.fr/atom",
        "https://c.fr/rss",
        "https://b.fr/atom",
    ]


@given(
    st.lists(
        st.text(
            st.characters(exclude_categories=("Cs", "Cc", "Cn", "Zl", "Zp")),
            min_size=1,
            max_size=20,
        )
        .map(str.strip)
        .filter(bool),
        unique=True,
        min_size=1,
    )
)
def test_whatever_word_is_followed_comes_back_as_it_was(typed: list[str]) -> None:
    subject = Subject(typed[0], words=tuple(typed), excluded=tuple(typed))
    assert opml.read(opml.write([subject])).subjects == (subject,)


def feedlist(written: bytes) -> list[str]:
    found = fromstring(written).iterfind("body//outline[@type='rss']")
    return [one.attrib["xmlUrl"] for one in found]


def test_what_a_file_says_of_itself_is_bounded_and_held_to_what_it_may_be() -> None:
    words = ",".join(f"mot{number}" for number in range(1_000))
    data = (
        '<opml xmlns:r="urn:ramage:veille"><body>'
        f'<outline text="x" r:role="king" r:words="{words}" r:language="../fr"'
        ' r:instances="piaille.fr, localhost, 127.0.0.1:80/x" r:hashtags="#a,,  "/>'
        '<outline text="nothing" r:role="shop"/>'
        "</body></opml>"
    )
    (only,) = opml.read(data.encode()).subjects
    assert (only.role, only.language, only.hashtags) == (Role.OTHER, "", ("a",))
    assert len(only.words) == opml.WORDS
    assert only.instances == ("piaille.fr",)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<html></html>",
        b'<!DOCTYPE o [<!ENTITY a "b">]><opml><body/></opml>',
        '<!DOCTYPE o [<!ENTITY a "b">]><opml><body/></opml>'.encode("utf-16"),
        b"<opml>" + b" " * 3_000_000 + b"</opml>",
        b"\xff\xfe\x00",
    ],
)
def test_what_is_no_list_of_feeds_is_said_to_be_none(data: bytes) -> None:
    with pytest.raises(opml.NoOpml):
        opml.read(data)


def test_a_list_nested_without_end_and_foreign_addresses_are_left_out() -> None:
    deep = "<outline text='g'>" * 900 + "</outline>" * 900
    body = f"<opml><body>{deep}<outline xmlUrl='javascript:x'/><outline xmlUrl='https://a.fr'/>"
    (only,) = opml.read(f"{body}</body></opml>".encode()).subjects
    assert [one.address for one in only.feeds] == ["https://a.fr"]


def test_an_unhappy_customer_is_never_called_a_troll() -> None:
    told = {Question.FACT: Said.YES, Question.TRUE: Said.YES}
    for rest in (Said.YES, Said.NO, Said.UNSURE):
        answers = {**told, Question.AGAIN: rest, Question.WANTS: rest}
        given_advice = counsel(answers)
        assert given_advice.advice is Advice.APOLOGISE
        assert given_advice.may_answer


@pytest.mark.parametrize(
    ("answers", "advice"),
    [
        ({Question.FACT: Said.NO, Question.THREAT: Said.YES}, Advice.REPORT),
        (dict.fromkeys(Question, Said.YES), Advice.REPORT),
        ({**dict.fromkeys(Question, Said.YES), Question.THREAT: Said.UNSURE}, Advice.APOLOGISE),
        ({Question.FACT: Said.NO, Question.WANTS: Said.NO}, Advice.SILENCE),
        ({Question.FACT: Said.YES, Question.TRUE: Said.NO}, Advice.CORRECT),
        ({Question.WANTS: Said.YES}, Advice.APOLOGISE),
        ({Question.AGAIN: Said.YES}, Advice.SILENCE),
        ({}, Advice.ONE_ANSWER),
    ],
)
def test_five_answers_lead_to_one_advice(answers: dict[Question, Said], advice: Advice) -> None:
    given_advice = counsel(answers)
    assert given_advice.advice is advice
    assert given_advice.may_answer is (advice not in (Advice.SILENCE, Advice.REPORT))


def test_a_shop_is_offered_what_it_told_and_nothing_else() -> None:
    assert suggested(UNKNOWN) == ()
    shop = Shop(name="Boulangerie Lune", handle="lune", trade="boulangerie", town="Alençon")
    own, trade, town = suggested(shop, "fr", ("piaille.fr",))
    assert (own.role, own.words) == (Role.SHOP, ("Boulangerie Lune", "@lune"))
    assert own.instances == ("piaille.fr",)
    assert (trade.role, trade.instances) == (Role.TRADE, ("piaille.fr",))
    assert (town.role, town.words) == (Role.PLACE, ("Alençon",))


def message(kind: SourceKind, address: str, handle: str = "marie") -> Message:
    return Message(1, kind, "77", "x", NOW, NOW, Author("M", handle, "https://a.fr/@m"), address)


def test_on_x_every_deed_is_a_page_where_the_person_presses_the_button() -> None:
    one = message(SourceKind.PASTED, "https://x.com/marie/status/77")
    assert address_of(one, Deed.REPLY) == "https://x.com/intent/tweet?in_reply_to=77"
    assert address_of(one, Deed.REPOST) == "https://x.com/intent/retweet?tweet_id=77"
    assert address_of(one, Deed.LIKE) == "https://x.com/intent/like?tweet_id=77"
    assert address_of(one, Deed.FOLLOW) == "https://x.com/intent/follow?screen_name=marie"
    assert address_of(message(SourceKind.PASTED, one.address, "a b"), Deed.FOLLOW) == ""


def test_elsewhere_the_source_s_own_page_is_opened() -> None:
    toot = message(SourceKind.MASTODON, "https://piaille.fr/@m/1")
    assert address_of(toot, Deed.REPLY) == "https://piaille.fr/@m/1"
    assert address_of(toot, Deed.FOLLOW) == "https://a.fr/@m"
    article = message(SourceKind.FEED, "https://journal.fr/1")
    assert Deed.LIKE not in possible(article)
    assert Deed.OPEN in possible(article)
    assert Deed.OPEN not in possible(message(SourceKind.FEED, "javascript:alert(1)"))
    assert not is_web("https://somebody@evil.fr/")


def test_a_source_that_fails_is_left_alone_longer_and_longer() -> None:
    pauses = [next_look(SourceKind.FEED, NOW, failures) for failures in range(40)]
    assert all(one is not None for one in pauses)
    spans = [one - NOW for one in pauses if one is not None]
    assert spans == sorted(spans)
    assert spans[-1] == LONGEST_PAUSE
    assert next_look(SourceKind.X_KEY, NOW) is None


def test_where_a_subject_is_listened_to() -> None:
    subject = Subject(
        "a", hashtags=("Pain", "levain"), instances=("a.fr",), feeds=(Feed("https://f"),)
    )
    assert [one.address for one in channels_of(subject)] == [
        "https://f",
        "a.fr/pain",
        "a.fr/levain",
    ]


def test_news_and_servers_are_offered_whole() -> None:
    google, bing = news_feeds(("Boulangerie Lune",), "fr")
    assert "q=%22Boulangerie%20Lune%22&hl=fr&gl=FR&ceid=FR:fr" in google.address
    assert "format=rss" in bing.address
    assert news_feeds((" ",)) == ()
    assert all(host_in(one.host) == one.host for one in instances())
    assert host_in("https://piaille.fr/@moi") == "piaille.fr"
    assert host_in("pas un serveur") == ""
    assert page_query(Subject("vide")) == ""


def test_what_was_chosen_before_a_feed_moved_is_wanted_where_it_lies_now() -> None:
    old, other, new = Feed("https://a/old", "A", takes_all=True), Feed("https://b"), "https://a/new"
    moved = Feed(new, "A", takes_all=True)
    assert feeds_as_now((old, other), (old, other), (moved, other)) == (moved, other)
    assert feeds_as_now((other,), (old, other), (moved, other)) == (other,)
    added = Feed("https://c")
    assert feeds_as_now((old, added), (old,), (moved,)) == (moved, added)
    assert feeds_as_now((old,), (old,), (old,)) == (old,)
