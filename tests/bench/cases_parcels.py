"""The flaws of delivery, returns and refunds: id, walk, walk of the near miss, step titles, words, symptoms, and what
is true of the near miss as well.
"""

from __future__ import annotations

PLACE, TRACK, AGAIN = "Place the order", "Track the order", "Look at the order again"
STATEMENT, SUBMIT = "Check the card statement", "Send the return request"
BROKEN = ("link-broken",)
LATE = ("delivery-promise-broken",)

PARCEL_CASES: tuple[tuple[str, str, str, tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...]], ...] = (
    ("delivery-date-missing", "parcel-day", "review", ("Check out as a guest",), ("no page before",), (), ()),
    ("stock-promise-broken", "parcel-day", "parcel-charged", (TRACK,), ("cancelled",), (), ()),
    ("return-path-blocked", "parcel-day", "parcel-waits", (SUBMIT,), ("letter",), (), ()),
    ("delivery-promise-drift", "parcel-follow", "parcel-charged", (PLACE,), ("days later",), (), ()),
    ("tracking-dead", "parcel-follow", "parcel-waits", ("Follow the parcel at the carrier",), ("404",), BROKEN, ()),
    ("charge-differs", "parcel-follow", "parcel-charged", (STATEMENT,), ("18.95",), (), ()),
    ("delivery-promise-broken", "parcel-arrival", "parcel-charged", (AGAIN,), ("it was not",), (), ()),
    ("delay-not-announced", "parcel-arrival", "parcel-arrival", (AGAIN,), ("no mail",), LATE, LATE),
    ("return-terms-late", "money-back", "money-back-express", (SUBMIT,), ("3.95",), (), ()),
    ("refund-short", "money-back", "money-back-express", (STATEMENT,), ("came back",), (), ()),
    ("packaging-trouble", "unboxed", "unboxed", ("Ask a person to look at the parcel",), ("damaged",), (), ()),
    ("refund-late", "money-back", "money-back-express", (STATEMENT,), ("it was not",), (), ()),
)

# The days are over, so nobody can tell whether a return in time would be taken: silence is all that can be asked for.
PARCELS_UNTOLD = frozenset(("return-path-blocked",))
