"""What a prompt tells a caller besides its options: answers, and where to turn to otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from journeys.wayfinding.phone.menus import read_menu
from journeys.wayfinding.phone.words import pattern, says
from journeys.wayfinding.reading.numerals import with_digits
from journeys.wayfinding.reading.sentences import spoken_sentences
from journeys.wayfinding.reading.vocabulary import vocabulary
from journeys.wayfinding.words import fold

TELLS = {"call_back": "call-back", "ticket": "ticket", "wait": "wait", "transfer": "transfer"}
SHORT = 5  # words: an apology this short says nothing else


@lru_cache(maxsize=512)
def statements(prompt: str, language: str) -> tuple[str, ...]:
    """The sentences that state something: no options, greetings, good-byes, apologies or requests to wait; folded."""
    found = (said for said in _sentences(prompt, language) if "?" not in said)
    return tuple(folded for said in found if _states(folded := fold(said)))


def tells(prompt: str, language: str) -> tuple[str, ...]:
    """What it lets a caller know: closed, call-back, ticket, wait, transfer; also by an option that leads there."""
    folded = [fold(said) for said in spoken_sentences(prompt)]
    found = ["closed"] if any(vocabulary("").says("spoken", "closed", one) for one in folded) else []
    found += [name for key, name in TELLS.items() if any(says(key, one) for one in folded)]
    topics = {option.topic for option in (*read_menu(prompt, language).options, *read_menu(prompt, language).speech)}
    found += [name for name, topic in (("call-back", "call-back"), ("ticket", "message")) if topic in topics]
    return tuple(dict.fromkeys(found))


def introduces(prompt: str) -> bool:
    """Whether somebody introduces himself or asks how he can help: a person, or a stand-in of one."""
    return any(says("agent", fold(said)) for said in spoken_sentences(prompt))


def _sentences(prompt: str, language: str) -> Iterator[str]:
    """Sentences that offer nothing."""
    listed = {option.words for option in read_menu(prompt, language).options}
    for said in spoken_sentences(with_digits(prompt, language)):
        menu = read_menu(said, language)
        folded = fold(said)
        if folded[:1].isdigit() and any(folded.endswith(words) for words in listed):
            continue  # "2: returns" in a bare list
        if not (menu.options or menu.speech or menu.wants or (says("press", folded) and len(folded.split()) < 8)):
            yield said


def _states(folded: str) -> bool:
    if any(says(key, folded) for key in ("greeting", "no_answer", "wait", "transfer")):
        return says("closed", folded) or says("ticket", folded)
    bare = pattern("menu", "goodbye").sub(" ", folded).split()
    if says("apology", folded) and len(folded.split()) <= SHORT:
        return False
    return len(bare) > 1
