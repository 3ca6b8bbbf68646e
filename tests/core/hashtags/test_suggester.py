"""What is proposed, why, and what never is."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from desktop.core.hashtags.group import Group
from desktop.core.hashtags.suggester import Suggester
from desktop.core.hashtags.suggestion import Reason
from desktop.core.hashtags.tags import is_valid
from desktop.core.hashtags.trades import guess_trade
from desktop.core.hashtags.words import key
from desktop.core.language import Tongue
from desktop.core.past import Past
from desktop.core.shop import Shop

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
TUESDAY = date(2026, 11, 24)
BAKER = Shop(
    name="Boulangerie Lune",
    trade="boulangerie",
    town="Alençon",
    department="61",
    meeting="MardiGourmand",
)
BRIOCHES = "Ce matin, la première fournée de brioches sort du four. On vous en garde une ?"


def past(text: str, days: float) -> Past:
    return Past(text, NOW - timedelta(days=days))


def suggester(
    shop: Shop = BAKER,
    *own: Past,
    groups: tuple[Group, ...] = (),
    veille: tuple[str, ...] = (),
    shunned: tuple[str, ...] = (),
) -> Suggester:
    return Suggester(shop, own, groups, veille, shunned, now=NOW)


def reasons(
    made: Suggester, text: str, today: date | None = None, limit: int = 20
) -> dict[str, Reason]:
    return {one.tag: one.reason for one in made.suggest(text, today=today, limit=limit)}


def test_text_trade_place_and_meeting_each_have_their_say() -> None:
    found = reasons(suggester(), BRIOCHES, TUESDAY)
    assert found["Brioche"] is Reason.IN_TEXT
    assert found["Boulangerie"] is Reason.TRADE
    assert found["Alençon"] is Reason.PLACE
    assert found["Orne"] is Reason.PLACE
    assert found["MardiGourmand"] is Reason.MEETING
    assert found["BoulangerieLune"] is Reason.COMPANY


def test_the_english_article_is_no_tea_and_a_verb_no_hashtag() -> None:
    found = suggester(Shop()).suggest(
        "We are pleased to announce the return of the seeded loaf", tongue=Tongue.ENGLISH
    )
    tags = {one.tag for one in found}
    assert "SeededLoaf" in tags
    assert tags.isdisjoint({"Thé", "Pleased", "Announce"})
    assert "Thé" in reasons(suggester(Shop()), "Un thé vert, un thé noir", None)


def test_a_trade_that_was_never_told_is_not_said_to_be_the_shops() -> None:
    found = reasons(suggester(Shop()), BRIOCHES)
    assert found["Boulangerie"] is Reason.TRADE_OF_TEXT
    assert Reason.TRADE not in found.values()


def test_never_more_than_five_and_all_whole() -> None:
    made = suggester(BAKER, *(past(f"un #tag{n}", n + 1) for n in range(30)))
    found = made.suggest(BRIOCHES, today=TUESDAY)
    assert len(found) == 5
    assert all(is_valid(one.tag) for one in found)


def test_a_tag_that_the_text_has_is_not_proposed_however_it_is_written() -> None:
    found = reasons(suggester(), BRIOCHES + " #alencon #BRIOCHES", TUESDAY)
    assert not {"alencon", "brioche", "brioches"} & {key(tag) for tag in found}


def test_nothing_is_proposed_twice_in_singular_and_plural() -> None:
    made = suggester(Shop(), past("Nos #croissants", 2), past("Un #croissant", 3))
    found = [key(tag) for tag in reasons(made, "Des croissants chauds")]
    assert len({"croissant", "croissants"} & set(found)) == 1


def test_a_meeting_named_after_a_day_is_proposed_on_that_day_alone() -> None:
    made = suggester()
    (first, *_) = made.suggest(BRIOCHES, today=TUESDAY)
    assert (first.tag, first.detail) == ("MardiGourmand", 2)
    assert "MardiGourmand" not in reasons(made, BRIOCHES, date(2026, 11, 25))


def test_the_season_comes_with_the_days_that_are_left() -> None:
    found = suggester().suggest("Bonjour à tous", today=date(2027, 5, 10), limit=20)
    bread = next(one for one in found if one.tag == "FêteDuPain")
    assert (bread.reason, bread.detail) == (Reason.SEASON, 6)
    other = suggester(Shop(trade="garage")).suggest("Bonjour", today=date(2027, 5, 10), limit=20)
    assert "FêteDuPain" not in {one.tag for one in other}


def test_an_event_under_way_steps_back_day_by_day() -> None:
    made = suggester(Shop(trade="boulangerie"))

    def rank(day: int) -> int:
        return list(reasons(made, "Bonjour", date(2026, 9, day))).index("Rentrée")

    assert rank(1) < rank(18)


def test_what_the_text_says_of_the_season_needs_no_date() -> None:
    florist = suggester(Shop(trade="fleuriste"))
    found = reasons(florist, "Les roses de la Saint-Valentin sont arrivées")
    assert found["SaintValentin"] is Reason.IN_TEXT


def test_the_shops_own_tags_come_as_it_writes_them_with_their_count() -> None:
    own = [past("Tournée du matin #painFrais", days) for days in (1, 2, 3, 4, 5, 6, 7, 8, 9)]
    (first, *_) = suggester(BAKER, *own).suggest("Bonjour")
    assert (first.tag, first.reason, first.detail) == ("painFrais", Reason.OWN_BEST, 9)


def test_lately_counts_more_than_long_ago() -> None:
    own = [past("Du #neuf", 1), past("Du #neuf", 2), *(past("Du #vieux", 300) for _ in range(4))]
    found = list(reasons(suggester(Shop(), *own), "Bonjour"))
    assert found.index("neuf") < found.index("vieux")


def test_the_tags_of_tweets_like_this_one_come_before_others_of_their_age() -> None:
    own = [
        past("La tarte aux mirabelles de Josette #Verger", 20),
        past("Notre nouveau camion de livraison #Tournée", 20),
        *(past("Bonne journée #Bonjour", days) for days in range(21, 30)),
    ]
    found = suggester(Shop(), *own).suggest("Josette a cueilli ses mirabelles", limit=20)
    tags = [one.tag for one in found]
    assert tags.index("Verger") < tags.index("Tournée")
    verger = next(one for one in found if one.tag == "Verger")
    assert verger.reason is Reason.OWN_SIMILAR


def test_several_words_say_a_tag_that_joins_them() -> None:
    made = suggester(Shop(), past("Viens #FêteDuVillage", 40))
    assert reasons(made, "C’est la fête du village")["FêteDuVillage"] is Reason.IN_TEXT


def test_compound_nouns_become_one_tag() -> None:
    found = reasons(suggester(Shop(trade="boutique")), "Un porte-savon en grès émaillé, tout neuf")
    assert "GrèsÉmaillé" in found or "PorteSavon" in found


def test_a_named_town_brings_its_region() -> None:
    found = reasons(suggester(Shop(trade="artisan")), "Chantier terminé à Épinay-sur-Seine")
    assert found["ÉpinaySurSeine"] is Reason.IN_TEXT
    assert found["IleDeFrance"] is Reason.PLACE


def test_common_words_are_no_towns() -> None:
    found = reasons(suggester(Shop()), "Rose et Fleur ouvrent. Nice, non ?")
    assert Reason.PLACE not in found.values()


def test_a_group_completes_itself() -> None:
    made = suggester(groups=(Group(1, "Marché", ("MarchéDuSamedi", "Halles")),))
    found = made.suggest("Rendez-vous aux #halles", limit=20)
    one = next(one for one in found if one.tag == "MarchéDuSamedi")
    assert (one.reason, one.name) == (Reason.GROUP, "Marché")
    assert Reason.GROUP not in reasons(made, "Rendez-vous").values()


def test_what_rises_in_the_veille_is_proposed_unless_it_was_met_in_complaints_alone() -> None:
    assert reasons(suggester(veille=("PainDeSeigle",)), "Bonjour")["PainDeSeigle"] is Reason.VEILLE
    shunned = suggester(veille=("BoycottPain",), shunned=("boycottpain",))
    assert "BoycottPain" not in reasons(shunned, "Bonjour")


def test_a_shunned_tag_of_the_shops_own_is_still_its_own() -> None:
    own = [past("Nos #Promos", days) for days in range(1, 10)]
    made = suggester(BAKER, *own, shunned=("promos",))
    assert "Promos" in reasons(made, "Bonjour")


def test_a_forgotten_company_tag_comes_forward() -> None:
    silent = [past("Un #mot", days) for days in range(1, 11)]
    kept = [past("Un #mot #BoulangerieLune", days) for days in range(1, 11)]
    rank = list(reasons(suggester(BAKER, *silent), "Bonjour")).index("BoulangerieLune")
    assert rank <= 2
    assert reasons(suggester(BAKER, *kept), "Bonjour")["BoulangerieLune"] is Reason.OWN_BEST


@pytest.mark.parametrize(
    ("text", "trade"),
    [
        ("Boulangerie Lune", "boulangerie"),
        ("Moon Bakery", "boulangerie"),
        ("Out of the oven and onto the shelf, for the first of the month", ""),
        ("The butcher of the village", "boucherie"),
        ("Un thé, un café, une place au salon de thé", "cafe"),
        ("Vidange et plaquettes de frein, le garage est ouvert", "garage"),
        ("Coupe et balayage pour notre cliente", "coiffeur"),
        ("Chaton vacciné, le vétérinaire vous attend", "veterinaire"),
        ("Dédicace samedi : l’autrice signe son roman à la librairie", "librairie"),
        ("Bonjour à tous et bonne journée", ""),
        ("Ce matin, la brioche est belle", ""),
        ("Paul a sorti les brioches du four. Qui en veut une ?", ""),
        ("Réservation de dernière minute possible", ""),
        ("", ""),
    ],
)
def test_a_trade_is_guessed_where_the_words_are_clear(text: str, trade: str) -> None:
    assert guess_trade(text) == trade


def test_without_a_trade_the_shops_name_or_its_text_tells_it() -> None:
    assert "Boulangerie" in reasons(suggester(Shop(name="Boulangerie Lune")), "Bonjour")
    assert "Coiffeur" in reasons(suggester(Shop()), "Une coupe et un balayage chez le coiffeur")


def test_a_shop_whose_trade_is_unknown_has_what_it_types_completed() -> None:
    assert "Brioche" in suggester(Shop()).complete("bri", TUESDAY)
    assert suggester(Shop()).complete("br", TUESDAY) == ()


def test_english_texts_get_english_tags() -> None:
    found = suggester().suggest("Fresh from the oven", tongue=Tongue.ENGLISH, limit=20)
    assert "FreshBread" in {one.tag for one in found}


@pytest.mark.parametrize(
    "text", ["", " ", "#", "🥖", "\n\n", "a" * 5000, "é " * 4000, "@x http://a.fr"]
)
def test_no_text_is_too_odd(text: str) -> None:
    assert len(suggester().suggest(text, today=TUESDAY)) == 5


def test_the_same_text_gives_the_same_answer_while_one_types() -> None:
    typing = suggester()
    for end in range(0, len(BRIOCHES) + 1, 7):
        now = BRIOCHES[:end]
        assert typing.suggest(now, today=TUESDAY) == suggester().suggest(now, today=TUESDAY)


def test_the_shops_own_come_first_in_completion() -> None:
    made = suggester(
        BAKER,
        past("Des #brioches", 3),
        groups=(Group(1, "Marché", ("BrocanteDuCoin",)),),
    )
    assert made.complete("bri") == ("brioches", "Brioche", "BriochePascale")[:2]
    assert made.complete("BRO") == ("BrocanteDuCoin",)
    assert made.complete("alen") == ("Alençon",)
    assert made.complete("")[:2] == ("brioches", "BrocanteDuCoin")
    assert made.complete("zzz") == ()


def test_completion_knows_the_season_and_stops_at_what_is_complete() -> None:
    assert "FêteDuPain" in suggester().complete("fete", date(2027, 5, 10))
    assert "Brioche" not in suggester().complete("Brioche")
