"""Troll or unhappy customer? Five questions about a message, and what to do about it.

The answers are about what was written, never kept, and no word of them is about a person.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum


class Question(Enum):
    """In the order in which they are asked."""

    FACT = "fact"
    """Does it tell something that happened: a day, a dish, a price, a name?"""
    TRUE = "true"
    """Could it have happened in the shop?"""
    WANTS = "wants"
    """Does it ask for anything that the shop can give?"""
    THREAT = "threat"
    """Does it threaten, or hate people for what they are?"""
    AGAIN = "again"
    """Has the same been written again and again, whatever was answered?"""


class Said(Enum):
    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


class Advice(Enum):
    APOLOGISE = "apologise"
    """An unhappy customer: apology, and a private way to put it right."""
    CORRECT = "correct"
    """Somebody mistaken: the fact, once, kindly."""
    SILENCE = "silence"
    """Nothing to answer: an answer is what it is written for."""
    REPORT = "report"
    """Hate or threats: no answer, kept as proof, reported to X."""
    ONE_ANSWER = "one_answer"
    """It is not clear: one calm answer, and no second."""


@dataclass(frozen=True, slots=True)
class Counsel:
    """`because` are the questions whose answers led there."""

    advice: Advice
    because: tuple[Question, ...]

    @property
    def may_answer(self) -> bool:
        return self.advice not in (Advice.SILENCE, Advice.REPORT)


def counsel(answers: Mapping[Question, Said]) -> Counsel:
    """What to do. Something that happened, and may be true, is answered whatever its tone: a
    customer in anger is a customer; only a threat is not."""
    said = {question: answers.get(question, Said.UNSURE) for question in Question}
    told = said[Question.FACT] is Said.YES
    may_be_true = said[Question.TRUE] is not Said.NO
    threatens = said[Question.THREAT] is Said.YES
    wants = said[Question.WANTS] is Said.YES
    again = said[Question.AGAIN] is Said.YES
    if threatens:
        return Counsel(Advice.REPORT, (Question.THREAT,))
    if told and may_be_true:
        return Counsel(Advice.APOLOGISE, (Question.FACT, Question.TRUE))
    if told:
        return Counsel(Advice.CORRECT, (Question.FACT, Question.TRUE))
    if wants and may_be_true:
        return Counsel(Advice.APOLOGISE, (Question.WANTS,))
    if again:
        return Counsel(Advice.SILENCE, (Question.FACT, Question.AGAIN))
    if said[Question.FACT] is Said.NO and said[Question.WANTS] is Said.NO:
        return Counsel(Advice.SILENCE, (Question.FACT, Question.WANTS))
    return Counsel(Advice.ONE_ANSWER, (Question.FACT,))
