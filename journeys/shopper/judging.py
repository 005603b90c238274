"""Did it work? Judged by facts and state before and after; True, False, or None where it cannot be told from here."""

from __future__ import annotations

from typing import Literal

from journeys.model.event import Response
from journeys.model.fact import Fact
from journeys.shopper.eyes import View
from journeys.wayfinding import find
from journeys.wayfinding.lexicon import lexicons
from journeys.wayfinding.reading.message import count_in, tone
from journeys.wayfinding.words import fold, has_phrase

Claims = Literal["success", "refusal", ""]


def basket_count(view: View) -> int | None:
    """How many pieces the page says are in the basket, by its lines or its badge; None when it does not say."""
    lines = line_quantities(view)
    if lines and view.stage == "basket":
        return sum(lines.values())
    for candidate in find(view.state, "basket.open", language=view.language):
        count = count_in(candidate.node.words)
        if count is not None:
            return count
    return None


def line_quantities(view: View) -> dict[str, int]:
    """Basket lines on the page: item name -> pieces."""
    if view.stage not in {"basket", "review", "payment", "delivery", "contact", "address"}:
        return {}
    return {
        f.entity.removeprefix("item:"): f.value
        for f in view.facts
        if f.attribute == "quantity" and f.entity.startswith("item:") and isinstance(f.value, int)
    }


def total(view: View) -> Fact | None:
    """The total to pay as the page states it: the grand total, else the subtotal."""
    for attribute in ("total", "subtotal"):
        found = [f for f in view.facts if f.attribute == attribute and isinstance(f.value, int)]
        if found:
            return found[-1]
    return None


def amount_off(view: View) -> int:
    """The sum of the discounts the page states, in minor units, as a positive number."""
    return sum(abs(f.value) for f in view.facts if f.attribute == "discount" and isinstance(f.value, int))


def cheaper(before: View, after: View) -> bool | None:
    """Whether the total to pay went down, or a discount (or a fee taken off) came."""
    old, new = total(before), total(after)
    if amount_off(after) > amount_off(before):
        return True
    if old is None or new is None or old.attribute != new.attribute:
        return None
    assert isinstance(old.value, int)
    assert isinstance(new.value, int)
    return new.value < old.value


def fuller(before: View, after: View) -> bool | None:
    """Whether the basket holds more than before."""
    old, new = basket_count(before), basket_count(after)
    if new is None:
        return None
    if old is None:
        return True if new > 0 and after.stage == "basket" else None
    return new > old


def order_number(view: View) -> str:
    """The order number the page states, "" when it states none."""
    return next((str(f.value) for f in view.facts if f.attribute == "order_number" and f.value), "")


def asked_keys(view: View) -> frozenset[str]:
    """The meanings of the fields a customer could fill in now."""
    return frozenset(f.key for f in view.state.fields if f.key and f.enabled and f.disclosed)


def moved_on(before: View, after: View) -> bool:
    """Whether a stage was left behind: another stage, or other questions than before."""
    if after.stage != before.stage:
        return True
    if errors(after) and not errors(before):
        return False
    old, new = asked_keys(before), asked_keys(after)
    return bool(old) and bool(old - new) and old != new


def errors(view: View) -> tuple[str, ...]:
    """What the page marks as wrong: texts bound to fields, then alerts with the tone of an error."""
    bound = [f.error for f in view.state.fields if f.error]
    outline = view.state.outline
    said = [outline.read(node) for node in outline.nodes if node.role in {"alert", "status"}]
    loud = [text for text in said if text and tone(text, view.language) == "error"]
    return tuple(dict.fromkeys([*bound, *loud]))


def emptied(view: View) -> str:
    """Where the page says that the basket is empty; "" where it does not."""
    known = lexicons(view.language)
    for node in view.state.outline.nodes:
        said = fold(node.words) if node.role not in {"link", "button"} else ""
        if said and any(has_phrase(said, phrase) for each in known for phrase in each.stages["empty"]):
            return node.words
    return ""


def message_of(response: Response, after: View, before: View | None = None) -> tuple[str, Claims]:
    """What the page said in answer, and whether that claims "success", "refusal" or nothing ("").

    Success that stood there `before` is no answer; where nothing new has a tone, the first words announced are meant.
    """
    claims: dict[str, Claims] = {"success": "success", "error": "refusal"}
    for text in response.new_texts:
        mood = text.tone or tone(text.text, after.language)
        if mood:
            return text.text, claims[mood]
    said = errors(after)
    if said:
        return said[0], "refusal"
    outline, old = after.state.outline, _statuses(before)
    for said_now in (outline.read(node) for node in outline.nodes if node.role in {"alert", "status"}):
        if said_now not in old and tone(said_now, after.language) == "success":
            return said_now, "success"
    return next((t.text for t in response.new_texts if t.announced in {"alert", "status", "live"}), ""), ""


def _statuses(view: View | None) -> set[str]:
    """What the page's messages said at an earlier look."""
    outline = view.state.outline if view else None
    return {outline.read(node) for node in outline.nodes if node.role in {"alert", "status"}} if outline else set()
