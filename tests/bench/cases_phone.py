"""The flaws of the phone line: id, walk, walk of the near miss, step titles, words."""

from __future__ import annotations

CRAWL = ("Walk every branch of the phone menu",)
STATUS = ("Follow the phone menu to order status of the order on its way", "Call the shop about the order on its way")
PERSON = ("Follow the phone menu to a person",)
CALL = ("Follow the phone menu to a call back", "Wait for the promised call")

PHONE_CASES: tuple[tuple[str, str, str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("no-human-exit", "phone-menu", "phone-menu", CRAWL, ("none leads to people",)),
    ("dead-end-turn", "phone-menu", "phone-menu", CRAWL, ("returns", "not offered")),
    ("ivr-too-deep", "phone-menu", "phone-menu", CRAWL, ("menus have to be passed",)),
    ("ivr-too-wide", "phone-menu", "phone-menu", CRAWL, ("9 options",)),
    ("ivr-time-to-goal", "phone-status", "phone-status", STATUS, ("longest announcement",)),
    ("hold-too-long", "phone-person", "phone-person", PERSON, ("before a person answered",)),
    ("promise-to-contact-broken", "phone-call-back", "phone-call-back", CALL, ("nothing came",)),
)
ALONE_ON_THE_PHONE = frozenset(case[0] for case in PHONE_CASES)
"""They all change the same menus."""
