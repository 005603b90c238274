"""What a customer contacts the shop for: its sentence, and the facts by which it is settled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.contacting.words import sentence
from journeys.shopper.roles import question

if TYPE_CHECKING:
    from journeys.model.brief import Brief

KINDS = {
    "where is my order": "status",
    "when will my order arrive": "status",
    "my parcel is lost": "lost",
    "my order has not arrived": "lost",
    "my order arrived damaged": "damaged",
    "when do I get my money back": "refund",
}
"""Roles every store understands; a store's own `questions` say them in its words, and may add others."""


@dataclass(frozen=True)
class Issue:
    """`role` is how features call it, `kind` decides what settles it, `about` is the order number or product name.

    `asked` is the sentence of a store's own question or of a question about a product.
    """

    role: str
    kind: str
    about: str = ""
    asked: str = ""

    def words(self, language: str, *, name_it: bool = True) -> str:
        """The issue as the customer states it; with what it is about, unless `name_it` is False."""
        if self.kind == "specification":
            return sentence("specification", language, about=self.about, question=self.asked)
        if self.asked:
            return self.asked
        key = f"{self.kind}_about" if self.about and name_it else self.kind
        return sentence(key, language, about=self.about)


def issue_of(brief: Brief, role: str, about: str = "") -> Issue:
    """The issue a feature speaks of. Raises UsageError for one that neither this table nor the store knows."""
    kind = KINDS.get(role, "general")
    known = kind == "general" or role in brief.questions
    return Issue(role, kind, about, question(brief, role) if known else "")
