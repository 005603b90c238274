"""Flaws of money: what was said and what is charged part company."""

from cornershop.flaws.record import Flaw

FLAWS = (
    Flaw(
        "price-raised-on-path",
        "In the basket every article costs £2.00 more than on its page.",
        "A customer chooses the larger size, which costs more on its page as well.",
    ),
    Flaw(
        "price-markup-mismatch",
        "The product data for search engines name a price that is £2.00 lower than the page's.",
        "The data name a range, and a list price beside the current one.",
    ),
    Flaw(
        "fee-late",
        "A service fee of £1.99 appears on the review page for the first time.",
        "The same fee is named beside the product's price and in the basket.",
    ),
    Flaw(
        "sneaked-item",
        "Parcel insurance at £2.99 is put in the basket unasked.",
        "A free sample at £0.00 is put in the basket, and can be taken out.",
    ),
    Flaw(
        "total-does-not-add",
        "The total is £1.00 higher than its parts.",
        "Lines include VAT, and a net subtotal and the VAT below them add up to the same total.",
    ),
    Flaw(
        "promo-accepted-not-applied",
        "A code is said to be applied and the total stays as it was.",
        "A free delivery code says that it shows after the choice of delivery, and then it does.",
    ),
    Flaw(
        "promo-wrong-amount",
        "A code for 10% takes 8% off, and one for £5.00 takes £4.00.",
        "The 10% are counted on the price without VAT.",
    ),
    Flaw(
        "promo-dropped-later",
        "The discount is in the basket, and missing on the review page and in the charge.",
        "The basket falls below the code's minimum, and the shop says that the code was taken out.",
    ),
    Flaw(
        "promo-channel-split",
        "A code that works on a computer is unknown on a phone.",
        "It is refused on a phone as well, and the shop says that it is for computers only.",
    ),
    Flaw(
        "was-price-inflated",
        "After twenty days every product's page crosses out a price that is £4.00 higher than it ever was.",
        "After twenty days every product's page asks £2.00 less and crosses out the price it had.",
    ),
)
