"""French agreement: plurals behind nos, ces, deux; adjectives beside a noun; participles."""

from __future__ import annotations

import re

from desktop.core.spelling.grammar.fault import GrammarRule, Right, pattern
from desktop.core.spelling.grammar.gender import is_feminine

_PLURAL_ENDS = ("s", "x", "z")
# After a plural determiner and no nouns that could take an -s; or nouns that never do.
_NO_NOUNS_WORDS = """
    à a ai au aux avec bien ce ces cette chez comme dans de des deux dix dont du elle en
    encore et être huit il ils je la le les leur mais même mille ne neuf ni non nos notre on
    onze ou où par pas plus pour près quatre quand que qui quinze sans se sept si six sur ta
    te toi toi-même tous tout toute treize trente très trois un une vingt vos votre vous y
    cent soixante quarante cinquante seize douze quatorze ou maison bio super extra midi
    minuit h min kg cl ml rendez-vous pro mini maxi top parmi entre contre aussi alors ainsi
    est sont ont va fait peut avant après kilo euro euros après-midi km rose orange marron
    noël standard live click week food afin autre grâce etc soit voici voilà trop peu mieux
    moins ici là nous moi lui eux tant tel telle quel quelle hors sauf selon sous vers dès
    cinq zéro ressort quant part merci bonjour oui quelque chaque plusieurs certains mars
    avril mai juin juillet août septembre octobre novembre décembre janvier février lundi
    mardi mercredi jeudi vendredi samedi dimanche or rue avenue place boulevard impasse allée
    quai route chemin square passage cour cours ter faubourg
"""
_NO_NOUNS = frozenset(_NO_NOUNS_WORDS.split())
_ADJECTIVES = {
    "artisanal": "artisanaux", "local": "locaux", "végétal": "végétaux", "régional": "régionaux",
    "spécial": "spéciaux", "original": "originaux", "floral": "floraux", "normal": "normaux",
    "nouveau": "nouveaux", "beau": "beaux",
}  # fmt: skip
_BEHIND = (
    "artisanale?|locale?|régionale?|végétale?|spéciale?|originale?|florale?|gratuite?|chaude?"
    "|froide?|gourmande?|traditionnel(?:le)?|naturel(?:le)?|offerte?|ouverte?|fermée?|disponible"
    "|magnifique|incroyable|unique|facile|rapide|rond|ronde|dorée?|salée?|sucrée?|croustillante?"
    "|fondante?|délicieuse|frais|fraîche|sèche|légère|entière|personnalisée?|réservée?|coloré"
    "|colorée|parfumée?|épicée?|végétarienne|végétarien|vintage|italien|italienne|français"
    "|française"
    "|supplémentaire|limitée?|électrique|garnie?|réduite?|suivante?|prochaine?|dernière?"
)
_BEFORE = (
    "petite?|grande?|bon(?:ne)?|nouveau|nouvelle|premi(?:er|ère)|derni(?:er|ère)|prochaine?"
    "|meilleure?|jolie?|belle|beau|ancien(?:ne)?|autre|même|différente?|excellente?|véritable|vrai"
    "|vraie|superbe|magnifique|fameuse|délicieuse|nombreuse|principale"
)
_TO_FEMININE = {
    "petit": "petite", "grand": "grande", "bon": "bonne", "beau": "belle", "nouveau": "nouvelle",
    "premier": "première", "dernier": "dernière", "joli": "jolie", "gros": "grosse",
    "vieux": "vieille", "meilleur": "meilleure", "prochain": "prochaine", "vrai": "vraie",
    "excellent": "excellente",
}  # fmt: skip
_TO_MASCULINE = {feminine: masculine for masculine, feminine in _TO_FEMININE.items()}
_OTHER_DETERMINER = {
    "une": "un", "cette": "ce", "la": "le", "un": "une", "ce": "cette", "le": "la", "du": "de la",
    "au": "à la", "ma": "mon", "ta": "ton", "sa": "son",
}  # fmt: skip
_PLURAL_BE = r"(?:sont|étaient|seront|soient|seraient)"
_DETERMINERS = (
    r"(?:nos|vos|ces|mes|tes|ses|plusieurs|quelques|certaines|certains|différents|différentes|deux"
    r"|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|cinquante|cent)"
)
# A figure behind one of these counts; behind a noun it may be a name: article 50, le 12 rue Foch.
_COUNTS = (
    "de|pour|en|avec|dans|les|nos|vos|ces|mes|environ|reste|restent|pendant|depuis|et|ou|avons|ont"
    "|avez|a|encore|seulement|plus que|ces|par|déjà|presque|avant|voici|prépare|préparé|vendu|vend"
    "|offre|acheté|achetez|moins de|il faut|prenez"
)


def plural(word: str, right: Right) -> str:
    """Its plural in the dictionary, or nothing."""
    if word in _ADJECTIVES:
        return _ADJECTIVES[word]
    if word.endswith("al") and right(word[:-2] + "aux") and not right(word + "s"):
        return word[:-2] + "aux"
    for ending in ("s", "x"):
        if right(word + ending) and not (ending == "s" and word.endswith(("eau", "eu"))):
            return word + ending
    return ""


def _noun(match: re.Match[str], right: Right) -> tuple[str, ...]:
    noun = match["x"]
    if noun in _NO_NOUNS or noun.endswith(_PLURAL_ENDS) or len(noun) < 3 or not right(noun):
        return ()
    found = plural(noun, right)
    return (found,) if found else ()


def _noun_not_verb(match: re.Match[str], right: Right) -> tuple[str, ...]:
    """`les porte`: after les and des many a word may be a verb, or des be `de les`."""
    noun = match["x"]
    stem = re.sub(r"(?:e|a|ait|é|er|ent|ant)$", "", noun)
    is_verb = stem != noun and (right(stem + "er") or right(stem + "ir"))
    is_verb = is_verb or (
        noun.endswith(("r", "t", "d", "ra", "ons", "ez"))
        and not noun.endswith(
            ("ment", "eur", "ier", "ant", "at", "et", "ot", "uit", "ord", "ard", "our")
        )
    )
    if is_verb or noun in {"rend", "tient", "vient", "sait", "doit", "voit", "boit", "croit"}:
        return ()
    return _noun(match, right)


def _adjective(match: re.Match[str], right: Right) -> tuple[str, ...]:
    noun, adjective = match["noun"], match["x"]
    if adjective.endswith(_PLURAL_ENDS) or noun.endswith(("ois", "ais")) or not right(noun[:-1]):
        return ()
    if noun in _NO_NOUNS or adjective == "vintage":
        return ()
    found = plural(adjective, right)
    return (found,) if found else ()


def _adjective_before(match: re.Match[str], right: Right) -> tuple[str, ...]:
    found = plural(match["x"], right)
    return (found,) if found else ()


def _to_feminine(match: re.Match[str], _right: Right) -> tuple[str, ...]:
    the, adjective = match["the"], match["adjective"]
    fixes = (f"{the} {_TO_FEMININE[adjective]}", f"{_OTHER_DETERMINER[the]} {adjective}")
    return fixes if is_feminine(match["noun"]) else fixes[::-1]


def _to_masculine(match: re.Match[str], _right: Right) -> tuple[str, ...]:
    the, adjective = match["the"], match["adjective"]
    fixes = (f"{_OTHER_DETERMINER[the]} {adjective}", f"{the} {_TO_MASCULINE[adjective]}")
    return fixes if is_feminine(match["noun"]) else fixes[::-1]


def _participle(match: re.Match[str], right: Right) -> tuple[str, ...]:
    """`les fleurs sont arrivé`: an -s in any case, an -e as the subject is."""
    word = match["x"]
    stem = word[:-1] if word.endswith("e") else word
    if not right(stem + "s") or not right(stem + "es"):
        return ()
    subject = match.groupdict().get("subject") or ""
    forms = (stem + "s", stem + "es")
    if word.endswith("e") or subject == "elles" or is_feminine(subject):
        return forms[::-1]
    return forms


_ENDS = (
    r"(?:\w{2,}é|\w{2,}ée|vendue?|finie?|venue?|partie?|sortie?|prise?|mise?|réunie?|attendue?"
    r"|reçue?|ouverte?|offerte?|cuite?|prête?|revenue?|perdue?|rendue?|remplie?|garnie?|inclue?)"
)

PATTERNS = (
    pattern(
        GrammarRule.ADJECTIVE,
        rf"(?<![\w'-])(?:les|nos|vos|des|ces|mes|deux|trois|plusieurs"
        rf"|quelques) (?P<noun>[\w]+[sx]) "
        rf"(?P<x>{_BEHIND})\b(?![-'])",
        _adjective,
    ),
    pattern(
        GrammarRule.ADJECTIVE,
        rf"(?<![\w'-])(?:les|nos|vos|ces|mes|tes|ses|leurs|quelques|plusieurs|des|deux|trois) "
        rf"(?P<x>{_BEFORE}) (?!et |ou |de |à |que |qui )(?=\w)(?![-'])",
        _adjective_before,
    ),
    pattern(
        GrammarRule.ADJECTIVE,
        rf"(?<![\w'-])(?P<x>(?P<the>une|cette|la|ma|ta|sa) (?P<adjective>{'|'.join(_TO_FEMININE)}))"
        r" (?P<noun>[^\W\d_]{3,})\b(?<!grand place)(?<!grand rue)(?<!grand messe)(?<!grand mère)"
        r"(?<!grand peine)(?<!grand voile)(?<!grand roue)",
        _to_feminine,
    ),
    pattern(
        GrammarRule.ADJECTIVE,
        rf"(?<![\w'-])(?P<x>(?P<the>un|ce|le|du|au) (?P<adjective>{'|'.join(_TO_MASCULINE)}))"
        r" (?P<noun>[^\W\d_]{3,})\b",
        _to_masculine,
    ),
    pattern(
        GrammarRule.PLURAL,
        rf"(?<![\w',./-]){_DETERMINERS} (?P<x>[^\W\d_]+)\b(?![-'’])(?<!mille)",
        _noun,
    ),
    pattern(
        GrammarRule.PLURAL,
        rf"(?:^\W*|(?<![\w'-])(?:{_COUNTS}) )(?:[2-9]|[1-9]\d{{1,2}}) (?P<x>[^\W\d_]+)\b(?![-'’])",
        _noun,
    ),
    pattern(
        GrammarRule.PLURAL,
        r"(?:(?<=^)|(?<=[,:;.!?] )|(?<=\bet )|(?<=\bavec )|(?<=\bdans )|(?<=\bsur )|(?<=\bpour )"
        r"|(?<=\bchez )|(?<=\btous )|(?<=\btoutes )|(?<=\bsont )|(?<=\bvoici )|(?<=\bc'est )"
        r"|(?<=\bentre )|(?<=\bvoilà ))(?:les|des) (?P<x>[^\W\d_]+)\b(?![-'’])",
        _noun_not_verb,
        "es ",
    ),
    # A plural verb behind it: what stands between is its subject, were it a verb elsewhere.
    pattern(
        GrammarRule.PLURAL,
        r"(?<![\w'-])(?:les|des) (?P<x>[^\W\d_]+) (?:sont|étaient|seront|ont|avaient|auront"
        r"|arrivent|sortent|viennent|reviennent|partent|attendent|vont)\b",
        _noun,
        "es ",
    ),
    pattern(
        GrammarRule.PARTICIPLE,
        rf"(?<![\w'-])(?:(?:les|nos|vos|ces|mes|des|tes|ses|leurs) (?P<subject>[\w-]+[sx])"
        rf"|(?P<they>elles|ils))"
        rf" {_PLURAL_BE} (?:(?:déjà|enfin|tous|toutes|bien|toujours|encore"
        rf"|maintenant) )?(?P<x>{_ENDS})\b(?!-)",
        lambda match, right: _participle(match, right)[:: -1 if match["they"] == "elles" else 1],
        " ",
    ),
    pattern(
        GrammarRule.PARTICIPLE,
        rf"(?<![\w'-])nous (?:sommes|étions|serons) (?:(?:déjà|enfin|tous|toutes|bien|toujours) )?"
        rf"(?P<x>{_ENDS}|ravie?|fière?|situé|heureuse|content|contente|impatiente?)\b(?!-)",
        _participle,
        "nous ",
    ),
    pattern(
        GrammarRule.PARTICIPLE,
        r"(?<![\w'-])(?:les|nos|vos|ces|mes|des|tes|ses) (?P<subject>[\w-]+[sx]) ont été "
        rf"(?:(?:déjà|tous|toutes|bien) )?(?P<x>{_ENDS})\b(?!-)",
        _participle,
        "ont été",
    ),
)
