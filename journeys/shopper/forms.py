"""Filling in forms: native selects, comboboxes, radios, checkboxes and plain fields, by what they mean."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from journeys.model.outline import Field, Node
from journeys.shopper.judging import asked_keys
from journeys.shopper.values import spellings, value_for
from journeys.shopper.wording import plainly
from journeys.wayfinding.marks import is_another

if TYPE_CHECKING:
    from journeys.shopper.eyes import View
    from journeys.shopper.shopper import Shopper

NEVER = frozenset(
    {"consent.newsletter", "promo.code", "search.query", "search", "quantity", "contact.message", "contact.subject"}
)
LEFT_OUT = ("login.", "order.", "return.", "variant.")
LOADING_S = 4.0  # seconds that a list of options opened by a press gets to be loaded
TYPED = frozenset({"input", "textarea"})
PRESSED = frozenset({"checkbox", "radio"})


def wanted(view: View, shopper: Shopper) -> tuple[Field, ...]:
    """The fields this customer fills in now, in page order: known, usable, not optional, not right already."""
    asked = asked_keys(view)
    usable = [f for f in view.state.fields if f.key in asked and f.enabled and f.disclosed]
    return tuple(f for f in usable if not _is_stand_in(f, usable, view) and _wants(f, shopper, view))


def _is_stand_in(field: Field, usable: list[Field], view: View) -> bool:
    """Whether a field only carries the value of a drawn one beside it: it is hidden from assistive technology."""
    if not _is_hidden(field, view):
        return False
    return any(f.key == field.key and f.label == field.label and not _is_hidden(f, view) for f in usable)


def _is_hidden(field: Field, view: View) -> bool:
    node = view.node(field.ref)
    return node is not None and "aria-hidden" in node.states


def _wants(field: Field, shopper: Shopper, view: View) -> bool:
    if field.key in NEVER or field.key.startswith(LEFT_OUT):
        return False
    if field.key == "billing.same" and is_another(field, view.language):
        return False
    if field.key in {"consent.terms", "billing.same"}:
        alike = view.fields(field.key) if field.type == "radio" else (field,)
        return not any(f.checked for f in alike)
    if field.key.startswith("billing.") and any(f.checked for f in view.fields("billing.same")):
        return False
    if field.type in PRESSED:
        return False
    tail = field.key.partition(".")[2]
    if _is_list(field, view):
        return not _holds_wanted(field, shopper, view)
    if field.filled and not field.invalid:
        return False
    return field.markup_required or not (field.marked == "optional" or tail in {"company", "address2"})


def fill_in(shopper: Shopper, field: Field) -> bool:
    """Give one field what belongs there. False when this customer does not know what that is."""
    if field.type in PRESSED:
        if field.key in NEVER or field.checked:
            return False
        shopper.ticks(field)
        return True
    if _is_list(field, shopper.view):
        return _choose(shopper, field)
    text = value_for(field, shopper.persona, asked_keys(shopper.view))
    if not text:
        return False
    shopper.types(field, text)
    return True


def _is_list(field: Field, view: View) -> bool:
    node = view.node(field.ref)
    return field.type in {"select", "select-one"} or bool(
        node and node.role == "combobox" and field.key.partition(".")[2] in {"country", "region"}
    )


def as_field(view: View, ref: str) -> Field:
    """The form field at a reference; one of its own making where the survey did not list it."""
    node = view.node(ref)
    known = next((f for f in view.state.fields if f.ref == ref), None)
    return known or Field(key="", label=node.name if node else "", ref=ref)


def options_of(view: View, field: Field) -> tuple[str, ...]:
    """The options a list shows, as a customer reads them."""
    node = view.node(field.ref)
    if node is None:
        return ()
    inside = view.state.outline.subtree(node)
    return tuple(one.name or one.text for one in inside if one.role == "option" and (one.name or one.text))


def _holds_wanted(field: Field, shopper: Shopper, view: View) -> bool:
    names = spellings(field.key, shopper.persona, view.language)
    if not names or (field.key, field.value) in shopper.memory.settled:
        return field.filled
    return field.filled and bool(pick(names, (field.value,)))


def pick(names: tuple[str, ...], options: tuple[str, ...]) -> str:
    """The option that says one of `names`, "" when none does. Whole words beat beginnings."""
    plain = {plainly(option): option for option in options}
    for name in names:
        if plainly(name) in plain:
            return plain[plainly(name)]
    for name in names:
        for text, option in plain.items():
            if len(name) > 2 and re.search(rf"\b{re.escape(plainly(name))}\b", text):
                return option
    return ""


def _choose(shopper: Shopper, field: Field) -> bool:
    view = shopper.view
    names = spellings(field.key, shopper.persona, view.language)
    options = options_of(view, field)
    if field.type not in {"select", "select-one"}:
        return _choose_in_combobox(shopper, field, names)
    option = pick(names, options) if names else ""
    if not option and not (field.filled and names):
        option = _first_real(options, field)
    if not option or option == field.value:
        return False
    shopper.selects(field, option)
    return True


def _first_real(options: tuple[str, ...], field: Field) -> str:
    """The first option that is more than a prompt: prompts come first and stand while nothing is chosen."""
    rest = options[1:] if options and (options[0] == field.value or not field.filled) else options
    return rest[0] if rest else ""


def _choose_in_combobox(shopper: Shopper, field: Field, names: tuple[str, ...]) -> bool:
    """Open an ARIA combobox, narrow it by typing where it takes words, and press the option."""
    node = shopper.view.node(field.ref)
    if node is None:
        return False
    shopper.presses(node, f"field.{field.key}")
    _await_options(shopper)
    option = _option(shopper, names)
    again = next(iter(shopper.view.fields(field.key)), None)
    if option is None and names and again and node.attributes.get("tag") in TYPED:
        shopper.types(again, names[0])
        _await_options(shopper)
        option = _option(shopper, names)
    if option is None and field.key.endswith("region"):
        option = next(iter(_shown_options(shopper)), None)
        shopper.memory.settled.add((field.key, (option.name or option.text) if option else ""))
    if option is None:
        return False
    shopper.presses(option, f"field.{field.key}")
    return True


def _await_options(shopper: Shopper) -> None:
    """Look again while a list that was opened shows nothing yet, as long as patience lasts."""
    shopper.looks_until(lambda: bool(_shown_options(shopper)), LOADING_S)


def _shown_options(shopper: Shopper) -> tuple[Node, ...]:
    nodes = shopper.view.state.outline.nodes
    return tuple(n for n in nodes if n.role == "option" and n.ref and n.box and n.box.area > 0)


def _option(shopper: Shopper, names: tuple[str, ...]) -> Node | None:
    nodes = _shown_options(shopper)
    chosen = pick(names, tuple(n.name or n.text for n in nodes))
    return next((n for n in nodes if chosen and (n.name or n.text) == chosen), None)
