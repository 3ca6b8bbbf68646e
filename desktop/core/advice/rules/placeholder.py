"""placeholder: filler text, or a gap left for later.

Why: “XX €” and “[prix]” are notes to oneself, and once sent they are what readers see.
Source: our own; the marks are those of style guides and page templates.

What looks alike and is none: sizes (XXL), centuries (XXe), kisses (xxx), labels ([VIDÉO]), a blank
that readers are asked to fill (“le meilleur pain est ____”).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.core.advice.draft import Draft
from desktop.core.advice.lexicon import fold
from desktop.core.advice.tip import RuleName, Tip, Weight

_NAMED = (
    r"prix|tarif|montant|nom\b[^\]>]{0,20}|prenom|date\b[^\]>]{0,16}|jour|heure|"
    r"horaires?|lieu|adresse|ville|produit|lien|url|telephone|numero|tel|texte|votre [^\]>]{1,20}|"
    r"inserer [^\]>]{1,24}|a completer|a remplir|completer|name|your [^\]>]{1,20}|price|time|place|"
    r"address|town|city|product|link|phone|number|text|insert [^\]>]{1,24}|add [^\]>]{1,20}|"
    r"x{1,3}|tbd|tbc|todo"
)
_FILLER = re.compile(
    r"lorem ipsum|dolor sit amet"
    rf"|[\[<](?:{_NAMED})[\]>]"
    r"|(?<!\w)x{2,}+[,.]?x*+ ?(?:€|euros?\b|%|h(?:eures?)?(?: ?x+)?\b)"
    r"|[£$€] ?x{2,}+(?:[.,]x++)?(?!\w)"
    r"|(?<![\w/])x{2}[/:]x{2}(?![\w])"
    r"|(?<![\w])0x(?: xx){3,4}(?!\w)"
    r"|(?:(?<!_)_{2,}+|…|(?<!\.)\.{3,}+) ?(?:€|euros?\b)"
    r"|(?:[(\[:] ?|\A ?|(?:prix|date|heure|nom|lien|horaires?|texte) )a (?:completer|remplir)"
    r"(?! (?:en|par|sur|avant|au|a|et|puis)\b)(?!\w)"
    r"|(?<!\w)(?:texte ici|inserer (?:ici|le lien|la photo|le prix|une photo)|"
    r"your text here|insert (?:link|text|name|photo|price|date)(?: here)?|to be completed)(?!\w)"
)
_SHOUTED = re.compile(r"(?<![\w#@])(?:TODO|TBD|FIXME|XXXX+)(?!\w)")


def placeholder(draft: Draft) -> Iterator[Tip]:
    """A tip for each gap; only the person knows what belongs there."""
    for at, found in draft.found(_fillers):
        for start, end in found:
            start, end = at + start, at + end
            if draft.is_free(start, end):
                words = draft.text[start:end]
                yield Tip(RuleName.PLACEHOLDER, Weight.BREAKS, start, end, values={"words": words})


def _fillers(piece: str) -> list[tuple[int, int]]:
    found = [*_FILLER.finditer(fold(piece)), *_SHOUTED.finditer(piece)]
    return sorted(one.span() for one in found)
