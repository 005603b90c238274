"""How much of one call is played before the harness gives up."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """Verbs and documents of one call, minutes of it, and how often the same document may come without a pause to act.

    Minutes are those a caller would live through; the harness itself does not wait.
    """

    verbs: int = 500
    documents: int = 120
    minutes: float = 30.0
    repeats: int = 3
