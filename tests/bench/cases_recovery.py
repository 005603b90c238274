"""The flaws of recovery: id, walk, walk of the near miss, step titles, words, symptoms, and what
is true of the near miss as well.
"""

from __future__ import annotations

RECOVERY_CASES: tuple[tuple[str, str, str, tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "failure-repeated",
        "order-twice",
        "order-twice",
        ("Place the order, twice if need be",),
        ("failed 2 times",),
        ("error-click",),
        ("error-click",),
    ),
)
