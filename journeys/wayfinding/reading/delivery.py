"""Delivery: the options to choose from with their prices and dates, and the dates promised elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from journeys.model.fact import Fact
from journeys.model.money import Money
from journeys.model.outline import Node
from journeys.wayfinding.reading.dates import Span, could_be_date, is_weekday, read_span
from journeys.wayfinding.reading.facts import Maker
from journeys.wayfinding.reading.money import amounts, without_amounts
from journeys.wayfinding.reading.pieces import Piece
from journeys.wayfinding.reading.view import View
from journeys.wayfinding.words import fold

LONGEST = 220
CHOICES = frozenset({"radio", "option"})
SLOTTED = frozenset({"tabpanel", "group", "radiogroup", "region"})


def read_delivery(maker: Maker, today: date | None) -> tuple[Fact, ...]:
    """Options as `delivery:<name>` with fee, delivery_from and delivery_to; other promises as `delivery`.

    Dates are ISO text with unit `date`. Without `today`, a promise counted in days has its days as value, unit `days`.
    """
    view = maker.view
    options = list(_options(view, maker.stage))
    made = [fact for node, around in options for fact in _option(maker, node, around, today)]
    taken = {index for _, around in options for index in range(around.index, view.ends[around.index])}
    loose = [piece for piece in view.pieces if piece.node.index not in taken]
    return tuple(made) + tuple(_promise(maker, tuple(loose), today))


def choices(view: View) -> tuple[range, ...]:
    """The node indices of everything offered by radios: what could be chosen is not yet part of the order."""
    radios = _radios(view)
    rows = (_row(view, radio, radios) for radio in radios)
    return tuple(range(row.index, view.ends[row.index]) for row in rows)


def _options(view: View, stage: str) -> Iterator[tuple[Node, Node]]:
    """Radios that choose a delivery, each with the smallest thing around it and its words."""
    groups: dict[int, list[Node]] = {}
    for node in _radios(view):
        groups.setdefault(_group(view, node), []).append(node)
    for radios in groups.values():
        around = [_row(view, radio, radios) for radio in radios]
        said = [_words(view, radio, row) for radio, row in zip(radios, around, strict=True)]
        if _is_delivery(view, stage, radios[0], said):
            yield from zip(radios, around, strict=True)


def _radios(view: View) -> list[Node]:
    """The radios a customer chooses by; one hidden from assistive technology only keeps the value of a drawn one."""
    found = [node for node in view.outline.nodes if node.role == "radio"]
    return [node for node in found if "aria-hidden" not in node.states] or found


def _group(view: View, radio: Node) -> int:
    groups = (around.index for around in view.up(radio) if around.role in {"radiogroup", "group"})
    return next(groups, radio.parent if radio.parent < 0 else view.outline.nodes[radio.parent].parent)


def _row(view: View, radio: Node, radios: list[Node]) -> Node:
    best = radio
    for height, around in enumerate(view.up(radio)):
        if height > 4 or any(other is not radio and view.contains(around, other) for other in radios):
            break
        if around.role in {"radiogroup", "group", "form", "main"}:
            break
        best = around
    return best


def _words(view: View, radio: Node, row: Node) -> str:
    said = " ".join(piece.text for piece in view.inside(row))
    return said if len(said) >= len(radio.name) else radio.name


def _is_delivery(view: View, stage: str, radio: Node, said: list[str]) -> bool:
    """The group's title or most options speak of delivery, or it is the delivery step and every option is priced."""
    title = _title(view, radio)
    if view.words.says("delivery", "heading", title):
        return True
    speaking = [text for text in said if view.words.says("summary", "delivery", fold(text))]
    if 2 * len(speaking) >= len(said):
        return True
    priced = [text for text in said if _has_price(view, text)]
    return stage == "delivery" and not title and len(priced) == len(said) > 1


def _has_price(view: View, text: str) -> bool:
    return bool(amounts(text, view.locale)) or view.words.says("words", "free", fold(text))


def _title(view: View, radio: Node) -> str:
    """The name of the group a radio is in, else the last heading before it; folded."""
    for around in view.up(radio):
        if around.role in {"radiogroup", "group"} and around.name:
            return fold(around.name)
    heads = [n for n in view.outline.nodes[: radio.index] if n.role == "heading"]
    return fold(heads[-1].name or heads[-1].text) if heads else ""


def _option(maker: Maker, radio: Node, row: Node, today: date | None) -> Iterator[Fact]:
    view, text = maker.view, _words(maker.view, radio, row)
    name = option_name(view, row, text)
    if not name:
        return
    entity = f"delivery:{name}"
    money = _price(view, row, text)
    if money is not None:
        yield maker.money(entity, "fee", money, quote=text, node=radio)
    span = read_span(_without_money(view, text), _locale(view), today) or _day_around(view, radio, today)
    if span:
        yield from _span(maker, entity, span, radio, text, today)


def _day_around(view: View, radio: Node, today: date | None) -> Span | None:
    """The day a panel or group of slots is called by: "Fri, 27 November" over "10:00 - 12:00"."""
    for around in view.up(radio):
        if around.role in SLOTTED and around.name:
            span = read_span(around.name, _locale(view), today)
            if span and span.first:
                return span
    return None


def option_name(view: View, row: Node, text: str) -> str:
    """What an option is called: its first words before price, dates and dashes."""
    first = next((piece.text for piece in view.inside(row) if piece.lettered), text)
    bare = _without_money(view, first)
    for mark in (" – ", " — ", " - ", " (", ", ", ": ", " | ", " · "):
        bare = bare.split(mark)[0]
    words: list[str] = []
    for word in bare.split():
        stop = any(char.isdigit() for char in word) or view.words.is_only("words", "free", fold(word))
        if words and (stop or is_weekday(word, view.locale)):
            break
        words.append(word)
    return " ".join(" ".join(words).casefold().strip(" :-–—").split())


def _without_money(view: View, text: str) -> str:
    return without_amounts(text, view.locale)


def _price(view: View, row: Node, text: str) -> Money | None:
    found = [amount.money for piece in view.inside(row) if not piece.struck for amount in view.amounts(piece)]
    if not found:
        free = any(view.words.is_only("words", "free", p.folded) for p in view.inside(row))
        last = fold(text).split()[-1:]
        free = free or bool(last and view.words.is_only("words", "free", last[0]))
        return Money(0, "") if free else None
    return found[0] if len(set(found)) == 1 else None


def _locale(view: View) -> str:
    """The locale dates are read by: the store's where it speaks the page's language, else the page's language."""
    language = view.outline.language
    return view.locale if not language or view.locale[:2].casefold() == language else language


def _promise(maker: Maker, pieces: tuple[Piece, ...], today: date | None) -> Iterator[Fact]:
    """The one delivery date or range the page promises outside options; none when it promises several."""
    found: dict[tuple[object, ...], tuple[Span, Piece, str]] = {}
    for place, piece in enumerate(pieces):
        text = "" if piece.control or piece.node.index in maker.view.aside else _speaking(maker.view, pieces, place)
        if not text:
            continue
        span = read_span(_without_money(maker.view, text), _locale(maker.view), today)
        if span and (span.first or span.days_to is not None):
            found.setdefault((span.dated(today), span.days_from, span.days_to), (span, piece, text))
    if len(found) == 1:
        span, piece, text = next(iter(found.values()))
        yield from _span(maker, "delivery", span, piece.node, text, today)


def _speaking(view: View, pieces: tuple[Piece, ...], place: int) -> str:
    """A piece that promises delivery in its own words, or with a short label before it; "" when it does not."""
    piece = pieces[place]
    if len(piece.text) > LONGEST or not could_be_date(piece.text, _locale(view)):
        return ""
    label = pieces[place - 1] if place else None
    for text in (piece.text, f"{label.text}: {piece.text}" if label and len(label.text) <= 40 else ""):
        folded = fold(text)
        if view.words.says("delivery", "promise", folded) and not view.words.says("delivery", "not_delivery", folded):
            return text
    return ""


def _span(maker: Maker, entity: str, span: Span, node: Node, text: str, today: date | None) -> Iterator[Fact]:
    first, last = span.dated(today)
    if last is None and span.days_to is not None:
        working = "yes" if span.working else ""
        yield maker.fact(entity, "delivery_from", span.days_from, unit="days", quote=text, node=node, working=working)
        yield maker.fact(entity, "delivery_to", span.days_to, unit="days", quote=text, node=node, working=working)
        return
    for attribute, day in (("delivery_from", first), ("delivery_to", last)):
        value = day.isoformat() if day else None
        yield maker.fact(entity, attribute, value, unit="date", quote=text, node=node)
