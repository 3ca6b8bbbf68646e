"""Fixed French phrases: expressions taken for others, wishes, hyphens, a word written twice."""

from __future__ import annotations

import re

from desktop.core.spelling.grammar.fault import GrammarRule, Pattern, Right, pattern

# What is written, as an expression, and what is meant. A phrase that can be right is left out.
_PHRASES = (
    (r"comme même", "quand même"),
    (r"en faite(?= ?[,.!?]|$)", "en fait"),
    (r"(?:^\W*)?en faite(?=,)", "en fait"),
    (r"(?<=\s)si dessous", "ci-dessous"),
    (r"(?<=\s)si dessus", "ci-dessus"),
    (r"si[ -]joint", "ci-joint"),
    (r"voir même", "voire même"),
    (r"entrain de", "en train de"),
    (r"en trein de", "en train de"),
    (r"pr[êe]ts? de (?=chez|la |le |l'|notre|votre|nous|vous|vos)", "près de "),
    (r"(?<=sommes )près à", "prêts à"),
    (r"(?<=êtes )près à", "prêts à"),
    (r"(?<=\best )près à", "prêt à|prête à"),
    (r"(?<=sont )près à", "prêts à|prêtes à"),
    (r"sensé (?=être|avoir|faire)", "censé "),
    (r"sensés (?=être|avoir|faire)", "censés "),
    (r"sensée (?=être|avoir|faire)", "censée "),
    (r"tant mieux que", "d'autant mieux que"),
    (r"temps pis", "tant pis"),
    (r"temps mieux", "tant mieux"),
    (r"temps qu'à faire", "tant qu'à faire"),
    (r"(?<=fait )parti(?= de)", "partie"),
    (r"(?<=font )parti(?= de)", "partie"),
    (r"(?<=faire )parti(?= de)", "partie"),
    (r"(?<=faisons )parti(?= de)", "partie"),
    (r"(?<=faites )parti(?= de)", "partie"),
    (r"à coté", "à côté"),
    (r"d'un coté", "d'un côté"),
    (r"bien sur(?= ?[,.!?…]|$| que\b)", "bien sûr"),
    (r"(?<=\bau )plaisirs", "plaisir"),
    (r"de part (?=sa|son|leur|notre|la|le|ses|leurs|nos)(?!et d')", "de par "),
    (r"sur et certain", "sûr et certain"),
    (r"au fur et à mesures", "au fur et à mesure"),
    (r"il y as", "il y a"),
    (r"à chaque fois que vous ête", "à chaque fois que vous êtes"),
    (r"mise en bouches", "mise en bouche"),
    (r"hors d'oeuvres", "hors-d'œuvre"),
    (r"le faite que", "le fait que"),
    (r"sans plus tarde", "sans plus tarder"),
    (r"à tout de suites", "à tout de suite"),
    (r"au courants", "au courant"),
    (r"le meilleurs", "le meilleur"),
    (r"de plus en plus nombreux à nous suivres", "de plus en plus nombreux à nous suivre"),
    (r"(?<=\bun )croisant(?! [àa] )", "croissant"),
    (r"(?<=\bun bon )croisant", "croissant"),
    (r"(?<=\bvos )croisants", "croissants"),
    (r"(?<=\bnos )croisants", "croissants"),
    (r"(?<=\bdes )croisants", "croissants"),
    (r"(?<=\bles )croisants", "croissants"),
    (r"(?<=[\d] )croisants?", "croissants"),
    (r"(?<=deux )croisants?", "croissants"),
    (r"(?<=\bde )croisants", "croissants"),
    (r"(?<=pause )dejeuner", "déjeuner"),
    (r"(?<=petit )déjeuné", "déjeuner"),
    (r"(?<=petit-)déjeuné", "déjeuner"),
    (r"(?<=petits )déjeunés", "déjeuners"),
    (r"(?<=\ble )déjeuné", "déjeuner"),
    (r"(?<=\ble )dîné(?! )", "dîner"),
    (r"(?<=\bpour le )goûté", "goûter"),
    (r"(?<=\bpour le )dîné", "dîner"),
    (r"(?<=l'heure du )goûté", "goûter"),
    (r"marcher (?=de noël|de producteurs|des producteurs|aux fleurs|couvert|nocturne)", "marché "),
    (r"mètre en (?=avant|valeur|place|vente|ligne)", "mettre en "),
    (r"cour de (?=cuisine|pâtisserie|yoga|poterie|couture|dessin)", "cours de "),
    (r"rendez-vous compte tenu", "rendez-vous, compte tenu"),
    (r"(?<=\bavec )grand plaisirs", "grand plaisir"),
)
_WISHES = (
    (r"(?:bon|bonne|bon's) fêtes", "bonnes fêtes"),
    (r"(?:bon|bonne) vacances", "bonnes vacances"),
    (r"bons vacances", "bonnes vacances"),
    (r"joyeux fêtes|joyeuse fêtes", "joyeuses fêtes"),
    (r"joyeuses noël|joyeuse noël", "joyeux noël"),
    (r"bonne appétit", "bon appétit"),
    (r"bon (?=année|journée|soirée|semaine|rentrée|nuit|fête\b|saint-|nouvelle)", "bonne "),
    (r"bonne (?=week-end|weekend|courage|anniversaire|dimanche|après-midi de)", "bon "),
    (r"(?:cher|chère) clients", "chers clients"),
    (r"(?:cher|chère) clientes", "chères clientes"),
    (r"(?:cher|chère) amis", "chers amis"),
    (r"(?<=^)bienvenu(?= (?:à|au|aux|chez|dans|en)\b)", "bienvenue"),
    (r"(?<=souhaitons la )bienvenu", "bienvenue"),
    (r"(?<=souhaite la )bienvenu", "bienvenue"),
    (r"meilleur (?=vœux)", "meilleurs "),
    (r"nos meilleurs v[oœ]eu", "nos meilleurs vœux"),
)
_VERBS_ASKED = (
    "avez|êtes|voulez|pouvez|savez|connaissez|aimez|préférez|aviez|souhaitez|cherchez|venez|allez"
    "|dites|faites|pensez|seriez|auriez|aimeriez|voudriez|êtiez|prenez|serez|viendrez|reconnaissez"
)
_HYPHENS = (
    (
        r"(?<!\brendez-)(?<!\bje )(?<!\bme )(?<!\bvous )(?<!\bnous )rendez vous(?! (?:compte"
        r"|utile|à l'évidence))",
        "rendez-vous",
    ),
    (r"c'est à dire", "c'est-à-dire"),
    (r"est ce que", "est-ce que"),
    (r"est ce qu'", "est-ce qu'"),
    (r"qu'est ce (?=que|qu')", "qu'est-ce "),
    (r"(?<=\by )a t'? ?il", "a-t-il"),
    (r"(?<=\by )a[- ]t'il", "a-t-il"),
    (r"(?<=\by )a-t'il", "a-t-il"),
    (r"va t'on|va t on", "va-t-on"),
    (r"après midi(?! (?:et|il|on|nous|vous|\d))", "après-midi"),
    (r"(?:^)peut être(?= (?:que|le|la|un|une|vous|est|avez|pas)\b)", "peut-être"),
    (r"(?<=\bou )peut être", "peut-être"),
    (r"celui ci", "celui-ci"),
    (r"celle ci", "celle-ci"),
    (r"ceux ci", "ceux-ci"),
    (r"celles ci", "celles-ci"),
    (r"là bas", "là-bas"),
    (r"au dessus", "au-dessus"),
    (r"au dessous", "au-dessous"),
    (r"par dessus", "par-dessus"),
    (r"peut on (?=\w)", "peut-on "),
    (r"moi même", "moi-même"),
    (r"vous même", "vous-même|vous-mêmes"),
    (r"nous même|nous-même(?!s)", "nous-mêmes"),
    (r"eux même|eux-même(?!s)", "eux-mêmes"),
)


def _asked(match: re.Match[str], _right: Right) -> tuple[str, ...]:
    return (match["x"].replace(" ", "-"),)


def _phrases(rule: GrammarRule, pairs: tuple[tuple[str, str], ...]) -> list[Pattern]:
    return [
        pattern(
            rule,
            rf"(?<![\w'-])(?P<x>{find})(?![\w-]|(?<=\w)')"
            if not find.endswith(")") and not find.endswith(" ")
            else rf"(?<![\w'-])(?P<x>{find})",
            mend,
            _needed(find),
        )
        for find, mend in pairs
    ]


def _needed(find: str) -> str:
    """The longest run of letters that every match has, where that is easily told."""
    if "|" in re.sub(r"\(\?[^()]*(?:\([^()]*\))?[^()]*\)", "", find):
        return ""
    plain = re.sub(r"\(\?[^()]*(?:\([^()]*\)[^()]*)*\)|\(\?:[^()]*\)\??", "\n", find)
    runs = re.findall(r"[a-zà-ÿœ' -]+(?![?*])", plain)
    return max((run[:-1] if len(run) > 1 else "" for run in runs), key=len, default="")


PATTERNS = (
    *_phrases(GrammarRule.PHRASE, _PHRASES),
    *_phrases(GrammarRule.WISH, _WISHES),
    *_phrases(GrammarRule.HYPHEN, _HYPHENS),
    pattern(
        GrammarRule.HYPHEN,
        rf"^\W*(?:où |que |qu'|comment |quand |pourquoi |combien |quel \w+ |quelle \w+ )?"
        rf"(?P<x>(?:{_VERBS_ASKED}) vous)\b(?=[^.!]*\?)",
        _asked,
        " vous",
    ),
    pattern(
        GrammarRule.REPEATED,
        r"(?<![\w'’-])(?P<x>(?P<one>le|la|les|de|des|du|un|une|et|à|pour|dans|sur|avec|qui|que"
        r"|au|aux|ce"
        r"|cette|notre|votre|nos|vos|est"
        r"|sont) (?P=one))\b(?!-)(?<!oh la la)(?<!ho la la)(?<!ah la la)"
        r"(?<!là là)",
        lambda match, _right: (match["one"],),
    ),
)
