"""The ten things a customer does: the rows of every report."""

from __future__ import annotations

CHECKLIST: dict[str, str] = {
    "C1": "Use the site on a phone",
    "C2": "Enter a promotion code",
    "C3": "Ask about a product",
    "C4": "Reach account information on the phone menu",
    "C5": "Count the e-mails of a week",
    "C6": "Buy a product",
    "C7": "Check packaging and delivery times",
    "C8": "Return a product and get the money back",
    "C9": "Contact service: one and done",
    "C10": "Read an invoice",
}
