"""Every number of the ranking in one place, on a scale where 1.0 is a sure thing. Each has its reason."""

from __future__ import annotations

# --- wording: the strongest evidence, since a customer reads
NAME = 0.62  # an exact known wording as accessible name or visible text is enough by itself
WEAK_NAME = 0.25  # "OK", "Submit": right beside the right field only; place alone does not lift it over the threshold
TITLE = 0.85  # share of the above when the wording is a tooltip, image name or placeholder: seen late or not at all
IDENTIFIER = 0.38  # an id or field name that says it: written for programmers, yet all an icon may have
HREF = 0.36  # where a link goes is rarely wrong, but many links go there
FUZZY = 0.9  # share for near-equal wording (typos, inflection)
STORE_WORDS = 0.95  # the store's owner told us what it is called

# --- place: separates equals, never enough alone
PLACE = 0.1
WRONG_PLACE = -0.12
DIALOG = 0.12  # what lies on top is what a customer must use
BEHIND = -0.35  # what lies below a dialog cannot be reached

# --- neighbourhood
NEAR = 0.12  # beside the price, field or product in question
SUBJECT = 0.3  # in the card that names the wanted product
WRONG_SUBJECT = -0.3  # in the card of another product
BADGE = 0.08

# --- kind of control
ROLE = 0.06
WRONG_ROLE = -0.1
DISABLED = -0.08  # still the right control: it may wake up
PRIMARY = 0.05  # the big button of its area
HIDDEN = -0.15  # no size on screen

THRESHOLD = 0.36  # better no candidate than a wrong one: a weak word with no support stays below

# --- forms
OTHER_FORM = -0.35  # "Continue" in the sign-in form is another "Continue"
NO_FORM = -0.4  # a bare "Apply" stands by its field; with "Apply coupon" a quarter of it
OTHER_STEP = -0.5  # "Checkout" in a basket begins the checkout, it does not place the order
