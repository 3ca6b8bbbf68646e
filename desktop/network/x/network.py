"""X as a network: a message with its files and descriptions goes out by the person's own key."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from time import sleep as really_sleep
from typing import Protocol, TypeVar

from desktop.core.account import Account
from desktop.core.agenda import Clock
from desktop.core.cost.card import Act
from desktop.core.extras import Attachment
from desktop.network.contract import Look, Outgoing, Sent
from desktop.network.errors import NetworkError, NoAnswer, Refused, SignInAgain, Unreachable
from desktop.network.x.api import Api
from desktop.network.x.line import Line, Place
from desktop.network.x.matching import find_in
from desktop.network.x.media import (
    LONGEST_WAIT,
    Handed,
    OpenMedia,
    Sleep,
    describe,
    hand_over,
    is_described,
    wait_for,
)
from desktop.network.x.uploads import Upload, Uploads

T = TypeVar("T")


class Tokens(Protocol):
    """The access tokens of accounts."""

    def access(self, account: Account) -> str:
        """One that is good now. Raises SignInAgain or Unreachable."""

    def refreshed(self, account: Account, stale: str) -> str:
        """Another one, X having refused `stale`. Raises SignInAgain or Unreachable."""


class Turn:
    """One matter with X for one account: the token is renewed at most once in it.

    X answers 401 before it does anything, so that the same request may go again.
    """

    def __init__(self, tokens: Tokens, account: Account, open_api: Callable[[str], Api]) -> None:
        """Raises SignInAgain or Unreachable."""
        self._tokens = tokens
        self._account = account
        self._open_api = open_api
        self._token = tokens.access(account)
        self._is_renewed = False

    def ask(self, request: Callable[[Api], T]) -> T:
        try:
            return request(self._open_api(self._token))
        except SignInAgain:
            if self._is_renewed:
                raise
            self._is_renewed = True
            self._token = self._tokens.refreshed(self._account, self._token)
            return request(self._open_api(self._token))


class X:
    """The contract's `Network` for accounts whose way is KEY; used from one thread at a time."""

    look_back_is_certain = False
    """Posts show up late in the timeline, and a search proves nothing by not finding."""

    def __init__(
        self,
        tokens: Tokens,
        open_media: OpenMedia,
        clock: Clock,
        place: Place | None = None,
        sleep: Sleep = really_sleep,
    ) -> None:
        self._tokens = tokens
        self._open_media = open_media
        self._clock = clock
        self._place = place or Place()
        self._sleep = sleep
        self._uploads = Uploads(clock)

    def publish(self, outgoing: Outgoing) -> Sent:
        done: list[Act] = []
        try:
            return self._publish(outgoing, done)
        except NetworkError as error:
            error.done = tuple(done)
            raise

    def find(self, outgoing: Outgoing, since: datetime, most: int) -> Look:
        user_id = _user_id(outgoing.account)
        page = self.turn(outgoing.account).ask(lambda api: api.timeline(user_id, since, most))
        found = find_in(page.posts, outgoing, since)
        if found is None:
            return Look(read=len(page.posts))
        sent = Sent(found.id, _address(outgoing.account, found.id), found.at or self._clock())
        return Look(sent, len(page.posts))

    def turn(self, account: Account) -> Turn:
        """For whatever else is to be asked. Raises SignInAgain or Unreachable."""
        _user_id(account)
        line = Line(self._place, self._clock)
        return Turn(self._tokens, account, lambda token: Api(line, token, self._clock))

    def _publish(self, outgoing: Outgoing, done: list[Act]) -> Sent:
        began = self._clock()
        with _nothing_out_yet():
            turn = self.turn(outgoing.account)
            media = [
                self._handed_over(turn, outgoing.account, one, done)
                for one in outgoing.extras.media
            ]
            if self._clock() - began > LONGEST_WAIT:
                # The computer may have slept on it: whoever knows how late it may leave looks
                # again. What X has by now is not handed over anew.
                raise Unreachable("its files took too long")
        try:
            created = turn.ask(
                lambda api: api.create(
                    outgoing.text, media, outgoing.extras.poll, outgoing.in_reply_to
                )
            )
        except Refused:
            # It may be for one of the files: none of them is offered again.
            for one in outgoing.extras.media:
                self._uploads.forget(_user_id(outgoing.account), one)
            raise
        address = _address(outgoing.account, created.id)
        return Sent(created.id, address, created.at, tuple(done))

    def _handed_over(self, turn: Turn, account: Account, one: Attachment, done: list[Act]) -> str:
        """The id by which a post names it."""
        user_id = _user_id(account)
        upload = self._uploads.get(user_id, one) or self._uploads.add(
            user_id, one, turn.ask(lambda api: hand_over(api, one, self._open_media))
        )
        self._wait_for(turn, upload, one, user_id)
        if is_described(one) and not upload.is_described:
            self._describe(turn, upload, one, done)
        return upload.handed.id

    def _wait_for(self, turn: Turn, upload: Upload, one: Attachment, user_id: str) -> None:
        try:
            turn.ask(lambda api: wait_for(api, upload.handed, self._sleep))
        except Refused:
            self._uploads.forget(user_id, one)
            raise
        upload.handed = Handed(upload.handed.id)

    def _describe(self, turn: Turn, upload: Upload, one: Attachment, done: list[Act]) -> None:
        try:
            turn.ask(lambda api: describe(api, upload.handed.id, one.alt))
        except NoAnswer:
            # X may have done it, and asked money for it.
            done.append(Act.ALT_TEXT)
            raise
        done.append(Act.ALT_TEXT)
        upload.is_described = True


@contextmanager
def _nothing_out_yet() -> Iterator[None]:
    """Before the one request that publishes, an answer that is lost means "not sent"."""
    try:
        yield
    except NoAnswer as error:
        raise Unreachable(str(error)) from error


def _user_id(account: Account) -> str:
    if account.key is None:
        raise SignInAgain("this account has no key")
    return account.key.user_id


def _address(account: Account, post_id: str) -> str:
    return f"https://x.com/{account.handle}/status/{post_id}"
