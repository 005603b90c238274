"""Every flaw of the bundled shop and every near miss, with the walk that would meet it."""

from __future__ import annotations

from dataclasses import dataclass

from cornershop.flaws import REGISTRY


@dataclass(frozen=True)
class Case:
    """`flaw` is the id of a flaw and of the detector it is made for.

    `way` is the walk that meets the flaw, `near` the one that meets the near miss. `at` are step titles of which one
    must be the finding's, `about` words of which one must be in its subject or in what was observed.
    """

    flaw: str
    way: str
    near: str
    at: tuple[str, ...]
    about: tuple[str, ...]


HAVE = "Have the usual product in the basket"
WALK = "Check out as a guest"
AUDIT = "Check that everybody can use this page"
PAY = "Walk the checkout to the payment"
FIND = "Look at the usual product"

CASES: tuple[Case, ...] = (
    Case("feedback-missing", "basket", "basket", (HAVE,), ("add to basket",)),
    Case("lcp-slow", "speed", "speed", ("Measure how fast this page comes",), ("s",)),
    Case("dead-click", "checkout", "checkout", ("Start the checkout",), ("checkout",)),
    Case("click-blocked", "review", "review", (WALK,), ("continue", "e-mail")),
    Case("error-click", "quantity", "quantity", ("Change the quantity to 3",), ("500",)),
    Case("link-broken", "links", "links", ("Check the links on the way",), ("size",)),
    Case("forced-account", "checkout", "review", ("Start the checkout",), ("account",)),
    Case("overlay-intrusive", "review", "review", (WALK,), ("letter", "dialog", "close")),
    Case("dead-end-page", "empty", "empty", ("Open the basket",), ("basket",)),
    Case("ask-twice", "review", "review", (WALK,), ("email", "street", "billing")),
    Case("data-lost-on-error", "slip", "slip-card", ("Make a mistake in the postcode",), ("shipping.",)),
    Case("autocomplete-missing", "review", "review", (WALK,), ("e-mail", "name")),
    Case("form-too-long", "review", "review", (WALK,), ("fields",)),
    Case("keyboard-wrong", "review", "review", (WALK,), ("phone", "e-mail", "card")),
    Case("image-broken", "product-small", "product-small", (FIND,), ("mug",)),
    Case("target-too-small", "basket", "basket", (AUDIT,), ("remove", "save")),
    Case("reflow-broken", "product-small", "product-small", (FIND, AUDIT, "Open the shop"), ("320",)),
    Case("zoom-disabled", "basket", "basket", (HAVE,), ("zoom", "scale")),
    Case("a11y", "payment", "payment", (AUDIT,), ("label", "card number")),
    Case("price-raised-on-path", "basket", "larger", (HAVE,), ("2.00",)),
    Case("fee-late", "review", "review", (WALK,), ("service fee",)),
    Case("sneaked-item", "basket", "basket", (HAVE,), ("insurance",)),
    Case("total-does-not-add", "review", "review", (HAVE, WALK), ("1.00",)),
    Case("promo-accepted-not-applied", "code", "code-delivery", ("Use the welcome code",), ("welcome10",)),
    Case("promo-dropped-later", "code", "quantity", (WALK,), ("welcome10",)),
    Case("promo-rejected-no-reason", "code-expired", "code-expired", ("Use the expired code",), ("spring25",)),
    Case("error-not-announced", "slip", "slip", ("Make a mistake in the postcode",), ("postcode",)),
    Case("error-generic", "slips", "slips", ("Make a mistake in the postcode",), ("invalid input",)),
    Case("error-technical", "review", "order", (WALK,), ("undefined", "traceback")),
    Case("failure-hidden", "order", "order", ("Place the order",), ("thank you", "500", "success")),
)

BY_FLAW = {case.flaw: case for case in CASES}
assert BY_FLAW.keys() == REGISTRY.keys(), BY_FLAW.keys() ^ REGISTRY.keys()
