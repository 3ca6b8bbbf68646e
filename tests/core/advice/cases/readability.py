"""Long sentences, and lists that only look like one."""

SPEAKS = (
    (
        "Ce matin la farine du moulin est arrivée avec deux heures de retard à cause du "
        "verglas, et nous "
        "avons donc commencé à pétrir quand le jour se levait déjà.",
        "Ce matin la farine du moulin est arrivée avec deux heures de retard à cause du "
        "verglas. Nous "
        "avons donc commencé à pétrir quand le jour se levait déjà.",
    ),
    (
        "Le bouquet de la vitrine tient depuis dix jours sans perdre un seul pétale mais "
        "il faut lui "
        "changer son eau tous les deux jours et recouper les tiges.",
        "Le bouquet de la vitrine tient depuis dix jours sans perdre un seul pétale. Mais "
        "il faut lui "
        "changer son eau tous les deux jours et recouper les tiges.",
    ),
    (
        "La personne qui a oublié son parapluie rouge à carreaux sous la table du fond "
        "pendant le "
        "déjeuner de mardi peut venir le reprendre quand elle veut à la caisse.",
        None,
    ),
    (
        "Quand la pluie tombe aussi longtemps que cette semaine les pneus usés perdent "
        "leur prise sur "
        "la route et la distance qu’il faut pour s’arrêter devient bien plus longue.",
        None,
    ),
    (
        "Pour la fête de la rue qui aura lieu comme chaque année devant la boutique le "
        "premier samedi "
        "du mois de juin on cherche des tables et des bancs que les voisins pourraient prêter.",
        None,
    ),
    (
        "The flour from the mill arrived two hours late this morning because of the ice on "
        "the road, so "
        "we started kneading when the sun was already up.",
        "The flour from the mill arrived two hours late this morning because of the ice on "
        "the road. So "
        "we started kneading when the sun was already up.",
    ),
    (
        "Somebody left a red umbrella with a wooden handle under the table by the window "
        "on Tuesday at "
        "lunch and can have it back from the till at any time.",
        None,
    ),
    (
        "The old oak table from the school has been in the workshop since the spring, and "
        "we have now "
        "sanded every inch of it by hand with some very patient help.",
        "The old oak table from the school has been in the workshop since the spring. We "
        "have now "
        "sanded every inch of it by hand with some very patient help.",
    ),
)
SILENT = (
    "On ferme lundi et mardi pour travaux.",
    "La farine est arrivée. Nous avons pétri quand le jour se levait. Les croissants "
    "sortent à huit "
    "heures, les baguettes à neuf, et le café coule depuis six heures du matin.",
    "Au menu ce midi : velouté, terrine, salade de lentilles, souris d’agneau, purée, "
    "gratin, tarte aux "
    "poires, île flottante, fromages de la ferme, café, thé, tisane, eau de source et pain "
    "de seigle.",
    "• Coupe femme sur rendez-vous le mardi et le jeudi toute la journée\n• Coupe homme sans "
    "rendez-vous tous les matins de la semaine sauf le lundi\n• Barbe le samedi seulement",
    "Ouvert du mardi au samedi de 9 h à 18 h",
    "Une phrase de vingt mots se lit d’un trait sur un petit écran, et personne n’a besoin "
    "d’y revenir.",
    "Venez #un #deux #trois #quatre #cinq #six #sept #huit #neuf #dix #onze #douze #treize "
    "#quatorze "
    "#quinze #seize #vingt #trente #quarante #cinquante #soixante #cent #mille #million",
    "On today: soup, bread, pie, mash, peas, gravy, crumble, custard, cheese, crackers, "
    "chutney, tea, "
    "coffee, milk, juice, water, cider, ale, stout, port, sherry, gin, rum and whisky.",
    "We close on Monday. We open again on Tuesday at nine, with new bread, new shelves and "
    "the same "
    "old dog asleep by the door.",
    "Le marché — place d’Armes, sous les arbres, côté fontaine — commence à huit heures ; "
    "nous y serons "
    "avec les fromages de la semaine ; venez avec votre panier.",
    "Merci à Paul, Léa, Inès, Karim, Zoé et tous les voisins.",
)
