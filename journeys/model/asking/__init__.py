"""What people are asked where a robot cannot tell, as data: `FORM.toml`, in English, German, French, Spanish, Italian
and Dutch.

A question is a `choice` between yes and no, a `rating` from 1 to 5, `words`, or a `photo`. `hurts` are the answers that
mean trouble: yes or no, or every rating up to `hurts_to`; `severity` is how much (a convention), `trouble` what it is
called.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal, get_args

from journeys.model.contact import HumanAnswer
from journeys.model.finding import Severity

LANGUAGES = ("en", "de", "fr", "es", "it", "nl")
FORMS = ("packaging",)
CANNOT_SAY = "cannot-say"
CHOICES = ("yes", "no", CANNOT_SAY)
RATINGS = (1, 2, 3, 4, 5)
Kind = Literal["choice", "rating", "words", "photo"]


@dataclass(frozen=True)
class Query:
    """One question of a form; `texts` by language. Without `trouble` no answer to it is one."""

    id: str
    kind: Kind
    texts: Mapping[str, str]
    severity: Severity = "S1"
    hurts: str = ""
    hurts_to: int = 0
    trouble: str = ""

    def text(self, language: str = "en") -> str:
        """The question in a language, in English where it has no words for it."""
        return self.texts.get(language, self.texts["en"])

    def says(self, answer: HumanAnswer) -> bool | None:
        """Whether an answer tells of trouble; None where it tells nothing."""
        if self.kind == "choice" and self.hurts:
            return None if answer.answer not in ("yes", "no") else answer.answer == self.hurts
        return answer.rating <= self.hurts_to if self.hurts_to and answer.rating else None


@dataclass(frozen=True)
class Form:
    """The questions of one form, in order. `titles` by language; `subject` is what is looked at."""

    id: str
    subject: str
    titles: Mapping[str, str]
    queries: tuple[Query, ...]

    def title(self, language: str = "en") -> str:
        """The heading in a language, else in English."""
        return self.titles.get(language, self.titles["en"])

    def query(self, name: str) -> Query | None:
        """The question with this id."""
        return next((query for query in self.queries if query.id == name), None)


@cache
def form(name: str) -> Form:
    """The form of this name. Raises KeyError when there is none."""
    if name not in FORMS:
        raise KeyError(name)
    data: dict[str, Any] = tomllib.loads((files("journeys.model") / "asking" / f"{name}.toml").read_text("utf-8"))
    return Form(name, data["subject"], data["title"], tuple(_query(one) for one in data["questions"]))


def _query(one: dict[str, Any]) -> Query:
    own = {key: one[key] for key in ("severity", "hurts", "hurts_to", "trouble") if key in one}
    if one["kind"] not in get_args(Kind):
        raise ValueError(f"{one['id']}: there is no kind of question called {one['kind']!r}")
    return Query(one["id"], one["kind"], one["text"], **own)
