"""Answers to a question about a product: the measure they state, kept as a fact that can be compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeys.wayfinding.reading.measures import answer_to

if TYPE_CHECKING:
    from journeys.shopper.contacting.issues import Issue
    from journeys.shopper.contacting.lines import Written


def note_answers(contact: Written, issue: Issue, count: int) -> None:
    """Note the measures that the last `count` turns state in answer to the issue's question; none for other issues."""
    if issue.kind != "specification":
        return
    for text, seq in zip(contact.said[-count:], contact.seqs[-count:], strict=True):
        for fact in answer_to(issue.asked, text, product=issue.about, channel=contact.channel):
            contact.states(fact, seq)
