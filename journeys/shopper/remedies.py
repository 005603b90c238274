"""What to do when a press did not bring what was expected: deal with what the page asks now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeys.model.outline import Field, Layer, Node
from journeys.shopper.forms import PRESSED, fill_in
from journeys.shopper.gates import tells_where
from journeys.shopper.judging import asked_keys
from journeys.shopper.options import CHOSEN, await_option, choose_one
from journeys.shopper.values import value_for
from journeys.shopper.wording import plainly
from journeys.wayfinding import choice_of, top_layer

if TYPE_CHECKING:
    from journeys.shopper.eyes import View
    from journeys.shopper.shopper import Shopper


MOST_GROUPS = 4  # size, colour, length, material
OPTIONS = frozenset({"button", "radio", "option"})
ORDERING = ("checkout.next", "order.")
FORMS = ("checkout.next", "checkout.guest", "order.", "account.", "returns.s")


def remedy(shopper: Shopper, before: View, message: str, intent: str) -> bool:
    """Deal with what stands in the way: a layer on top, a variant, a required field. True when something was done."""
    if intent == "basket.add" and answers_layer(shopper, before):
        return True
    if closes_layer(shopper, before):
        return True
    if intent == "basket.add":
        return chooses_variants(shopper) or chooses_what_is_named(shopper, message) or _chooses_again(shopper, message)
    if not intent.startswith(FORMS):
        return False
    return fills_gaps(shopper, message) or (intent.startswith(ORDERING) and _makes_choices(shopper))


def _makes_choices(shopper: Shopper) -> bool:
    """Choose delivery and payment where none is chosen (any more). True when something was chosen."""
    delivery = choose_one(shopper, "delivery.option")
    if choose_one(shopper, "payment.option") or delivery:
        return True
    return _buys_here(shopper) and await_option(shopper, "delivery.option") and choose_one(shopper, "delivery.option")


def _buys_here(shopper: Shopper) -> bool:
    """Whether the address is asked for on the page that sends the order."""
    return any(f.key.startswith("shipping.") for f in shopper.view.state.fields)


def closes_layer(shopper: Shopper, before: View) -> bool:
    """Close a layer that was not there before and asks for nothing the shopper came for."""
    new = _new_layers(shopper, before)
    if not new:
        return False
    for intent in ("consent.decline", "overlay.close"):
        for candidate in shopper.finds(intent)[:1]:
            shopper.note("detour", f"{shopper.title}: closed “{new[0].text[:60]}”")
            shopper.presses(candidate.node, intent)
            return True
    return False


def answers_layer(shopper: Shopper, before: View) -> bool:
    """Answer a layer that came up to ask for a variant, or where to deliver. True when something was pressed."""
    return chooses_in_layer(shopper, before) or (bool(_new_layers(shopper, before)) and tells_where(shopper))


def chooses_in_layer(shopper: Shopper, before: View) -> bool:
    """Take the first free option of a layer that came up to ask for a variant. True when one was pressed."""
    top = top_layer(shopper.view.state, language=shopper.view.language)
    if top is None or top.node is None or not _new_layers(shopper, before):
        return False
    inside = shopper.view.state.outline.refs_in(top.node)
    found = [c.node for c in shopper.finds("product.variant") if c.node.ref in inside and c.node.role in OPTIONS]
    if not found or any(CHOSEN & node.states for node in found):
        return False
    for node in [node for node in found if "disabled" not in node.states][:1]:
        shopper.note("detour", f"{shopper.title}: the shop asked for a variant; chose “{node.words[:60]}”")
        shopper.presses(node, "product.variant")
        return True
    return False


def _new_layers(shopper: Shopper, before: View) -> list[Layer]:
    return [layer for layer in shopper.view.state.layers if layer.modal and layer.text not in _texts(before)]


def chooses_variants(shopper: Shopper) -> bool:
    """Choose what the product still needs: size, colour and the like. True when something was chosen."""
    groups = _choices(shopper.view)
    done = False
    for group in groups:
        if any(f.checked or (f.type == "select" and f.filled) for f in group):
            continue
        done = fill_in(shopper, group[0]) or done
    if not groups:
        done = _presses_a_variant(shopper)
    elif done:
        shopper.look(picture=False)
    return done


def _choices(view: View) -> list[list[Field]]:
    """What a product page lets a buyer choose: known variants, and radios of a group whatever it is about."""
    groups: dict[str, list[Field]] = {}
    for field in view.state.fields:
        if not (field.enabled and field.disclosed):
            continue
        if field.key.startswith("variant."):
            groups.setdefault(field.key, []).append(field)
        elif not field.key and field.type == "radio" and field.name:
            groups.setdefault(f"radio {field.form} {field.name}", []).append(field)
    return list(groups.values())


def _presses_a_variant(shopper: Shopper) -> bool:
    """Swatches and buttons: of every group in which none is chosen, press the first that is not sold out.

    Where a page does not say what is chosen, a group is known by its caption and pressed once for a product. A link
    leads to the variant's own page, and is taken only where this page sells nothing.
    """
    done = False
    for _ in range(MOST_GROUPS):
        free = _free_option(shopper)
        if free is None:
            break
        shopper.memory.chosen.add(_group_of(shopper, free))
        shopper.presses(free, "product.variant")
        done = True
    return done


def _chooses_again(shopper: Shopper, message: str) -> bool:
    """The shop still asks for what was chosen: a press may have come before the page's scripts were ready for it.

    Once a product. True when something was chosen.
    """
    product = f"{shopper.memory.product}: "
    pressed = {group for group in shopper.memory.chosen if group.startswith(product)}
    if not pressed or f"again {product}" in shopper.memory.chosen:
        return False
    shopper.memory.chosen -= pressed
    shopper.memory.chosen.add(f"again {product}")
    shopper.note("detour", f"{shopper.title}: chose once more, since the shop asked again ({message or 'no answer'})")
    return chooses_variants(shopper)


def _free_option(shopper: Shopper) -> Node | None:
    groups: dict[str, list[Node]] = {}
    sells = bool(shopper.finds("basket.add"))
    found = [candidate.node for candidate in shopper.finds("product.variant")]
    around = {box.index for node in found for box in shopper.view.state.outline.ancestors(node)}
    for node in found:
        if node.index not in around and not (sells and node.role == "link"):
            groups.setdefault(_group_of(shopper, node), []).append(node)
    for group, options in groups.items():
        free = [node for node in options if "disabled" not in node.states]
        if free and group not in shopper.memory.chosen and not any(CHOSEN & node.states for node in options):
            return free[0]
    return None


def _group_of(shopper: Shopper, node: Node) -> str:
    return f"{shopper.memory.product}: {choice_of(shopper.view.state, node)}"


def chooses_what_is_named(shopper: Shopper, message: str) -> bool:
    """Press the first free control of the group that the shop's answer names ("Choose a size": the group Size)."""
    outline = shopper.view.state.outline
    said = plainly(message)
    for group in outline.nodes:
        if group.role not in {"group", "radiogroup"} or not group.name or plainly(group.name) not in said:
            continue
        controls = [n for n in outline.subtree(group)[1:] if n.role in {"button", "radio"} and n.ref]
        free = [n for n in controls if "disabled" not in n.states]
        if free and not any({"pressed", "checked"} & n.states for n in controls):
            shopper.note("detour", f"{shopper.title}: the shop asked for “{group.name}”; chose “{free[0].words}”")
            shopper.presses(free[0], "product.variant")
            return True
    return False


def fills_gaps(shopper: Shopper, message: str) -> bool:
    """Fill in fields that are marked wrong or required and empty; leave out what is refused and not needed.

    True when something was changed.
    """
    gaps = [
        f
        for f in shopper.view.state.fields
        if f.enabled and f.disclosed and _is_gap(f.invalid, f.markup_required, f.filled)
    ]
    done = [_leave_out(shopper, field) or fill_in(shopper, field) for field in gaps]
    if any(done):
        shopper.note("detour", f"{shopper.title}: filled in what the page asked for ({message or 'required fields'})")
        shopper.look()
    return any(done)


def _leave_out(shopper: Shopper, field: Field) -> bool:
    """Empty a field that refuses this customer's right answer although it need not be answered."""
    asked = asked_keys(shopper.view)
    needed = field.markup_required or field.marked == "required" or field.type in PRESSED
    if needed or not field.invalid or not field.value or field.value != value_for(field, shopper.persona, asked):
        return False
    shopper.note("detour", f"{shopper.title}: left out “{field.label}”, which refused “{field.value}”")
    shopper.types(field, "")
    return True


def _is_gap(invalid: bool, required: bool, filled: bool) -> bool:
    return invalid or (required and not filled)


def _texts(view: View) -> set[str]:
    return {layer.text for layer in view.state.layers}
