"""Who sent a paper: the seller's name and address, VAT number, and how to reach him."""

from __future__ import annotations

import re
from collections.abc import Iterator

from journeys.wayfinding.reading.invoice_labels import after_label
from journeys.wayfinding.reading.invoice_sheet import Row
from journeys.wayfinding.reading.vocabulary import Vocabulary

# How companies of the six languages' countries must call themselves.
_FORM = re.compile(
    r"(?<!\w)(?:Ltd|Limited|PLC|plc|LLP|LLC|Inc|Corp|GmbH|UG|AG|KG|OHG|e\.\s?K\.|eG|SARL|S\.?A\.?R\.?L|SASU?|EURL|S\.A\.S?\.?|SA|"
    r"S\.?r\.?l\.?s?|S\.?p\.?A|SNC|S\.L\.U?|SL|SLU|B\.?V|N\.?V|VOF|BVBA|SRL|Oy|AB|ApS|A/S|AS|Sàrl|GbR|mbH)\.?(?!\w)"
)
_POSTCODE = re.compile(
    r"(?<![\w.])(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|(?:[A-Z]{1,2}[- ])?\d{4,5}(?: [A-Z]{2})?(?=,?\s+[A-ZÄÖÜÉÈ]))(?!\w)"
)
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?<![\w/])(?:\+|\(0|0)\d[\d ()/-]{6,16}\d(?!\w)")
_VAT_IDS = re.compile(
    r"(?<!\w)(?:ATU ?\d{8}|BE ?[01]\d{3}[. ]?\d{3}[. ]?\d{3}|DE ?\d{9}|GB ?\d{3} ?\d{4} ?\d{2}"
    r"|FR ?[A-HJ-NP-Z\d]{2} ?\d{3} ?\d{3} ?\d{3}|NL ?\d{9} ?B\d{2}|IT ?\d{11}|ES ?[A-Z]\d{7}[A-Z\d]|ES ?\d{8}[A-Z]"
    r"|IE ?\d{7}[A-W][A-I]?|LU ?\d{8}|PL ?\d{10}|PT ?\d{9}|SE ?\d{12}|DK ?\d{8}|FI ?\d{8}|CZ ?\d{8,10}"
    r"|CHE[- ]?\d{3}\.?\d{3}\.?\d{3})(?!\w| ?\d)"
)
_OWN_ID = re.compile(r"[A-Z]{0,3}[ -]?(?=[\dA-Z ./-]*\d{3})[\dA-Z][\dA-Z ./-]{5,18}\d[A-Z]?", re.IGNORECASE)
LONGEST_NAME = 60


def pieces(rows: tuple[Row, ...]) -> Iterator[str]:
    """The texts of a paper, those that dots and bars part taken apart."""
    for row in rows:
        for cell in row:
            yield from (part.strip() for part in re.split(r"\s*[·•|;]\s*", cell.text) if part.strip())


def seller(words: Vocabulary, rows: tuple[Row, ...], known: str = "") -> str:
    """The seller's name: by its legal form, else behind a label, else the shop's `known` name where it stands there."""
    for text in pieces(rows):
        form = _FORM.search(text)
        if form and form.start() > 0 and len(text[: form.end()]) <= LONGEST_NAME:
            return text[: form.end()].strip(" ,")
    for text in pieces(rows):
        rest = after_label(words, "seller", text)
        if rest and re.search(r"[^\W\d]{2}", rest) and ":" in text:
            return rest[:LONGEST_NAME]
    return next((known for text in pieces(rows) if known and known.casefold() in text.casefold()), "")


def postcodes(rows: tuple[Row, ...]) -> tuple[str, ...]:
    """Every postcode on the paper, once, without blanks."""
    found = (code.replace(" ", "") for text in pieces(rows) for code in _POSTCODE.findall(text))
    return tuple(dict.fromkeys(found))


def vat_id(words: Vocabulary, rows: tuple[Row, ...]) -> str | None:
    """The seller's VAT or tax number; "" for a label without one that could be read, None without any sign."""
    for text in pieces(rows):
        found = _VAT_IDS.search(text)
        if found:
            return found.group()
    labelled = [rest for text in pieces(rows) if (rest := after_label(words, "vat_id", text)) is not None]
    for rest in labelled:
        own = _OWN_ID.match(rest)
        if own and "%" not in rest:
            return own.group().strip()
    return "" if any("%" not in rest and not re.search(r"\d[.,]\d\d", rest) for rest in labelled) else None


def contact(rows: tuple[Row, ...], own: tuple[str, ...] = ()) -> str:
    """An e-mail address or phone number to ask at that is not the customer's `own`; "" without one."""
    mine = {text.casefold() for text in own if text}
    for pattern in (_MAIL, _PHONE):
        for text in pieces(rows):
            for found in pattern.findall(text):
                if found.casefold() not in mine and not _VAT_IDS.search(text):
                    return str(found).strip()
    return ""
