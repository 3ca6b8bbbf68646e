"""Reading: who one is, timelines, the search of seven days, counts, usage."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from tests.stand_in import problems
from tests.stand_in.dialect import asked_fields, told, told_user
from tests.stand_in.posting import json_answer
from tests.stand_in.state import APP, Kept, State, User
from tests.stand_in.wire import Answer, Request

WEEK = timedelta(days=7)
_STEPS = {"minute": timedelta(minutes=1), "hour": timedelta(hours=1), "day": timedelta(days=1)}


def me(user: User, request: Request) -> Answer:
    return json_answer(200, {"data": told_user(user, _user_fields(request))})


def timeline(state: State, user_id: str, request: Request) -> Answer:
    """Of at least five posts; those at or after `start_time`."""
    most = int(request.query.get("max_results", ["10"])[0])
    if not 5 <= most <= 100:
        return problems.invalid("max_results")
    since = _since(request)
    shown = [post for post in state.visible() if post.author.id == user_id and post.at >= since]
    return _page(state, shown, most, request)


def search(state: State, request: Request) -> Answer:
    most = int(request.query.get("max_results", ["10"])[0])
    query = request.query.get("query", [""])[0]
    if not 10 <= most <= 100 or not 0 < len(query) <= 512:
        return problems.invalid("query")
    return _page(state, _matching(state, query), most, request)


def counts(state: State, request: Request) -> Answer:
    step = _STEPS[request.query.get("granularity", ["hour"])[0]]
    found = _matching(state, request.query["query"][0])
    end = state.clock()
    data: list[dict[str, Any]] = []
    start = end - WEEK
    while start < end:
        until = min(start + step, end)
        inside = sum(start < post.at <= until for post in found)
        data.append({"start": _told(start), "end": _told(until), "tweet_count": inside})
        start = until
    return json_answer(200, {"data": data, "meta": {"total_tweet_count": len(found)}})


def usage(state: State, caller: str) -> Answer:
    if caller != APP:
        return problems.WRONG_KIND_OF_TOKEN
    data = {"cap_reset_day": 7, "project_cap": "3000000", "project_usage": "421"}
    return json_answer(200, {"data": {**data, "project_id": problems.ACCOUNT}})


def credit(state: State) -> Answer:
    if state.balance is None:
        return problems.NOT_FOUND
    data = {"free_balance": 0, "prepaid_balance": state.balance, "total_balance": state.balance}
    return json_answer(200, {"data": data})


def _page(state: State, found: list[Kept], most: int, request: Request) -> Answer:
    word, fields = asked_fields(request)
    shown = found[:most]
    meta: dict[str, Any] = {"result_count": len(shown)}
    if not shown:
        return json_answer(200, {"meta": meta})
    meta |= {"newest_id": shown[0].id, "oldest_id": shown[-1].id}
    if len(found) > most:
        meta["next_token"] = f"after{shown[-1].id}"
    body: dict[str, Any] = {"data": [told(post, state, word, fields) for post in shown]}
    if "author_id" in request.query.get("expansions", [""])[0].split(","):
        writers = {post.author.id: post.author for post in shown}.values()
        body["includes"] = {"users": [told_user(one, _user_fields(request)) for one in writers]}
    return json_answer(200, {**body, "meta": meta})


def _matching(state: State, query: str) -> list[Kept]:
    """Every word of the query has to be there; `from:` names a writer."""
    oldest = state.clock() - WEEK
    return [post for post in state.visible() if post.at > oldest and _fits(post, query.split())]


def _fits(post: Kept, words: Iterable[str]) -> bool:
    for word in words:
        if word.startswith("from:"):
            if post.author.handle.lower() != word.removeprefix("from:").lower():
                return False
        elif not word.startswith(("-is:", "lang:")) and word.lower() not in post.typed.lower():
            return False
    return True


def _since(request: Request) -> datetime:
    told_since = request.query.get("start_time", ["2010-11-06T00:00:00Z"])[0]
    return datetime.fromisoformat(told_since)


def _told(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%S.000Z")


def _user_fields(request: Request) -> frozenset[str]:
    return frozenset(request.query.get("user.fields", [""])[0].split(","))
