"""A spoken prompt read into what it offers: keys, words to say, a number it wants.

"For orders press 1", "press 1 for orders", "Für Bestellungen die Eins" and "orders: 1" are one thing: option 1, orders.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from journeys.model.contact import MenuOption
from journeys.wayfinding.phone.topics import topic_of, wanted
from journeys.wayfinding.phone.words import pattern, phrases, says
from journeys.wayfinding.reading.numerals import with_digits
from journeys.wayfinding.reading.sentences import spoken_sentences
from journeys.wayfinding.words import fold

_KEY = r"\d{1,2}"


@dataclass(frozen=True)
class Menu:
    """What a prompt offers. `wants` is what has to be keyed in or said (order, postcode, phone, customer, ""), `speech`
    the options that are said.
    """

    options: tuple[MenuOption, ...] = ()
    speech: tuple[MenuOption, ...] = ()
    wants: str = ""

    @property
    def language(self) -> bool:
        """Whether it only asks for the language."""
        leading = [one for one in self.options if one.topic not in ("repeat", "back")]
        return len(leading) > 1 and all(one.topic == "language" for one in leading)


@lru_cache(maxsize=512)
def read_menu(prompt: str, language: str) -> Menu:
    """The options in a prompt, in the order they are named; a key named twice is one option."""
    options: dict[str, MenuOption] = {}
    speech: dict[str, MenuOption] = {}
    wants = ""
    before = ""
    for sentence in spoken_sentences(with_digits(prompt, language)):
        said = _plain(sentence)
        if says("enter", said) and (asked := wanted(said)):
            wants = wants or asked
        else:
            for keys, words in _keyed(said, before, ongoing=bool(options)):
                options.setdefault(keys, MenuOption(keys, words, topic=topic_of(words)))
            if says("say", said) or says("example", said):
                for words in _sayable(sentence):
                    speech.setdefault(words, MenuOption("", words, topic=topic_of(words)))
        before = said
    if not options and not wants:
        options = _listed(prompt, language)
    return Menu(tuple(options.values()), tuple(speech.values()), wants)


def _listed(prompt: str, language: str) -> dict[str, MenuOption]:
    """A bare list: "1: orders. 2: returns.", "One for orders. Two for returns." One number alone is no list."""
    plain = " , ".join(_plain(sentence) for sentence in spoken_sentences(with_digits(prompt, language)))
    found = {keys: _topic(words) for keys, words in re.findall(r"(?:^|, )(\d) , ([^,\d]+)", plain)}
    for told in (_ended_by_keys, _begun_by_keys):
        found = found if len(found) > 1 else dict(told(prompt, language))
    return {k: MenuOption(k, w, topic=topic_of(w)) for k, w in found.items() if w} if len(found) > 1 else {}


def _ended_by_keys(prompt: str, language: str) -> Iterator[tuple[str, str]]:
    """Sentences that end with a key and its article: "You ordered this year, then the 1." One alone is no menu."""
    ends = re.compile(rf"(?<!\w)(?:{_any('article')}) (\d)$")
    for sentence in spoken_sentences(with_digits(prompt, language)):
        said = _plain(sentence).rstrip(" ,")
        key = ends.search(said)
        if key and "?" not in sentence:
            yield key[1], _topic(said[: key.start()])


def _begun_by_keys(prompt: str, language: str) -> Iterator[tuple[str, str]]:
    """Sentences that begin with a key and what links it: "One for orders. Two if you want to return something."."""
    begins = re.compile(rf"^(\d) (?:{_any('link')})(?!\w)")
    for sentence in spoken_sentences(with_digits(prompt, language)):
        said = _plain(sentence)
        key = begins.search(said)
        if key and "?" not in sentence:
            yield key[1], _topic(said[key.end(1) :])


def named_after(prompt: str, option: MenuOption, language: str) -> float:
    """The share of a prompt (0 to 1) that has to be heard until an option has been named."""
    heard, words = "", max(1, len(prompt.split()))
    for sentence in spoken_sentences(with_digits(prompt, language)):
        heard = f"{heard} {sentence}"
        menu = read_menu(heard, language)
        if any(one.keys == option.keys and one.words == option.words for one in (*menu.options, *menu.speech)):
            return min(1.0, len(heard.split()) / words)
    return 1.0


def _plain(sentence: str) -> str:
    """Folded, with commas kept as " , " and star and hash as the keys they are."""
    folded = " , ".join(fold(part) for part in re.split(r"[,;:–—]|\s-\s", sentence))
    for key, sign in (("star", "*"), ("hash", "#")):
        press = rf"((?:{_any('press')})(?: (?:{_any('article')}))*) (?:{_any(key)})(?!\w)"
        folded = re.sub(press, rf"\1 {sign}", folded)
    return folded


def _any(key: str) -> str:
    return "|".join(re.escape(phrase).replace(r"\ ", " ") for phrase in phrases("menu", key))


@lru_cache(maxsize=1)
def _mention() -> re.Pattern[str]:
    """A key with the press word before it, or bare behind an article."""
    articles = rf"(?:(?:{_any('article')}) )*"
    pressed = rf"(?<!\w)(?:{_any('press')}) {articles}(?P<pressed>{_KEY}|[*#])(?![\w])"
    return re.compile(rf"{pressed}|(?<!\w){articles}(?P<bare>{_KEY})(?!\w)")


def _keyed(said: str, before: str, *, ongoing: bool) -> Iterator[tuple[str, str]]:
    """Keys with the words that stand for them, in one sentence; in a menu going on "for returns the 2" is enough."""
    found = list(_mention().finditer(said))
    if not any(one["pressed"] for one in found):
        last = found[-1] if found and ongoing and re.match(rf"(?:{_any('link')})(?!\w)", said) else None
        if last and not said[last.end() :].strip() and (words := _topic(said[: last.start()])):
            yield last["bare"], words
        return
    first = next(n for n, one in enumerate(found) if one["pressed"])
    ahead = _topic(said[: found[first].start()])
    if first and not ahead:
        return
    marks = [one for one in found if one["pressed"] or _may_be_bare(said, one)]
    for number, mark in enumerate(marks):
        start = marks[number - 1].end() if number else 0
        stop = marks[number + 1].start() if number + 1 < len(marks) else len(said)
        words = _topic(said[start : mark.start()]) if ahead else _topic(said[mark.end() : stop])
        if not words and len(marks) == 1:
            words = _topic(said[mark.end() :]) or _topic(before)
        yield (mark["pressed"] or mark["bare"], words)


def _may_be_bare(said: str, mark: re.Match[str]) -> bool:
    """A key without a press word stands at the end of its part, or before "for"."""
    after = said[mark.end() :].strip()
    return not after or after[0] == "," or re.match(rf"(?:{_any('link')})(?!\w)", after) is not None


def _topic(words: str) -> str:
    """What an option is about: its words without "for", "please", "press"."""
    text = " ".join(words.replace(",", " ").split())
    text = re.sub(r"(?<!\w)1 (?=[a-z])", "", text)  # "un", "een": the article, not the number
    link = re.compile(rf"^(?:{_any('link')}|{_any('press')})(?!\w) ?")
    while match := link.match(text):
        text = text[match.end() :]
    if re.match(rf"(?:{_any('say')})(?!\w)", text) and len(text.split()) < 4:
        return ""  # "say yes or press 1 ..."
    tail = re.compile(rf" ?(?<!\w)(?:{_any('link')}|{_any('press')}|{_any('article')})$")
    while match := tail.search(text):
        text = text[: match.start()]
    return text.strip()


def _sayable(sentence: str) -> Iterator[str]:
    """The words a caller may say: quoted ones, else what is listed behind "say" or "for example"."""
    quoted = re.findall(r"[“\"„«‘]\s*([^”\"“»’]{2,40}?)\s*[”\"“»’]", sentence)
    if quoted:
        yield from (fold(one) for one in quoted)
        return
    folded = " , ".join(fold(part) for part in re.split(r"[,;:–—]", sentence))
    starts = [m.end() for key in ("example", "say") for m in pattern("menu", key).finditer(folded)]
    if not starts:
        return
    listed = folded[max(starts) :]
    for part in re.split(r" , |(?<!\w)(?:or|oder|ou|o|oppure|of)(?!\w)", listed):
        words = _topic(part)
        if 0 < len(words.split()) <= 6 and topic_of(words):
            yield words
