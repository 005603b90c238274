"""The benchmark's cases in fewer walks: flaws that leave each other alone are met on one way, each judged by itself.

`tests.bench.score` walks every flaw by itself, or reads what the tests' walks recorded; the tests walk these.
"""

from __future__ import annotations

from tests.bench.cases import BY_FLAW, CASES, Job

# Each line is one walk with all of its flaws on; all have the same way. What is in no line is walked by itself.
_FLAWED = (
    ("recover-cart-lost", "recover-dishonest", "recover-no-follow-up"),
    ("failure-not-owned", "failure-no-make-right"),
    (
        "target-too-small",
        "inp-slow",
        "zoom-disabled",
        "text-tiny",
        "sticky-crowding",
        "price-raised-on-path",
        "sneaked-item",
    ),
    ("error-no-remedy", "error-far-from-field", "error-blames", "focus-lost"),
    ("errors-one-by-one", "required-unclear", "paste-blocked", "format-picky"),
    ("ask-twice", "autocomplete-missing", "keyboard-wrong", "error-technical"),
    ("form-too-long", "fee-late"),
    ("link-broken", "link-soft-404", "fake-affordance"),
    ("checkout-too-many-steps", "total-does-not-add"),
    ("image-broken", "reflow-broken", "price-markup-mismatch"),
    ("search-exact-fails", "search-typo-fails"),
    ("promo-wrong-amount", "promo-dropped-later"),
    (
        "invoice-total-wrong",
        "invoice-sums-wrong",
        "invoice-vat-wrong",
        "invoice-lines-differ",
        "invoice-unclear",
        "invoice-leaks-card",
    ),
    ("email-no-reply", "email-no-text", "email-fact-wrong", "email-purpose-mixed", "email-link-broken"),
    ("email-too-many", "email-no-one-click"),
    ("delivery-date-missing", "stock-promise-broken", "return-path-blocked"),
    ("delivery-promise-drift", "tracking-dead", "charge-differs"),
    ("delivery-promise-broken", "delay-not-announced"),
    ("return-terms-late", "refund-short", "refund-late"),
    ("mobile-function-missing", "promo-channel-split"),
)

# The same for near misses: the way passes all the places where the flaws would be.
_NEAR = (
    (
        "review",
        (
            "click-blocked",
            "forced-account",
            "overlay-intrusive",
            "session-dropped",
            "ask-twice",
            "autocomplete-missing",
            "checkout-too-many-steps",
            "keyboard-wrong",
            "target-too-small",
            "inp-slow",
            "zoom-disabled",
            "text-tiny",
            "sticky-crowding",
            "sneaked-item",
            "a11y",
            "delivery-date-missing",
        ),
    ),
    ("account", ("error-technical", "wait-without-progress", "identity-split")),
    ("slip", ("error-not-announced", "fee-late")),
    ("slips", ("error-generic", "error-no-remedy", "error-far-from-field", "error-blames", "focus-lost")),
    ("unsure", ("errors-one-by-one", "required-unclear", "paste-blocked", "format-picky")),
    ("speed", ("lcp-slow", "cls-jumpy", "shifted-click", "ttfb-slow")),
    ("product-small", ("image-broken", "reflow-broken", "price-markup-mismatch", "product-facts-missing")),
    ("terms", ("misleading-destination", "text-hard")),
    ("links", ("link-broken", "link-soft-404", "fake-affordance")),
    ("both", ("mobile-function-missing", "promo-channel-split")),
    ("search", ("search-exact-fails", "search-typo-fails", "search-zero-dead-end")),
    ("mail-order", ("email-duplicate", "email-no-reply", "email-no-text", "email-fact-wrong", "email-link-broken")),
    ("mail-both", ("email-too-many", "email-purpose-mixed")),
    ("parcel-charged", ("delivery-promise-broken", "delivery-promise-drift", "stock-promise-broken", "charge-differs")),
    ("parcel-waits", ("tracking-dead", "return-path-blocked")),
    ("money-back-express", ("return-terms-late", "refund-short", "refund-late")),
    (
        "trouble",
        (
            "recover-cart-lost",
            "recover-dishonest",
            "recover-slow-truth",
            "recover-no-follow-up",
            "failure-not-owned",
        ),
    ),
    (
        "invoice",
        (
            "invoice-total-wrong",
            "invoice-sums-wrong",
            "invoice-vat-wrong",
            "invoice-lines-differ",
            "invoice-unreadable",
            "invoice-unclear",
            "invoice-leaks-card",
        ),
    ),
)


def flawed() -> tuple[Job, ...]:
    """Every flaw, with its own way."""
    grouped = {flaw for line in _FLAWED for flaw in line}
    lines = (*_FLAWED, *((case.flaw,) for case in CASES if case.flaw not in grouped))
    for line in lines:
        assert len({BY_FLAW[flaw].way for flaw in line}) == 1, line
    return tuple(Job(BY_FLAW[line[0]].way, on=line) for line in lines)


def near() -> tuple[Job, ...]:
    """Every near miss, on its own way or on one that passes more."""
    grouped = {flaw for _, line in _NEAR for flaw in line}
    alone = ((case.near, (case.flaw,)) for case in CASES if case.flaw not in grouped)
    return tuple(Job(way, near=line) for way, line in (*_NEAR, *alone))


CLEAN = tuple(
    Job(way)
    for way in (
        "speed",
        "links",
        "list",
        "product-small",
        "larger",
        "track",
        "search",
        "invoice",
        "return",
        "help",
        "chat",
        "phone-buyer",
        "desktop-buyer",
    )
)
"""The clean shop: `phone-buyer` and `desktop-buyer` do what the other ways of the score do one by one."""
