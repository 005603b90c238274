"""Pressing three times where once is enough: only where the shop is ours, never a control that is made for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeys.channels.protocols import Impatient
from journeys.errors import UsageError
from journeys.model.event import Response
from journeys.model.probing import HurryEnd
from journeys.shopper.errors import NotOffered
from journeys.shopper.wording import LESS, MORE, plainly

if TYPE_CHECKING:
    from journeys.model.outline import Node
    from journeys.shopper.shopper import Shopper

PRESSES = 3  # within a second: the shape of published definitions of rage clicks (Datadog, PostHog, Sentry)
REPEATING = frozenset({"spinbutton", "slider", "tab", "radio", "checkbox", "switch", "option"})
SIGNS = frozenset("+-＋−–‹›«»<>")


def quick_hands(shopper: Shopper) -> Impatient:
    """What presses quickly. Raises NotOffered where the shop is not ours to try that on, or nothing can."""
    faults = shopper.contacts.faults
    if faults is None or shopper.manners:
        raise NotOffered("Nobody is impatient on purpose here: this shop is only looked at.")
    try:
        faults.permit()
    except UsageError as error:
        raise NotOffered(f"Nobody is impatient on purpose here: {error}") from error
    if not isinstance(shopper.page, Impatient):
        raise NotOffered("Nothing here can press that fast.")
    return shopper.page


def meant_to_repeat(node: Node) -> bool:
    """Whether a control is made to be pressed again and again: steppers, pages of a list, choices."""
    words = plainly(node.name or node.words)
    return node.role in REPEATING or words in SIGNS or words.startswith((*MORE, *LESS))


def press_in_a_hurry(shopper: Shopper, node: Node, intent: str) -> tuple[int, int, HurryEnd]:
    """Press three times; the seq of the press, how many reached the control, and why not more. Raises NotOffered."""
    hands, told = quick_hands(shopper), []
    if meant_to_repeat(node):
        raise NotOffered(f"“{node.words[:60]}” is made to be pressed again and again.")

    def press(ref: str) -> Response:
        response, made, ended = hands.press_quickly(ref, PRESSES)
        told.append((made, ended))
        return response

    shopper.presses(node, intent, hand=press)
    assert shopper.last_press
    return (shopper.last_press.seq, *told[0])
