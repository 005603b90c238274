"""Flaws of messages: reasons withheld, errors nobody hears, failures dressed as success."""

from cornershop.flaws.record import Flaw

FLAWS = (
    Flaw(
        "promo-rejected-no-reason",
        "A refused code is answered by “Code not accepted.”",
        "A refused code is answered by the reason, such as the day it ended.",
    ),
    Flaw(
        "error-not-announced",
        "Mistakes in a checkout form are written into the page silently: no role, no focus.",
        "The page comes back with a summary of the mistakes that has the focus.",
    ),
    Flaw(
        "error-generic",
        "Every mistake in the checkout is answered by “Invalid input”.",
        "Every kind of mistake has its own sentence.",
    ),
    Flaw(
        "error-no-remedy",
        "A mistake in the postcode is answered by “The postcode is wrong.”",
        "It is answered by “Enter a postcode.”: no example and no limit, but what to do.",
    ),
    Flaw(
        "error-far-from-field",
        "Mistakes are listed at the top of the page only, and the list leads nowhere.",
        "They are listed at the top only, and every line is a link to its field.",
    ),
    Flaw(
        "error-blames",
        "A mistake in the e-mail address is answered by “You failed to enter a correct e-mail address.”",
        "It is answered by “You must enter an e-mail address with an @ in it.”",
    ),
    Flaw(
        "error-technical",
        "The checkout shows “undefined” and the inside of a program error.",
        "A product is called “NaN Bread Mix (undefined spice)”, and order numbers look like error codes.",
    ),
    Flaw(
        "text-hard",
        "What may not come back is explained in one sentence as only lawyers write them.",
        "It is explained at the same length in plain words, and the law is quoted below in its own.",
    ),
    Flaw(
        "failure-hidden",
        "Placing the order fails, and the shop says “Thank you for your order” all the same.",
        "The order is received but not yet confirmed, and the shop says so and when it will know.",
    ),
    Flaw(
        "failure-not-owned",
        "When the payment company does not answer, the shop says “Transaction could not be processed” and no more.",
        "It says in one sentence that its payment failed, that it is sorry, and that an invoice is possible.",
    ),
    Flaw(
        "failure-no-make-right",
        "When the payment company does not answer, the shop is sorry, on the page and in its letter, and no more.",
        "It is no more than sorry on the page, and the letter hours later brings a voucher.",
    ),
    Flaw(
        "failure-repeated",
        "Every order fails at the first press, and is only taken at the second.",
        "The first order fails at the first press; every order after it is taken at once.",
    ),
)
