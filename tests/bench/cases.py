"""Every flaw of the bundled shop and every near miss, with the walk that would meet it."""

from __future__ import annotations

from dataclasses import dataclass

from cornershop.flaws import REGISTRY
from tests.bench.cases_mails import MAIL_CASES, MAILS_ALONE, MAILS_UNTOLD
from tests.bench.cases_parcels import PARCEL_CASES, PARCELS_UNTOLD
from tests.bench.cases_people import ALONE_WITH_PEOPLE, PEOPLE_CASES
from tests.bench.cases_phone import ALONE_ON_THE_PHONE, PHONE_CASES
from tests.bench.cases_recovery import RECOVERY_CASES
from tests.bench.walks import WAYS


@dataclass(frozen=True)
class Case:
    """`flaw` is the id of a flaw and of the detector it is made for.

    `way` is the walk that meets the flaw, `near` the one that meets the near miss. `at` are step titles of which one
    must be the finding's, `about` words of which one must be in its subject or in what was observed. `symptoms` are
    detectors that rightly speak of the flaw as well, `even_so` those that rightly speak of its near miss.
    """

    flaw: str
    way: str
    near: str
    at: tuple[str, ...]
    about: tuple[str, ...]
    symptoms: tuple[str, ...] = ()
    even_so: tuple[str, ...] = ()


HAVE = "Have the usual product in the basket"
WALK = "Check out as a guest"
PAY = "Walk the checkout to the payment"
AUDIT = "Check that everybody can use this page"
FIND = "Look at the usual product"
COME_BACK = "Look at something far down an arranged list and go back"
SEVERAL = "Make a mistake in postcode and email and phone"
BUSY = ("wait-without-progress", "feedback-missing")

CASES: tuple[Case, ...] = (
    Case("feedback-missing", "basket", "basket", (HAVE,), ("add to basket",), BUSY),
    Case("lcp-slow", "speed", "speed", ("Measure how fast this page comes",), ("main content",)),
    Case(
        "cls-jumpy",
        "speed",
        "speed",
        ("Measure how fast this page comes",),
        ("moved", "shift", "0."),
        ("shifted-click",),
    ),
    Case("shifted-click", "speed", "speed", ("Measure how fast this page comes",), ("px",)),
    Case("inp-slow", "basket", "basket", (HAVE,), ("empty page",)),
    Case("ttfb-slow", "speed", "speed", ("Measure how fast this page comes",), ("first byte", "s"), ("lcp-slow",)),
    Case("step-slower-than-before", "list", "list", ("Open a department",), ("of waiting",)),
    Case("wait-without-progress", "order", "order", ("Place the order",), ("without any sign",), ("feedback-missing",)),
    Case("session-dropped", "checkout", "review", ("Start the checkout",), ("is empty",)),
    Case("back-loses-state", "come-back", "come-back", (COME_BACK,), ("filtered out",)),
    Case("dead-click", "checkout", "checkout", ("Start the checkout",), ("checkout",)),
    Case("click-blocked", "review", "review", (WALK,), ("continue",)),
    Case("error-click", "quantity", "quantity", ("Change the quantity to 3",), ("500",), ("dead-click", *BUSY)),
    Case("double-activation-hazard", "hurry", "hurry", ("Place the order with three quick presses",), ("charges",)),
    Case("link-broken", "links", "links", ("Check the links on the way",), ("size",)),
    Case("fake-affordance", "links", "links", ("Press what looks as if it could be pressed",), ("how we test",)),
    Case("link-soft-404", "links", "links", ("Open the links on the way",), ("care guide",)),
    Case("misleading-destination", "terms", "terms", ("Read how returns work",), ("our story",)),
    Case("forced-account", "review", "review", (WALK,), ("account",)),
    Case("overlay-intrusive", "review", "review", (WALK,), ("letter",), ("click-blocked",)),
    Case("dead-end-page", "empty", "empty", ("Open the basket",), ("basket",)),
    Case("ask-twice", "review", "review", (WALK,), ("e-mail", "street"), ("form-too-long",)),
    Case("data-lost-on-error", "slip", "slip-card", ("Make a mistake in the postcode",), ("street", "shipping.")),
    Case("autocomplete-missing", "review", "review", (WALK,), ("full name",)),
    Case("form-too-long", "review", "review", (WALK,), ("fields",)),
    Case("checkout-too-many-steps", "review", "review", (WALK,), ("7 phases", "8 phases")),
    Case("keyboard-wrong", "review", "review", (WALK,), ("phone", "e-mail", "card")),
    Case("image-broken", "product-small", "product-small", (FIND,), ("mug",)),
    Case("target-too-small", "basket", "basket", (AUDIT, HAVE), ("remove",)),
    Case("product-facts-missing", "product-small", "product-small", (FIND,), ("no price",)),
    Case("reflow-broken", "product-small", "product-small", (FIND,), ("320",)),
    Case("zoom-disabled", "basket", "basket", (HAVE,), ("user-scalable",)),
    Case("text-tiny", "basket", "basket", (HAVE,), ("of the text",)),
    Case("sticky-crowding", "basket", "basket", (HAVE,), ("of the screen",)),
    Case("a11y", "payment", "payment", (AUDIT, PAY), ("label",)),
    Case("price-raised-on-path", "basket", "larger", (HAVE,), ("16.00",)),
    Case("price-markup-mismatch", "product-small", "product-small", (FIND,), ("12.00",)),
    Case("fee-late", "review", "review", (WALK,), ("service fee",)),
    Case("sneaked-item", "basket", "basket", (HAVE,), ("insurance",)),
    Case("total-does-not-add", "review", "review", (HAVE, WALK), ("1.00",)),
    Case("promo-accepted-not-applied", "code", "code-delivery", ("Use the welcome code",), ("code applied",)),
    Case("promo-dropped-later", "code", "code-emptied", (WALK,), ("no discount",)),
    Case("promo-rejected-no-reason", "code-expired", "code-expired", ("Use the expired code",), ("not accepted",)),
    Case("error-not-announced", "slip", "slip", ("Make a mistake in the postcode",), ("postcode",)),
    Case(
        "error-generic", "slips", "slips", ("Make a mistake in the postcode",), ("invalid input",), ("error-no-remedy",)
    ),
    Case("error-no-remedy", "slips", "slips", ("Make a mistake in the postcode",), ("postcode is wrong",)),
    Case("error-far-from-field", "slips", "slips", ("Make a mistake in the postcode",), ("px from its field",)),
    Case("error-blames", "slips", "slips", ("Make a mistake in the e-mail address",), ("you failed",)),
    Case("focus-lost", "slips", "slips", ("Make a mistake in the e-mail address",), ("the focus is on nothing",)),
    Case("errors-one-by-one", "unsure", "unsure", (SEVERAL,), ("3 rounds",)),
    Case("required-unclear", "unsure", "unsure", ("Send the form before filling it in",), ("e-mail address",)),
    Case("keyboard-blocked", "keys", "keys", (PAY,), ("without reaching it",)),
    Case("paste-blocked", "unsure", "unsure", ("Paste the e-mail address",), ("stays empty",)),
    Case("format-picky", "unsure", "unsure", ("Write email and postcode and phone as people do",), ("usual form",)),
    Case("error-technical", "review", "order", (WALK,), ("undefined", "traceback")),
    Case("text-hard", "terms", "terms", ("Read how returns work",), ("aforementioned",)),
    Case("failure-hidden", "order", "order", ("Place the order",), ("thank you",), ("error-click",)),
    *(Case(*case) for case in PHONE_CASES),
    *(Case(*case) for case in MAIL_CASES),
    *(Case(*case) for case in PEOPLE_CASES),
    *(Case(*case) for case in PARCEL_CASES),
    *(Case(*case) for case in RECOVERY_CASES),
)

INVOICE = ("Look for the invoice of the delivered order",)
CASES += (
    Case("invoice-missing", "invoice", "invoice", INVOICE, ("no invoice",)),
    Case("invoice-total-wrong", "invoice", "invoice", INVOICE, ("42.95",)),
    Case("invoice-sums-wrong", "invoice", "invoice", INVOICE, ("subtotal",)),
    Case("invoice-vat-wrong", "invoice", "invoice", INVOICE, ("17.5 %",)),
    Case("invoice-lines-differ", "invoice", "invoice", INVOICE, ("4 ×",)),
    Case("invoice-unreadable", "invoice", "invoice", INVOICE, ("no words",)),
    Case("invoice-unclear", "invoice", "invoice", INVOICE, ("its number",)),
    Case("invoice-leaks-card", "invoice", "invoice", INVOICE, ("in full",)),
)

SEARCH = ("Try the search: by name, misspelt, and for something nobody sells",)
CASES += (
    Case("search-exact-fails", "search", "search", SEARCH, ("found nothing",)),
    Case("search-typo-fails", "search", "search", SEARCH, ("nothing suggested",)),
    Case("search-zero-dead-end", "search", "search", SEARCH, ("nothing to press",), ("dead-end-page",)),
)

CASES += (
    Case("mobile-function-missing", "both", "both", ("Track the order on its way",), ("no way to it",)),
    # Only the product's own page knows of the lower price: the list still asks the old one.
    Case("was-price-inflated", "month", "month", (FIND,), ("18.00",), even_so=("price-raised-on-path",)),
    Case("identity-split", "account", "account", ("Look for my order in my account",), ("no orders yet",)),
    Case("promo-channel-split", "both", "both", ("Use the free delivery code",), ("do not know the code",)),
)
CASES += (Case("promo-wrong-amount", "code", "code", ("Use the welcome code",), ("takes off",)),)

BY_FLAW = {case.flaw: case for case in CASES}
assert BY_FLAW.keys() <= REGISTRY.keys(), BY_FLAW.keys() - REGISTRY.keys()

# These change the same figures or the same fields; each is walked by itself.
_ALONE = frozenset(
    (
        "total-does-not-add",
        "fee-late",
        "form-too-long",
        "failure-hidden",
        "feedback-missing",
        "ttfb-slow",
        "wait-without-progress",
        *ALONE_ON_THE_PHONE,
        *MAILS_ALONE,
        "invoice-missing",
        *ALONE_WITH_PEOPLE,
    )
)


# The customer changed the basket, so no page is left that could be compared; the invoice came by a mail nobody read;
# the account wants the address confirmed first; on a busy machine the next page may come before the second press:
# silence is all that can be asked for.
UNTOLD = frozenset(
    (
        "promo-dropped-later",
        "identity-split",
        "contact-hidden",
        "invoice-missing",
        "double-activation-hazard",
        *MAILS_UNTOLD,
        *PARCELS_UNTOLD,
    )
)


@dataclass(frozen=True)
class Job:
    """One walk of the benchmark with what is switched on; `expects` are the flaws it is judged by."""

    way: str
    on: tuple[str, ...] = ()
    near: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """How the walk is called in reports."""
        return " ".join((self.way, *self.on, *(f"near:{one}" for one in self.near))).strip()


def _near() -> tuple[Job, ...]:
    groups: dict[tuple[str, str], list[str]] = {}
    for case in CASES:
        groups.setdefault((case.near, case.flaw if case.flaw in _ALONE else ""), []).append(case.flaw)
    return tuple(Job(way, near=tuple(flaws)) for (way, _), flaws in groups.items())


FLAWED = tuple(Job(case.way, on=(case.flaw,)) for case in CASES)
NEAR = _near()
CLEAN = tuple(Job(way) for way in WAYS if way not in {"checkout", "empty", "review", "order", "code-emptied"})
