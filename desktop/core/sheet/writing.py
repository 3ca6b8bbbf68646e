"""The calendar as CSV: our own layout, which loses nothing, and those of Buffer and Hootsuite.

Ours is for a French spreadsheet: UTF-8 with a mark, semicolons, days as 24/11/2026. Cells that a
spreadsheet would run as formulas are made harmless (see table.guarded; for tools that publish what
they read, table.spaced).
Layouts as the tools' own help pages told them (Buffer: heads "Text, Image URL, Tags,
Posting Time", times as 2026-11-24 08:15, 100 rows; Hootsuite: no heads, 11/24/2026 08:15, minutes a
multiple of five, 350 rows).
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from io import StringIO

from desktop.core.agenda import WallTime
from desktop.core.extras import NOTHING, as_json
from desktop.core.sheet.columns import Column, Layout
from desktop.core.sheet.table import guarded, spaced
from desktop.core.tweet import Tweet

MOST_FOR = {Layout.BUFFER: 100, Layout.HOOTSUITE: 350}
FIVE = 5


def as_csv(tweets: Iterable[Tweet], accounts: Mapping[int, str]) -> bytes:
    """Every tweet in our own layout; `accounts` names each by its number."""
    out = StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([column.value for column in Column])
    for tweet in tweets:
        writer.writerow([guarded(cell) for cell in _cells(tweet, accounts)])
    return out.getvalue().encode("utf-8-sig", "replace")


def for_buffer(tweets: Iterable[Tweet]) -> bytes:
    out = StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(["Text", "Image URL", "Tags", "Posting Time"])
    for tweet in tweets:
        if tweet.when is not None:
            when = f"{tweet.when.kept().moment:%Y-%m-%d %H:%M}"
            writer.writerow([spaced(tweet.shown), "", "", when])
    return out.getvalue().encode("utf-8", "replace")


def for_hootsuite(tweets: Iterable[Tweet]) -> bytes:
    out = StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    for tweet in tweets:
        if tweet.when is not None:
            writer.writerow([f"{_rounded(tweet.when):%m/%d/%Y %H:%M}", spaced(tweet.shown), ""])
    return out.getvalue().encode("utf-8", "replace")


def _cells(tweet: Tweet, accounts: Mapping[int, str]) -> list[str]:
    when = tweet.when
    published = next((part.address for part in tweet.parts if part.address), "")
    cells = {
        Column.UUID: tweet.uuid,
        Column.ACCOUNT: accounts.get(tweet.account_id, ""),
        Column.TEXT: tweet.text,
        Column.DAY: f"{when.moment:%d/%m/%Y}" if when else "",
        Column.HOUR: f"{when.moment:%H:%M}" if when else "",
        Column.ZONE: when.zone if when else "",
        Column.STATE: tweet.state.value,
        Column.NOTE: tweet.extras.note,
        Column.LINK: published,
        Column.REST: as_json(tweet.extras) if tweet.extras != NOTHING else "",
    }
    return [cells[column] for column in Column]


def _rounded(when: WallTime) -> datetime:
    moment = when.kept().moment
    return moment - timedelta(minutes=moment.minute % FIVE)
