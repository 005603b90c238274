"""Words of a label, placeholder or identifier -> what the field wants, without where it belongs."""

from __future__ import annotations

import re
from functools import lru_cache

from journeys.wayfinding.lexicon import Lexicon, lexicon
from journeys.wayfinding.words import fold, has_phrase, split_identifier

ONLY_CHOICES = frozenset({"terms", "newsletter", "same"})  # meanings that only a box to tick can have
_ASIDE = re.compile(r"\([^)]*\)|\*|\boptional\b", re.IGNORECASE)
_LONGEST = 14  # words in a text that is still a label

_IDENTIFIERS = {
    "email": "email", "mail": "email", "e mail": "email", "emailaddress": "email",
    "phone": "phone", "tel": "phone", "telephone": "phone", "mobile": "phone", "telefon": "phone", "phonenumber": "phone",
    "firstname": "given_name", "first name": "given_name", "given name": "given_name", "fname": "given_name",
    "vorname": "given_name", "prenom": "given_name", "voornaam": "given_name", "givenname": "given_name", "nome": "given_name",
    "lastname": "family_name", "last name": "family_name", "surname": "family_name", "family name": "family_name",
    "lname": "family_name", "nachname": "family_name", "apellidos": "family_name", "cognome": "family_name",
    "achternaam": "family_name", "familyname": "family_name",
    "fullname": "name", "full name": "name", "name": "name", "recipient": "name",
    "company": "company", "organization": "company", "organisation": "company", "firma": "company",
    "street": "street", "address": "street", "address 1": "street", "address1": "street", "street 0": "street", "street 1": "street",
    "addressline 1": "street", "address line 1": "street", "line 1": "street", "line1": "street", "strasse": "street",
    "adresse": "street", "straat": "street", "calle": "street", "indirizzo": "street", "direccion": "street", "streetaddress": "street",
    "housenumber": "house_number", "house number": "house_number", "hausnummer": "house_number", "huisnummer": "house_number",
    "street number": "house_number", "houseno": "house_number",
    "address 2": "address2", "addressline 2": "address2", "address line 2": "address2", "line 2": "address2", "line2": "address2",
    "apartment": "address2", "suite": "address2", "street 2": "address2", "address 3": "address2", "line 3": "address2",
    "city": "city", "town": "city", "ort": "city", "stadt": "city", "ville": "city", "ciudad": "city", "citta": "city",
    "plaats": "city", "woonplaats": "city", "line 4": "city", "line4": "city",
    "state": "region", "region": "region", "province": "region", "county": "region", "zone": "region", "provincia": "region",
    "region id": "region", "bundesland": "region",
    "zip": "postcode", "postcode": "postcode", "postal code": "postcode", "postalcode": "postcode", "zipcode": "postcode",
    "plz": "postcode", "zip code": "postcode", "post code": "postcode", "cp": "postcode", "cap": "postcode", "code postal": "postcode",
    "codigo postal": "postcode",
    "country": "country", "land": "country", "pays": "country", "pais": "country", "paese": "country", "countryid": "country",
    "country id": "country", "country code": "country",
    "cardnumber": "card.number", "card number": "card.number", "ccnumber": "card.number", "cc number": "card.number",
    "expiry": "card.expiry", "exp date": "card.expiry", "expdate": "card.expiry", "expiration": "card.expiry", "expiry date": "card.expiry",
    "exp": "card.expiry", "expiry month": "card.expiry_month", "exp month": "card.expiry_month", "expiry year": "card.expiry_year",
    "exp year": "card.expiry_year", "expmonth": "card.expiry_month", "expyear": "card.expiry_year",
    "cvc": "card.code", "cvv": "card.code", "ccv": "card.code", "csc": "card.code", "security code": "card.code",
    "cardholder": "card.holder", "card holder": "card.holder", "name on card": "card.holder", "card name": "card.holder",
    "holder": "card.holder",
    "q": "query", "query": "query", "search": "query", "keyword": "query", "keywords": "query", "suche": "query", "s": "query",
    "order number": "order.number", "ordernumber": "order.number", "order id": "order.number", "orderid": "order.number",
    "order no": "order.number", "bestellnummer": "order.number", "order ref": "order.number", "order reference": "order.number",
    "message": "message", "comment": "message", "nachricht": "message", "comments": "message", "enquiry": "message",
    "subject": "subject", "topic": "subject", "betreff": "subject",
    "terms": "terms", "agb": "terms", "tos": "terms", "cgv": "terms", "agree": "terms",
    "newsletter": "newsletter", "marketing": "newsletter", "subscribe": "newsletter", "optin": "newsletter",
    "same": "same", "same address": "same", "billing same": "same", "same as shipping": "same", "billing equal shipping": "same",
    "coupon": "promo", "promo": "promo", "voucher": "promo", "discount": "promo", "gutschein": "promo", "coupon code": "promo",
    "promocode": "promo", "couponcode": "promo", "gutscheincode": "promo", "promo code": "promo", "voucher code": "promo",
    "discount code": "promo",
    "giftcard": "gift", "gift card": "gift",
    "qty": "quantity", "quantity": "quantity", "menge": "quantity", "anzahl": "quantity", "aantal": "quantity", "quantite": "quantity",
    "cantidad": "quantity", "quantita": "quantity",
    "reason": "reason", "grund": "reason", "motif": "reason", "motivo": "reason",
    "size": "variant.size", "groesse": "variant.size", "taille": "variant.size", "talla": "variant.size", "taglia": "variant.size",
    "maat": "variant.size", "color": "variant.colour", "colour": "variant.colour", "farbe": "variant.colour",
    "couleur": "variant.colour", "kleur": "variant.colour", "colore": "variant.colour",
    "notes": "notes", "order notes": "notes", "instructions": "notes",
    "vat": "vat", "vat id": "vat", "taxvat": "vat", "password": "password", "passwort": "password",
}  # fmt: skip
_BY_LENGTH = tuple(sorted(_IDENTIFIERS, key=lambda phrase: -len(phrase)))


def meaning_of_label(label: str, known: tuple[Lexicon, ...], *, choice: bool = False) -> str:
    """What a label asks for, "" when it is not known. `choice` says that the field is a box or radio to tick.

    An exact label beats one that contains the words; of those the longest wording wins.
    """
    return _label_meaning(label, tuple(each.language for each in known), choice=choice)


@lru_cache(maxsize=10_000)
def _label_meaning(label: str, languages: tuple[str, ...], *, choice: bool) -> str:
    folded = fold(_ASIDE.sub(" ", label)) or fold(label)
    if not folded or (len(folded.split()) > _LONGEST and not choice):
        return ""
    best, score = "", 0.0
    for language in languages:
        for meaning, phrases in lexicon(language).fields.items():
            if (meaning in ONLY_CHOICES) != choice:
                continue
            points = _points(folded, phrases)
            if points > score or (points and points == score and meaning.startswith("variant.")):
                best, score = meaning, points
    return best


def _points(folded: str, phrases: tuple[str, ...]) -> float:
    for phrase in phrases:
        if folded == phrase:
            return 1000.0 + len(phrase)
        if has_phrase(folded, phrase):
            early = 0.5 if folded.startswith(phrase) else 0.0
            return len(phrase) + early
    return 0.0


@lru_cache(maxsize=10_000)
def meaning_of_identifier(identifiers: str, *, choice: bool = False) -> str:
    """What a field's name or id says it wants, "" when it does not."""
    told = split_identifier(identifiers)
    for phrase in _BY_LENGTH:
        if has_phrase(told, phrase):
            meaning = _IDENTIFIERS[phrase]
            if (meaning in ONLY_CHOICES) == choice:
                return meaning
    return ""
