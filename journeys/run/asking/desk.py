"""The questions a run left to people, and their answers on their way into its evidence."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from threading import Lock

from journeys.evidence.store import RunStore
from journeys.model.asking import CANNOT_SAY, CHOICES, RATINGS, Form, form
from journeys.model.contact import HumanAnswer, HumanAsked

MOST_PHOTOS = 4
MOST_WORDS, MOST_NAME = 1000, 60


@dataclass(frozen=True)
class Question:
    """A form that a journey asks people to fill in. `answers` counts the sheets sent so far."""

    journey: str
    name: str
    form: Form
    about: str
    step: int
    answers: int


def questions(store: RunStore) -> tuple[Question, ...]:
    """Every form of every journey, in the order of the journeys; each form of a journey once."""
    found: dict[tuple[str, str, str], Question] = {}
    for timeline in store.timelines():
        for seen in timeline.all(HumanAsked):
            sheets = {a.body.sheet for a in timeline.all(HumanAnswer) if a.step == seen.step}
            asked, journey = seen.body, timeline.journey
            key = (journey.id, asked.form, asked.about)
            found[key] = Question(journey.id, journey.name, form(asked.form), asked.about, seen.step, len(sheets))
    return tuple(found.values())


class Desk:
    """Takes answers for one run; one sheet at a time. `questions` are those of its evidence, with what came since."""

    def __init__(self, store: RunStore) -> None:
        self.store = store
        self.questions = questions(store)
        self._lock = Lock()

    @property
    def open(self) -> int:
        """How many questions nobody answered yet."""
        return sum(not one.answers for one in self.questions)

    def take(self, question: Question, sent: Mapping[str, str], photos: Sequence[bytes]) -> int:
        """Write down what one person answered: `sent` by the ids of questions, and "by". Gives how many answers it was.

        `photos` are clean JPEGs. What is no answer of the form is left out; with nothing left nothing is written.
        """
        given = answers(question.form, sent)
        if not given and not photos:
            return 0
        when, sheet = datetime.now(UTC).isoformat(timespec="seconds"), secrets.token_hex(4)
        by = " ".join(sent.get("by", "").split())[:MOST_NAME]
        with self._lock:
            ledger = self.store.reopen(question.journey)
            try:
                ledger.step = question.step
                shown = [ledger.blob(photo, "jpg") for photo in photos[:MOST_PHOTOS]]
                name = next((query.id for query in question.form.queries if query.kind == "photo"), "photo")
                given += [(name, "", 0, blob) for blob in shown]
                for one, answer, rating, blob in given:
                    ledger.record(HumanAnswer(question.form.id, one, answer, rating, blob, by, when, sheet))
            finally:
                ledger.close()
            self.questions = tuple(
                replace(one, answers=one.answers + 1) if _same(one, question) else one for one in self.questions
            )
        return len(given)


def _same(one: Question, other: Question) -> bool:
    return (one.journey, one.form.id, one.about) == (other.journey, other.form.id, other.about)


def answers(asked: Form, sent: Mapping[str, str]) -> list[tuple[str, str, int, str]]:
    """Question, answer, rating and no photo, of everything that was answered; "cannot say" is an answer."""
    found = []
    for query in asked.queries:
        value = sent.get(query.id, "").strip()
        if query.kind == "choice" and value in CHOICES:
            found.append((query.id, value, 0, ""))
        elif query.kind == "rating" and value in {str(rating) for rating in RATINGS}:
            found.append((query.id, "", int(value), ""))
        elif query.kind == "rating" and value == CANNOT_SAY:
            found.append((query.id, value, 0, ""))
        elif query.kind == "words" and value:
            found.append((query.id, value[:MOST_WORDS], 0, ""))
    return found
