"""Signing in to X with the person's own app: the question, the wait, and what the answer is worth.

begin ──▶ address to open              one thread
wait  ──▶ tokens, within five minutes  the same or another
          finish, cancel               any thread, meanwhile
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from time import monotonic

from desktop.core.sign_in import AnswerPages, SignInTrouble
from desktop.network.x.loopback import AnswerDesk
from desktop.network.x.redirect import code_in, query_of
from desktop.network.x.secret import Tokens
from desktop.network.x.sign_in_error import SignInError
from desktop.network.x.token_desk import Question, TokenDesk
from desktop.network.x.ways_back import PORTS

WITHIN_SECONDS = 300.0
"""How long a person may take on X's page."""


class SignIn:
    """One try; for another one, make another."""

    def __init__(
        self,
        desk: TokenDesk,
        client_id: str,
        pages: AnswerPages,
        ports: Iterable[int] = PORTS,
        monotonic: Callable[[], float] = monotonic,
    ) -> None:
        self._desk = desk
        self._client_id = client_id
        self._pages = pages
        self._ports = tuple(ports)
        self._monotonic = monotonic
        self._question: Question | None = None
        self._answers: AnswerDesk | None = None
        self._until = 0.0
        self._lock = threading.Lock()
        self._is_waiting = False
        self._is_cancelled = False

    def begin(self) -> str:
        """Open the place for the answer; the address to open in the browser.

        Raises SignInError(NO_PORT, CANCELLED). To be followed by `wait`, or by `cancel`.
        """
        answers = AnswerDesk(self._pages, self._ports, self._monotonic)
        question = self._desk.question(self._client_id, answers.redirect)
        with self._lock:
            self._answers, self._question = answers, question
            self._until = self._monotonic() + WITHIN_SECONDS
            if self._is_cancelled:
                answers.close()
                raise SignInError(SignInTrouble.CANCELLED)
        return question.address

    def wait(self) -> Tokens:
        """What X gives for the answer.

        Raises SignInError: CANCELLED, REFUSED, EXPIRED, NOT_TAKEN, UNREACHABLE, SCOPES.
        """
        answers, question = self._begun()
        with self._lock:
            self._is_waiting = True
        code = answers.wait(question.state, self._until)
        tokens = self._desk.exchange(question, code)
        if self._is_cancelled:
            self.give_back(tokens)
            raise SignInError(SignInTrouble.CANCELLED)
        return tokens

    def finish(self, pasted: str) -> None:
        """Let `wait` go on with the address that the person copied out of the browser.

        Raises SignInError: WRONG_ADDRESS, OTHER_SIGN_IN; the wait then goes on unchanged.
        """
        answers, question = self._begun()
        query = query_of(pasted, question.redirect)
        try:
            answers.tell(code_in(query, question.state))
        except SignInError as error:
            if error.trouble not in (SignInTrouble.REFUSED, SignInTrouble.NOT_TAKEN):
                raise
            answers.tell(error)

    def cancel(self) -> None:
        """End the wait now; what X may still give is given back."""
        with self._lock:
            self._is_cancelled = True
            if self._answers is not None:
                self._answers.tell(SignInError(SignInTrouble.CANCELLED))
                if not self._is_waiting:
                    self._answers.close()

    def give_back(self, tokens: Tokens) -> None:
        """Tell X that these are not wanted. Never raises."""
        self._desk.revoke(self._client_id, tokens)

    def _begun(self) -> tuple[AnswerDesk, Question]:
        with self._lock:
            if self._answers is None or self._question is None:
                raise SignInError(SignInTrouble.EXPIRED)
            return self._answers, self._question
