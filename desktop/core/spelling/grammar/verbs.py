"""The ends of French verbs: mangé, manger, mangez, mis, mit."""

from __future__ import annotations

import re

from desktop.core.spelling.grammar.fault import GrammarRule, Right, pattern

ADVERBS = (
    "(?:(?:déjà|bien|tous|toutes|tout|toujours|beaucoup|encore|aussi|enfin|souvent|vraiment|même"
    "|pas|jamais|rien|trop|plus|peu|mal|ensuite|également|longtemps|encore) )?"
)
_AVOIR = (
    r"(?:(?:j'|n'|l'|m'|t'|s'|y |il |elle |on |qui |ça |d'|nous |vous |ils |elles |leur |lui )?"
    r"(?:ai|as|avons|avez|ont|avais|avait|avions|aviez|avaient|aurai|aura|aurons|aurez|auront"
    r"|aurait|auraient|ayant|avoir)"
    r"|(?:il |elle |on |qui |l'|n'|y |m'|t'|nous |vous |ça |chef |équipe |client |cliente )a)"
)
_ETRE = (
    "(?:est|sont|sommes|êtes|suis|était|étaient|étions|étiez|été|sera|seront|serons|serez|soit"
    "|soient|serait|seraient)"
)
_MEALS = frozenset({"dîner", "déjeuner", "goûter", "souper"})
# They end in -er and are no verbs, or are trades, though their -é is a word.
_NO_VERBS_WORDS = """
    fier cher dernier premier boucher conseiller léger entier entrer hier papier côtier
    clocher rocher plancher bouclier grossier policier bûcher verger
"""
_NO_VERBS = frozenset(_NO_VERBS_WORDS.split())
# They end in -é and are no participles where a preposition stands before them.
_NOUNS_WORDS = """
    marché thé café côté pâté rosé blé pavé pré carré velouté soufflé sauté sablé employé
    salarié invité associé salé sucré été degré fossé péché canapé marié fiancé mariée fiancée
    retraité abonné pressé glacé fumé décolleté procédé exposé traité énoncé habitué passé
    curé réfugié entrée arrivée soirée année purée volonté parlé clé gré café-concert roulé
    feuilleté chiné doré allié métissé communiqué corrigé démêlé liberté beauté santé qualité
    moitié société apprécié brûlé tablé ciné bébé musée lycée idée journée matinée durée fumée
    gelée dictée rentrée poignée tournée montée traversée vallée allée épée poupée assemblée
    fée marée chaussée cuvée pincée bouchée gorgée tranchée pesée levée
"""
_NOUNS = frozenset(_NOUNS_WORDS.split())
_DETERMINER = re.compile(r" (?:le|la|les|l'|un|une|des|du|nos|vos|notre|votre|ce|cette|ces|tout)")
_PARTICIPLES = {
    "mit": "mis", "mits": "mis", "prit": "pris", "permit": "permis", "promit": "promis",
    "comprit": "compris", "surprit": "surpris", "apprit": "appris", "reprit": "repris",
    "remit": "remis", "fais": "fait", "dis": "dit", "eut": "eu", "put": "pu", "sut": "su",
    "voulut": "voulu", "reçut": "reçu", "dut": "dû", "finit": "fini", "choisit": "choisi",
    "réussit": "réussi", "fournit": "fourni", "réunit": "réuni", "garnit": "garni",
    "grandit": "grandi", "remplit": "rempli", "servit": "servi", "sortit": "sorti",
    "partit": "parti", "vendut": "vendu", "vit": "vu", "tenut": "tenu", "perdut": "perdu",
    "fini": "", "écris": "écrit", "ouvers": "ouvert", "offers": "offert", "suivit": "suivi",
    "sentit": "senti", "accueillit": "accueilli", "connut": "connu", "parut": "paru",
    "attendut": "attendu", "rendut": "rendu",
}  # fmt: skip


def _participle(match: re.Match[str], right: Right) -> tuple[str, ...]:
    verb = match["x"]
    stem = verb[:-2]
    if verb in _NO_VERBS or not right(stem + "é") or not right(stem + "er"):
        return ()
    if verb in _MEALS and not _DETERMINER.match(match.string, match.end("x")):
        return ()
    return (stem + "é",)


def _agreeing_participle(match: re.Match[str], right: Right) -> tuple[str, ...]:
    """After être; the subject tells number and gender, and is seldom in sight."""
    found = _participle(match, right)
    if not found or match["x"] in _MEALS:
        return ()
    forms = (found[0], found[0] + "e", found[0] + "s", found[0] + "es")
    is_plural = match["be"] in {"sont", "sommes", "étaient", "seront", "serons", "soient"}
    return (forms[2], forms[3]) if is_plural else (forms[0], forms[1], forms[2])


def _infinitive(match: re.Match[str], right: Right) -> tuple[str, ...]:
    verb = match["x"]
    stem = re.sub(r"(?:é|ée|és|ées|ez)$", "", verb)
    if verb in _NOUNS or verb.rstrip("s") in _NOUNS or not right(stem + "er"):
        return ()
    return (stem + "er",)


def _with_vous(match: re.Match[str], right: Right) -> tuple[str, ...]:
    verb = match["x"]
    stem = re.sub(r"(?:er|é|ée|és|ées)$", "", verb)
    return (stem + "ez",) if right(stem + "ez") and right(stem + "er") else ()


def _irregular(match: re.Match[str], _right: Right) -> tuple[str, ...]:
    found = _PARTICIPLES[match["x"]]
    return (found,) if found else ()


_WANTS_INFINITIVE = (
    "pour|sans|afin de|avant de|envie de|besoin de|plaisir de|temps de|possible de|possibilité de"
    "|occasion de|moyen de|venez de|viens de|vient de|venons de|viennent de|ravis de|ravie de"
    "|heureux de|heureuse de|merci de|essayez de|continuer de|oubliez pas de|oublié de|décidé de"
    "|hâte de|fiers de|fière de|vous permet de|permettent de|propose de|proposons de|inutile de"
    "|important de|facile de|rêve de|commence à|commencez à|commencé à|continue à|continuez à"
    "|prêt à|prête à|prêts à|prêtes à|aide à|aider à|invite à|invitons à|appris à|apprendre à"
    "|reste à|à vous|cherche à|cherchez à|pas à|réussi à|machine à|invitent à|bon à|facile à"
)
_MODAL = (
    "peut|peux|pouvez|pouvons|peuvent|pourrez|pourra|pourrait|veut|veux|voulez|voulons|veulent"
    "|doit|dois|devez|devons|doivent|faut|va|vas|allez|allons|vont|vais|fallait|faudra|laissez"
    "|vient"
    "|venez|viens|souhaitez|aimez|adorez|voudrais|voudriez|aimerais|aimeriez|pouvoir|aller|savez"
)

PATTERNS = (
    pattern(
        GrammarRule.AFTER_AVOIR,
        rf"(?<![\w'-]){_AVOIR} {ADVERBS}(?P<x>\w{{2,}}er)\b(?!-)",
        _participle,
        "er",
    ),
    pattern(
        GrammarRule.AFTER_AVOIR,
        rf"(?<![\w'-]){_AVOIR} {ADVERBS}(?P<x>\w{{2,}}ez)\b(?!-)",
        _participle,
        "ez",
    ),
    pattern(
        GrammarRule.AFTER_AVOIR,
        rf"(?<![\w'-])(?<!\bc')(?<!\bce )(?P<be>{_ETRE}) {ADVERBS}(?P<x>\w{{2,}}er)\b(?!-)"
        r"(?<!est-ce )",
        _agreeing_participle,
        "er",
    ),
    pattern(
        GrammarRule.INFINITIVE,
        rf"(?<![\w'-])(?:{_WANTS_INFINITIVE}) (?:(?:ne pas|bien|vous|nous|les|se|le|la|tout|y|en|me"
        r"|te|leur|lui) )?(?P<x>\w{2,}(?:é|ée|és|ées|ez))\b(?!-)(?<!assez)(?<!chez)(?<!nez)",
        _infinitive,
    ),
    pattern(
        GrammarRule.INFINITIVE,
        rf"(?<![\w'-])(?:{_MODAL}) (?:(?:nous|les|bien|tout|tous|se|y|toujours|le|la) )?"
        r"(?P<x>\w{2,}é)\b(?!-)(?! (?:est|et la|et le)\b)",
        _infinitive,
        "é",
    ),
    pattern(
        GrammarRule.VOUS_EZ,
        r"(?<![\w'-])(?:si|quand|lorsque|dès que|où|comme|parce que|puisque) vous "
        r"(?:(?:nous|les|en|y|le|la|ne|n') ?)?(?P<x>\w{2,}(?:er|é|és))\b(?!-)",
        _with_vous,
        "vous ",
    ),
    pattern(
        GrammarRule.VOUS_EZ,
        r"^\W*vous (?P<x>\w{2,}(?:er|é|és))\b(?!-)(?! ?,)(?=[^?!.…,]*\?|[^?!.…,]* ou )",
        _with_vous,
        "vous ",
    ),
    pattern(
        GrammarRule.VOUS_EZ,
        r"(?<![\w'-])(?:n'|ne (?:nous |les |le |la )?)(?P<x>\w{2,}(?:er|é|és|ée)) (?:pas|plus"
        r"|surtout pas)\b",
        _with_vous,
        "n",
    ),
    pattern(GrammarRule.VOUS_EZ, r"\bvous (?P<x>faite)\b(?!s)", "faites", "vous faite"),
    pattern(GrammarRule.VOUS_EZ, r"\bvous (?P<x>dite)\b(?!s)", "dites", "vous dite"),
    pattern(
        GrammarRule.VOUS_EZ,
        r"^\W*(?P<x>venait) (?:nous|vous|les|découvrir|déguster|goûter|chercher|profiter|vite)\b",
        "venez",
        "venait",
    ),
    pattern(
        GrammarRule.PARTICIPLE_END,
        rf"(?<![\w'-])(?:{_AVOIR}|(?:s'|c')?(?:est|sont)(?= mit)) {ADVERBS}"
        rf"(?P<x>{'|'.join(_PARTICIPLES)})\b",
        _irregular,
    ),
)
