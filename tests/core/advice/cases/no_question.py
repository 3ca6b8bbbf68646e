"""Advice and mornings at work that could end in a question, and all that should not."""

SPEAKS = (
    ("Astuce : pour garder un bouquet plus longtemps, on recoupe les tiges en biais.", None),
    ("Le conseil du jour : ne lavez jamais une poêle en fonte avec du savon, essuyez-la.", None),
    (
        "Ce matin j’ai raté la première fournée, le levain était trop froid. La deuxième "
        "est belle.",
        None,
    ),
    ("En coulisses : la pâte repose, le café coule, la radio chante et il fait encore nuit.", None),
    (
        "On a passé la journée à poncer une vieille table d’école, l’encre est encore dans "
        "le bois.",
        None,
    ),
    (
        "Pour éviter les vitres embuées, laissez une chaussette pleine de sel sur le "
        "tableau de bord.",
        None,
    ),
    ("Top tip: keep your tomatoes out of the fridge and they will taste of something.", None),
    ("We tried a rye sourdough last night and burnt the first tray. The second one sings.", None),
    (
        "Behind the scenes: the dough is resting, the radio is on and it is still dark outside.",
        None,
    ),
    ("I spent all day sanding an old school table, the ink is still in the wood. #oak", None),
    (
        "On hésite encore entre deux pains pour la nouvelle carte, celui aux figues ou le noir.",
        None,
    ),
    (
        "The whole team is wondering what to call it, and we can't agree on a name for the new stout.",
        None,
    ),
)
SILENT = (
    "On hésite encore entre deux pains pour la nouvelle carte, chacun à 3 € la pièce.",
    "Ce matin j’ai appris que le pétrin est en panne, la fournée attend le réparateur.",
    "Astuce : recoupez les tiges.",
    "Astuce : pour garder un bouquet, on recoupe les tiges en biais. Et vous, que faites-vous ?",
    "Pour Noël, on prend les commandes de bûches et de pains surprise jusqu’au 20 décembre.",
    "On ferme pour congés du 3 au 17 août. Réouverture le 18. Merci à nos clients, à bientôt.",
    "Nouveau cette semaine : le pain aux noix et aux figues, fait au levain, disponible le matin.",
    "Astuce du jour et -20 % sur les vases : offre valable jusqu’à samedi, profitez-en bien.",
    "@paul Astuce : pour garder un bouquet plus longtemps, on recoupe les tiges en biais.",
    "Notre astuce pour garder un bouquet plus longtemps : https://www.fleurs-lune.fr/astuce",
    "La fournée du matin est prête !",
    "Cheveux longs abîmés, coupe au carré plongeant et balayage miel. La cliente est ravie.",
    "Avec le froid, les cheveux se dessèchent. Un soin hydratant par semaine suffit souvent.",
    "Rénovation salle de bain terminée à Épinay-sur-Seine, installation VMC, spots LED.",
    "Top tip: keep your tomatoes out of the fridge. Where do you keep yours?",
    "We are closed on Monday and Tuesday for work in the kitchen, back on Wednesday at noon.",
    "New hours from Monday: Tuesday to Saturday, nine to six, by appointment, closed on Sunday.",
)
