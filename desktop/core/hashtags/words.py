"""The words of a text as hashtags need them: folded, their plural off, with their place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from desktop.core.advice.lexicon import fold

_WORD = re.compile(r"[^\W_]+")
_LINK = re.compile(r"https?://\S+|@\w+")
LIGATURES = str.maketrans({"œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae"})

# Words that name nothing: they hold a sentence together, count, greet, or say when. Folded.
_EMPTY = """
    a ai aie ainsi alors apres au aucun aujourd aussi autre autres aux avant avec avez avoir avons
    beau beaucoup bel belle bien bientot bon bonne bonnes bonjour bons bonsoir c ca car ce ceci cela
    celle celles celui cent cependant certain certaines certains ces cet cette ceux chacun chaque
    chaud cher chers chez ci cinq coucou comme comment contre coup d dans de deja demain depuis
    derniere derniers des deux devant dire dit dix dois doit donc dont du elle elles en encore enfin
    ensemble entre es est et etait etant ete etes etre eu eux fais faire fait faites faut fin fois
    font grand grande grandes grands gros grosse heure heures hier hui ici il ils j jamais je jour
    jours jusqu jusque juste l la le les leur leurs lors lorsqu lorsque lui m ma madame mais matin
    me meme memes merci mes mettre midi mieux mille mis mise moi moins mois moment mon monde n ne
    ni nom non nos notre notres nous nouveau nouveaux nouvel nouvelle nouvelles on ont ou oui par
    parce part partie partir pas passe passer pendant petit petite petites petits peu peut peuvent
    peux place places plein pleine plus plusieurs point possible pour pourquoi pouvez pouvoir
    premier premiere premieres premiers prendre pres presque pret prete prets prix puis qu quand
    quatre que quel quelle quelles quelqu quelque quelques quels qui quoi raison rien s sa sans
    savez se semaine semaines sept ses seul seule si sinon six soir sois soit sommes son sont sous
    souvent suis sur t ta tant te tel telle tellement temps tes tete toi ton toujours tous tout
    toute toutes tres trois trop tu un une va vais vas venez venir vers veut vient vite voici voila
    voir vos votre vous vrai vraie vraiment y
    an ans annee annees apm lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier
    mars avril mai juin juillet aout septembre octobre novembre decembre
    of and to in is are was for with at from by our your you we it this that these those have
    has will can all new now here there just out up get be been not no so or as an its my me us
    week day days today tomorrow morning evening
    euro euros kg eur
    bonheur choix client clientes clients cliente chose choses facon lieu gens personne personnes
    besoin envie quantite fin debut suite cause type sorte genre niveau cote
"""


ENGLISH_ARTICLE = "_the"
"""How the word “the” is folded, which else would be tea: `thé` without its accent."""


@dataclass(frozen=True, slots=True)
class Word:
    """`plain` is folded, without its plural; `shown` stands in the text from `start` to `end`."""

    plain: str
    folded: str
    shown: str
    start: int
    end: int


def words(text: str) -> list[Word]:
    """The words of `text` from left to right, links and mentions passed over."""
    blank = _LINK.sub(lambda found: " " * len(found.group()), text)
    folded = fold(blank)
    found = []
    for match in _WORD.finditer(folded):
        start, end = match.span()
        word = match.group().translate(LIGATURES)
        if text[start:end].lower() == "the":
            word = ENGLISH_ARTICLE
        found.append(Word(singular(word), word, text[start:end], start, end))
    return found


def key(tag: str) -> str:
    """What two spellings of one tag share: readers find `#FêteDuPain` under `#fetedupain`."""
    return fold(tag).translate(LIGATURES).replace("_", "")


def singular(word: str) -> str:
    """A folded word without its plural's s or x; short words stay as they are."""
    if len(word) > 3 and word[-1] == "s" and word[-2] != "s":
        return word[:-1]
    if word[-1:] == "x" and (len(word) > 4 or word[-3:] == "eux"):
        return word[:-1]  # bijoux, jeux, but not toux
    return word


@cache
def empty_words() -> frozenset[str]:
    """Words of which no tag is made."""
    return frozenset((ENGLISH_ARTICLE, *_EMPTY.split()))
