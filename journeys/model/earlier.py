"""What a journey was like in earlier runs: the baseline that a journey of today is held against."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Earlier:
    """Good earlier runs of one journey in the same store on the same kind of machine, newest first.

    `waits` has, for each step, the seconds that the shop made the customer wait, one for each run; a step is its text,
    with ` (2)` behind it the second time it is walked. `handling` has the effort of each contact (see handle-effort),
    by the contact's channel and issue.
    """

    waits: dict[str, tuple[float, ...]] = field(default_factory=dict)
    handling: dict[str, tuple[float, ...]] = field(default_factory=dict)


def step_keys(texts: tuple[str, ...]) -> tuple[str, ...]:
    """The names of steps in `Earlier.waits`, in their order."""
    seen: dict[str, int] = {}
    keys = []
    for text in texts:
        seen[text] = seen.get(text, 0) + 1
        keys.append(text if seen[text] == 1 else f"{text} ({seen[text]})")
    return tuple(keys)
