"""MakeMistakes: send a form with deliberate mistakes, see what the shop says and keeps, then put them right.

The Attempt `mistake-submit` holds the look before and the look after the submit. Its result is `refused` when the shop
said what is wrong, `no-answer` when the form stayed and nothing was said, `done` when the shop took the mistake. Of
several mistakes those the shop named are put right and the form is sent again with the rest, as `mistake-again`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.model.event import AttemptResult
from journeys.shopper.actions.walk_to_stage import MOST, advance, complete
from journeys.shopper.errors import NotOffered
from journeys.shopper.judging import asked_keys, errors, message_of, moved_on
from journeys.shopper.pursue import Answer, Goal, record
from journeys.shopper.values import value_for

if TYPE_CHECKING:
    from journeys.model.outline import Field
    from journeys.shopper.eyes import View
    from journeys.shopper.shopper import Shopper

WRONG = {"email": "anna.example", "postcode": "1", "phone": "12", "number": "4242", "expiry": "13/11"}


@dataclass(frozen=True)
class MakeMistakes:
    """Make mistakes in some fields. `tails` are the last words of field keys (postcode, email, phone, number)."""

    tails: tuple[str, ...]

    def describe(self) -> str:
        """The step's title."""
        return f"Make a mistake in {' and '.join(self.tails)}"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered when no page of the checkout asks for any of these fields."""
        with shopper.optional():
            fields = walk_to_fields(shopper, self.tails)
            complete(shopper)
            _send_wrong(shopper, tuple(f.key for f in fields))


def _asked(shopper: Shopper, tails: tuple[str, ...]) -> tuple[Field, ...]:
    found: dict[str, Field] = {}
    for field in shopper.view.state.fields:
        tail = field.key.partition(".")[2]
        if tail in tails and tail in WRONG and field.enabled and field.disclosed and not field.key.startswith("login."):
            found.setdefault(tail, field)
    return tuple(found.values())


def walk_to_fields(shopper: Shopper, tails: tuple[str, ...]) -> tuple[Field, ...]:
    """Go on until a page asks for one of the fields; the order itself is never sent."""
    for _ in range(MOST):
        fields = _asked(shopper, tails)
        if fields and shopper.view.stage != "login":
            return fields
        if shopper.view.stage == "review" or (shopper.finds("order.place") and not shopper.finds("checkout.next")):
            break
        advance(shopper)
    raise NotOffered(f"The checkout never asks for {' or '.join(tails)}.")


def _send_wrong(shopper: Shopper, keys: tuple[str, ...]) -> None:
    for key in keys:
        for field in shopper.view.fields(key)[:1]:
            shopper.types(field, WRONG[key.partition(".")[2]], correcting=True)
    before, passed = send(shopper, "mistake-submit", " ".join(keys))
    shopper.memory.lost = () if passed else _emptied(before, shopper.view, keys)
    if not passed and _send_rest(shopper, keys):
        shopper.note("detour", "the shop took the rest of the mistakes; went on with them")
        return  # Back would lead to a page that was an answer to a form
    if passed:
        shopper.note("detour", "the shop took the mistake; went back to put it right")
        shopper.goes_back()
    put_right(shopper, keys)


def send(shopper: Shopper, goal: str, about: str) -> tuple[View, bool]:
    """Send the form as it is and write down what the shop says: the look before, and whether the shop took it.

    Raises NotOffered when nothing sends it.
    """
    before = shopper.look()
    found = [c.node for c in shopper.finds("checkout.next") or shopper.finds("order.place")]
    nodes = [node for node in found if "disabled" not in node.states]
    if not nodes:
        raise NotOffered("There is no control to send this form.")
    response = shopper.presses(nodes[0], "checkout.next")
    message, claims = message_of(response, shopper.view)
    told = bool(errors(shopper.view) or claims == "refusal")
    passed = moved_on(before, shopper.view) and not (told and asked_keys(before) <= asked_keys(shopper.view))
    result: AttemptResult = "done" if passed else "refused" if told else "no-answer"
    expected = Goal(goal, about, "checkout.next", "the shop says what is wrong", lambda _b, _a: None)
    record(shopper, expected, Answer(result, message, claims), before)
    return before, passed


def _send_rest(shopper: Shopper, keys: tuple[str, ...]) -> bool:
    """Put right what the shop named and send the others again, until it has named all; whether it took them."""
    for _ in keys[1:]:
        named = tuple(key for key in keys if any(f.error or f.invalid for f in shopper.view.fields(key)))
        keys = tuple(key for key in keys if key not in named and shopper.view.fields(key))
        if not named or not keys:
            return False
        put_right(shopper, named)
        if send(shopper, "mistake-again", " ".join(keys))[1]:
            return True
    return False


def _emptied(before: View, after: View, keys: tuple[str, ...]) -> tuple[str, ...]:
    """Fields that held something before the submit and do not now; secrets may be cleared."""
    held = {
        f.key for f in before.state.fields if f.key and f.filled and f.key not in keys and not may_be_cleared(f.key)
    }
    return tuple(sorted({f.key for f in after.state.fields if f.key in held and not f.filled}))


def may_be_cleared(key: str) -> bool:
    """Card codes and passwords: shops do well to forget them."""
    return key == "card.code" or key.endswith("password")


def put_right(shopper: Shopper, keys: tuple[str, ...]) -> None:
    """Write the right values over the wrong ones; what else was lost is filled in again by whoever walks on."""
    for key in keys:
        for field in shopper.view.fields(key)[:1]:
            shopper.types(field, value_for(field, shopper.persona, asked_keys(shopper.view)), correcting=True)
    shopper.look(picture=False)
