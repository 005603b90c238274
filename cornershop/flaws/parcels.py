"""Flaws of delivery, returns and refunds: what was promised and what comes part company."""

from cornershop.flaws.record import Flaw

FLAWS = (
    Flaw(
        "delivery-date-missing",
        "No page before the payment says when the parcel comes.",
        "It says “3 to 5 working days” and no dates.",
    ),
    Flaw(
        "delivery-promise-drift",
        "The confirmation names days that are three working days later than those of the review.",
        "A customer chooses a slower delivery, whose later days stand on the review as well.",
    ),
    Flaw(
        "delivery-promise-broken",
        "The carrier brings the parcel three working days after the last promised day.",
        "It brings it on the last promised day, late in the evening.",
    ),
    Flaw(
        "delay-not-announced",
        "The parcel is late, and no mail says so.",
        "The parcel is late; a mail says so in time, with the new day and a way to cancel.",
    ),
    Flaw(
        "tracking-dead",
        "The link to the carrier leads nowhere, and the carrier tells of no event.",
        "The label is made, the parcel still waits, and the order's page says so.",
    ),
    Flaw(
        "stock-promise-broken",
        "The order is paid, and cancelled three hours later as sold out.",
        "The product says “Only 1 left”, and the basket takes one.",
    ),
    Flaw(
        "charge-differs",
        "The card is charged £1.00 more than the total.",
        "The total is charged in two parts.",
    ),
    Flaw(
        "return-path-blocked",
        "Orders that have arrived cannot be registered for return: the page asks for a letter.",
        "An order that arrived two months ago is refused with its days.",
    ),
    Flaw(
        "return-terms-late",
        "A return fee of £3.95 is named when the return is registered, and nowhere before.",
        "The same fee stands on the returns pages before.",
    ),
    Flaw(
        "refund-short",
        "A whole order comes back, and its delivery charge is kept though it was promised.",
        "The surcharge of an express order is kept, as the return page says.",
    ),
    Flaw(
        "packaging-trouble",
        "Parcels arrive dented, in a box three sizes too large, full of filling, with no word on returns.",
        "They come in a used box, whole, the right size and easy to open; one is neither glad nor sorry.",
    ),
    Flaw("refund-late", "The refund comes 21 days after the parcel is back.", "It comes after 13 days."),
)
