"""Databases for the benchmarks, made through the program's own services."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from uuid import uuid4

from desktop.core.account import Way
from desktop.core.agenda import WallTime
from desktop.core.settings import Settings
from desktop.core.tweet import Part, State, Tweet
from desktop.paths import DataFolder
from desktop.services.accounts import Accounts
from desktop.services.choices import Choices
from desktop.services.drafts import Drafts
from desktop.services.opening import Opening
from desktop.store import accounts, tweet_changes, tweets
from desktop.store.database import immediate, open_plan

DRAFT = "Ce matin, la première fournée de brioches sort du four à 7 h 30. #Alençon"

PAST = (
    "Ce matin, {number} brioches à la fleur d’oranger sont sorties du four. #Alençon #brioche",
    "Pourquoi notre levain a {number} jours ? Amélie vous répond au comptoir. #levain",
    "Merci Paul pour la farine de la récolte {number}. #artisans",
    "Demain, la fournée numéro {number} sort à 7 h 30. Qui vient ? #MardiGourmand #Alençon",
)


def seed_draft(root: Path) -> None:
    """A shop that has used Ramage before: an account, and a draft in the composer."""

    def now() -> datetime:
        return datetime.now(UTC)

    folder = DataFolder(root)
    opening = Opening(folder, now, "bench")
    opening.open()
    plan = partial(open_plan, folder.plan)
    account = Accounts(plan).add(Way.PRACTICE, "Boulangerie Lune", "boulange_lune")
    draft = Drafts(plan, now).save(0, account.id, DRAFT)
    Choices(plan).save(Settings(account_id=account.id, draft_id=draft.id))
    opening.close()


def seed_past(plan: Path, count: int, first: datetime) -> None:
    """Published tweets of the first account, one a day from `first` on."""
    with open_plan(plan) as db, immediate(db):
        account = accounts.all_accounts(db)[0]
        for number in range(count):
            at = first + timedelta(days=number)
            text = PAST[number % len(PAST)].format(number=number)
            draft = Tweet(0, uuid4().hex, account.id, text, State.DRAFT, at, at)
            before = tweets.by_id(db, tweet_changes.add(db, draft))
            assert before is not None
            when = WallTime.at(at, "Europe/Paris")
            sent = Part(0, text, published_at=at)
            planned = replace(before, state=State.PLANNED, when=when, parts=(Part(0, text),))
            tweet_changes.put(db, before, planned, at)
            before = tweets.by_id(db, before.id)
            assert before is not None
            done = replace(before, state=State.PUBLISHED, parts=(sent,), concluded_at=at)
            tweet_changes.take_back(db, before, done, at)
