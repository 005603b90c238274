"""The slot grammar: which pieces of information a sentence asks a customer for, only confirms, or gives away.

A slot is one piece of information: order, customer, name, email, phone, postcode, address, birthdate, card, pin,
product or issue (what it is about). Words are data per language in `talk/`; all languages are asked together.
Where a sentence is not understood, it asks nothing: a missed question costs less than one that nobody asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from journeys.model.talk import pattern, plain, sections

SLOTS = (
    *("order", "customer", "name", "email", "phone", "postcode", "address"),
    *("birthdate", "card", "pin", "product", "issue"),
)
PROVES = frozenset({"name", "email", "phone", "postcode", "address", "birthdate", "card", "pin", "customer"})
"""Slots by which a shop makes sure who somebody is."""

NEAR = 12  # words between what asks and what is asked for: more belong to another thought
SHORT = 3  # words besides a slot's own in a bare question: "Your order number, please?"
BESIDE = 4  # words between a slot and its value

_SHORTENED = r"(?<!\bnr\.)(?<!\bnum\.)(?<!\border no\.)(?<!\bn\.)"  # "order no. 12" goes on
_SENTENCE = re.compile(rf"(?<=[.;!?\n]){_SHORTENED}\s+|\n|(?<=[?!])")
_EMAIL = re.compile(r"[^\s@,;<>()]+@[^\s@,;<>()]+\.[a-z]{2,}")
_NUMBER = re.compile(r"(?<![\w.@])#?(?:[a-z]{1,5}[-/ ]?)?(?=[\d\-/ ]*\d[\d\-/ ]*\d)\d[\d\-/]{2,}[a-z]?(?![\w@])")


@dataclass(frozen=True)
class Ask:
    """What a sentence wants: slots it `asks` for, and slots it only `confirms` ("is it 1042?")."""

    asks: tuple[str, ...] = ()
    confirms: tuple[str, ...] = ()


@lru_cache(maxsize=4096)
def ask_of(text: str) -> Ask:
    """What the shop's words ask of a customer, in the order of SLOTS."""
    asks: set[str] = set()
    confirms: set[str] = set()
    for sentence in _sentences(text):
        if pattern("slot", "issue").search(sentence):
            asks |= set() if pattern("ask", "else").search(sentence) else {"issue"}
            continue
        valued = _confirmed(sentence)
        confirms |= valued
        asks |= {slot for clause in _clauses(sentence) for slot in _asked(clause) if slot not in valued}
    return Ask(_ordered(asks), _ordered(confirms - asks))


def given(text: str, known: Mapping[str, str] | None = None) -> tuple[str, ...]:
    """What a customer's words give away, in the order of SLOTS.

    `known` are this customer's own values by slot: they are found in any spelling of blanks, case and hyphens. Without
    them only what cannot be mistaken is found: an e-mail address, and a number behind a word for an order.
    """
    said, bare = plain(text), _bare(text)
    found = {slot for slot, value in (known or {}).items() if _bare(value) and _bare(value) in bare}
    if _EMAIL.search(said):
        found.add("email")
    loose = pattern("slot", "loose").search(said) or pattern("slot", "order").search(said)
    if loose and _NUMBER.search(said, loose.start()):
        found.add("order")
    return _ordered(found)


def _ordered(slots: set[str]) -> tuple[str, ...]:
    return tuple(slot for slot in SLOTS if slot in slots)


def _bare(text: str) -> str:
    return re.sub(r"[\W_]+", "", plain(text))


def _sentences(text: str) -> Iterator[str]:
    for part in _SENTENCE.split(plain(text)):
        if part and any(char.isalpha() or char.isdigit() for char in part):
            yield part.strip()


def _clauses(sentence: str) -> Iterator[str]:
    """The sentence cut at each comma behind which something new is asked: "..., please give me ..."."""
    start = 0
    for comma in re.finditer(r",\s+|\s[-–—]\s|:\s+", sentence):
        rest = sentence[comma.end() :]
        own = ":" in comma.group() and _bare_question(rest)
        if own or pattern("ask", "cue").match(rest) or _cue_after(rest):
            yield sentence[start : comma.start()]
            start = comma.end()
    yield sentence[start:]


def _cue_after(rest: str) -> bool:
    """Whether a polite word is followed by what asks: "please give me"; "name, e-mail, and order number" is a list."""
    first = pattern("ask", "polite").match(rest)
    return bool(first and pattern("ask", "cue").search(rest[: first.end() + 24]))


def _asked(clause: str) -> set[str]:
    found = set()
    for slot in SLOTS[:-1]:
        left = clause if slot in {"email", "order"} else _without_email(clause)
        for noun in pattern("slot", slot).finditer(left):
            if slot == "email" and _of_another(clause, noun):
                continue
            if _wanted(clause, noun) and not _value_beside(clause, slot, noun):
                found.add(slot)
    return found - ({"name"} if "name" in found and not _own_name(clause) else set())


def _of_another(clause: str, mail: re.Match[str]) -> bool:
    """Whether a mail is only where a number is to be found: "the number on your confirmation mail"."""
    return any(
        number.start() < mail.start() and mail.end() <= number.end()
        for number in pattern("slot", "order").finditer(clause)
    )


def _without_email(clause: str) -> str:
    """The clause with its words for e-mail blanked: an e-mail address is no address."""
    for mail in pattern("slot", "email").finditer(clause):
        end = re.compile(r"[-\w]*").match(clause, mail.end())
        width = (end.end() if end else mail.end()) - mail.start()
        clause = clause[: mail.start()] + " " * width + clause[mail.start() + width :]
    return clause


def _own_name(clause: str) -> bool:
    """A name that is another slot's ("file name", "product name") asks for no person."""
    rest = clause
    for slot in ("product", "pin", "email", "address"):
        rest = pattern("slot", slot).sub(" ", rest)
    return bool(pattern("slot", "name").search(rest))


def _wanted(clause: str, noun: re.Match[str]) -> bool:
    """Whether something near asks for the noun, or the noun stands there as a question of its own."""
    place = pattern("ask", "place").search(clause)
    if place and not (clause.endswith("?") and noun.start() < place.start()):
        return False
    for cue in pattern("ask", "cue").finditer(clause):
        between = clause[min(cue.end(), noun.end()) : max(cue.start(), noun.start())]
        inside = cue.start() <= noun.start() < cue.end() or noun.start() <= cue.start() < noun.end()
        near = inside or len(between.split()) <= NEAR
        broken = not inside and pattern("ask", "break").search(between) is not None
        if near and not broken and not _denied(clause, cue, noun):
            return True
    return _bare_question(clause)


def _denied(clause: str, cue: re.Match[str], noun: re.Match[str]) -> bool:
    """Whether it says not to: the no stands before or between what asks and the noun, close by ("nº" is no no)."""
    first, last = min(cue.start(), noun.start()), max(cue.end(), noun.end())
    said = [no.start() for no in pattern("ask", "deny").finditer(clause) if not noun.start() <= no.start() < noun.end()]
    return any(first - 24 <= place < last for place in said)


def _bare_question(clause: str) -> bool:
    """Whether the slot stands alone: "Order number?", "Your name and e-mail, please", "Order number:"."""
    if clause.endswith("?") and _opens_with_slot(clause):
        return True
    polite = re.search(rf"(?:^|\W)(?:{_please()})\W*$", clause)
    if not (clause.endswith(("?", ":")) or polite):
        return False
    rest = clause
    for slot in SLOTS[:-1]:
        rest = pattern("slot", slot).sub(" ", rest)
    rest = pattern("ask", "polite").sub(" ", rest)
    return len(re.findall(r"\w+", rest)) <= SHORT and not pattern("ask", "deny").search(clause)


def _opens_with_slot(clause: str) -> bool:
    """Whether a question begins with the slot and goes on with what it belongs to: "And the postcode of ...?"."""
    said = re.sub(rf"^(?:(?:{'|'.join(_polite())})\W+)+", "", clause)
    nouns = (pattern("slot", slot).match(said) for slot in SLOTS[:-1])
    return any(noun and pattern("ask", "relative").match(said[noun.end() :].lstrip(" ,")) for noun in nouns)


@lru_cache(maxsize=1)
def _polite() -> tuple[str, ...]:
    return tuple(part for words in sections("ask") for part in words["polite"])


@lru_cache(maxsize=1)
def _please() -> str:
    return "|".join(words["polite"][0] for words in sections("ask"))


def _value_beside(clause: str, slot: str, noun: re.Match[str]) -> bool:
    """Whether the value itself stands behind the noun, not as an example."""
    value = (_EMAIL if slot == "email" else _NUMBER).search(clause, noun.end())
    if value is None:
        return False
    between = clause[noun.end() : value.start()]
    return len(between.split()) <= BESIDE and not pattern("ask", "example").search(between)


def _confirmed(sentence: str) -> set[str]:
    """Slots whose value the shop says itself and asks about: "order 1042, is that the one?"."""
    question = sentence.endswith("?") or pattern("ask", "confirm").search(sentence)
    if not question:
        return set()
    found = {"email"} if _EMAIL.search(sentence) else set()
    number = _NUMBER.search(sentence)
    if number and not pattern("ask", "example").search(sentence[: number.start()]):
        named = {
            slot
            for slot in SLOTS[:-1]
            for noun in pattern("slot", slot).finditer(sentence)
            if slot != "email" and _value_beside(sentence, slot, noun)
        }
        found |= named or {"order"}
    asked = re.search(r"(?:^|\W)(?:is|are|am i)\W[\w ]*\bname\W+(?!on\b|under\b)\w+", sentence)
    return found | ({"name"} if asked and sentence.endswith("?") else set())
