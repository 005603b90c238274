"""What a shop's words claim when something of its own fails: was it done, was it paid, whose fault, what now.

Words are data in the `truth` table of `talk/`, for English, German, French, Spanish, Italian and Dutch. Whether a claim
is true is for whoever knows what happened. What is denied ("was not placed"), what depends on something ("if your card
was declined") and what is asked claims nothing: a claim that is missed costs less than one that nobody made.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from journeys.model.fault import Known
from journeys.model.talk import pattern, plain

CLAIMS = (
    *("success", "charged", "not-charged", "unsure", "failed"),
    *("blame-card", "blame-customer", "admit", "sorry", "expired"),
    *("retry", "hold-off", "other-way", "contact", "kept", "make-right"),
)
"""success (order or payment went through), charged and not-charged (money), unsure (not known yet), failed (something
did not work), blame-card and blame-customer, admit (the shop's own fault), sorry, expired (session, for security),
retry, hold-off (do not do it again), other-way (to pay, to deliver), contact, kept (basket or answers), make-right
(refund, call back, mail, discount).
"""

ADMISSIONS = frozenset({"failed", "unsure", "not-charged", "admit", "hold-off"})
"""Claims that tell a customer that it did not go as it should."""

WAYS_ON = frozenset({"retry", "other-way", "contact", "hold-off", "make-right"})
"""Claims that tell a customer what to do now, or that nothing is to be done."""

_ASSERTED = frozenset({"success", "charged", "blame-card", "blame-customer"})  # neither denied nor conditional
_AFFIRMED = frozenset({"kept", "make-right", "retry"})  # not denied
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")
_CLAUSE = re.compile(r"[,;:]\s+|\s[-–—]\s|(?<=[.!])\s+|\n+")


@lru_cache(maxsize=8192)
def claims(text: str, language: str = "") -> frozenset[str]:
    """Those of CLAIMS that the text makes, in `language` (as locales begin) and English, or in any."""
    found: set[str] = set()
    for sentence in _SENTENCE.split(plain(text)):
        if sentence and not sentence.rstrip().endswith("?"):
            found |= _claimed(sentence, language)
    return frozenset(found)


def owns(text: str, language: str = "") -> bool:
    """Whether the text admits that it is the shop's own fault."""
    return "admit" in claims(text, language)


def makes_right(text: str, language: str = "") -> bool:
    """Whether the text offers a remedy: something the shop will do, another way, or to go on with all that was kept."""
    said = claims(text, language)
    return bool(said & {"make-right", "other-way"}) or {"retry", "kept"} <= said


@dataclass(frozen=True)
class Happened:
    """What really happened to a customer in a failure: his order, his money, whether a bank said no, whether it may
    have been his own line, and whether he reached his goal (None: unknown).
    """

    ordered: Known = "unknown"
    charged: Known = "unknown"
    declined: bool = False
    line: bool = False
    done: bool | None = False


def untrue(text: str, language: str, really: Happened) -> str:
    """What is not so about a text on a failure, "" where nothing is known to be wrong."""
    said = claims(text, language)
    if "success" in said and really.done is not True and really.ordered == "no":
        return "no order was taken"
    if "blame-card" in said and not really.declined:
        return "the card was not declined"
    if "blame-customer" in said and not really.line:
        return "the customer did nothing wrong"
    if "not-charged" in said and really.charged == "yes":
        return "the customer was charged"
    if "charged" in said and "not-charged" not in said and really.charged == "no" and not really.done:
        return "nothing was charged"
    return ""


def _claimed(sentence: str, language: str) -> set[str]:
    clauses = [clause for clause in _CLAUSE.split(sentence) if clause]
    found = {one for one in CLAIMS if one not in _ASSERTED | _AFFIRMED and _says(one, sentence, language)}
    found |= {one for one in _ASSERTED if any(_asserts(one, clause, language) for clause in clauses)}
    found |= {one for one in _AFFIRMED if any(_affirms(one, clause, language) for clause in clauses)}
    if any(_says("bad-card", clause, language) and not _depends(clause, language) for clause in clauses):
        found.add("blame-card")
    if "admit" in found and not found & {"failed", "sorry"}:
        found.discard("admit")
    if "hold-off" in found:
        found.discard("retry")
    return found


def _says(topic: str, text: str, language: str) -> bool:
    return pattern("truth", topic, language).search(text) is not None


def _depends(text: str, language: str) -> bool:
    return _says("if", text, language)


def _asserts(topic: str, clause: str, language: str) -> bool:
    """Whether one of its phrases stands with nothing before or in it that denies it, or on which it depends."""
    return any(
        not _says("not", clause[: match.end()], language) and not _depends(clause[: match.start()], language)
        for match in pattern("truth", topic, language).finditer(clause)
    )


def _affirms(topic: str, clause: str, language: str) -> bool:
    matches = pattern("truth", topic, language).finditer(clause)
    return any(not _says("not", clause[: match.end()], language) for match in matches)
