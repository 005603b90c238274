"""What a control's label gives away: does it order or pay, lead to a further step, or say nothing?

Used to hold a read-only shopper back, so doubt counts against the control: a label is `last` as soon as one of its
words orders, buys, pays, confirms, finishes or sends, unless it names a further step ("Continue to payment").
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Literal

from journeys.wayfinding.lexicon import LANGUAGES, lexicon
from journeys.wayfinding.words import fold, has_phrase

Kind = Literal["last", "next", "bare", "unknown"]

STEMS = (
    *("order", "buy", "pay", "paid", "purchas", "place", "finish", "finali", "complet", "confirm", "submit", "send"),
    *("book", "donat", "subscrib", "done", "reserv", "agree", "sign", "bestell", "kauf", "einkauf", "zahl", "bezahl"),
    *("abschliess", "abschick", "absend", "bestatig", "fertig", "buch", "beauftrag", "senden", "schick", "verbindlich"),
    *("command", "achet", "achat", "paie", "payer", "valid", "termin", "envoy", "regl", "pedid", "pedir", "compr"),
    *("pagar", "pague", "tramit", "enviar", "ordin", "acquist", "paga", "conferm", "conclud", "invia", "bestel"),
    *("betaal", "betal", "koop", "kopen", "bevestig", "afrond", "plaats", "voltooi", "verzend", "verstuur", "afreken"),
    *("zamow", "zamaw", "kup", "zaplac", "zlozen", "slutfor", "bestil", "encomend", "koupit", "objedn", "kob"),
)
"""Beginnings of words, folded; wider than the lexicon, in more languages than it has."""

PAYS = (
    *("pay", "paypal", "gpay", "bezahlen", "zahlen", "payer", "paie", "pagar", "paga", "betalen", "betaal", "klarna"),
    *("one click", "1 click", "buy with", "shop pay"),
)
"""Phrases that pay on the spot, wherever they stand."""

STEPS = (
    *("payment", "delivery", "shipping", "review", "address", "billing", "summary", "overview", "zahlung", "versand"),
    *("zahlungsart", "lieferung", "lieferadresse", "prufen", "ubersicht", "uberprufen", "adresse", "rechnungsadresse"),
    *("bestellubersicht", "versandart", "zusammenfassung", "paiement", "livraison", "verifier", "verification"),
    *("recapitulatif", "pago", "envio", "resumen", "revisar", "direccion", "entrega", "pagamento", "spedizione"),
    *("riepilogo", "indirizzo", "consegna", "rivedi", "betaling", "verzending", "bezorging", "overzicht", "adres"),
    *("controleren", "levering", "controle", "details"),
)
"""Words for the steps a further press can lead to."""

ENDS = ("confirmation", "bestatigung", "confirmacion", "conferma", "bevestiging")


@lru_cache(maxsize=4096)
def kind_of(label: str) -> Kind:
    """What one label gives away: `last` may order or pay, `next` names a further step, `bare` only goes on."""
    text = fold(label)
    if not text:
        return "unknown"
    last, further = _longest(text, _phrases("order.place")), _longest(text, _sure("checkout.next"))
    if further and len(further) >= len(last) and not set(text.split()) & set(ENDS):
        if set(text.split()) & set(STEPS):
            return "next"
        if further == text or not _stemmed(text):
            return "bare"
    return "last" if last or _stemmed(text) else "unknown"


def worst(labels: Iterable[str]) -> Kind:
    """The most dangerous of several labels of one control: its name and what is written on it may differ."""
    kinds = {kind_of(label) for label in labels if fold(label)}
    order: tuple[Kind, ...] = ("last", "unknown", "bare", "next")
    return next((kind for kind in order if kind in kinds), "unknown")


def pays(label: str) -> bool:
    """Whether a label says that it pays here and now."""
    text = fold(label)
    return any(has_phrase(text, phrase) for phrase in PAYS)


def starts_checkout(label: str) -> bool:
    """Whether a label is a sure wording of the way from the basket to the checkout."""
    text = fold(label)
    return any(text == phrase for phrase in _sure("checkout.start"))


def _stemmed(text: str) -> bool:
    return any(word.startswith(STEMS) for word in text.split())


def _longest(text: str, phrases: tuple[str, ...]) -> str:
    return next((phrase for phrase in phrases if has_phrase(text, phrase)), "")


@lru_cache(maxsize=8)
def _sure(intent: str) -> tuple[str, ...]:
    return _by_length(phrase for code in LANGUAGES for phrase in lexicon(code).intents[intent].yes)


@lru_cache(maxsize=8)
def _phrases(intent: str) -> tuple[str, ...]:
    return _by_length((*_sure(intent), *(p for code in LANGUAGES for p in lexicon(code).intents[intent].weak)))


def _by_length(phrases: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase)))
