"""What is looked for, prepared for comparing, and the shape of a sign."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from journeys.wayfinding.intents import Intent
from journeys.wayfinding.lexicon import Lexicon


class Sign(NamedTuple):
    """One piece of evidence: `points` (positive speaks for the control, negative against) and a short human reason."""

    points: float
    reason: str


Signs = Iterable[Sign]


@dataclass(frozen=True)
class Query:
    """An intent, the lexicons to read the page with, and (folded) the product meant and the store's own wording."""

    intent: Intent
    lexicons: tuple[Lexicon, ...]
    subject: str = ""
    words: str = ""
