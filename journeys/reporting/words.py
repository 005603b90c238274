"""What the codes of a result mean, in a reader's words. One place for every format."""

from __future__ import annotations

from typing import get_args

from journeys.model.finding import Confidence, Owner, Severity, State, Tier
from journeys.model.journey import Blame, Outcome

SEVERITY: dict[Severity, str] = {
    "S4": "Stops the customer",
    "S3": "Hurts trust",
    "S2": "Slows the customer",
    "S1": "Annoys the customer",
}
WORST_FIRST: tuple[Severity, ...] = tuple(SEVERITY)

STATE: dict[State, str] = {
    "new": "new",
    "came-back": "came back",
    "changed": "changed",
    "known": "known",
    "fixed": "fixed",
    "not-checked": "not checked this time",
    "muted": "muted",
}
ACTIVE: frozenset[State] = frozenset({"new", "came-back", "changed", "known"})

CONFIDENCE: dict[Confidence, str] = {
    "confirmed": "confirmed",
    "probable": "probable",
    "unconfirmed": "unconfirmed",
}
TIER: dict[Tier, str] = {
    "A": "measured the same way every time",
    "B": "a heuristic, confirmed by repeating",
    "C": "depends on language, advisory",
}
OWNER: dict[Owner, str] = {
    "shop": "Shop",
    "fulfilment": "Fulfilment",
    "service": "Service",
    "billing": "Billing",
    "marketing": "Marketing",
    "it": "IT",
}
OUTCOME: dict[Outcome, str] = {
    "completed": "completed",
    "blocked": "blocked",
    "robot-failed": "robot failed",
    "skipped": "skipped",
    "not-applicable": "not applicable",
}
BLAME: dict[Blame, str] = {"": "", "shop": "the shop", "robot": "the robot", "environment": "the environment"}

BAND = {
    "smooth": "smooth",
    "light": "light friction",
    "heavy": "heavy friction",
    "severe": "severe friction",
    "not-walked": "not walked",
}
# Upper bounds of the bands of the friction index: a convention, not a measurement.
BANDS: tuple[tuple[float, str], ...] = ((10, "smooth"), (25, "light"), (50, "heavy"), (float("inf"), "severe"))

CHECKLIST = {
    "C1": "Use the site on a mobile device",
    "C2": "Enter a promotion code",
    "C3": "Ask for a product's specifications",
    "C4": "Reach account information by phone menu",
    "C5": "Track how many emails arrive in a week",
    "C6": "Buy a product",
    "C7": "Check packaging and delivery times",
    "C8": "Return a product and get the money back",
    "C9": "Contact service, one and done",
    "C10": "Read an invoice",
}
PRACTICE = {
    "P1": "experience the experience",
    "P2": "recruit your own shoppers",
    "P3": "test the technology",
    "P4": "break your processes",
    "P5": "keep learning",
    "P6": "one and done",
    "P7": "make mistakes right",
    "P8": "close the loop",
    "P9": "don't stop",
}
GAP = {
    "G1": "silos between teams",
    "G2": "channels that contradict one another",
    "G3": "disconnected tools",
    "G4": "no complete view of the customer",
}
CHANNEL = {
    "browser": "Shop site",
    "wire": "Shop site, without a browser",
    "mail": "Mail",
    "phone": "Phone",
    "chat": "Chat",
    "form": "Contact form",
    "carrier": "Carrier",
    "document": "Documents",
    "statement": "Card statement",
    "clock": "Time passes",
    "person": "A person",
}
ANSWER = {"yes": "yes", "no": "no", "cannot-say": "cannot say"}
SPEAKER = {"customer": "Customer", "bot": "Bot", "agent": "Agent", "system": "Recorded voice"}
CONTACT = {
    "resolved": "resolved",
    "refused": "refused, with a reason",
    "promised": "promised to be dealt with",
    "unresolved": "not resolved",
    "cut-off": "cut off by the shop",
}
MENU = {
    "menu": "menu",
    "speech": "menu by speech",
    "answer": "answer",
    "queue": "queue to a person",
    "dial": "put through",
    "record": "voice mail",
    "hangup": "call ends",
    "loop": "loop",
    "dead-end": "dead end",
    "error": "error",
    "unexplored": "not walked",
}
ROW_STATE = {"walked": "walked", "not-walked": "planned, not walked", "not-yet": "no journey yet"}
PROMISED = {
    "delivery": "Delivery",
    "refund": "Money back",
    "call-back": "A call back",
    "reply": "A reply",
    "mail": "A mail",
    "return-label": "A return label",
}
PROMISE = {"kept": "kept", "pending": "not due yet", "broken": "broken", "unknown": "unknown"}
REASON = {
    "not-reached": "the robots did not get there",
    "not-applicable": "the shop has nothing of the kind",
    "evidence-missing": "the evidence was not complete",
}
STRAIN = (
    "Strain curve: expected friction from evidence. Robots have no feelings; this is not measured emotion. "
    "0 means nothing was found, -100 that the step fails. Gaps are steps that were not walked."
)


def band(index: float | None) -> str:
    """The band an index of 0 to 100 falls into; `not-walked` for None."""
    if index is None:
        return "not-walked"
    return next(name for bound, name in BANDS if index < bound)


def number(index: float | None) -> str:
    """An index as text: a whole number, or a dash when nothing was walked."""
    return "–" if index is None else f"{index:.0f}"


def device(name: str) -> str:
    """`on a phone`, `on a desktop computer`: how prose speaks of a device profile."""
    known = {"desktop": "on a desktop computer", "phone": "on a phone", "small-phone": "on a small phone"}
    return known.get(name, f"on {name}" if name else "")


def _complete() -> None:
    """A word for each code the model knows, or the import fails."""
    pairs = ((SEVERITY, Severity), (STATE, State), (CONFIDENCE, Confidence), (TIER, Tier), (OWNER, Owner))
    for words, codes in pairs:
        if set(words) != set(get_args(codes)):
            raise AssertionError(f"words for {codes} are not complete")


_complete()

EVIDENCE = {
    "screenshot": "on the page",
    "page": "on the page",
    "fact": "read on the page",
    "message": "the shop's message",
    "action": "what the customer did",
    "request": "request",
    "audit": "accessibility audit",
    "timing": "measured",
    "turn": "said",
    "mail": "mail",
    "menu": "phone menu",
    "document": "document",
    "statement": "card statement",
    "answer": "a person's answer",
}
"""Where a quote of a finding comes from, by the kind of evidence."""

TIMED = {
    "walk": "whole walk, without thinking",
    "step": "step",
    "truth": "until the shop said what is wrong",
    "basket": "basket looked at after a failure",
    "request": "request",
}
"""What a crowd's times are of."""

RECOVERY = {
    "state kept": "Basket and answers kept",
    "no double effect": "Nothing charged or ordered twice, nothing in limbo",
    "honest message": "The truth, and soon",
    "way on": "A way on",
    "resume": "Going on where one had to stop",
    "follow-up": "The shop comes back to the customer",
}
"""The six checks of a journey in which something was broken on purpose."""

UNTOLD = {
    "not-reached": "the journey did not go there",
    "not-applicable": "there was no need for it",
    "evidence-missing": "nobody looked",
}
"""Why one of the six checks cannot be told."""

MENDED = {
    "step": "by the journey",
    "scenario-ended": "at the journey's end",
    "interrupted": "when it was interrupted",
    "time-to-live": "by itself",
}
"""Who ended what was broken."""
