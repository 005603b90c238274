"""WriteLoosely: right answers as people write them (blanks, dashes, small letters), and whether the shop takes them.

The Attempt `format-submit` holds the submit; where it is refused, the fields the shop complained of get their usual
form and are sent again as `format-again`. The order itself is never sent.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.actions.make_mistakes import put_right, send, walk_to_fields
from journeys.shopper.actions.walk_to_stage import complete
from journeys.shopper.errors import NotOffered
from journeys.shopper.judging import asked_keys
from journeys.shopper.values import value_for

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper

GROUP = 4  # digits of a card number that people write together


def _email(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]} "


def _postcode(text: str) -> str:
    return f"{text} " if text.isdigit() else re.sub(r"[ -]", "", text).casefold()


def _phone(text: str) -> str:
    return re.sub(r" +", "-", text) if " " in text else f"{text[:5]} {text[5:]}"


def _card(text: str) -> str:
    return " ".join(text[at : at + GROUP] for at in range(0, len(text), GROUP))


LOOSE: dict[str, Callable[[str], str]] = {"email": _email, "postcode": _postcode, "phone": _phone, "number": _card}


@dataclass(frozen=True)
class WriteLoosely:
    """Write some fields the loose way. `tails` are the last words of field keys (email, postcode, phone, number)."""

    tails: tuple[str, ...]

    def describe(self) -> str:
        """The step's title."""
        return f"Write {' and '.join(self.tails)} as people do"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered when no page of the checkout asks for any of these fields, or only the order is left."""
        with shopper.optional():
            keys = tuple(f.key for f in walk_to_fields(shopper, self.tails))
            complete(shopper)
            if not shopper.finds("checkout.next"):
                raise NotOffered("Only the order itself would send this form.")
            for key in keys:
                for field in shopper.view.fields(key)[:1]:
                    usual = value_for(field, shopper.persona, asked_keys(shopper.view))
                    shopper.types(field, LOOSE[key.partition(".")[2]](usual), correcting=True)
            if not (send(shopper, "format-submit", " ".join(keys))[1] or _send_usual(shopper, keys)):
                put_right(shopper, keys)


def _send_usual(shopper: Shopper, keys: tuple[str, ...]) -> bool:
    """Send again with the usual form of what the shop complained of; whether it took that."""
    named = tuple(key for key in keys if any(f.error or f.invalid for f in shopper.view.fields(key)))
    if not named or not shopper.finds("checkout.next"):
        return False
    put_right(shopper, named)
    return send(shopper, "format-again", " ".join(named))[1]
