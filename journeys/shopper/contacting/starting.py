"""What a contact needs before it begins: the issue a feature speaks of, and what can be told about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeys.shopper.contacting.issues import Issue, issue_of
from journeys.shopper.contacting.knowing import known_values
from journeys.shopper.orders import wanted_order
from journeys.shopper.roles import product, question

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


def about_order(shopper: Shopper, role: str, order: str) -> tuple[Issue, dict[str, str]]:
    """An issue with an order of the brief, with the one placed on this walk ("this"), or with none ("").

    Raises UsageError for roles nobody knows and NotOffered without an order on this walk.
    """
    known = wanted_order(shopper, "" if order == "this" else order) if order else None
    issue = issue_of(shopper.brief, role, known.number if known else "")
    return issue, known_values(shopper.persona, shopper.brief, issue, known)


def about_product(shopper: Shopper, asked: str, role: str) -> tuple[Issue, dict[str, str]]:
    """A question about a product's specification. Raises UsageError for roles the store does not know."""
    issue = Issue(asked, "specification", product(shopper.brief, role), question(shopper.brief, asked))
    return issue, known_values(shopper.persona, shopper.brief, issue)
