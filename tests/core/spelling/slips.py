"""Misspelt words in the sentences of shops, each with the word that was meant.

Written for these tests: forgotten accents and apostrophes, sounds written as they are heard,
doubled and single letters, swapped and neighbouring keys.
"""

from __future__ import annotations

FRENCH = """
Aujourdhui, le pain est au levain | Aujourdhui | aujourd'hui
On vous attent demain matin | attent | attend
La boulangeire ouvre à 7 h | boulangeire | boulangerie
Une patisserie maison | patisserie | pâtisserie
Merci de votre acceuil | acceuil | accueil
Un bel evenement samedi | evenement | événement
Les horraires changent | horraires | horaires
Notre fromage préferé | préferé | préféré
Vous trouverez des bougies parfummées | parfummées | parfumées
Un gateau au chocolat | gateau | gâteau
Des croissents encore chauds | croissents | croissants
Ouvert le dimance | dimance | dimanche
La recette de ma grand-mére | grand-mére | grand-mère
Un boquet de pivoines | boquet | bouquet
Les reservations sont ouvertes | reservations | réservations
Nous avons hate de vous revoir | hate | hâte
Une comande à retirer | comande | commande
La livraizon est gratuite | livraizon | livraison
On fête nôtre anniversere | anniversere | anniversaire
Un cadaux pour chaque client | cadaux | cadeau
Venez dégustez nos confiturres | confiturres | confitures
La degustation commence à 18 h | degustation | dégustation
Un apéritf entre voisins | apéritf | apéritif
De la farnine de sarrasin | farnine | farine
Des pomes du verger | pomes | pommes
Le saucison de Lyon | saucison | saucisson
Une cofiture de fraises | cofiture | confiture
Le levein nourrit la pâte | levein | levain
Cest fermé lundi | Cest | c'est
Jai goûté la nouvelle tarte | Jai | j'ai
On ouvre parceque vous le demandez | parceque | parce que
Il faut quil pleuve | quil | qu'il
Malheuresement, il n’en reste plus | Malheuresement | malheureusement
Une occassion à saisir | occassion | occasion
Le professionel du pneu | professionel | professionnel
Un dévis gratuit | dévis | devis
L’apareil photo est réparé | L’apareil | l'appareil
Des lunetes sur mesure | lunetes | lunettes
Le garrage est ouvert | garrage | garage
La vidanje est faite | vidanje | vidange
Un shampoing traittant | traittant | traitant
La librarie reçoit une autrice | librarie | librairie
Un roman passionant | passionant | passionnant
Les soldes comencent mercredi | comencent | commencent
Un vetement d’hiver | vetement | vêtement
Nos chausures sont arrivées | chausures | chaussures
On recrutte un apprenti | recrutte | recrute
Un magnifiqe coucher de soleil | magnifiqe | magnifique
Avce vous, tout est plus simple | Avce | avec
Puor les gourmands | Puor | pour
Un nouvau parfum | nouvau | nouveau
À bientot ! | bientot | bientôt
Bon appetit ! | appetit | appétit
Le marché de noel | noel | Noël
On part en vacanses | vacanses | vacances
Une tarte au cytron | cytron | citron
Un délicieu dessert | délicieu | délicieux
La qualitée avant tout | qualitée | qualité
Quelquechose de doux | Quelquechose | quelque chose
Une fotographie de l’équipe | fotographie | photographie
""".strip().split("\n")

ENGLISH = """
We recieved new flowers | recieved | received
It is definately spring | definately | definitely
See you tommorow morning | tommorow | tomorrow
A delicous lemon cake | delicous | delicious
The bakrey opens at seven | bakrey | bakery
Bring your freinds along | freinds | friends
We can accomodate large groups | accomodate | accommodate
We dont open on Monday | dont | don't
The choclate cake is back | choclate | chocolate
Fresh flwoers every day | flwoers | flowers
Our resturant is full tonight | resturant | restaurant
A cheese sandwhich to go | sandwhich | sandwich
Tables are avaliable at noon | avaliable | available
Our custmers are lovely | custmers | customers
It was neccessary to close | neccessary | necessary
Open untill nine | untill | until
A begining for all of us | begining | beginning
Come in becuase it rains | becuase | because
Our oppening hours changed | oppening | opening
A beautifull window | beautifull | beautiful
""".strip().split("\n")


def cases(lines: list[str]) -> list[tuple[str, str, str]]:
    """Sentence, misspelt word, what was meant."""
    return [(a, b, c) for a, b, c in (line.split(" | ") for line in lines)]
