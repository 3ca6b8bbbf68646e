"""Each rule beside the marks: what it said rightly, wrongly, and what it did not say.

A rule is asked by itself, so that a tip counts even where heavier ones would keep it from being
shown. What a text marks as `may` is neither right nor wrong.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, timedelta

from desktop.core.advice import Draft, Surroundings, advise
from desktop.core.advice.rules import RULES
from desktop.core.past import Past
from desktop.core.shop import Address, Shop
from desktop.core.text import measure
from tests.core.advice.marked_texts import RULES as MARKED_RULES
from tests.core.advice.marked_texts import SOFT, MarkedText, marked_texts
from tests.reports.figures import fine_share, share

TRADES = {
    "bakery": "boulangerie",
    "beauty": "esthetique",
    "bike": "velo",
    "bookshop": "librairie",
    "butcher": "boucherie",
    "cafe": "cafe",
    "cheese": "fromager",
    "electrician": "electricien",
    "farm": "ferme",
    "fishmonger": "poissonnerie",
    "florist": "fleuriste",
    "garage": "garage",
    "haberdashery": "couture",
    "hairdresser": "coiffeur",
    "hotel": "hotel",
    "jeweller": "bijouterie",
    "optician": "opticien",
    "pharmacy": "pharmacie",
    "plumber": "plombier",
    "restaurant": "restaurant",
    "toys": "jouets",
    "vet": "veterinaire",
    "wine": "caviste",
}
"""The trade of a marked text to the name of its file in `resources/trades`, where there is one."""


@dataclass(slots=True)
class Tally:
    """What one rule did over all marked texts."""

    right: int = 0
    wrong: list[MarkedText] = field(default_factory=list)
    missed: list[MarkedText] = field(default_factory=list)

    def line(self, name: str) -> str:
        said, due = self.right + len(self.wrong), self.right + len(self.missed)
        return (
            f"{name:16} {due:5} {self.right:6} {len(self.wrong):6} {len(self.missed):7}"
            f"     {share(self.right, said)}  {share(self.right, due)}"
        )


HEAD = f"{'rule':16} {'marks':>5} {'right':>6} {'wrong':>6} {'missed':>7} precision recall"


def draft_of(marked: MarkedText) -> Draft:
    """The text in the circumstances its marks speak of."""
    now = marked.now.replace(tzinfo=UTC)
    around = Surroundings(
        shop=Shop(trade=TRADES.get(marked.trade, ""), address=Address(marked.address)),
        past=tuple(
            Past(text, now - timedelta(days=days))
            for days, text in enumerate(reversed(marked.past), 1)
        ),
        read_at=marked.now,
        pictures=marked.pictures,
        without_alt=marked.without_alt,
        is_reply=marked.reply,
    )
    return Draft(marked.text, measure(marked.text), around)


def show(verbose: bool) -> None:
    """The table, its totals, and how the clean texts fare."""
    texts = list(marked_texts())
    drafts = [(marked, draft_of(marked)) for marked in texts]
    tallies = {name: _tally(name, drafts) for name in spoken_for()}
    print(f"{len(texts)} marked texts, {sum(len(marked.tips) for marked in texts)} marks\n{HEAD}")
    for name, tally in tallies.items():
        print(tally.line(name))
    print(_total(tallies).line("all together"))
    print(_total({n: t for n, t in tallies.items() if n not in SOFT}).line("without hints"))
    _show_unmeasured()
    _show_clean(drafts, verbose)
    if verbose:
        _show_errors(tallies)


def spoken_for() -> list[str]:
    """The rules there are, of those that the texts are marked for."""
    there = {rule.value for rule in RULES}
    return [name for name in MARKED_RULES if name in there]


def _tally(name: str, drafts: list[tuple[MarkedText, Draft]]) -> Tally:
    rule = next(rule for known, rule in RULES.items() if known.value == name)
    tally = Tally()
    for marked, draft in drafts:
        speaks = next(iter(rule(draft)), None) is not None
        if name in marked.tips:
            if speaks:
                tally.right += 1
            else:
                tally.missed.append(marked)
        elif speaks and name not in marked.may:
            tally.wrong.append(marked)
    return tally


def _total(tallies: dict[str, Tally]) -> Tally:
    total = Tally()
    for tally in tallies.values():
        total.right += tally.right
        total.wrong += tally.wrong
        total.missed += tally.missed
    return total


def _show_unmeasured() -> None:
    there = [rule.value for rule in RULES]
    for what, names in (
        ("marked, but no rule yet", [name for name in MARKED_RULES if name not in there]),
        ("rules without marks", [name for name in there if name not in MARKED_RULES]),
    ):
        if names:
            print(f"{what}: {', '.join(names)}")


def _show_clean(drafts: list[tuple[MarkedText, Draft]], verbose: bool) -> None:
    """Of the texts that deserve no tip, those beside which the composer would show one."""
    clean = [(marked, draft) for marked, draft in drafts if marked.clean]
    shown = [(marked, {tip.rule.value for tip in advise(draft)}) for marked, draft in clean]
    tipped = [(marked, tips - SOFT) for marked, tips in shown if tips - SOFT]
    wrong = [(marked, tips - marked.may) for marked, tips in tipped if tips - marked.may]
    hinted = sum(bool(tips & SOFT) for _, tips in shown)
    print(f"clean texts shown a tip: {fine_share(len(tipped), len(clean))}")
    print(f"  one that is wrong, and not merely arguable: {fine_share(len(wrong), len(clean))}")
    print(f"  a hint ({', '.join(sorted(SOFT))}): {fine_share(hinted, len(clean))}")
    if verbose:
        for marked, tips in wrong:
            print(f"    {', '.join(sorted(tips))}: {marked.file}: {marked.text!r}")


def _show_errors(tallies: dict[str, Tally]) -> None:
    for name, tally in tallies.items():
        for what, texts in (("wrongly", tally.wrong), ("misses", tally.missed)):
            for marked in texts:
                print(f"{name} {what}: {marked.file}: {marked.text!r}")
