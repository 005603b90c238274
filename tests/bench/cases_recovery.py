"""The flaws of recovery: id, walk, walk of the near miss, step titles, words, symptoms, and what
is true of the near miss as well.
"""

from __future__ import annotations

BOOKS, AGAIN = "Check what was ordered and charged", "Open the shop again and look into the basket"
WAIT = "Wait for the shop to come back to me"
BACK, CLICK = "Come back and go on", ("error-click",)
UNOWNED = ("failure-not-owned",)
PRESS, GUEST = "Try: place the order", "Try: check out as a guest"

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
    ("recover-double-charge", "answer-lost", "answer-lost", (BOOKS,), ("2 charges",), (), ()),
    ("recover-order-limbo", "answer-found", "answer-found", (BOOKS,), ("no order for it",), (), ()),
    ("recover-cart-lost", "trouble", "trouble", (AGAIN,), ("gone",), (), ("stock-promise-broken",)),
    ("recover-dishonest", "trouble", "trouble", (PRESS,), ("declined",), (), ()),
    ("recover-slow-truth", "trouble-short", "trouble", (PRESS,), ("nothing was said",), (), ()),
    ("recover-no-way-on", "trouble-short", "trouble-short", (PRESS,), ("no way on",), (*CLICK, *UNOWNED), CLICK),
    ("recover-no-resume", "trouble-return", "trouble-return", (BACK,), ("again",), ("recover-cart-lost",), ()),
    ("recover-dependency-blocks", "carrier-down", "carrier-down", (GUEST,), ("carrier",), (*CLICK, *UNOWNED), ()),
    ("failure-not-owned", "trouble-day", "trouble", (PRESS,), ("could not be processed",), (), ()),
    ("failure-no-make-right", "trouble-day", "trouble-day", (WAIT,), ("nothing was offered",), UNOWNED, UNOWNED),
    (
        "recover-no-follow-up",
        "trouble",
        "trouble",
        (WAIT,),
        ("nobody wrote",),
        (),
        (),
    ),
)
