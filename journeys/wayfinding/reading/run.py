"""A line of an order in one run of words: "Mug — 2 pcs × £6.00 = £12.00", "Tasse, 2 Stück je 6,00 €: 12,00 €"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from journeys.model.money import Money
from journeys.wayfinding.reading.money import Amount, amounts
from journeys.wayfinding.reading.view import View
from journeys.wayfinding.words import fold

LONGEST = 160
# The count stands right before a price: "2 ×", "2 Stück je", "(2 at".
_COUNT = re.compile(
    r"(?<![\w.,])(?P<n>\d{1,3})\s*(?P<word>[^\W\d_]{1,12}\.?)?\s*(?P<sign>[x×@*]|[^\W\d_]{1,4})?\s*$", re.IGNORECASE
)
_LABELLED = re.compile(
    r"(?P<label>[^\W\d_]{2,12}\.?)\s*[:：]?\s*(?P<n>\d{1,3})[\s,;|(–—-]*$"
)  # "Qty 2" before the price
_EACH = frozenset({"a", "je", "at", "por", "per", "da", "pro", "de", "par", "for", "zu"})
_TIMES = frozenset("x×@*")
_ENDS = " \t-–—:|·•,;(/…."


@dataclass(frozen=True)
class Run:
    """What one run of words states; `unit` is the price of one piece, `total` that of all (None: not said)."""

    name: str
    count: int
    unit: Money | None
    total: Money | None


def read_run(view: View, text: str) -> Run | None:
    """The line a text is, or None: a name, then how many, then the price of one and perhaps that of all."""
    if len(text) > LONGEST:
        return None
    found = amounts(text, view.locale)
    if not 1 <= len(found) <= 2 or found[0].money.minor < 0 or _words_after(view, text, found):
        return None
    head = text[: found[0].start]
    labelled = _LABELLED.search(head)
    if labelled and view.words.is_only("words", "quantity", fold(labelled["label"])):
        return _with_total(head[: labelled.start()].strip(_ENDS), int(labelled["n"]), found)
    count = _COUNT.search(head)
    if count is None or not _counts(view, head[: count.start()], count):
        return None
    name, many = head[: count.start()].strip(_ENDS), int(count["n"])
    if not re.search(r"[^\W\d_]{2}", name) or many == 0:
        return None
    unit = found[0].money
    total = found[1].money if len(found) == 2 else unit if many == 1 else None
    return Run(name, many, unit, total)


def _with_total(name: str, many: int, found: tuple[Amount, ...]) -> Run | None:
    """A line whose count is labelled: its one price is that of all, of two the first is that of one piece."""
    if not re.search(r"[^\W\d_]{2}", name) or many == 0:
        return None
    unit = found[0].money if len(found) == 2 or many == 1 else None
    return Run(name, many, unit, found[-1].money)


def _counts(view: View, before: str, count: re.Match[str]) -> bool:
    """Whether the number is of pieces: a word for pieces or a times sign behind it, or "at" with the name set apart."""
    word, sign = fold(count["word"] or ""), (count["sign"] or "").casefold()
    if word and not sign and (word in _TIMES or word in _EACH):
        word, sign = "", word
    of_pieces = bool(word) and any(
        view.words.is_only(table, key, word) for table, key in (("words", "quantity"), ("near", "piece"))
    )
    each = fold(sign) in _EACH
    if word and not of_pieces:
        return False
    if sign in _TIMES:
        return True
    return (of_pieces or before.rstrip()[-1:] in {"(", ",", "|", "–", "—", ":", "·", "•"}) and (each or of_pieces)


def _words_after(view: View, text: str, found: tuple[Amount, ...]) -> bool:
    """Whether something else stands between or behind the prices than "each", "=", or what tax is in them."""
    parts = [text[a.end : b.start] for a, b in pairwise(found)] + [text[found[-1].end :]]
    for part in parts:
        said = fold(part)
        known = not said or view.words.is_only("near", "piece", said) or view.words.says("tax", "hint", said)
        if not known:
            return True
    return False
