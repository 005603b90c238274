"""The flaws of mails: id, walk, walk of the near miss, step titles, words, symptoms."""

from __future__ import annotations

READ, CONFIRMED = "Read my mail", "Wait for the confirmation mail"
LEAVE, WELCOMED = "Unsubscribe", "Wait for the welcome mail"
LINKS, CODE = "Check the links in the mails", "Use the code from the mail"

MAIL_CASES: tuple[tuple[str, str, str, tuple[str, ...], tuple[str, ...], tuple[str, ...]], ...] = (
    ("email-too-many", "mail-week", "mail-both", (READ,), ("letters in 7 days",), ()),
    ("email-duplicate", "mail-order", "mail-order", (CONFIRMED,), ("came twice",), ()),
    ("email-missing", "mail-order", "mail-order", (CONFIRMED,), ("none within 10 minutes",), ()),
    ("email-no-one-click", "mail-week", "mail-week", (WELCOMED, READ), ("no list-unsubscribe-post",), ()),
    ("unsubscribe-ignored", "mail-leave", "mail-leave", (READ,), ("days later",), ()),
    ("email-no-reply", "mail-order", "mail-order", (CONFIRMED,), ("no-reply@",), ()),
    ("email-no-text", "mail-order", "mail-order", (CONFIRMED,), ("only html",), ()),
    ("email-fact-wrong", "mail-order", "mail-order", (CONFIRMED,), ("18.95 gbp in the mail",), ()),
    ("email-purpose-mixed", "mail-order", "mail-both", (CONFIRMED,), ("to unsubscribe",), ()),
    ("email-link-broken", "mail-order", "mail-order", (CONFIRMED, LINKS), ("404",), ()),
    ("promo-advertised-dead", "mail-code", "mail-code", (CODE,), ("hello15",), ()),
)

# What the flaw of one changes, another one reads.
MAILS_ALONE = frozenset(("email-missing", "unsubscribe-ignored", "promo-advertised-dead", "email-duplicate"))
# The basket is below what the offer asks for: silence is all that can be asked for.
MAILS_UNTOLD = frozenset(("promo-advertised-dead",))
