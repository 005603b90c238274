"""What an open word of a sentence may be, where the shopper knows only some: the lint refuses the others by name."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TypeVar

from journeys.model.fact import STAGES
from journeys.shopper.actions.make_mistake import NAMES
from journeys.shopper.actions.make_mistakes import WRONG
from journeys.shopper.actions.paste_my import PASTED
from journeys.shopper.stages import CHECKOUT, ORDER

F = TypeVar("F", bound=Callable[..., None])

CHECKOUT_STAGES = tuple(sorted(CHECKOUT, key=ORDER.__getitem__))
ANY_STAGE = tuple(stage for stage in STAGES if stage != "other")
MISTAKEN_FIELDS = tuple(dict.fromkeys((*NAMES, *WRONG)))
PASTED_FIELDS = tuple(dict.fromkeys((*(name for name, tail in NAMES.items() if tail in PASTED), *sorted(PASTED))))


def one_of(**choices: Collection[str]) -> Callable[[F], F]:
    """Marks a step function: the word of its sentence with this name is one of these."""

    def mark(step: F) -> F:
        step.choices = {name: tuple(words) for name, words in choices.items()}  # type: ignore[attr-defined] # as `optional`
        return step

    return mark
