"""The phone shows the wrong keyboard.

## What it notices
On phone profiles: fields for e-mail, phone, card number and numeric postcodes that do not call up the keyboard for
them.

## Why it hurts
Typing a card number on a letter keyboard means sixteen small keys, a switch of keyboards, and more mistakes.

## Example
The phone number has a field like a name, so the letters come up.

## What to do
`type="email"`, `type="tel"`, `inputmode="numeric"`; never `type="number"` for a card number: it loses zeros and
adds arrows.

## When it stays silent
Postcodes with letters, as in Britain or Canada, need the letter keyboard, and so do shops that deliver to several
countries. Desktop profiles have no such keyboard.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.conclude import conclude, not_applicable, not_reached
from journeys.detectors._support.forms import in_frame
from journeys.detectors._support.looks import is_mobile, pages
from journeys.detectors._support.places import template
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.conventions import KEYBOARD_MANY
from journeys.model.event import Look
from journeys.model.finding import Friction, Meta, Observation, Proof
from journeys.model.outline import Field, PageState

MANY = KEYBOARD_MANY  # own convention, see model/conventions.py
# Countries whose postcodes are digits only.
NUMERIC = frozenset(["DE", "AT", "CH", "FR", "IT", "ES", "BE", "DK", "NO", "FI", "US", "AU", "MX", "TR"])

META = Meta(
    id="keyboard-wrong",
    title="The phone shows the right keyboard",
    trouble="The wrong keyboard comes up",
    feels="Letters, for a number.",
    remedy="Set type and inputmode to what the field holds.",
    source="Baymard 2015: 54 % of sites failed; presence test",
    group="effort",
    tier="A",
    owner="shop",
    checklist=("C1",),
    device_bound=True,
)

_DIGITS = frozenset(("numeric", "tel", "decimal"))
_TYPED = frozenset(("text", "number", "tel", "email", "password", "search", ""))


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge the keyboards of every form, once per page template."""
    if not is_mobile(timeline):
        yield not_applicable("only phones change their keyboard")
        return
    country = timeline.journey.locale.replace("-", "_").partition("_")[2].upper()
    forms: dict[str, tuple[Seen[Look], dict[str, tuple[Field, bool]]]] = {}
    for seen, state in pages(timeline):
        numeric = country in NUMERIC and not _ships_abroad(state)
        for field in state.fields:
            right = None if in_frame(field, state) else _is_right(field, numeric)
            if right is not None:
                fields = forms.setdefault(template(seen.body.url), (seen, {}))[1]
                fields.setdefault(field.key, (field, right))
    found = []
    for seen, fields in forms.values():
        bad = [field for field, right in fields.values() if not right]
        found += [_friction(seen, bad)] if bad else []
    yield from conclude(found, len(forms), not_reached("no field that needs a special keyboard was seen"))


def _ships_abroad(state: PageState) -> bool:
    return any(f.key.endswith(".country") and f.options > 1 for f in state.fields)


def _is_right(field: Field, numeric: bool) -> bool | None:
    """Whether the right keyboard comes up; None when any keyboard will do."""
    if not (field.enabled and field.disclosed) or field.type not in _TYPED:
        return None
    tail = field.key.rpartition(".")[2]
    if tail == "email":
        return field.type == "email" or field.inputmode == "email"
    if tail == "phone":
        return field.type == "tel" or field.inputmode in _DIGITS
    if field.key == "card.number":
        return field.type != "number" and (field.type == "tel" or field.inputmode in _DIGITS)
    if tail == "postcode" and numeric:
        return field.type in ("tel", "number") or field.inputmode in _DIGITS
    return None


def _friction(seen: Seen[Look], bad: list[Field]) -> Friction:
    keys = sorted(field.key for field in bad)
    return Friction(
        severity="S2" if len(bad) >= MANY else "S1",
        confidence="confirmed",
        step=seen.step,
        subject=keys[0] if len(keys) == 1 else "form",
        cause=f"field:keyboard@{template(seen.body.url)}",
        cause_class="wrong-keyboard",
        expected="the keyboard that fits each field",
        observed=", ".join(f"{f.label or f.key} (type {f.type}, inputmode {f.inputmode or 'none'})" for f in bad),
        proofs=tuple(Proof(seen.seq, f.key, f.box) for f in bad),
        url=seen.body.url,
        loose="form",
        count=len(bad),
    )
