"""Drafts: kept as they are typed, whatever is typed and whatever became of their row."""

from __future__ import annotations

import pytest

from desktop.core.account import Account, Way
from desktop.core.tweet import State
from desktop.services.refusal import PlanRefused, Refusal
from desktop.store.first_look import first_look
from tests.workshop import HeldClock, Workshop


def test_a_draft_is_kept_from_its_first_letter_on(shop: Workshop, clock: HeldClock) -> None:
    account = shop.account()
    first = shop.drafts.save(0, account.id, "B")
    again = shop.drafts.save(first.id, account.id, "Bonjour")
    assert (again.id, again.uuid, again.text) == (first.id, first.uuid, "Bonjour")
    assert shop.drafts.all() == (again,)
    assert shop.drafts.open(first.id) == again


def test_newest_first(shop: Workshop, clock: HeldClock) -> None:
    one = shop.draft("un")
    clock.pass_by(seconds=1)
    two = shop.draft("deux")
    assert [draft.id for draft in shop.drafts.all()] == [two.id, one.id]


def test_a_draft_can_change_its_account(shop: Workshop, clock: HeldClock) -> None:
    draft = shop.draft("un")
    other = shop.account(Way.BROWSER)
    assert shop.drafts.save(draft.id, other.id, "un").account_id == other.id


def test_a_planned_tweet_keeps_its_account_and_its_parts(shop: Workshop) -> None:
    tweet = shop.plan("planifié")
    other = shop.account(Way.BROWSER)
    after = shop.drafts.save(tweet.id, other.id, "en cours")
    assert (after.account_id, after.parts, after.text) == (
        tweet.account_id,
        tweet.parts,
        "en cours",
    )


def test_what_has_left_takes_no_more_words(shop: Workshop) -> None:
    tweet = shop.plan("un")
    shop.clock.pass_by(minutes=15)
    shop.publisher.tick()
    with pytest.raises(PlanRefused) as refused:
        shop.drafts.save(tweet.id, tweet.account_id, "un, corrigé trop tard")
    assert refused.value.reason is Refusal.ON_ITS_WAY
    assert shop.tweet(tweet).text == "un"


def test_the_first_save_of_a_draft_remembers_it_as_the_one_in_the_composer(
    shop: Workshop,
) -> None:
    draft = shop.draft("un")
    assert shop.chosen().draft_id == draft.id
    assert first_look(shop.folder.plan).draft == draft


def test_taken_away_and_put_back(shop: Workshop) -> None:
    draft = shop.draft("un")
    taken = shop.drafts.remove(draft.id)
    assert taken is not None
    assert shop.drafts.all() == ()
    assert shop.drafts.remove(draft.id) is None
    assert shop.drafts.put_back(taken).text == "un"


def test_a_planned_tweet_is_no_draft_to_take_away(shop: Workshop) -> None:
    tweet = shop.plan()
    assert shop.drafts.remove(tweet.id) is None
    assert shop.tweet(tweet).state is State.PLANNED


def test_typing_into_a_draft_that_was_taken_away_loses_nothing(shop: Workshop) -> None:
    draft = shop.draft("un")
    shop.drafts.remove(draft.id)
    again = shop.drafts.save(draft.id, draft.account_id, "un deux")
    assert again.id != draft.id
    assert [kept.text for kept in shop.drafts.all()] == ["un deux"]


@pytest.mark.parametrize("text", ["", "x" * 100_000, "\ud83d", "\u202e\u200b\x00", "🥖" * 5000])
def test_any_text_is_kept(shop: Workshop, text: str) -> None:
    kept = shop.draft(text).text
    assert kept == text.replace("\ud83d", "\ufffd")


def test_accounts_are_kept_without_their_at_sign(shop: Workshop) -> None:
    account = shop.accounts.add(Way.BROWSER, " Rose ", " @rose ", long_posts=True)
    assert account == Account(account.id, Way.BROWSER, "Rose", "rose", True)
    changed = shop.accounts.change(Account(account.id, Way.BROWSER, "Rosa", "@rosa"))
    assert shop.all_accounts()[-1] == changed
    assert changed.handle == "rosa"
