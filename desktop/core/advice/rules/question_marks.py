"""question_marks: several question marks in a row.

Why: one asks; a row of them sounds impatient or like an advertisement.
Source: Alloprof, the school help service of Quebec, on the point d'exclamation (several in a row
are avoided); that it holds for questions too is ours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.core.advice.draft import Draft
from desktop.core.advice.tip import Fix, RuleName, Tip, Weight

# A no-break space may stand between them; a plain one too ("? ?").
_MARKS = re.compile(r"\?(?:[ \u00a0\u202f]?!)*+(?:[ \u00a0\u202f]?\?(?:[ \u00a0\u202f]?!)*+)++")


def question_marks(draft: Draft) -> Iterator[Tip]:
    """A tip for the first row; its fix keeps one mark of each."""
    if "?" not in draft.text:
        return
    rows = list(draft.outside_entities(_MARKS.finditer(draft.text)))
    if rows:
        yield Tip(
            RuleName.QUESTION_MARKS,
            Weight.GENTLE,
            *rows[0].span(),
            Fix(tuple((*row.span(), "?!" if "!" in row.group() else "?") for row in rows)),
            {"marks": rows[0].group()},
        )
