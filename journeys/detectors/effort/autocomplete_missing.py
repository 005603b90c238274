"""The browser cannot fill in the form.

## What it notices
Fields for name, address, contact and card that do not say what they are for in the way browsers and password managers
understand (the autocomplete attribute), or say something else.

## Why it hurts
Filling in a whole address is one tap for browsers, and several minutes for people with a phone, a tremor or a poor
memory.

## Example
The street field has no token, the city field has "off".

## What to do
Give each field its token: `address-line1`, `postal-code`, `email`, `cc-number` and so on.

## When it stays silent
Search boxes, codes and other fields that are not about the customer need no token. Card fields in a frame of the
payment service are that service's. A prefix such as "shipping" or "section-x" is fine.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.conclude import conclude, not_reached
from journeys.detectors._support.forms import in_frame
from journeys.detectors._support.looks import pages
from journeys.detectors._support.places import template
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.conventions import AUTOCOMPLETE_MANY
from journeys.model.event import Audited, Look
from journeys.model.finding import Friction, Meta, Observation, Proof
from journeys.model.outline import Field, PageState

MANY = AUTOCOMPLETE_MANY  # own convention, see model/conventions.py

# The core fields and the tokens that are right for them: WCAG 2.2 SC 1.3.5, names from the HTML standard.
TOKENS: dict[str, frozenset[str]] = {
    "contact.email": frozenset(("email", "username")),
    "contact.phone": frozenset(("tel", "tel-national", "tel-local")),
    "shipping.name": frozenset(("name",)),
    "shipping.given_name": frozenset(("given-name",)),
    "shipping.family_name": frozenset(("family-name",)),
    "shipping.street": frozenset(("street-address", "address-line1")),
    "shipping.city": frozenset(("address-level2",)),
    "shipping.postcode": frozenset(("postal-code",)),
    "shipping.country": frozenset(("country", "country-name")),
    "card.number": frozenset(("cc-number",)),
    "card.expiry": frozenset(("cc-exp",)),
    "card.code": frozenset(("cc-csc",)),
}
NATIVE = frozenset(("input", "select", "textarea"))

META = Meta(
    id="autocomplete-missing",
    title="The browser can fill in the form",
    trouble="Fields the browser cannot fill in",
    feels="Why can't it fill this in?",
    remedy="Give each field about the customer its autocomplete token.",
    source="WCAG 2.2, success criterion 1.3.5 Identify Input Purpose; token names of the HTML standard",
    group="effort",
    tier="A",
    owner="shop",
    checklist=("C1", "C6"),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge the tokens of every form, once per page template."""
    forms: dict[str, tuple[Seen[Look], dict[str, Field]]] = {}
    for seen, state in pages(timeline):
        for field in state.fields:
            if _key(field) in TOKENS and field.disclosed and _can_carry(field, state) and not in_frame(field, state):
                forms.setdefault(template(seen.body.url), (seen, {}))[1].setdefault(field.key, field)
    found = []
    for seen, fields in forms.values():
        bad = [field for field in fields.values() if not _is_right(field)]
        found += [_friction(seen, bad)] if bad else []
    found += list(_invalid(timeline, forms))
    yield from conclude(found, len(forms), not_reached("no form about the customer was seen"))


def _can_carry(field: Field, state: PageState) -> bool:
    """Whether markup lets this field have a token: a list made of boxes has no such attribute."""
    node = next((n for n in state.outline.nodes if n.ref and n.ref == field.ref), None)
    return node.attributes.get("tag", "") in NATIVE if node else field.type != "combobox"


def _key(field: Field) -> str:
    return field.key.replace("billing.", "shipping.")


def _is_right(field: Field) -> bool:
    tokens = field.autocomplete.casefold().split()
    return bool(tokens) and tokens[-1] in TOKENS[_key(field)]


def _friction(seen: Seen[Look], bad: list[Field]) -> Friction:
    place, keys = template(seen.body.url), sorted(field.key for field in bad)
    said = ", ".join(f"{f.label or f.key}{f' (told “{f.autocomplete}”)' if f.autocomplete else ''}" for f in bad)
    return Friction(
        severity="S2" if len(bad) >= MANY else "S1",
        confidence="confirmed",
        step=seen.step,
        subject=keys[0] if len(keys) == 1 else "form",
        cause=f"field:{keys[0]}@{place}" if len(keys) == 1 else f"field:autocomplete@{place}",
        cause_class="no-token",
        expected="the browser is told what each field is for, by its autocomplete token",
        observed=f"it is not told, or told wrongly, what these are for: {said}",
        proofs=tuple(Proof(seen.seq, f.label or f.key, f.box) for f in bad),
        url=seen.body.url,
        loose="form",
        count=len(bad),
    )


def _invalid(timeline: Timeline, forms: dict[str, tuple[Seen[Look], dict[str, Field]]]) -> Iterator[Friction]:
    """Tokens that do not exist, as axe found them, on pages where no core field is wrong."""
    wrong = {place for place, (_, fields) in forms.items() if any(not _is_right(f) for f in fields.values())}
    for seen in timeline.all(Audited):
        place = template(seen.body.url)
        for item in seen.body.items:
            if item.rule == "autocomplete-valid" and item.nodes and place not in wrong:
                yield Friction(
                    severity="S1",
                    confidence="confirmed",
                    step=seen.step,
                    subject="form",
                    cause=f"field:autocomplete@{place}",
                    cause_class="no-token",
                    expected="tokens that exist",
                    observed=", ".join(node.name or node.html for node in item.nodes),
                    proofs=tuple(Proof(seen.seq, node.summary or node.html, node.box) for node in item.nodes),
                    url=seen.body.url,
                    loose="form",
                    count=len(item.nodes),
                )
