"""A PDF as text, page by page. Runs in a process of its own (see `child`), where a hostile file may do its worst."""

from __future__ import annotations

import io
import math
import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from pypdf import PageObject, PdfReader
from pypdf.errors import PdfReadError

MOST_PAGES = 50
MOST_CHARACTERS = 60_000
PAINTS = frozenset({b"f", b"F", b"f*", b"S", b"s", b"B", b"B*", b"b", b"b*", b"sh"})


@dataclass
class Reading:
    """What was read. `sizes` counts characters by the size in points they are set in; see DocumentRead for the rest."""

    pages: list[str] = field(default_factory=list)
    images: list[int] = field(default_factory=list)
    drawings: list[int] = field(default_factory=list)
    sizes: dict[float, int] = field(default_factory=dict)
    garbled: float = 0.0
    encrypted: bool = False
    failure: str = ""
    length: int = 0
    ours: bool = False


def read_pdf(data: bytes) -> Reading:
    """Everything of a PDF that can be read; `failure` says why when nothing can. Never raises for a bad file."""
    reading = Reading()
    try:
        _read(data, reading)
    except (MemoryError, RecursionError) as error:
        reading.failure, reading.ours = f"it cannot be read within the limits ({type(error).__name__})", True
    except Exception as error:  # a parser meets anything in a broken file, and all of it means the same to a customer
        reading.failure = f"it is broken: {str(error)[:200] or type(error).__name__}"
    return reading


def _read(data: bytes, reading: Reading) -> None:
    pdf = PdfReader(io.BytesIO(data))
    if pdf.is_encrypted and not pdf.decrypt(""):
        reading.encrypted, reading.failure = True, "it asks for a password"
        return
    reading.length = len(pdf.pages)
    if not reading.length:
        raise PdfReadError("it has no pages")
    characters: Counter[bool] = Counter()
    sizes: Counter[float] = Counter()
    for number in range(min(reading.length, MOST_PAGES)):
        _page(pdf.pages[number], reading, characters, sizes)
    whole = sum(characters.values())
    reading.garbled = characters[True] / whole if whole else 0.0
    reading.sizes = dict(sorted(sizes.items()))


def _page(page: PageObject, reading: Reading, characters: Counter[bool], sizes: Counter[float]) -> None:
    painted = 0

    def operand(operator: bytes, *_: Any) -> None:
        nonlocal painted
        painted += operator in PAINTS

    def text(said: str, outer: list[float], inner: list[float], font: Any, size: float) -> None:
        meaningless = unmapped(font)
        for char in said:
            if not char.isspace():
                characters[meaningless or is_garbage(char)] += 1
                sizes[round(size * _height(outer, inner), 1)] += 1

    plain = page.extract_text(visitor_text=text, visitor_operand_before=operand)
    reading.pages.append((_layout(page) or plain)[:MOST_CHARACTERS])
    reading.drawings.append(painted)
    reading.images.append(_images(page))


def _layout(page: PageObject) -> str:
    """The page with its columns side by side, "" where the library cannot lay it out."""
    try:
        said = page.extract_text(extraction_mode="layout", layout_mode_space_vertically=False)
    except Exception:  # fonts it has no measures for, and whatever else; the plain text is there all the same
        return ""
    return "\n".join(line.rstrip() for line in said.splitlines() if line.strip())


def _images(page: PageObject) -> int:
    try:
        return len(page.images.keys())
    except Exception:  # pictures that are broken are there all the same
        return 1


def _height(outer: list[float], inner: list[float]) -> float:
    """How much higher than its font size a text is drawn: both matrices applied to the upright unit."""
    c = inner[2] * outer[0] + inner[3] * outer[2]
    d = inner[2] * outer[1] + inner[3] * outer[3]
    return math.hypot(c, d)


def is_garbage(char: str) -> bool:
    """Whether a character means nothing: replacement, private use, unassigned or control."""
    return char == "\ufffd" or unicodedata.category(char) in {"Co", "Cn", "Cc"}


def unmapped(font: Any) -> bool:
    """Whether a font numbers its glyphs without saying which letters they are: it shows, but cannot be copied."""
    if not font or font.get("/Subtype") != "/Type0" or "/ToUnicode" in font:
        return False
    if font.get("/Encoding") not in {"/Identity-H", "/Identity-V"}:
        return False
    inner = [kept.get_object() for kept in font.get("/DescendantFonts", ())]
    return any(str(kept.get("/CIDSystemInfo", {}).get("/Ordering")) == "Identity" for kept in inner)
