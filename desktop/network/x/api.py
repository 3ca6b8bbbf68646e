"""What Ramage asks of X, each request with its typed answer.

Every method raises the errors of `network.errors` and nothing else that the wire can cause.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from email.utils import parsedate_to_datetime
from typing import Any

import tweepy
from requests import Response

from desktop import __version__
from desktop.core.agenda import Clock
from desktop.core.cost.money import UNIT, Micros
from desktop.core.extras import Poll
from desktop.network.errors import Refused, SignInAgain
from desktop.network.x.asked import Asked
from desktop.network.x.line import TWEEPYS, Line
from desktop.network.x.plain import Json, mapping, mappings, number, part, text
from desktop.network.x.reading import Count, Page, Person, counts_of, is_id, page_of, person_of
from desktop.network.x.refusals import unreadable

FOUND_BY = ("created_at", "entities", "note_tweet", "attachments", "referenced_tweets")
"""What a message is recognised by. The older vocabulary: with the newer one a post's writer and
the post it answers cost a reading each."""
SHOWN = (*FOUND_BY, "author_id", "conversation_id", "lang", "public_metrics")
_PERSON = ("name", "profile_image_url", "public_metrics", "username")

_TOKEN = re.compile(r"[\x21-\x7e]+")
_CLOCKS_APART = timedelta(days=1)

LEAST_TIMELINE, LEAST_SEARCH, MOST = 5, 10, 100
"""How many posts X hands over at a time, at least and at most."""


@dataclass(frozen=True, slots=True)
class Created:
    """A post that X took, and when by X's clock (ours where X tells none)."""

    id: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Usage:
    """How many posts the app read in this cycle, and how many it may; None where X did not say."""

    posts: int | None
    most: int | None
    reset_day: int | None


class Api:
    """One account's word with X, by an access token that is good now."""

    def __init__(self, line: Line, token: str, clock: Clock) -> None:
        """Raises SignInAgain for what can be no token."""
        if not _TOKEN.fullmatch(token):
            # requests would write it into its own complaint.
            raise SignInAgain("what was kept is no key")
        self._line = line
        self._clock = clock
        self._headers = {"Authorization": f"Bearer {token}", "User-Agent": _agent()}
        self._tweepy = tweepy.Client(bearer_token=token, return_type=Response)
        self._tweepy.session.close()
        self._tweepy.session = line
        self._tweepy.user_agent = _agent()

    def create(
        self,
        words: str,
        media: Sequence[str] = (),
        poll: Poll | None = None,
        in_reply_to: str = "",
    ) -> Created:
        """Publish one post; never call it twice for one message."""
        response: Response = self._tweepy.create_tweet(
            text=words or None,
            media_ids=list(media) or None,
            poll_options=list(poll.choices) if poll else None,
            poll_duration_minutes=poll.minutes if poll else None,
            in_reply_to_tweet_id=in_reply_to or None,
            user_auth=False,
        )
        post_id = text(part(told(response), "data"), "id")
        if not is_id(post_id):
            raise unreadable(_asked(response).told("no id in the answer"), _asked(response))
        return Created(post_id, self._said_at(response))

    def delete(self, post_id: str) -> None:
        """Raises NoAnswer where X does not say that it is gone."""
        response: Response = self._tweepy.delete_tweet(_id(post_id), user_auth=False)
        if part(told(response), "data").get("deleted") is not True:
            raise unreadable(_asked(response).told("not said to be deleted"), _asked(response))

    def me(self) -> Person:
        """Whose token it is."""
        response: Response = self._tweepy.get_me(user_fields=list(_PERSON), user_auth=False)
        person = person_of(part(told(response), "data"))
        if not (is_id(person.id) and person.handle):
            raise unreadable(_asked(response).told("nobody in the answer"), _asked(response))
        return person

    def timeline(
        self, user_id: str, since: datetime, most: int, fields: Sequence[str] = FOUND_BY
    ) -> Page:
        """What that account posted at or after `since` (to the second), newest first."""
        return page_of(
            told(
                self._tweepy.get_users_tweets(
                    _id(user_id),
                    start_time=since,
                    max_results=min(max(most, LEAST_TIMELINE), MOST),
                    tweet_fields=list(fields),
                )
            )
        )

    def search(
        self,
        query: str,
        most: int = LEAST_SEARCH,
        since_id: str = "",
        next_token: str = "",
        with_people: bool = False,
    ) -> Page:
        """Posts of the last seven days; `with_people` costs a reading more for each writer."""
        return page_of(
            told(
                self._tweepy.search_recent_tweets(
                    query,
                    max_results=min(max(most, LEAST_SEARCH), MOST),
                    since_id=since_id or None,
                    next_token=next_token or None,
                    tweet_fields=list(SHOWN),
                    expansions=["author_id"] if with_people else None,
                    user_fields=list(_PERSON) if with_people else None,
                )
            )
        )

    def counts(self, query: str, granularity: str = "day") -> tuple[Count, ...]:
        """How often it was said in the last seven days, by `minute`, `hour` or `day`."""
        return counts_of(told(self._tweepy.get_recent_tweets_count(query, granularity=granularity)))

    def balance(self) -> Micros | None:
        """What is left of what was paid to X, in dollars; None where X does not offer to say.

        Source: docs.x.com, "Get usage credits" (2.167); X answers 404 to some who ask.
        """
        body = self._offered("/2/usage/credits")
        left = part(body, "data").get("total_balance")
        if isinstance(left, bool) or not isinstance(left, (int, float)):
            return None
        return int(Decimal(str(left)) * UNIT)

    def usage(self) -> Usage | None:
        """None where X does not offer to say: it asks for the app's own token."""
        data = part(self._offered("/2/usage/tweets"), "data")
        if not data:
            return None
        return Usage(
            number(data, "project_usage"),
            number(data, "project_cap"),
            number(data, "cap_reset_day"),
        )

    def ask(self, method: str, path: str, **sent: Any) -> Json:
        """What tweepy has no method for; `sent` as requests takes it (params, json, files)."""
        return told(self._answer(method, path, sent))

    def tell(self, method: str, path: str, **sent: Any) -> None:
        """As `ask`, where an answer without a body is as good."""
        response = self._answer(method, path, sent)
        if response.content:
            told(response)

    def _answer(self, method: str, path: str, sent: dict[str, Any]) -> Response:
        return self._line.request(method, TWEEPYS + path, headers=self._headers, **sent)

    def _offered(self, path: str) -> Json:
        try:
            return self.ask("GET", path)
        except Refused:
            return {}

    def _said_at(self, response: Response) -> datetime:
        now = self._clock()
        try:
            at = parsedate_to_datetime(response.headers.get("Date", ""))
            return at if abs(at - now) < _CLOCKS_APART else now
        except (ValueError, TypeError):
            return now


def told(response: Response) -> Json:
    """The body of an answer. Raises what an unreadable one means for what was asked."""
    try:
        body = mapping(response.json())
    except (ValueError, RecursionError):
        body = {}
    if not body:
        raise unreadable(_asked(response).told("an answer that cannot be read"), _asked(response))
    if "errors" in body and not body.get("data"):
        problems = (text(one, "detail", "message", "title") for one in mappings(body, "errors"))
        said = " – ".join(filter(None, problems))
        raise unreadable(_asked(response).told(said or "errors alone"), _asked(response))
    return body


def _asked(response: Response) -> Asked:
    return Asked(response.request.method or "", response.request.path_url.partition("?")[0])


def _id(given: str) -> str:
    """As X writes ids; anything else would become part of a path. Raises Refused."""
    if not is_id(given):
        raise Refused("no id of X's")
    return given


def _agent() -> str:
    return f"Ramage/{__version__} tweepy/{tweepy.__version__}"
