"""What a text is built of that tells its kind: orders, prices, days, quotes, how it asks and ends.

A sign has a name, which is that of its weight in `resources/kinds/weights.json`: after a change
here `build/kind_weights.py` has to learn anew.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from desktop.core.advice.lexicon import fold, lexicon
from desktop.core.text import Entity, EntityKind, pieces

Sign = tuple[str, int, int]
"""A name, and its place in the text, which is empty where it is of the text as a whole."""


_MONTHS = (
    "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|"
    "january|february|march|april|may|june|july|august|september|october|november|december"
)
_DAYS = (
    "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|"
    "(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
)
_NOT_ORDERS = "chez|assez|nez|rez|avez|etes|savez|voulez|pouvez|aimez|preferez|seriez|auriez"
_SELLING_ORDERS = (
    "venez|profitez|reservez|commandez|passez|retrouvez|decouvrez|craquez|offrez|achetez|foncez|"
    "entrez|suivez|partagez|poussez|rejoignez|inscrivez|depechez|appelez|likez|taguez|abonnez|"
    "bookez|checkez|filez|courez|contactez|consultez"
)
_TELLING_ORDERS = "dites|racontez|votez|devinez|repondez|departagez|avouez"
_ENGLISH_ORDERS = (
    "wipe|oil|rinse|rest|let|use|store|wash|soak|brush|turn|cut|trim|clean|dry|keep|leave|check|"
    "change|add|put|place|wrap|feed|water|prune|remove|hang|iron|sharpen|season|mix|stir|reheat|"
    "warm|freeze|test|rotate|top up|ask|replace|polish|dust|never|don't|do not|splash|know|tie|"
    "learn|try|avoid|make sure|remember|pick|choose|look|take|give|start|bring|pour|press|read|"
    "open|close|plug|charge|buy it|cover|heat|cook|salt|slice|plant|dig|tighten|label|write down"
)

_IN_SENTENCES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        ("price", r"(?:\d|\bxx|\]|\}) ?(?:€|euros?\b|£)|[£$€] ?(?:\d|xx)"),
        ("percent", r"[-–−] ?\d\d? ?%|\d\d? ?% (?:off|de (?:remise|reduction)|sur)\b"),
        ("hour", r"\b\d{1,2} ?h(?:\b|\d\d)|\b\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)\b|\b\d{1,2}:\d\d\b"),
        ("night", r"\b[2-6] ?(?:h\b|h ?\d\d|am\b|a\.m|heures du matin|o'clock)"),
        ("date", rf"\b\d{{1,2}}(?:er|st|nd|rd|th)? (?:{_MONTHS})\b|\b\d{{1,2}}/\d{{1,2}}\b"),
        ("month", rf"\b(?:{_MONTHS})\b"),
        ("weekday", rf"\b(?:{_DAYS})\b"),
        ("phone", r"\b0\d(?:[ .]?\d\d?){2,}"),
        ("number", r"\d"),
        ("braces", r"[{\[]"),
        ("year", r"\b(?:19|20)\d\d\b"),
        ("quote", r"[«“]"),
        ("shout", r"!!"),
        (
            "order",
            rf"(?<!vous )\b(?!(?:{_NOT_ORDERS}|{_SELLING_ORDERS}|{_TELLING_ORDERS})\b)"
            r"[a-z]{3,}ez\b(?!-(?:vous|en)\b)",
        ),
        (
            "sell_order",
            rf"(?<!vous )\b(?:{_SELLING_ORDERS})\b|\b(?:book|order|grab|hurry|call us)\b",
        ),
        ("tell_order", rf"\b(?:{_TELLING_ORDERS})\b|\b(?:tell us|let us know|vote|guess)\b"),
        ("english_order", rf"(?:\A\W*|[,:;] |\bthen |\band )(?:{_ENGLISH_ORDERS})\b"),
        (
            "have_done",
            r"\b(?:on a|on est|nous avons|j'ai|je suis|on vient de|je viens de)"
            r"(?: tout| bien| enfin| encore)? \w+(?:e|i|u|is|it|ert|es)\b|"
            r"\b(?:we|i)(?:'ve| have)?(?: just| finally)? \w{2,}ed\b",
        ),
        (
            "has_done",
            r"\b(?:a|ont|s'est)(?: tout| bien| enfin| encore| deja)? "
            r"\w{2,}(?:e|i|u|is|it|ert|es)\b|\w's? (?:just |has )\w+ed\b",
        ),
        (
            "been_done",
            r"\b(?:ete|etait|sont|est) \w{3,}(?:ee?s?|ies?|us|ue)\b|\b(?:was|were|been) "
            r"\w+(?:ed|wn|pt|nt)\b",
        ),
        ("participles", r"\b\w{3,}(?:ees|es),? (?:et|puis|avant|a la)\b|\b\w{3,}ees\b"),
        ("itself", r"\b(?:se|s') ?(?!passe|sont|fait)\w{3,}e(?:nt)?\b"),
        ("will", r"\b(?:sera|serons|seront|aura|will|we'll)\b"),
        ("i", r"\b(?:je|mon|ma|mes|moi|i|my|me)\b|\bj'|\bm'"),
        ("we", r"\b(?:on|nous|notre|nos|we|our|us)\b"),
        ("you", r"\b(?:vous|votre|vos|tu|toi|ton|ta|tes|your?|yours)\b"),
        ("for_you", r"\b(?:on|nous|je|qui) vous \w+"),
        ("he_says", r"\b(?:dit|demande|repond|said|says|asked|asks)\b"),
        (
            "stranger",
            r"\b(?:un|une|la|le|a|the) (?:client|cliente|monsieur|dame|enfant|gamin|"
            r"customer|man|woman|lady|gentleman|boy|girl|kid)\b|\bcustomer\b|\bmadame\b",
        ),
        ("if", r"\b(?:si|s'il|if)\b"),
        ("how", r"\b(?:comment|pour que|how to|to keep|pour (?:un|une|des|les|\w{3,}er)\b)"),
        ("not", r"\bpas\b|n't\b|\bnot\b|\bjamais\b|\bnever\b"),
        (
            "praise",
            r"\b(?:meilleure?s?|plus (?:beau|belle|grand)|uniques?|exceptionnel\w*|sublime\w*|"
            r"incontournable\w*|inoubliable\w*|inegal\w*|imbattable\w*|chef-d|parfaite?s?|"
            r"qualite|best|finest|cheapest|biggest|un(?:beatable|forgettable|rivalled|missable)"
            r"|world-class|second to none|quality|passionately|innovati\w+|perfect|"
            r"must-have)\b",
        ),
        (
            "others",
            r"\b(?:asso\w*|club|chorale|ecoles?|lycee|college|eleves|mairie|pompiers|"
            r"hopital|refuge|theatre|mediatheque|ludotheque|bibliotheque|benevoles|collecte|"
            r"concours|medaille|finale|journal|radio|tele|voisine?s?|confreres?|consoeur|"
            r"copains|schools?|library|choir|scouts|hospice|rescue|council|charity|"
            r"volunteers|fire station|collection|competition|medal|prize|telly|neighbours?|"
            r"don du sang|blood donors)\b",
        ),
        (
            "offered",
            r"\b(?:offerte?s?|gratuit\w*|free|il (?:nous |en )?reste|left|compris|"
            r"included|voucher|cadeaux?|gifts?)\b",
        ),
        ("topic", r"\A\W*(?:\S+ ){0,5}\S+ ?: "),
    )
)
_IN_QUESTIONS = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        ("ask_you", r"\b(?:vous|votre|vos|tu|toi|ton|ta|tes|your?|yours)\b"),
        ("ask_or", r"\b(?:ou|or)\b"),
        (
            "ask_which",
            r"\b(?:quels?|quelles?|laquelle|lequel|quoi|combien|qu'est|que|qui|which|"
            r"what|who|how|where|when|strangest|best|worst|pire|meilleure?)\b",
        ),
        ("ask_we", r"\b(?:on|nous|we|i|je)\b"),
    )
)
_LISTS = ("superlatives", "pressure", "corporate")
"""Of `resources/advice`: each tells by being there."""
_SENTENCES = re.compile(r"[^.!?…]++[.!?…]*[»”)]*")
_LAUGHS = frozenset("😂🤣😅😹🙈🙊😜🤪😏🤡🥲😆😬🤷🤦😇🫣")
_EMOJI = re.compile("[\U0001f300-\U0001faff☀-➿]")
_CAPITALS = re.compile(r"\b[A-ZÀ-Ý]{3,}\b")
_FORWARDED = re.compile(r"(?:\A|\s)(?:rt|via|ff)\s*:?\s*@|#ff\b", re.IGNORECASE)
_QUOTED = re.compile(r"\A\W*[«“]")
_SPACED_MENTION = re.compile(r"(?<!\S)@ ?[a-zA-Z]{3,}")
_REPLY = re.compile(
    r"\A\W*(?:bonjour|bonsoir|salut|hi|hello|sorry|oui|yes|no|non|you're right|vous avez raison)\b"
)
_OWNED = re.compile(r"\A\W*[A-Z][a-z]+['’]s ")
_SHORT_QUESTION, _SHORT_END, _TINY_END = 5, 6, 3
_MANY_EMOJI, _MANY_TAGS, _MANY_CAPITALS = 4, 3, 2
_MOST_SENTENCES, _MOST_EIGHTS = 4, 4


def signs(text: str, bare: str, entities: list[Entity]) -> Iterator[Sign]:
    """Each sign that a text shows, some of them several times; `bare` is what `without` leaves."""
    folded = "".join(map(_folded, pieces(bare)))
    sentences = [
        (found.start(), found.group())
        for found in _SENTENCES.finditer(folded)
        if any(map(str.isalnum, found.group()))
    ]
    last = len(sentences) - 1
    for index, (at, sentence) in enumerate(sentences):
        place = "first." if index == 0 else "last." if index == last else ""
        for name, start, end in _of_sentence(sentence, place):
            yield name, at + start, at + end
    for name in (
        *_of_questions([sentence for _, sentence in sentences]),
        *_of_lengths([len(sentence.split()) for _, sentence in sentences]),
        *_of_text(text, bare, folded),
        *_of_entities(text, entities),
    ):
        yield "sign." + name, 0, 0


@lru_cache(maxsize=512)
def _folded(piece: str) -> str:
    return fold(piece)


@lru_cache(maxsize=512)
def _of_sentence(sentence: str, place: str) -> tuple[Sign, ...]:
    """A key press looks at its own sentence alone."""
    places = ("", place) if place else ("",)
    found = ((name, pattern.search(sentence)) for name, pattern in _IN_SENTENCES)
    return tuple(
        (f"sign.{where}{name}", *match.span()) for name, match in found if match for where in places
    )


def _of_questions(sentences: list[str]) -> Iterator[str]:
    for index, sentence in enumerate(sentences):
        if "?" not in sentence:
            continue
        yield "ask"
        if len(sentences) == 1:
            yield "ask.only"
        elif index == 0:
            yield "ask.first"
        else:
            yield "ask.last" if index == len(sentences) - 1 else "ask.middle"
        if index == len(sentences) - 2:
            yield "ask.before_last"
        if len(sentence.split()) <= _SHORT_QUESTION:
            yield "ask.short"
        for name, pattern in _IN_QUESTIONS:
            if pattern.search(sentence):
                yield name


def _of_lengths(words: list[int]) -> Iterator[str]:
    """How many words the sentences have."""
    if len(words) > 1 and words[-1] <= _SHORT_END:
        yield "end.tiny" if words[-1] <= _TINY_END else "end.short"
    yield f"sentences.{min(max(len(words), 1), _MOST_SENTENCES)}"
    yield f"words.{min(sum(words) // 8, _MOST_EIGHTS)}"


def _of_text(text: str, bare: str, folded: str) -> Iterator[str]:
    if _QUOTED.match(text):
        yield "quote.first"
    if _LAUGHS.intersection(text):
        yield "laugh"
    if len(_CAPITALS.findall(text)) >= _MANY_CAPITALS:
        yield "capitals"
    if len(_EMOJI.findall(text)) >= _MANY_EMOJI:
        yield "emoji.many"
    if _FORWARDED.search(text):
        yield "forwarded"
    if _SPACED_MENTION.search(text):
        yield "mention"
    if _REPLY.match(folded):
        yield "reply"
    if _OWNED.match(text):
        yield "owned"
    for piece in pieces(bare):
        yield from _listed(piece)


def _of_entities(text: str, named: list[Entity]) -> Iterator[str]:
    kinds = [one.kind for one in named]
    tags = kinds.count(EntityKind.HASHTAG)
    mentions = [one for one in named if one.kind is EntityKind.MENTION]
    if tags:
        yield "tags"
    if tags >= _MANY_TAGS:
        yield "tags.many"
    if mentions:
        yield "mention"
        if not text[: mentions[0].start].strip(" ."):
            yield "mention.first"
    if len(named) > tags + len(mentions):
        yield "link"


@lru_cache(maxsize=512)
def _listed(piece: str) -> tuple[str, ...]:
    """The lists of phrases that have one in this sentence, and whether it names somebody."""
    found = [f"list.{name}" for name in _LISTS if lexicon(name).find(piece)]
    people = lexicon("people")
    if any(
        people.entries[hit.entry].get("name") and piece[hit.start].isupper()
        for hit in people.find(piece)
    ):
        found.append("name")
    return tuple(found)


def without(text: str, named: list[Entity]) -> str:
    """The text with links and mentions blanked, and `#promo` left a word, letter for letter."""
    if not named:
        return text
    letters = list(text)
    for one in named:
        end = one.start + 1 if one.kind is EntityKind.HASHTAG else min(one.end, len(text))
        letters[one.start : end] = " " * (end - one.start)
    return "".join(letters)
