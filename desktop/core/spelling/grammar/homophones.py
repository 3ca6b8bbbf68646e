"""French words that sound alike, one of them a verb: a/à, et/est, son/sont, on/ont, la/là/l'a …"""

from __future__ import annotations

import re

from desktop.core.spelling.grammar.fault import GrammarRule, Right, pattern

DAYS = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
_PLURAL = r"(?:les|nos|vos|ces|mes|tes|ses|leurs|des|deux|trois)"
# What follows `sont` and `ont`, not `son` and `on`.
_STATES = (
    r"(?:\w+(?:és|ées|ies|ues|tes)|prêts|ouverts|disponibles|là|déjà|toujours|très|tous|toutes"
    r"|de retour|en (?:vente|promotion|rayon|boutique|ligne|route)|arrivé|arrivée|offerts|gratuits)"
)
_INFINITIVES = (
    "faire|prendre|voir|venir|vendre|découvrir|offrir|choisir|tenir|servir|partir|sortir|lire|boire"
    "|dire|mettre|suivre|rendre|savoir|remplir|attendre|retenir|saisir|cueillir|repartir|revoir"
    "|recevoir|finir|ouvrir|réussir|cuire|apprendre|perdre|coudre|écrire|peindre|tondre"
)
# Behind these no verb can stand, and no subject of one.
_LEADS_TO_A = (
    "merci|bienvenue|grâce|quant|suite|jusqu'|venez|passez|rendez-vous|commencez?|commence"
    "|continuez|continue|pensez|pas|prête?s?|cherche|apprenez|apprendre|cherchez|participez"
    "|invite|invitons|aide|aidez|réussi|réussir|retour|bravo|félicitations|place|face|due?s?"
)
_SUBJECTS = r"(?:il|elle|on|qui|ça|cela|n'y|y|personne|quelqu'un)"


def _infinitive_behind_a(match: re.Match[str], right: Right) -> tuple[str, ...]:
    """`machine a laver`: no form of avoir stands before an infinitive."""
    verb = match["verb"]
    stem = verb[:-2]
    is_verb = match["known"] is not None or (verb.endswith("er") and right(stem + "é"))
    return ("à",) if is_verb and right(verb) and verb not in _MEALS else ()


_MEALS = frozenset({"dîner", "déjeuner", "goûter", "souper", "laisser-aller"})


PATTERNS = (
    # a, à
    pattern(
        GrammarRule.A_ACCENT,
        rf"(?<![\w'-])(?:{_LEADS_TO_A}) ?(?P<x>a) "
        r"(?!été|eu|fait|pas|plus|déjà|bien|tout (?:changé|commencé)|pris|permis|\w+é\b)",
        "à",
        "a ",
    ),
    pattern(
        GrammarRule.A_ACCENT,
        rf"(?<!\bil )(?<!\belle )(?<!\bon )(?<!\bqui )(?<!\by )(?<!\bça "
        rf")(?<!\w')(?<![\w-])(?P<x>a) "
        rf"(?:(?P<verb>(?P<known>{_INFINITIVES})|\w{{2,}}er))\b(?! a\b)",
        _infinitive_behind_a,
        "a ",
    ),
    pattern(
        GrammarRule.A_ACCENT,
        rf"(?<![\w'-])(?P<x>a) (?:partir d|bientôt(?= ?[!.,…]|$)|demain\b|(?:{DAYS})\b"
        r"|volonté\b|domicile\b"
        r"|emporter\b|travers\b|propos\b|nouveau\b(?! \w+é)|peine\b|côté\b|l'occasion d|l'intérieur"
        r"|l'extérieur|l'honneur\b|tout de suite|tout à l'heure|très vite|très bientôt|pied\b"
        r"|deux pas|base d|cause d|partager\b|gagner\b|noël\b|midi\b|minuit\b|table\b[ ]?[!.]"
        r"|la une\b|la carte\b|l'ancienne\b|la française\b|l'unité\b|la coupe\b)",
        "à",
        "a ",
    ),
    pattern(GrammarRule.A_ACCENT, r"\bde \d+ ?h?\d* (?P<x>a) \d", "à", " a "),
    pattern(
        GrammarRule.A_ACCENT,
        r"\b(?:ouvert|ouverte|fermé|fermée|ouvre|ferme|ouvrons|fermons|vous|attendons|départ|début"
        r"|fin|arrivée|rdv|heures?) (?P<x>a) (?:partir|\d+ ?h|\d+ ?heures|midi|minuit)",
        "à",
        " a ",
    ),
    pattern(
        GrammarRule.A_ACCENT,
        rf"(?<![\w'-]){_SUBJECTS} (?P<x>à) (?:\w+é|été|eu|fait|pris|mis|vu|reçu|dit|ouvert|vendu"
        r"|fini|choisi|besoin|hâte|envie|toujours|déjà|tout|aussi|encore|trouvé|même)\b",
        "a",
        "à",
    ),
    pattern(GrammarRule.A_ACCENT, r"\b(?:il n'y|il y|l|n'y) ?'?(?P<x>à)(?= )", "a", "y à"),
    # et, est
    pattern(
        GrammarRule.ET_EST,
        r"(?<![\w'-])(?:c'|n'|il |on |ce |ce n'|qui n')(?P<x>et)\b(?! (?:elle|moi|toi|lui)\b)",
        "est",
        "et",
    ),
    pattern(
        GrammarRule.ET_EST,
        r"(?<![\w'-])(?<!entre )(?:le|la|notre|votre|ce|cette|mon|ma|l') ?[\w-]+ (?P<x>et) "
        r"(?:ouverte?|fermée?|prête?|arrivée?|disponible|gratuite?|terminée?|complète?|complet"
        r"|de retour|en ligne|en vente|offerte?|encore chaude?|enfin là|déjà là)\b"
        r"(?! et )(?! ou )(?= ?[.!?…,]|$| \w+ ?[.!?…]| (?:le|la|de|du|au|à|pour|dès|tous|jusqu)\b)",
        "est",
        " et ",
    ),
    pattern(
        GrammarRule.ET_EST,
        rf"\b(?:(?:{DAYS})|merci(?: à tous)?|matin|sucré|bonjour) (?P<x>est) "
        rf"(?:(?:{DAYS})|soir|salé|merci|à bientôt|bonne (?:journée|soirée|semaine))\b",
        "et",
        " est ",
    ),
    # ou, où
    pattern(
        GrammarRule.OU,
        r"^\W*(?P<x>ou) (?:trouver|aller|est-ce|est(?: la| le| donc| passée?)?\b|sont|manger"
        r"|acheter|puis-je|peut-on|êtes-vous|irez-vous|partez-vous|en êtes|serez-vous)\b",
        "où",
        "ou ",
    ),
    pattern(
        GrammarRule.OU,
        r"\b(?:par|n'importe|partout|jusqu'|savez-vous|savoir|dites-nous|devinez|d'"
        r"|là) ?(?P<x>ou)\b"
        r"(?! (?:pas|non|ça|l[àa]|bien)\b)(?! [àa] )",
        "où",
        "ou",
    ),
    pattern(
        GrammarRule.OU,
        r"\b(?:l'endroit|le jour|le moment|la ville|la maison|la boutique|le magasin|la rue|le lieu"
        r"|le quartier|le village|l'atelier|un lieu|un endroit|l'heure|l'époque|au moment)"
        r" (?P<x>ou) (?:l'on|on|je|j'|tu|il|elle|ils|elles|nous [a-zé]+ons|vous [a-zé]+ez|tout se)",
        "où",
        " ou ",
    ),
    pattern(
        GrammarRule.OU,
        rf"\b(?:entrée|plat|fromage|thé|café|blanc|rouge|sucré|salé|chaud|froid|aller|noir|midi|oui"
        rf"|tôt|sur place|{DAYS}|grand|petit|nature|deux|trois|\d+) (?P<x>où) (?:plat|dessert|thé"
        rf"|café|blanc|rouge|sucré|salée?s?|chaud|froid|retour|lait|soir|non|tard|à emporter|{DAYS}"
        r"|grand|petit|chocolat|trois|quatre|\d+)\b",
        "ou",
        " où ",
    ),
    # son, sont
    pattern(
        GrammarRule.SON_SONT,
        rf"(?<![\w'-])(?:ils|elles|(?:qui|{_PLURAL} [\w-]+[sx]|tous) (?=son {_STATES}\b)"
        r"|ce (?=son (?:des|les|nos|vos|mes|eux)\b)|où (?=son (?:les|nos|vos|mes|passés)\b)"
        r"|quels? (?=son (?:les|vos|nos)\b)|quelles? (?=son (?:les|vos|nos)\b)) ?(?P<x>son)\b",
        "sont",
        "son",
    ),
    pattern(
        GrammarRule.SON_SONT,
        r"(?<![\w'-])(?:avec|dans|pour|sans|sur|par|chez|de|à|et tout) (?P<x>sont) (?=\w)",
        "son",
        "sont",
    ),
    # on, ont
    pattern(
        GrammarRule.ON_ONT,
        rf"(?<![\w'-])(?:ils|elles|qui|{_PLURAL} [\w-]+[sx]) (?P<x>on) (?:été|eu|fait|pris|mis|vu"
        r"|reçu|ouvert|besoin|hâte|envie|tous|toutes|déjà|bien|beaucoup|fini|choisi|réussi"
        r"|vendu|dit"
        r"|sorti|rempli|lu|bu|\w{2,}é)\b",
        "ont",
        "on ",
    ),
    pattern(
        GrammarRule.ON_ONT,
        r"(?<![\w'-])(?P<x>ont) (?:a|est|va|vous|se|s'\w+|ne|n'\w+|peut|veut|aime|adore|y|était"
        r"|avait|sera|aura|vient|attend|prend|ouvre|ferme|reste|espère|prépare|propose|garde)\b",
        "on",
        "ont ",
    ),
    # la, là, l'a
    pattern(
        GrammarRule.LA,
        r"(?<![\w'-])(?:il|elle|on|qui|chef|équipe|elle-même) (?P<x>la) "
        r"(?:\w{2,}é(?! (?:est|de|du|et|sera)\b)|eu|vu|reçu|mis|pris)\b",
        "l'a",
        " la ",
    ),
    pattern(
        GrammarRule.LA,
        r"(?<![\w'-])(?:est|êtes|sont|suis|sommes|serez|serons|sera|seront|étiez|était|étaient|es"
        r"|par|d'ici|jusque|reste|restez|revoi|passe) (?P<x>la)(?= ?(?:[.!?…,;:)]|$))",
        "là",
        " la",
    ),
    pattern(
        GrammarRule.LA,
        r"(?<=\w)-(?P<x>la)(?= ?(?:[.!?…,;:)]|$))(?<=(?:[ie]-|r-|s-)la)(?<!ez-la)(?<!ons-la)"
        r"(?<!e-la)",
        "là",
        "-la",
    ),
    pattern(
        GrammarRule.LA, r"(?<![\w'-])(?P<x>la)-(?:bas|haut|dessus|dedans|dessous)\b", "là", "la-"
    ),
    pattern(
        GrammarRule.LA,
        r"(?<![\w'-])(?:dans|sur|pour|avec|toute) (?P<x>là) (?=[\w])(?!où|où|et|il|"
        r"elle|on|je|nous|vous|qui|c'|encore|aussi|même)",
        "la",
        "là ",
    ),
)
