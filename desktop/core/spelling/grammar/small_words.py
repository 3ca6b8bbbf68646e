"""Small French words taken for one another: ces and c'est, ce and se, peu, sa and ça, plutôt."""

from __future__ import annotations

from desktop.core.spelling.grammar.fault import GrammarRule, pattern
from desktop.core.spelling.grammar.homophones import DAYS

_TIMES = (
    rf"(?:matin|soir|midi|week-end|weekend|mois|mois-ci|jour-là|{DAYS}|printemps|trimestre|n'est"
    r"|que|qui|dont)"
)
PATTERNS = (
    # ces, ses, c'est, s'est
    pattern(
        GrammarRule.CES,
        r"(?<![\w'-])(?P<x>ces) (?:un|une|le|la|l'|notre|votre|mon|nous|vous|moi|pas|parti|ouvert"
        r"|fermé|gratuit|fini|trop|super|ici|là|aujourd'hui|demain|quoi|qui|pour|dans|avec|reparti"
        r"|prêt|bientôt|déjà|presque|vrai|facile|simple|noté|promis|cadeau|décidé"
        r"|le moment)\b(?!-)",
        "c'est",
        "ces ",
    ),
    pattern(
        GrammarRule.CES,
        r"(?<![\w'-])(?P<x>ses) (?:un|une|le|la|l'|notre|votre|pas|parti|quoi|qui|ici|ouvert"
        r"|gratuit"
        r"|fermé|trop|demain|aujourd'hui|bientôt|déjà|nous|vous|fini|prêt)\b",
        "c'est",
        "ses ",
    ),
    pattern(
        GrammarRule.CES,
        r"(?<![\w'-])(?P<x>ses) (?:derniers|prochains) (?:jours|temps|mois)\b",
        "ces",
        "ses ",
    ),
    pattern(
        GrammarRule.CES,
        r"(?<![\w'-])(?:il|elle|on|qui|tout|équipe|chef) (?P<x>c'est) (?:\w{2,}ée?|mise?"
        r"|faite?|bien|"
        r"enfin|encore|déjà|endormi|réuni|enrichi)\b(?! que\b)",
        "s'est",
        "c'est",
    ),
    pattern(
        GrammarRule.CES,
        r"(?:^\W*|(?:mais|et|car|parce que|puisque|oui|non|,) )(?P<x>s'est) "
        r"(?:un|une|le|la|l'|notre|votre|parti|gratuit|ouvert|fini|prêt|bon|pas|ici|demain"
        r"|trop|super|pour|nous)\b(?! (?:eu|fait)\b)",
        "c'est",
        "s'est",
    ),
    # ce, se
    pattern(
        GrammarRule.CE_SE,
        rf"(?<![\w'-])(?:il|elle|ils|elles|on|ça|cela|qui) (?P<x>ce) "
        rf"(?!{_TIMES}\b|(?:sont|sera|n'|fut|était|petit|grand|bon|beau|nouveau)\b)"
        r"(?=\w{2,}(?:e|ent|t|a|ont|d)\b)",
        "se",
        " ce ",
    ),
    pattern(
        GrammarRule.CE_SE,
        r"(?<![\w'-])(?:ils|elles|qui) (?P<x>ce) sont\b",
        "se",
        "ce sont",
    ),
    pattern(GrammarRule.CE_SE, rf"(?<![\w'-])(?P<x>se) {_TIMES}(?![\w'])", "ce", "se "),
    pattern(GrammarRule.CE_SE, r"(?<![\w'-])(?P<x>se) n'(?:est|était|sont)\b", "ce", "se n'"),
    pattern(
        GrammarRule.CE_SE,
        r"(?<![\w'-])(?P<x>se) sont (?:des|les|nos|vos|mes|eux|elles|de (?:vrais|bons|petits"
        r"|grands))\b",
        "ce",
        "se sont",
    ),
    # peu, peut
    pattern(
        GrammarRule.PEU,
        r"(?<![\w'-])(?:un|très|trop|si|sous|assez|depuis|aussi|tant soit) (?P<x>peut)\b",
        "peu",
        "peut",
    ),
    pattern(GrammarRule.PEU, r"(?<![\w'-])(?P<x>peut) de (?=\w)", "peu", "peut de"),
    pattern(
        GrammarRule.PEU,
        r"(?<![\w'-])(?:on|il|elle|qui|ça|cela|tout|chacun) (?:ne |se |y |vous |le |la |les )?"
        r"(?P<x>peu) (?!à peu\b)(?=pas\b|plus (?=\w+(?:er|ir)\b)|toujours\b|(?:\w{2,}(?:er|ir"
        r"|oir|re)\b))"
        r"(?!d'|de |près)",
        "peut",
        "peu ",
    ),
    pattern(GrammarRule.PEU, r"(?<![\w'-])(?P<x>peu[ -]être)\b", "peut-être", "être"),
    # sa, ça
    pattern(
        GrammarRule.SA,
        r"(?<![\w'-])(?P<x>sa) (?=va\b|fait\b|sent\b|arrive\b|vous\b|nous\b|se\b|s'|y\b|sert\b"
        r"|continue\b|vaut\b|te\b|m'|n'|ne\b|commence\b|suffit\b|peut\b|vient\b|donne envie"
        r"|y est|a été"
        r"|sera\b|existe\b|tombe bien|marche bien|change tout|reste entre)",
        "ça",
        "sa ",
    ),
    pattern(
        GrammarRule.SA,
        r"(?<![\w'-])(?:comme|pour|avec|de|que|tout|et|ou|fait|dit|voit|aime|sans) (?P<x>sa)"
        r"(?= ?(?:[.!?…,;]|$))",
        "ça",
        " sa",
    ),
    pattern(
        GrammarRule.SA,
        r"(?<![\w'-])(?:avec|dans|de|pour|sur|par|et|à) (?P<x>ça) (?=mère|femme|fille|sœur|boutique"
        r"|recette|maison|pâte|main|voiture|tarte|nouvelle|belle|grand-mère|vitrine|propre)",
        "sa",
        "ça ",
    ),
    # davantage, malgré que
    pattern(
        GrammarRule.DAVANTAGE,
        r"(?<!pas )(?<!peu )(?<!trop )(?<!beaucoup )(?<!autant )(?<!plus "
        r")(?<![\w'-])(?P<x>d'avantage)\b"
        r"(?! (?:à|fiscal|client|social|particulier|majeur|certain))",
        "davantage",
        "d'avantage",
    ),
    pattern(GrammarRule.MALGRE_QUE, r"(?<![\w'-])(?P<x>malgré que)\b", "bien que", "malgré que"),
    pattern(
        GrammarRule.MALGRE_QUE,
        r"(?<![\w'-])(?P<x>malgré qu')(?=\w)(?!il en ait|ils en aient|on en ait)",
        "bien qu'",
        "malgré qu'",
    ),
    # plutôt, plus tôt
    pattern(
        GrammarRule.PLUTOT,
        r"(?<![\w'-])(?:(?:ans?|jours?|minutes?|mois|semaines?|heures?|un peu|bien|au"
        r"|beaucoup) (?P<x>plutôt)"
        r"(?= ?[.!?…,;]|$| que prévu| le matin| le soir| demain))",
        "plus tôt",
        "plutôt",
    ),
    pattern(
        GrammarRule.PLUTOT,
        r"(?<![\w'-])(?P<x>plutôt) (?=que prévu|que d'habitude|possible)",
        "plus tôt",
        "plutôt ",
    ),
    pattern(
        GrammarRule.PLUTOT,
        r"(?<![\w'-])(?:êtes(?:-vous)?|es-tu|es|suis|sommes|c'est|préférez(?:-vous)?"
        r"|préfères-tu|ou|mais) "
        r"(?P<x>plus tôt)(?= (?!que|le |la |dans|possible|aujourd'hui|demain|ou |dit)\w)",
        "plutôt",
        "plus tôt",
    ),
    pattern(
        GrammarRule.PLUTOT,
        r"(?<![\w'-])(?P<x>plus tôt) (?=bon|sympa|facile|simple|rare|content|chaud|froid|cool"
        r"|pas mal|réussi|sucré|salé|doux|calme|joli)",
        "plutôt",
        "plus tôt",
    ),
    # quand, quant
    pattern(
        GrammarRule.QUAND,
        r"(?<![\w'-])(?P<x>quant)(?! (?:à|au|aux|a)\b)(?= \w)",
        "quand",
        "quant ",
    ),
    pattern(
        GrammarRule.QUAND,
        r"(?:^\W*|, |et )(?P<x>quand) (?=à (?:nous|vous|moi|toi|lui|elle|eux|elles)\b)",
        "quant",
        "quand à",
    ),
    # si
    pattern(
        GrammarRule.SI,
        r"^\W*si (?:j'|vous |nous |on |tu )(?P<x>aurais|auriez|aurions|aurait)\b",
        lambda match, _right: (
            {"aurais": "avais", "auriez": "aviez", "aurions": "avions", "aurait": "avait"}[
                match["x"]
            ],
        ),
        "si ",
    ),
    pattern(
        GrammarRule.SI,
        r"^\W*si (?:je |vous |nous |on |tu )(?P<x>serais|seriez|serions|serait|voudriez|pourriez"
        r"|viendriez|passeriez|souhaiteriez|aimeriez)\b",
        lambda match, _right: (
            match["x"].replace("ser", "ét", 1)
            if match["x"].startswith("ser")
            else {
                "voudriez": "vouliez",
                "pourriez": "pouviez",
                "viendriez": "veniez",
                "passeriez": "passiez",
                "souhaiteriez": "souhaitiez",
                "aimeriez": "aimiez",
            }[match["x"]],
        ),
        "si ",
    ),
)
