"""Whether a French noun is feminine, as far as its end and a list of frequent ones tell."""

from __future__ import annotations

_FEMININE_ENDS = (
    "tion", "sion", "ette", "erie", "ie", "ure", "ance", "ence", "ée", "elle", "esse", "ise",
    "té", "ude", "ade", "ine", "euse", "trice", "ière", "aison", "ique", "onne", "enne", "asse",
    "ille", "anche", "otte", "ouche", "ande", "ende", "ienne", "eur",
)  # fmt: skip
_FEMININE_WORDS = """
    fleur couleur saveur odeur main fin faim nuit clé fois part soupe tarte pomme pizza salade
    crêpe glace table place vitrine porte boutique carte liste lettre tente bière boisson
    maison saison leçon façon chanson photo moto radio vidéo info offre commande demande femme
    dame fille mère sœur eau peau forêt mer croix noix voix brioche chouquette galette robe
    jupe veste chaussure botte lampe plante rose tulipe pivoine feuille couronne bougie heure
    minute seconde semaine année journée soirée matinée équipe idée recette personne rue ville
    vie famille chaise chambre cuisine voiture roue batterie pièce pâte farine levure crème
    fraise cerise poire pêche figue datte châtaigne courge tomate carotte salade herbe épice
    huile viande côte tranche part portion dose bouteille tasse assiette fête promo promotion
    réduction date nouveauté remise cliente réponse question chose fenêtre histoire
"""
_FEMININE = frozenset(_FEMININE_WORDS.split())
_MASCULINE_WORDS = """
    beurre bonheur honneur coeur cœur cadeau producteur vendeur livreur coiffeur traiteur
    restaurateur auteur lecteur acteur musée lycée parapluie incendie génie sosie côté été thé
    café marché pâté comté invité employé associé salarié ordinateur moteur radiateur
    congélateur professeur docteur facteur menuisier serveur amateur labeur malheur ascenseur
    intérieur extérieur agriculteur apiculteur éleveur visiteur spectateur sculpteur créateur
    chocolat magazine vin jardin chemin matin squelette quartette dixie aide messie foie
    zombie domaine squash moustique plastique pique-nique lexique tropique portique
"""
_MASCULINE = frozenset(_MASCULINE_WORDS.split())


def is_feminine(noun: str) -> bool:
    """A guess for a noun in lower case, singular or plural."""
    single = noun if noun in _FEMININE else noun.rstrip("s")
    if single in _FEMININE:
        return True
    return single not in _MASCULINE and single.endswith(_FEMININE_ENDS)
