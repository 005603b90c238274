"""Where invented customers live: towns with their own postcodes and regions, and phone numbers nobody has.

Shops check such things. Phone numbers come from the ranges that national regulators keep free for fiction where they do
(GB Ofcom, US 555-01xx, DE Bundesnetzagentur, FR ARCEP, AU ACMA); elsewhere they have the national form. Shops that
check numbers by the national plans refuse some of these ranges (GB 07700 900, FR 06 39 98): here are those they accept.
`#` stands for a random digit. Each place is (city, postcode, region).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Country:
    """What addresses of a country look like. `postcode` is a full-match pattern, `calling` the international prefix."""

    postcode: str
    phone: str
    calling: str
    places: tuple[tuple[str, str, str], ...]


COUNTRIES = {
    "GB": Country(
        r"[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}",
        "0161 496 0###",
        "+44",
        (
            ("Manchester", "M1 4BT", "Greater Manchester"),
            ("York", "YO1 7HH", "North Yorkshire"),
            ("London", "SE1 7PB", "London"),
        ),
    ),
    "IE": Country(r"[A-Z]\d[\dW] [A-Z\d]{4}", "021 000 ####", "+353", (("Dublin", "D02 X285", "Dublin"),)),
    "US": Country(
        r"\d{5}",
        "(503) 555-01##",
        "+1",
        (("Portland", "97205", "Oregon"), ("Austin", "78701", "Texas"), ("Boston", "02116", "Massachusetts")),
    ),
    "CA": Country(r"[A-Z]\d[A-Z] \d[A-Z]\d", "(416) 555-01##", "+1", (("Toronto", "M5V 2T6", "Ontario"),)),
    "AU": Country(r"\d{4}", "0491 570 1##", "+61", (("Melbourne", "3000", "Victoria"),)),
    "DE": Country(
        r"\d{5}",
        "030 23125 ###",
        "+49",
        (
            ("Berlin", "10405", "Berlin"),
            ("Leipzig", "04109", "Sachsen"),
            ("Freiburg im Breisgau", "79098", "Baden-Württemberg"),
        ),
    ),
    "AT": Country(r"\d{4}", "01 31416##", "+43", (("Wien", "1060", "Wien"), ("Graz", "8010", "Steiermark"))),
    "CH": Country(r"\d{4}", "044 555 0# ##", "+41", (("Zürich", "8001", "Zürich"), ("Bern", "3011", "Bern"))),
    "FR": Country(
        r"\d{5}",
        "02 61 91 ## ##",
        "+33",
        (("Lyon", "69002", "Auvergne-Rhône-Alpes"), ("Nantes", "44000", "Pays de la Loire")),
    ),
    "ES": Country(r"\d{5}", "600 00# ###", "+34", (("Valencia", "46001", "Valencia"), ("Madrid", "28004", "Madrid"))),
    "IT": Country(r"\d{5}", "320 000 ####", "+39", (("Bologna", "40121", "Bologna"), ("Torino", "10121", "Torino"))),
    "NL": Country(
        r"\d{4} [A-Z]{2}",
        "06 1000 ####",
        "+31",
        (("Utrecht", "3511 AA", "Utrecht"), ("Amsterdam", "1012 AB", "Noord-Holland")),
    ),
    "BE": Country(r"\d{4}", "0470 00 ## ##", "+32", (("Gent", "9000", "Oost-Vlaanderen"),)),
}
