"""What an option of a phone menu is about, and what a prompt wants to know."""

from __future__ import annotations

import re
from functools import lru_cache

from journeys.wayfinding.phone.words import pattern, topics
from journeys.wayfinding.reading.vocabulary import vocabulary

# Folded words for what a menu may want keyed in; whatever else is called a number is looked for among order numbers.
_FIELDS = {
    "postcode": ("postcode", "post code", "zip code", "postleitzahl", "code postal", "codigo postal", "codice postale"),
    "phone": ("phone number", "telephone number", "telefonnummer", "numero de telephone", "numero di telefono"),
    "customer": ("customer number", "account number", "kundennummer", "numero client", "klantnummer"),
    "pin": ("pin", "password", "passcode", "date of birth", "geburtsdatum", "date de naissance"),
}


@lru_cache(maxsize=2048)
def topic_of(words: str) -> str:
    """The topic of folded words: the one with the longest phrase in them, "" when none has one."""
    best, longest = "", 0
    for topic in topics():
        found = pattern("topics", topic).search(words)
        if found and len(found.group()) > longest:
            best, longest = topic, len(found.group())
    return best


def wanted(folded: str) -> str:
    """What has to be keyed in or said: order, postcode, phone, customer, pin; "" for something else."""
    for field, phrases in _FIELDS.items():
        if re.search(rf"(?<!\w)(?:{'|'.join(phrases)})(?!\w)", folded):
            return field
    return "order" if vocabulary("").says("order", "number", folded) else ""
