"""The checkout asks for too much.

## What it notices
How many fields a guest meets from the first to the last page of the checkout: text fields that are open, enabled
and empty when the page is first seen. More than 11 is above the average of large shops, more than 16 is what one
study could cut to 8.

## Why it hurts
Every field is work, a chance for a mistake and a reason to wonder why the shop wants to know. Fields weigh more
than pages.

## Example
Title, fax, company, date of birth and a second phone number between the customer and the order: 18 fields.

## What to do
Ask only for what the order needs. Hide what few people need behind a link, prefill what is known, join what belongs
together.

## When it stays silent
Fields that are hidden or behind a closed link, fields that the shop has filled in, selects and boxes do not count.
The two halves of a card's expiry count once. Shops that sell to companies only need more. Whoever logged in is not
a guest.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.acts import attempts
from journeys.detectors._support.conclude import conclude, not_applicable, not_reached
from journeys.detectors._support.forms import first_sights, identity, is_typed
from journeys.detectors._support.looks import PAYING, pages
from journeys.detectors._support.phrases import says
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.event import Look
from journeys.model.finding import Friction, Meta, Observation, Proof
from journeys.model.outline import Field

AVERAGE = 11  # Baymard 2024: 11.3 fields on average; above is S1
EXCESS = 16  # Baymard: a checkout of 16 fields was shown to reach 8; above is S2

META = Meta(
    id="form-too-long",
    title="The checkout asks for no more than usual",
    trouble="A checkout with too many fields",
    feels="So many boxes.",
    remedy="Ask only for what the order needs; hide, prefill or join the rest.",
    source="Baymard 2024: average 11.3 fields; a worked example from 16 to 8",
    group="effort",
    tier="A",
    owner="shop",
    checklist=("C6",),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Count the fields of the guest checkout."""
    sights = list(first_sights(timeline))
    asked: dict[str, tuple[Seen[Look], Field]] = {}
    for seen, state in sights:
        for field in state.fields:
            if is_typed(field) and not field.filled:
                asked.setdefault(identity(field), (seen, field))
    if any(says("trade", node.words) for _, state in sights for node in state.outline.nodes):
        yield not_applicable("the shop sells to companies only")
    elif any(seen.body.result == "done" for seen in attempts(timeline, "login")):
        yield not_applicable("the shopper was logged in")
    else:
        found = [_friction(asked)] if len(asked) > AVERAGE else []
        whole = any(True for _ in pages(timeline, PAYING)) and bool(asked)
        yield from conclude(found, int(whole), not_reached("the checkout was not seen to its end"))


def _friction(asked: dict[str, tuple[Seen[Look], Field]]) -> Friction:
    looks: dict[int, tuple[Seen[Look], list[Field]]] = {}
    for seen, field in asked.values():
        looks.setdefault(seen.seq, (seen, []))[1].append(field)
    longest, _ = max(looks.values(), key=lambda pair: len(pair[1]))
    names = [field.label or field.key for _, field in asked.values()]
    return Friction(
        severity="S2" if len(asked) > EXCESS else "S1",
        confidence="confirmed",
        step=longest.step,
        subject="checkout form",
        cause="checkout:entry" if "account.password" in asked else "checkout:form",
        cause_class="too-many-fields",
        expected=f"at most {AVERAGE} fields to fill in",
        observed=f"{len(asked)} fields: {', '.join(names)}",
        proofs=tuple(Proof(seen.seq, ", ".join(f.label or f.key for f in fields)) for seen, fields in looks.values()),
        url=longest.body.url,
        loose="form",
    )
