"""What the walk has cost the customer so far. Seconds by operator times are the judge's business, not the shopper's."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from journeys.shopper.hands import is_secret


@dataclass
class Effort:
    """Counted while walking. `presses` are clicks or taps, `typed` counts how often each meaning was typed."""

    presses: int = 0
    keystrokes: int = 0
    typed: Counter[str] = field(default_factory=Counter)
    corrections: set[str] = field(default_factory=set)

    def pressed(self, presses: int = 1) -> None:
        """A press or tap."""
        self.presses += presses

    def wrote(self, key: str, text: str, *, correcting: bool = False) -> None:
        """Something was typed for this meaning. Putting one's own mistake right is not being asked twice."""
        self.keystrokes += len(text)
        if correcting:
            self.corrections.add(key)
        elif key:
            self.typed[key] += 1

    @property
    def twice(self) -> tuple[str, ...]:
        """What had to be typed more than once; passwords and card codes may be asked again (WCAG 2.2 SC 3.3.7)."""
        same = Counter[str]()
        for key, times in self.typed.items():
            if not (is_secret(key) or key in SEARCHES or key in self.corrections or key.startswith(PROOFS)):
                same[meaning(key)] += times
        return tuple(sorted(key for key, times in same.items() if times > 1))


SEARCHES = frozenset({"search.query", "promo.code", "contact.message", "quantity"})
PROOFS = ("order.", "login.")  # asked for again to prove who is asking


def meaning(key: str) -> str:
    """What a field wants to know, wherever it stands: the contact's e-mail is the account's e-mail."""
    tail = key.partition(".")[2]
    return tail if tail in {"email", "phone"} else key
