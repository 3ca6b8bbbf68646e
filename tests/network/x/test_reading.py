"""What X hands over, read in both of its vocabularies and whatever is missing or odd."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from desktop.network.errors import NoAnswer, Refused, Unreachable
from desktop.network.x.api import SHOWN, Usage
from desktop.network.x.reading import Metrics, counts_of, page_of, person_of, post_of
from tests.network.x.conftest import TOKEN, Bench
from tests.stand_in import problems
from tests.stand_in.state import APP
from tests.stand_in.weather import Fate
from tests.stand_in.wire import Answer

MINUTE = timedelta(minutes=1)
PEOPLE = (("repost", 3), ("reply", 2), ("like", 7), ("quote", 1), ("bookmark", 4))


def in_both(bench: Bench, fields: Sequence[str]) -> tuple[Any, Any]:
    """The same timeline asked for in either vocabulary."""
    path = f"/2/users/{bench.user.id}/tweets"
    newer = [field.replace("tweet", "post") for field in fields]
    api = bench.api()
    return (
        api.ask("GET", path, params={"tweet.fields": ",".join(fields)}),
        api.ask("GET", path, params={"post.fields": ",".join(newer)}),
    )


def test_both_vocabularies_tell_the_same(bench: Bench) -> None:
    parent = bench.x.state.post(bench.user, "Avant")
    bench.x.state.post(
        bench.user, "Le pain & fournil.fr", in_reply_to=parent.id, metrics=(*PEOPLE,)
    )
    older, newer = in_both(bench, SHOWN)
    assert older["data"][0]["public_metrics"]["retweet_count"] == 3
    assert newer["data"][0]["public_metrics"]["repost_count"] == 3
    old, new = page_of(older).posts[0], page_of(newer).posts[0]
    assert old.metrics == new.metrics == Metrics(3, 2, 7, 1, 4, 0)
    assert (old.text, old.links, old.at) == (new.text, new.links, new.at)
    assert old.text.startswith("Le pain & https://t.co/")
    assert old.links[0].full == "http://fournil.fr"
    # In the newer one the post it answers is an expansion, which costs.
    assert (old.in_reply_to, new.in_reply_to) == (parent.id, "")
    assert (old.author_id, new.author_id) == (bench.user.id, "")


def test_a_long_text_is_whole_in_both(bench: Bench) -> None:
    long_writer = bench.x.state.user("longue", long_posts=True)
    bench.user = long_writer
    text = "Notre histoire. " * 30
    bench.x.state.post(long_writer, text)
    for body in in_both(bench, ("note_tweet",)):
        assert page_of(body).posts[0].text == text


@pytest.mark.parametrize(
    "odd",
    [
        {},
        {"id": 12, "text": None},
        {"id": "12", "text": ["x"], "created_at": 3, "entities": [], "attachments": "x"},
        {"id": "12", "entities": {"urls": [None, {"url": 3}, {"expanded_url": "x"}]}},
        {"id": "12", "referenced_tweets": {"type": "replied_to"}, "public_metrics": [1]},
        {"id": "12", "note_tweet": "x", "public_metrics": {"like_count": "many"}},
        {"id": "99999999999999999999999", "created_at": "yesterday"},
        {"id": "12", "edit_history_tweet_ids": [""], "attachments": {"media_keys": 4}},
    ],
)
def test_what_is_missing_or_odd_counts_as_not_told(odd: dict[str, Any]) -> None:
    post = post_of(odd)
    assert (post.links, post.in_reply_to, post.media, post.metrics.likes) == ((), "", None, None)
    assert person_of(odd).followers is None
    assert counts_of({"data": [odd]}) == ()


def test_a_page_may_hold_nothing_or_nonsense() -> None:
    for body in ({}, {"data": None}, {"data": {"id": "1"}}, {"data": [3, None, {"text": "x"}]}):
        assert page_of(body).posts == ()


@pytest.mark.parametrize("written", ["2026-11-26T08:00:00.000Z", "2026-11-26T08:00:00Z"])
def test_times_come_with_and_without_thousandths(written: str) -> None:
    assert post_of({"id": "1", "created_at": written}).at == datetime(2026, 11, 26, 8, tzinfo=UTC)


def test_whose_key_it_is(bench: Bench) -> None:
    me = bench.api().me()
    assert (me.id, me.handle, me.name) == (bench.user.id, "fournil", "Fournil")
    assert me.picture.startswith("https://pbs.twimg.com/")
    assert me.followers == 12


def test_a_search_finds_the_posts_of_the_week_and_who_wrote_them(bench: Bench) -> None:
    guest = bench.x.state.user("cliente")
    bench.x.state.post(guest, "Le croissant du fournil est une merveille", metrics=(*PEOPLE,))
    bench.x.state.post(guest, "Autre chose")
    page = bench.api().search("croissant fournil", with_people=True)
    (post,) = page.posts
    assert (post.author_id, post.metrics.likes) == (guest.id, 7)
    assert [person.handle for person in page.people] == ["cliente"]


def test_a_search_asks_for_nobody_unless_told_to(bench: Bench) -> None:
    page = bench.api().search("rien")
    assert (page.posts, page.people) == ((), ())
    (line,) = bench.x.asked("GET /2/tweets/search/recent")
    assert "expansions" not in line.request.query


def test_counts_add_up_to_what_was_said(bench: Bench) -> None:
    for number in range(3):
        bench.x.state.post(bench.user, f"Du pain {number}")
    counts = bench.api().counts("pain")
    assert sum(count.posts for count in counts) == 3
    assert counts[-1].end - counts[0].start == timedelta(days=7)


def test_the_own_timeline_with_its_figures(bench: Bench) -> None:
    bench.x.state.post(bench.user, "Du pain", metrics=(*PEOPLE,))
    page = bench.api().timeline(bench.user.id, bench.clock() - MINUTE, 10, SHOWN)
    assert page.posts[0].metrics.reposts == 3


@pytest.mark.parametrize(("told", "expected"), [(4.2, 4_200_000), (0, 0), (-0.1, -100_000)])
def test_the_balance_where_x_says_it(bench: Bench, told: float, expected: int) -> None:
    bench.x.state.balance = told
    assert bench.api().balance() == expected


def test_the_balance_where_x_does_not_offer_it(bench: Bench) -> None:
    assert bench.api().balance() is None
    bench.x.sky.will(Answer(200, b'{"data": {"total_balance": "much"}}'), on="GET /2/usage/credits")
    assert bench.api().balance() is None


def test_what_the_app_used_is_told_to_the_app_alone(bench: Bench) -> None:
    bench.x.state.tokens["app-token"] = APP
    assert bench.api("app-token").usage() == Usage(421, 3_000_000, 7)
    assert bench.api(TOKEN).usage() is None


def test_asking_for_the_balance_costs_nothing_so_that_a_lost_answer_is_no_matter(
    bench: Bench,
) -> None:
    bench.x.sky.will(Fate.CUT, on="GET /2/usage/credits")
    with pytest.raises(Unreachable):
        bench.api().balance()


@pytest.mark.parametrize("path", ["/2/tweets/search/recent", "/2/tweets/counts/recent"])
def test_errors_alone_are_no_empty_page(bench: Bench, path: str) -> None:
    alone = Answer(200, problems.ERRORS_ALONE.body)
    bench.x.sky.will(alone, on=path, times=None)
    api = bench.api()
    with pytest.raises(NoAnswer):
        api.search("pain") if "search" in path else api.counts("pain")


def test_a_query_that_x_does_not_take_is_refused(bench: Bench) -> None:
    with pytest.raises(Refused):
        bench.api().search("a" * 600)
