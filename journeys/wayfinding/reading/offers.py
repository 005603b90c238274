"""Codes that a shop offers: "10% off with WELCOME10", with what it says of minimum and last day."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from journeys.model.fact import Fact
from journeys.wayfinding.reading.dates import read_span
from journeys.wayfinding.reading.facts import Maker
from journeys.wayfinding.reading.money import amounts
from journeys.wayfinding.reading.promo import codes_in
from journeys.wayfinding.reading.rules import is_minimum, rule_fact
from journeys.wayfinding.reading.sentences import spoken_sentences
from journeys.wayfinding.reading.view import View
from journeys.wayfinding.words import fold

LONGEST = 400
_PERCENT = re.compile(
    r"(?<![\d.,])(\d{1,2})\s?(?:%|per ?cent|prozent|pour cent|por ciento|per cento|procent)", re.IGNORECASE
)
_APART = re.compile(r"\s[·|•]\s|\n")
_URL = re.compile(r"https?://\S+|\S+@\S+")


def read_offers(maker: Maker, texts: Iterable[tuple[str, int]], today: date | None) -> tuple[Fact, ...]:
    """`code:<CODE>` offered: the sentence that offers it, with qualifiers minimum (minor units), until (ISO date), and
    `code_rule` where what it takes off is sure.

    `texts` are a text with the index of its node. A text that names several codes, or refuses one, offers none.
    """
    return tuple({(fact.entity, fact.attribute): fact for fact in _offers(maker, texts, today)}.values())


def _offers(maker: Maker, texts: Iterable[tuple[str, int]], today: date | None) -> Iterator[Fact]:
    view = maker.view
    for clause, index in _clauses(texts):
        bare = _without_delivery(view, clause)
        codes = codes_in(view, bare) if len(bare) <= LONGEST else ()
        folded = fold(bare)
        if len(codes) != 1 or view.words.says("tone", "error", folded) or view.words.says("promo", "applied", folded):
            continue
        off = _PERCENT.search(bare)
        minus = off is not None and bare[: off.start()].rstrip().endswith(("-", "−", "–"))
        less = minus or (off is not None and view.words.says("promo", "off", folded))
        if not less and not view.words.says("promo", "label", folded):
            continue
        yield maker.fact(
            f"code:{codes[0]}",
            "offered",
            " ".join(bare.split())[:LONGEST],
            quote=bare,
            node=view.outline.nodes[index],
            minimum=_minimum(maker, bare),
            until=_until(maker, bare, today),
            percent=off[1] if off else "",
        )
        rule = rule_fact(bare, codes[0], view.locale, stage=maker.stage)
        if rule is not None:
            yield replace(rule, locator=maker.locator(view.outline.nodes[index]))


def _clauses(texts: Iterable[tuple[str, int]]) -> Iterator[tuple[str, int]]:
    """The texts without addresses, cut where a strip of several messages puts a dot or a bar."""
    for text, index in texts:
        for clause in _APART.split(_URL.sub(" ", text)):
            yield clause.strip(), index


def _without_delivery(view: View, text: str) -> str:
    """The text without its sentences that tell what delivery costs, and from which amount on it is free."""
    said = tuple(spoken_sentences(text))
    kept = [one for one in said if codes_in(view, one) or not view.words.says("near", "shipping", fold(one))]
    return " ".join(kept) if len(kept) < len(said) else text


def _minimum(maker: Maker, text: str) -> str:
    """The spend it asks for: the one amount behind a word for a minimum ("from", "over", "ab", "dès")."""
    found = amounts(text, maker.view.locale)
    for place, amount in enumerate(found):
        if is_minimum(maker.view.words, text, found[place - 1].end if place else 0, amount):
            return str(amount.money.minor)
    return ""


def _until(maker: Maker, text: str, today: date | None) -> str:
    span = read_span(text, maker.view.locale, today) if re.search(r"\d", text) else None
    last = span.last if span else None
    return last.isoformat() if last else ""
