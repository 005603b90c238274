"""Flaws of mails: too many, missing, wrong, and no way to be left alone."""

from cornershop.flaws.record import Flaw

FLAWS = (
    Flaw(
        "email-too-many",
        "The letter that was promised once a week comes more than once a day.",
        "Every small step of a parcel is told by mail, so that an order alone makes many mails in a week.",
    ),
    Flaw(
        "email-duplicate",
        "The confirmation of an order is sent twice, as two mails.",
        "The mail server delivers the same message twice.",
    ),
    Flaw(
        "email-missing",
        "Nothing confirms an order by mail.",
        "The confirmation comes eight minutes later.",
    ),
    Flaw(
        "email-no-one-click",
        "The letter has no header for unsubscribing with one click.",
        "The header offers a mail address first and an address for one click after it.",
    ),
    Flaw(
        "unsubscribe-ignored",
        "Who unsubscribes is thanked, and goes on getting letters.",
        "One letter that was on its way arrives a day after unsubscribing, and none after it.",
    ),
    Flaw(
        "email-no-reply",
        "Mails about orders come from a no-reply address and name no way to answer.",
        "They come from a no-reply address, and answers go to a ticket's address.",
    ),
    Flaw(
        "email-no-text",
        "Mails about orders have no plain text.",
        "The HTML begins with a long text that readers do not see.",
    ),
    Flaw(
        "email-fact-wrong",
        "The total in the confirmation mail is £1.00 too high.",
        "The total is written in another way: GBP 31.95 for £31.95.",
    ),
    Flaw(
        "email-purpose-mixed",
        "Mails about orders carry the letter's way to unsubscribe and come from its address.",
        "Both come from the same domain, from different addresses.",
    ),
    Flaw(
        "email-link-broken",
        "The link that follows an order leads nowhere.",
        "The link goes by way of a page that only sends the reader on.",
    ),
    Flaw(
        "promo-advertised-dead",
        "The welcome brings a code that the shop does not know.",
        "The welcome's code needs a larger basket, and the mail says so.",
    ),
)
