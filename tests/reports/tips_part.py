"""Each rule beside the marks: what it said rightly, wrongly, and what it did not say.

A rule is asked by itself, so that a tip counts even where heavier ones would keep it from being
shown. What a text marks as `may` is neither right nor wrong.

`many_hashtags` keeps silent where `tags_at_end` speaks of the same heap. A text that marks both is
told of the heap once, and counts once: for the rule that spoke.

The totals stand for all texts, for those that rules are worked on with, and for those held out;
`-v` lists errors of the former alone.
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

    right: list[MarkedText] = field(default_factory=list)
    wrong: list[MarkedText] = field(default_factory=list)
    missed: list[MarkedText] = field(default_factory=list)

    def half(self, held_out: bool) -> Tally:
        """The same over the texts held out, or over the others."""
        return Tally(
            *(
                [marked for marked in texts if marked.is_held_out is held_out]
                for texts in (self.right, self.wrong, self.missed)
            )
        )

    def line(self, name: str) -> str:
        right, wrong, missed = len(self.right), len(self.wrong), len(self.missed)
        return (
            f"{name:22} {right + missed:5} {right:6} {wrong:6} {missed:7}"
            f"     {share(right, right + wrong)}  {share(right, right + missed)}"
        )

    def beside(self) -> str:
        """Right of due, and what was wrong, in each half."""
        return "".join(
            f"{f'{len(half.right)}/{len(half.right) + len(half.missed)}':>9}{_plus(half.wrong):4}"
            for half in (self.half(held_out=False), self.half(held_out=True))
        )


def _plus(wrong: list[MarkedText]) -> str:
    return f" +{len(wrong)}" if wrong else ""


HEAD = (
    f"{'rule':22} {'marks':>5} {'right':>6} {'wrong':>6} {'missed':>7} precision recall"
    "  worked with  held out"
)
SPOKEN_FOR_BY = {"many_hashtags": "tags_at_end"}
"""Rules that leave the word to another one about the same thing."""


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
        print(tally.line(name) + tally.beside())
    _show_totals(tallies)
    _show_spoken_for(tallies)
    _show_unmeasured()
    _show_clean(drafts, verbose)
    if verbose:
        _show_errors(tallies)


def _show_totals(tallies: dict[str, Tally]) -> None:
    total = _total(tallies)
    firm = _total({name: tally for name, tally in tallies.items() if name not in SOFT})
    for name, tally in (("all together", total), ("without hints", firm)):
        print(tally.line(name))
        print(tally.half(held_out=False).line("  worked with"))
        print(tally.half(held_out=True).line("  held out"))


def _show_spoken_for(tallies: dict[str, Tally]) -> None:
    for name, other in SPOKEN_FOR_BY.items():
        told = sum(name in marked.tips for marked in tallies[other].right)
        print(f"{name}: {told} more marks stand beside {other}, which spoke: counted there alone")


def spoken_for() -> list[str]:
    """The rules there are, of those that the texts are marked for."""
    there = {rule.value for rule in RULES}
    return [name for name in MARKED_RULES if name in there]


def _tally(name: str, drafts: list[tuple[MarkedText, Draft]]) -> Tally:
    rule = next(rule for known, rule in RULES.items() if known.value == name)
    other = next(
        (one for known, one in RULES.items() if known.value == SPOKEN_FOR_BY.get(name)), None
    )
    tally = Tally()
    for marked, draft in drafts:
        speaks = next(iter(rule(draft)), None) is not None
        if name in marked.tips:
            if speaks:
                tally.right.append(marked)
            elif not (other and SPOKEN_FOR_BY[name] in marked.tips and any(other(draft))):
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
            if marked.is_held_out:
                continue
            print(f"    {', '.join(sorted(tips))}: {marked.file}: {marked.text!r}")


def _show_errors(tallies: dict[str, Tally]) -> None:
    for name, tally in tallies.items():
        for what, texts in (("wrongly", tally.wrong), ("misses", tally.missed)):
            for marked in texts:
                if not marked.is_held_out:
                    print(f"{name} {what}: {marked.file}: {marked.text!r}")
