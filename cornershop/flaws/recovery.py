"""Flaws of recovery: what a customer meets when something the shop relies on fails. They show only in trouble."""

from cornershop.flaws.record import Flaw

FLAWS = (
    Flaw(
        "recover-double-charge",
        "The answer of the payment company is lost; the next press asks for the money anew, and both are taken.",
        "The next press asks anew as well, but what the first one had reserved is let go.",
    ),
    Flaw(
        "recover-order-limbo",
        "The answer of the payment company is lost; the money is taken, and no order is written.",
        "The order is written and called unconfirmed until the payment is found.",
    ),
    Flaw(
        "recover-cart-lost",
        "When the payment company does not answer, the basket is emptied.",
        "When it does not answer, one article is sold out meanwhile; it is taken out, and the shop says so.",
    ),
    Flaw(
        "recover-dishonest",
        "When the payment company does not answer, the shop says that the bank declined the card.",
        "The shop says that it does not know yet, asks not to pay again, and promises an e-mail.",
    ),
    Flaw(
        "recover-slow-truth",
        "When the payment company does not answer, the last page comes back without a word.",
        "It comes back two seconds later than it could, and says what happened.",
    ),
    Flaw(
        "recover-no-way-on",
        "When the payment company does not answer, a page says “Something went wrong” and leads home, nowhere else.",
        "The same bare page says when to try again and whom to call.",
    ),
    Flaw(
        "recover-no-resume",
        "An hour after the payment company did not answer, everything that was typed is forgotten.",
        "Only the card is forgotten, and has to be typed again.",
    ),
    Flaw(
        "recover-dependency-blocks",
        "When the carrier does not answer, no delivery can be chosen and the checkout ends there.",
        "When it does not answer, a warning says so, and standard delivery can be chosen.",
    ),
    Flaw(
        "recover-no-follow-up",
        "After an order that could not be taken, nobody writes to the customer.",
        "The letter about it comes late in the day.",
    ),
)
