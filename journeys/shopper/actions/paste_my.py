"""PasteMy: paste an answer from the clipboard instead of typing it.

The Attempt `paste` is `done` when the field held something afterwards, `no-answer` when it stayed empty and typing the
same filled it, `unknown` when neither did.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.channels.protocols import Keys
from journeys.errors import UsageError
from journeys.model.event import AttemptResult
from journeys.shopper.actions.make_mistake import NAMES
from journeys.shopper.actions.make_mistakes import walk_to_fields
from journeys.shopper.errors import NotOffered
from journeys.shopper.judging import asked_keys
from journeys.shopper.pursue import Answer, Goal, record
from journeys.shopper.values import value_for

if TYPE_CHECKING:
    from journeys.model.outline import Field
    from journeys.shopper.shopper import Shopper

PASTED = frozenset({"email", "number"})  # what customers copy from elsewhere: their address, their card


@dataclass(frozen=True)
class PasteMy:
    """Paste into one field, named as customers do: e-mail address, card number."""

    field: str

    def describe(self) -> str:
        """The step's title."""
        return f"Paste the {self.field}"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered when no page asks for it or nothing can paste, UsageError for any other field."""
        tail = NAMES.get(self.field, self.field)
        if tail not in PASTED:
            raise UsageError(f'"{self.field}" is nothing to paste.', do="Use one of: e-mail address, card number.")
        if not isinstance(shopper.page, Keys):
            raise NotOffered("Nothing here can paste.")
        with shopper.optional():
            key = walk_to_fields(shopper, (tail,))[0].key
            for place in range(len(shopper.view.fields(key))):
                _paste(shopper, shopper.page, key, place)


def _paste(shopper: Shopper, keys: Keys, key: str, place: int) -> None:
    field, before = shopper.view.fields(key)[place], shopper.view
    text = value_for(field, shopper.persona, asked_keys(before))
    keys.paste(field.ref, text)
    result: AttemptResult = "done"
    if not _filled(shopper, key, place):
        shopper.types(shopper.view.fields(key)[place], text)
        result = "no-answer" if _filled(shopper, key, place) else "unknown"
    goal = Goal("paste", key, "field.paste", "the field holds what was pasted", lambda _b, _a: None)
    record(shopper, goal, Answer(result, "", ""), before)


def _filled(shopper: Shopper, key: str, place: int) -> bool:
    fields: tuple[Field, ...] = shopper.look(picture=False).fields(key)
    return place < len(fields) and fields[place].filled
