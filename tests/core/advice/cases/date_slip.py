"""Days that are not what the calendar says; all read on Thursday 26 November 2026."""

from datetime import datetime

from desktop.core.advice import Surroundings
from tests.core.advice.reading import Case

NOW = Surroundings(read_at=datetime.fromisoformat("2026-11-26T10:00"))


def _now(text: str, *choices: str) -> Case:
    return Case(text, None, NOW, choices)


SPEAKS = (
    Case(
        "Marché samedi 29 novembre 2026",
        choices=("Marché dimanche 29 novembre 2026", "Marché samedi 28 novembre 2026"),
    ),
    _now("Fermé le lundi 24 décembre", "Fermé le jeudi 24 décembre", "Fermé le lundi 21 décembre"),
    _now("Demain samedi, on ouvre", "Demain vendredi, on ouvre", "samedi, on ouvre"),
    _now("Aujourd’hui 25 novembre, fête", "25 novembre, fête"),
    Case("Ouvert le 31 novembre"),
    Case("Fermé le 30/02"),
    _now("Rendez-vous le 12 novembre à la boutique"),
    _now("Réservez avant vendredi 20 novembre, on vous attend"),
    _now("Jeudi 27.", "Vendredi 27.", "Jeudi 26."),
    _now("Le samedi 13/12", "Le dimanche 13/12", "Le samedi 12/12"),
    Case("Open Saturday 29 November 2026", choices=(
        "Open Sunday 29 November 2026", "Open Saturday 28 November 2026")),
    _now("Open Saturday, November 22nd", "Open Sunday, November 22nd",
         "Open Saturday, November 21st"),
    _now("Tomorrow, Saturday, we open", "Tomorrow, Friday, we open", "Saturday, we open"),
    Case("See you on June 31st"),
    _now("Join us on 10 November"),
    Case("Fermé le 29 février 2027"),
)  # fmt: skip
SILENT = (
    "Marché dimanche 29 novembre 2026",
    "Marché samedi 29 novembre",
    Case("Marché dimanche 29 novembre", around=NOW),
    Case("Demain vendredi, on ouvre", around=NOW),
    Case("Demain, samedi et dimanche : fermé", around=NOW),
    Case("Ouvert demain et samedi", around=NOW),
    Case("Aujourd’hui 26 novembre", around=NOW),
    Case("Nous avons ouvert le 12 novembre", around=NOW),
    Case("Merci d’être venus jeudi 19 novembre", around=NOW),
    Case("Fermé du 3 au 17 août, réouverture prévue", around=NOW),
    Case("Galette dès le mercredi 6 janvier", around=NOW),
    Case("Samedi 20 personnes à table", around=NOW),
    Case("Ouvert samedi 9 h", around=NOW),
    Case("Mardi 2 € la part", around=NOW),
    Case("Open Saturday 28 November", around=NOW),
    Case("We may 3 times a day", around=NOW),
    Case("Retour sur le marché du 15 novembre", around=NOW),
    "31/12 gagnants",
    "Le 29 février 2028",
    "demain samedi",
    "La Saint-Valentin, c’est le 14 février",
)
