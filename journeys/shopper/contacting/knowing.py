"""What this customer can tell when asked: order, name, e-mail and the rest, from persona, brief and memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeys.shopper.contacting.words import sentence, value_sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from journeys.model.brief import Brief, KnownOrder
    from journeys.model.persona import Persona
    from journeys.shopper.contacting.issues import Issue


def known_values(persona: Persona, brief: Brief, issue: Issue, order: KnownOrder | None = None) -> dict[str, str]:
    """Slot -> value. The order's own e-mail address and postcode come before the persona's."""
    order = order or next((one for one in brief.orders.values() if one.number == issue.about), None)
    found = {
        "order": order.number if order else ("" if issue.kind == "specification" else issue.about),
        "email": (order.email if order else "") or persona.email,
        "postcode": (order.postcode if order else "") or persona.address.postcode,
        "name": persona.full_name,
        "phone": persona.phone,
        "address": f"{persona.address.line}, {persona.address.postcode} {persona.address.city}",
        "product": issue.about if issue.kind == "specification" else "",
    }
    return {slot: value for slot, value in found.items() if value}


def telling(slots: Iterable[str], values: Mapping[str, str], issue: Issue, language: str) -> str:
    """The answer to a question for these slots: what is known in whole sentences, and that the rest is not."""
    told, missing = [], False
    for slot in slots:
        if slot == "issue":
            told.append(issue.words(language, name_it=False))
        elif slot in values:
            told.append(value_sentence(slot, values[slot], language))
        else:
            missing = True
    return " ".join([*told, *([sentence("unsure", language)] if missing else [])])
