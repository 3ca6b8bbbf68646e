"""vous_tu: the reader is “vous” and “tu” in one text, or not what the shop is used to say.

Why: whoever is called “vous” and then “tu” wonders who is meant. Either is right for a shop, and
one of them is its voice.
Source: the Office québécois de la langue française on tutoiement and vouvoiement (one, all
through).

“Vous” is said to several as well: “vous tous”, “vous êtes nombreux” settle nothing. Words in
quotation marks are somebody else's. The fix writes “vous” where each “tu” can be put right by
itself: “ton bouquet”, “pour toi”, “tu veux”.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.core.advice.draft import Draft
from desktop.core.advice.lexicon import fold
from desktop.core.advice.tip import Edit, Fix, RuleName, Tip, Weight
from desktop.core.advice.wording import like, sentence_around
from desktop.core.language import Tongue
from desktop.core.shop import Address

_TU = re.compile(
    r"(?<![\w#@-])(?:tu|toi|tien(?:ne)?s?|te|tes|ta"
    r"|(?<!le )(?<!un )(?<!ce )(?<!du )(?<!au )(?<!sur )(?<!de )(?<!meme )(?<!son )(?<!d'un )ton)"
    r"(?![\w-]|\s+sur\s+ton)|(?<![\w#@-])t'(?=[^\W\d_])|(?<=\w)-(?:toi|tu)(?!\w)"
)
_VOUS = re.compile(
    r"(?<![\w#@-])(?:vous|votre|vos)(?![\w-])|(?<!rendez)(?<=\w)-vous(?!\w)"
    r"|(?<![\w#@-])(?:venez|profitez|decouvrez|pensez|passez|reservez|commandez|pouvez|voulez|avez"
    r"|appelez|ecrivez|dites|racontez|goutez|choisissez|essayez|apportez|retrouvez|rejoignez"
    r"|n'hesitez|n'oubliez|prenez|gardez|laissez|faites|offrez|demandez)(?!\w)"
)
_TU_ORDERS = re.compile(
    r"(?:\A\W*|[,;:!?.]\s+|\b(?:et|alors|puis)\s)(?P<verb>viens|profite|decouvre|apporte|rejoins"
    r"|raconte|choisis|dis|n'hesite|n'oublie|laisse-toi|fais-toi)(?!\w)"
)
_VOUS_ORDERS = re.compile(
    r"(?:\A\W*|[,;:!?.]\s+|\b(?:et|alors|puis)\s)(?:ne\s|n')?"
    r"(?P<verb>(?!chez\b|rendez-vous\b|assez\b|rez\b|nez\b|raz\b)\w{2,}ez)(?!\w)"
)
_MANY = re.compile(
    r"\bvous (?:tous|toutes|deux|trois|autres)\b|\bd'entre vous\b|\bentre vous\b|\bnombreu\w+\b"
    r"|\bmerci (?:a|de) (?:tous|toutes|vous)\b|\b(?:a|pour|avec) (?:tous|toutes)\b"
    r"|\bles (?:amis|copains|enfants|gourmands|gars|filles|jeunes|parents)\b"
)
_QUOTED = re.compile(r"«[^»]*»|“[^”]*”|\"[^\"]*\"")
_VERBS = {
    "veux": "voulez", "peux": "pouvez", "as": "avez", "es": "êtes", "vas": "allez",
    "sais": "savez", "dois": "devez", "viens": "venez", "prends": "prenez", "fais": "faites",
    "dis": "dites", "vois": "voyez", "connais": "connaissez", "choisis": "choisissez",
    "repars": "repartez", "pars": "partez", "attends": "attendez", "mets": "mettez",
    "aimes": "aimez", "cherches": "cherchez", "trouves": "trouvez", "passes": "passez",
    "goûtes": "goûtez", "penses": "pensez", "apportes": "apportez", "commandes": "commandez",
    "craques": "craquez", "hésites": "hésitez", "rêves": "rêvez", "gardes": "gardez",
    "manges": "mangez", "préfères": "préférez", "offres": "offrez", "dînes": "dînez",
    "voudrais": "voudriez", "aimerais": "aimeriez", "pourras": "pourrez", "auras": "aurez",
    "seras": "serez", "verras": "verrez", "pourrais": "pourriez", "avais": "aviez",
    "étais": "étiez", "souhaites": "souhaitez", "adores": "adorez", "arrives": "arrivez",
    "repasses": "repassez", "laisses": "laissez", "donnes": "donnez", "demandes": "demandez",
}  # fmt: skip
_TU_VERB = re.compile(
    rf"(?<![\w-])(?P<subject>tu(?P<not>\sne|\sn['’])?(?:\s|(?<=['’]))|t['’])(?P<verb>{'|'.join(_VERBS)})(?!\w)",
    re.IGNORECASE,
)
_OWN = re.compile(r"(?<![\w-])(?:(?P<one>ton|ta)|(?P<many>tes))(?=\s)", re.IGNORECASE)
_WITH = re.compile(
    r"(?<![\w-])(?P<word>avec|pour|chez|à|a|sans|de|comme|et|sur)\s(?P<toi>toi)(?![\w-])",
    re.IGNORECASE,
)
_ORDER = re.compile(
    r"(?:^\W*|[,;:!–—]\s+|\b(?:et|puis|ou|mais|alors|surtout)\s)(?P<word>\w{2,}e|\w+(?=-(?:moi|nous|le|la|les|en|y)\b))\b"
    r"|(?<!je )(?<!tu )\b(?P<irregular>viens|reviens|fais|prends|dis|mets|choisis|sois|finis)\b",
    re.IGNORECASE,
)
_NO_VERBS = frozenset({
    "autre", "belle", "bonne", "ce", "celle", "cette", "chaque", "comme", "contre", "de", "elle",
    "encore", "entre", "grande", "je", "le", "meme", "mme", "ne", "notre", "once", "petite", "que",
    "quelle", "se", "sa", "si", "te", "toute", "une", "votre",
})  # fmt: skip
_OBJECT = re.compile(
    r"(?<![\w-])(?P<subject>je|on|nous|il|elle|ça|qui|ils|elles|ne|pour|de)\s(?P<te>te\s|t['’])(?=\w)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Forms:
    tu: tuple[tuple[int, int], ...]
    vous: tuple[tuple[int, int], ...]
    is_many: bool


def vous_tu(draft: Draft) -> Iterator[Tip]:
    """One tip at the first word that does not go with the others."""
    if draft.tongue is not Tongue.FRENCH:
        return
    tu, vous, is_many = _said(draft)
    habit = draft.around.shop.address
    if is_many or not (tu or vous):
        return
    if tu and vous:
        odd = vous if habit is Address.TU or (not habit.value and vous[0] > tu[0]) else tu
    elif (tu and habit is Address.VOUS) or (vous and habit is Address.TU):
        odd = tu or vous
    else:
        return
    tu, vous, odd = (_outside_quotes(draft.text, places) for places in (tu, vous, odd))
    is_mixed = bool(tu and vous)
    if not odd or not (is_mixed or habit.value):
        return
    fix = None if habit is Address.TU else _to_vous(draft, tu)
    values = {"words": draft.text[odd[0][0] : odd[0][1]].strip("-")}
    weight = Weight.GENTLE if is_mixed else Weight.HINT
    yield Tip(RuleName.VOUS_TU, weight, *odd[0], fix, values)


Places = list[tuple[int, int]]


def _said(draft: Draft) -> tuple[Places, Places, bool]:
    tu: Places = []
    vous: Places = []
    is_many = False
    for at, forms in draft.found(_forms):
        if forms is None:
            continue
        tu += [(at + start, at + end) for start, end in forms.tu]
        vous += [(at + start, at + end) for start, end in forms.vous]
        is_many = is_many or forms.is_many
    free = draft.is_free
    return [p for p in tu if free(*p)], [p for p in vous if free(*p)], is_many


def _forms(piece: str) -> _Forms | None:
    folded = fold(piece)
    tu = tuple(match.span() for match in _TU.finditer(folded))
    tu += tuple(match.span("verb") for match in _TU_ORDERS.finditer(folded))
    vous = tuple(match.span() for match in _VOUS.finditer(folded))
    vous += tuple(match.span("verb") for match in _VOUS_ORDERS.finditer(folded))
    return (
        _Forms(tuple(sorted(tu)), tuple(sorted(vous)), bool(_MANY.search(folded)))
        if tu or vous
        else None
    )


def _outside_quotes(text: str, places: Places) -> Places:
    quotes = [quote.span() for quote in _QUOTED.finditer(text)]
    return [
        (start, end)
        for start, end in places
        if not any(begin <= start and end <= stop for begin, stop in quotes)
    ]


def _to_vous(draft: Draft, tu: Places) -> Fix | None:
    """Every “tu” put right; None where one of them needs a person."""
    text = draft.text
    edits = [*_verbs(text), *_owned(text), *_objects(text)]
    kept = []
    for start, end in tu:
        if _orders_one(text, start, end):
            return None
        edit = next((edit for edit in edits if edit[0] <= start < edit[1]), None)
        if edit is None or end > edit[1]:
            return None
        if edit not in kept:
            kept.append(edit)
    return Fix(tuple(sorted(kept))) if kept else None


def _orders_one(text: str, start: int, end: int) -> bool:
    """Whether the sentence may have an imperative that says “tu” by itself: “apporte ton bol”."""
    begin, stop = sentence_around(text, start, end)
    return any(
        fold(match["word"] or "") not in _NO_VERBS for match in _ORDER.finditer(text[begin:stop])
    )


def _verbs(text: str) -> Iterator[Edit]:
    for match in _TU_VERB.finditer(text):
        new = _VERBS[match["verb"].lower()]
        nots = match["not"] or ""
        if nots:
            nots = " n’" if new[0] in "aeéêioôuh" else " ne "
        yield *match.span(), like(match.group(), f"vous{nots or ' '}{new}")


def _owned(text: str) -> Iterator[Edit]:
    for match in _OWN.finditer(text):
        yield *match.span(), like(match.group(), "votre" if match["one"] else "vos")


def _objects(text: str) -> Iterator[Edit]:
    for match in _WITH.finditer(text):
        yield *match.span("toi"), "vous"
    for match in _OBJECT.finditer(text):
        yield *match.span("te"), "vous "
