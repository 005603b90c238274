"""Facts and promises in what somebody said: in a call, a chat, a mail. Pure; unsure is unknown or left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime

from journeys.model.fact import Fact, Promise
from journeys.model.outline import Node, Outline
from journeys.wayfinding.reading.dates import read_span
from journeys.wayfinding.reading.delivery import read_delivery
from journeys.wayfinding.reading.facts import Maker
from journeys.wayfinding.reading.hours import read_hours
from journeys.wayfinding.reading.numerals import with_digits
from journeys.wayfinding.reading.orders import order_number, progress
from journeys.wayfinding.reading.pieces import Piece
from journeys.wayfinding.reading.pledges import read_pledge
from journeys.wayfinding.reading.policies import read_policies
from journeys.wayfinding.reading.sentences import spoken_sentences
from journeys.wayfinding.reading.view import View
from journeys.wayfinding.words import fold

QUOTE = 160
_INSIDE = r"(?<!\bin )(?<!\ben )(?<!\bde )(?<!\bdi )(?<!\bfor )"  # "in consegna" is a status, no subject


@dataclass(frozen=True)
class Spoken:
    """What was stated and what was promised, in the order it was said."""

    facts: tuple[Fact, ...] = ()
    promises: tuple[Promise, ...] = ()


def read_spoken(text: str, *, channel: str, locale: str, now: datetime | None = None, about: str = "") -> Spoken:
    """What `text` states: `order` status, number and delivered date; `delivery` dates; `policy:*`; `contact` hours.

    The order meant is `order`, as on a tracking page; one with another number than `about` is `order:<number>`.
    `channel` is phone, chat or mail; `locale` as Babel writes it; `now` the customer's time, by which "tomorrow" is
    understood. Questions, and sentences that offer a way on ("for returns press 2"), state nothing.
    """
    original = [said for said in spoken_sentences(with_digits(text, locale)) if _states(said, locale)]
    if not original:
        return Spoken()
    today = now.date() if now else None
    maker = Maker(View(_outline(original, locale), locale), "tracking")
    found = [*read_policies(maker), *_orders(maker, about, today), *_hours(maker), *_delivery(original, locale, today)]
    promises = (read_pledge(said, channel, locale, now) for said in original)
    facts = dict.fromkeys(replace(fact, channel=channel, stage="help", locator="") for fact in found)
    return Spoken(tuple(facts), tuple(dict.fromkeys(one for one in promises if one)))


def _states(sentence: str, locale: str) -> bool:
    words = Maker(View(_outline([], locale), locale), "help").view.words
    return "?" not in sentence and not words.says("spoken", "offer", fold(sentence))


def _outline(sentences: list[str], locale: str) -> Outline:
    nodes = [Node(0, -1, 0, "main")]
    nodes += [Node(n, 0, 1, "paragraph", text=said, ref=f"s{n}") for n, said in enumerate(sentences, 1)]
    return Outline("", "", locale[:2].casefold(), tuple(nodes), 0, 0)


def _orders(maker: Maker, about: str, today: date | None) -> Iterator[Fact]:
    """Order number, status and the day it was delivered; a text that states two statuses states none surely."""
    view = maker.view
    number = order_number(view)
    entity = "order"
    if number:
        value, piece = number
        if about and _bare(value) != _bare(about):
            entity = f"order:{value.casefold()}"
        yield maker.fact(entity, "order_number", value, quote=piece.text, node=piece.node)
    found: dict[str, Piece] = {}
    for piece in view.pieces:
        status = _status(view, piece.folded)
        if status:
            found.setdefault(status, piece)
    for status, piece in found.items():
        sure = status if len(found) == 1 else None
        yield maker.fact(entity, "status", sure, quote=piece.text, node=piece.node)
        if len(found) > 1:
            return
        span = read_span(piece.text, view.locale, today) if status == "delivered" else None
        if span and span.first and span.first == span.last:
            yield maker.fact(
                entity, "delivered", span.first.isoformat(), unit="date", quote=piece.text, node=piece.node
            )


def _status(view: View, folded: str) -> str:
    """The status a sentence gives an order, in the words of facts; "" for what will be, may be, or is not.

    It names the order, or who holds what no mail or money comes to: a depot, a courier, a neighbour.
    """
    words = view.words
    about = ("spoken", "subject"), ("spoken", "holder"), ("order", "status_label")
    if not any(words.says(*one, folded) for one in about):
        return ""
    if words.says("tone", "refusing", folded):
        return ""
    rest = re.sub(rf"{_INSIDE}{words.pattern('spoken', 'subject').pattern}", " ", folded)
    return progress(words, " ".join(rest.split()))


def _bare(number: str) -> str:
    return "".join(char for char in number.casefold() if char.isalnum())


def _hours(maker: Maker) -> Iterator[Fact]:
    view = maker.view
    said = [p for p in view.pieces if view.words.says("spoken", "open", p.folded)]
    found = {hours: piece for piece in said if (hours := read_hours(piece.text, view.locale))}
    for hours, piece in found.items():
        value = hours if len(found) == 1 else None
        yield maker.fact("contact", "contact_hours", value, quote=piece.text, node=piece.node)
        return


def _delivery(sentences: list[str], locale: str, today: date | None) -> tuple[Fact, ...]:
    """Dates a delivery is promised for; what was delivered already promises nothing."""
    view = View(_outline(sentences, locale), locale)
    ahead = [said for said in sentences if _status(view, fold(said)) not in {"delivered", "returned", "refunded"}]
    return read_delivery(Maker(View(_outline(ahead, locale), locale), "help"), today)
