"""Facts a mail states, in its HTML and in its plain text: the order as on a confirmation, and what sentences say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time

from journeys.model.contact import Mail
from journeys.model.fact import Fact, Promise
from journeys.model.outline import Outline, PageState
from journeys.wayfinding.language import language_of
from journeys.wayfinding.reading.facts import Maker
from journeys.wayfinding.reading.frequency import read_frequency
from journeys.wayfinding.reading.money import amounts
from journeys.wayfinding.reading.offers import read_offers
from journeys.wayfinding.reading.orders import order_number
from journeys.wayfinding.reading.read import read_facts
from journeys.wayfinding.reading.sheet import sheet
from journeys.wayfinding.reading.spoken import read_spoken
from journeys.wayfinding.reading.view import View
from journeys.wayfinding.words import fold

STAGE = "confirmation"
FROM_SENTENCES = frozenset({"status", "offered", "frequency"})
PARTS = ("html", "text")  # a fact's locator says which part stated it


def read_letter(mail: Mail, *, locale: str, today: date | None = None, product: str = "") -> tuple[Fact, ...]:
    """Facts of both parts, those of the HTML first; `channel` is mail, `locator` the part.

    `order` order_number, total, subtotal, fee, tax, discount, status; `item:*` quantity, unit_price, line_total;
    `delivery` dates; `refund` refund (money); `code:*` offered; `policy:*`. `today` is the day the mail was sent.
    """
    found = [
        replace(fact, channel="mail", stage=STAGE, locator=part)
        for part, words in zip(PARTS, (mail.html_text, mail.text), strict=True)
        if words
        for fact in _part(f"{mail.subject}\n{words}", locale, today, product)
    ]
    return tuple(dict.fromkeys(found))


def read_pledges(mail: Mail, *, locale: str, now: datetime | None = None) -> tuple[Promise, ...]:
    """What a mail promises: to call, to write, to be in touch."""
    return read_spoken(mail.text or mail.html_text, channel="mail", locale=locale, now=now).promises


def language_in(words: str, locale: str) -> str:
    """The locale a text is read by: `locale`, or the text's own language where its words are another's."""
    spoken = language_of(sheet(words, ""))
    return locale if not spoken or spoken == locale[:2].casefold() else spoken


def _part(words: str, locale: str, today: date | None, product: str) -> Iterator[Fact]:
    locale = language_in(words, locale)
    outline = sheet(words, locale[:2].casefold())
    page = read_facts(PageState(outline), stage=STAGE, locale=locale, product=product, today=today)
    kept = [f for f in page if f.attribute not in FROM_SENTENCES and not f.entity.startswith("code:")]
    yield from kept
    maker = Maker(View(outline, locale), STAGE)
    known = {(fact.entity, fact.attribute) for fact in kept}
    said = read_spoken(words.replace("\t", " "), channel="mail", locale=locale, now=_noon(today)).facts
    yield from (fact for fact in said if (fact.entity, fact.attribute) not in known and not _of_money(maker, fact))
    yield from _refunds(maker)
    texts = [(node.text, node.index) for node in outline.nodes if node.text]
    yield from read_offers(maker, _with_neighbours(outline), today)
    yield from read_frequency(maker, texts)


def _noon(day: date | None) -> datetime | None:
    return datetime.combine(day, time(12)) if day else None


def _of_money(maker: Maker, fact: Fact) -> bool:
    """Whether a status is that of the money, not of the parcel: "your refund is on its way"."""
    return fact.attribute == "status" and maker.view.words.says("newsletter", "refunded", fold(fact.quote))


def _refunds(maker: Maker) -> Iterator[Fact]:
    """The one amount in a line that speaks of a refund; None where such lines name several."""
    view = maker.view
    lines = [node for node in view.outline.nodes if node.text]
    said = [node for node in lines if view.words.says("newsletter", "refunded", fold(node.text))]
    found = {amount.money: node for node in said for amount in amounts(node.text, view.locale)}
    for money, node in list(found.items())[:1]:
        sure = money if len(found) == 1 else None
        number = order_number(view)
        entity = f"refund:{number[0]}" if number else "refund"
        yield maker.money(entity, "refund", sure, quote=node.text, node=node)


def _with_neighbours(outline: Outline) -> Iterator[tuple[str, int]]:
    """Each line; a line that is only a code comes with the line before it, which says what it is."""
    before = ""
    for node in outline.nodes:
        if node.text:
            alone = len(node.text) < 30 and " " not in node.text.strip()
            yield (f"{before} {node.text}" if alone and len(before) < 300 else node.text), node.index
            before = node.text
