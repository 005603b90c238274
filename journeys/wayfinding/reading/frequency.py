"""How often a shop says that it will write: "one letter a week", "höchstens zweimal im Monat"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from journeys.model.fact import Fact
from journeys.wayfinding.reading.facts import Maker
from journeys.wayfinding.reading.numerals import with_digits
from journeys.wayfinding.reading.sentences import spoken_sentences
from journeys.wayfinding.reading.vocabulary import Vocabulary
from journeys.wayfinding.words import fold

PERIODS = {"daily": 1, "weekly": 7, "fortnightly": 14, "monthly": 30}
BETWEEN = 3  # words between a number and its period: "2 short letters a week"
ENTITY = "policy:newsletter"


def read_frequency(maker: Maker, texts: Iterable[tuple[str, int]]) -> tuple[Fact, ...]:
    """`policy:newsletter` frequency: how many mails in how many days (qualifier `days`), None where texts disagree.

    `texts` are a text with the index of its node; only sentences that speak of mails or letters count.
    """
    found: dict[tuple[int, int], tuple[str, int]] = {}
    for text, index in texts:
        for sentence in spoken_sentences(text):
            told = frequency_in(sentence, maker.view.words, maker.view.locale)
            if told:
                found.setdefault(told, (sentence, index))
    return tuple(
        maker.fact(
            ENTITY,
            "frequency",
            count if len(found) == 1 else None,
            unit="mails",
            quote=sentence,
            node=maker.view.outline.nodes[index],
            days=str(days),
        )
        for (count, days), (sentence, index) in list(found.items())[:1]
    )


def frequency_in(sentence: str, words: Vocabulary, locale: str) -> tuple[int, int] | None:
    """How many mails in how many days a sentence promises at the most; None when it promises none."""
    plain = fold(sentence)
    if not words.says("newsletter", "mail", plain):
        return None
    folded = fold(with_digits(sentence, locale))
    for key, days in PERIODS.items():
        period = words.pattern("newsletter", key).search(folded) or words.pattern("newsletter", key).search(plain)
        if period is None:
            continue
        said = folded if period.string is folded else plain
        return _count(said[: period.start()], words), days
    return None


def _count(before: str, words: Vocabulary) -> int:
    """The number right before a period, 1 where there is none: "weekly", "every Friday"."""
    last = before.split()[-BETWEEN - 1 :]
    for word in reversed(last):
        if re.fullmatch(r"\d{1,2}", word):
            return max(int(word), 1)
        if words.is_only("newsletter", "twice", word):
            return 2
    return 1
