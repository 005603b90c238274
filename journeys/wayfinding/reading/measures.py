"""Measures in words: "350 ml", "9,5 cm", "2 years"; what a product page states, and what an answer states. Pure."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from importlib import resources

from journeys.model.fact import Fact
from journeys.model.outline import Node, Outline
from journeys.wayfinding.reading.facts import item
from journeys.wayfinding.words import fold

QUOTE = 160
LABEL = 40  # characters above which a cell names nothing


def _data() -> dict[str, dict[str, list[str]]]:
    raw = resources.files("journeys.wayfinding.reading") / "measures.toml"
    return tomllib.loads(raw.read_text(encoding="utf-8"))


_DATA = _data()
KINDS = _DATA["kinds"]
"""What may be asked about; the key is the label of facts."""

_TOLD_IN: dict[str, list[str]] = _DATA["told_in"]
_UNITS = {unit: tuple(key.rsplit(" ", 1)) for key, units in _DATA["units"].items() for unit in units}
_NUMBER = r"\d{1,3}(?:[., ]\d{3})+(?![\d])|\d+(?:[.,]\d+)?"
_UNIT = "|".join(re.escape(unit) for unit in sorted(_UNITS, key=len, reverse=True))
_MEASURE = re.compile(
    rf"(?<![\w.,])(?P<first>(?:(?:{_NUMBER})\s*(?:{_UNIT})?\s*(?:x|×|by|mal|par|per)\s*)*)"
    rf"(?P<number>{_NUMBER})[\s\u00a0-]*(?P<unit>{_UNIT})(?![\w²³/])",
    re.IGNORECASE,
)
_FOLDED = str.maketrans("áàâäéèêëíìîïóòôöúùûüñ", "aaaaeeeeiiiioooouuuun")


@dataclass(frozen=True)
class Measure:
    """Numbers in a base unit (mm, g, ml, W, V, C, month, hour ...), in the order written: 30 x 20 cm has two."""

    numbers: tuple[str, ...]
    unit: str
    text: str

    @property
    def value(self) -> str:
        """As facts keep it: "300 x 200"."""
        return " x ".join(self.numbers)


def measures_in(text: str) -> tuple[Measure, ...]:
    """Every measure a text states, in order. What is no number with a known unit is none."""
    found = []
    for match in _MEASURE.finditer(text):
        unit = match["unit"].lower().translate(_FOLDED)
        base = _UNITS.get(unit)
        if base is None:
            continue
        sides = [*re.findall(_NUMBER, match["first"]), match["number"]]
        numbers = tuple(number for side in sides if (number := _scaled(side, base[1])))
        if len(numbers) == len(sides):
            found.append(Measure(numbers, base[0], match.group().strip()))
    return tuple(found)


def _scaled(written: str, factor: str) -> str:
    """In the base unit; 1.200 is a thousand of a small unit and one and a fifth of a large one."""
    plain = written.replace(" ", "")
    if re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", plain) and (len(plain) > 5 or factor == "1"):
        plain = re.sub(r"[.,]", "", plain)
    try:
        number = Decimal(plain.replace(",", ".")) * Decimal(factor)
    except InvalidOperation:
        return ""
    return format(number.normalize(), "f")


def kind_of(words: str) -> str:
    """What a question or label is about: capacity, height ...; the longest word that is known decides, "" for none."""
    folded = f" {fold(words)} "
    named = [(len(word), kind) for kind, all_ in KINDS.items() for word in all_ if f" {word} " in folded]
    return max(named, key=lambda pair: pair[0])[1] if named else ""


def read_specs(outline: Outline, product: str) -> tuple[Fact, ...]:
    """What a product page states in pairs of label and value: facts `spec` with the label and a comparable measure."""
    found: dict[str, Fact] = {}
    for label, value, node in _pairs(outline):
        measured = measures_in(value)
        kind = kind_of(label) or fold(label)
        if len(measured) == 1 and kind and kind not in found:
            found[kind] = _fact(product, kind, measured[0], "browser", "product", f"{label}: {value}", node.ref)
    return tuple(found.values())


def answer_to(question: str, answer: str, *, product: str, channel: str) -> tuple[Fact, ...]:
    """The measure an answer states about what was asked, with the sentence; nothing when it states none or several."""
    kind = kind_of(question)
    said = [s for s in re.split(r"(?<=[.!?])\s+|\n+", answer) if "?" not in s]
    named = [(m, s) for s in said if kind and kind_of(s) == kind for m in measures_in(s)]
    bare = [(m, s) for s in said if not kind_of(s) for m in measures_in(s) if m.unit in _TOLD_IN.get(kind, ())]
    chosen = named or bare
    if not kind or len({(m.value, m.unit) for m, _ in chosen}) != 1:
        return ()
    measure, sentence = chosen[0]
    return (_fact(product, kind, measure, channel, "help", sentence, ""),)


def _fact(product: str, kind: str, measure: Measure, channel: str, stage: str, quote: str, ref: str) -> Fact:
    words = " ".join(quote.split())[:QUOTE]
    return Fact(item(product), "spec", measure.value, measure.unit, (("label", kind),), channel, stage, words, ref)


def _pairs(outline: Outline) -> Iterator[tuple[str, str, Node]]:
    """Label and value: neighbouring cells of a row, term and definition, "Label: value" in one text."""
    for node in outline.nodes:
        if node.role == "row":
            cells = [
                n for n in outline.subtree(node)[1:] if n.role in {"cell", "rowheader", "gridcell", "columnheader"}
            ]
            texts = [_words(outline, cell) for cell in cells]
            if len(texts) == 2 and len(texts[0]) <= LABEL:
                yield texts[0], texts[1], node
        elif node.role == "term":
            after = next((n for n in outline.nodes[node.index + 1 :] if n.role == "definition"), None)
            if after is not None and len(_words(outline, node)) <= LABEL:
                yield _words(outline, node), _words(outline, after), node
        elif node.role in {"listitem", "paragraph", "text", "generic", "strong"}:
            label, colon, value = (node.text or node.name).partition(":")
            if colon and 0 < len(label) <= LABEL and value.strip():
                yield label, value.strip(), node


def _words(outline: Outline, node: Node) -> str:
    said = [node.name] if node.name else [n.text or n.name for n in outline.subtree(node)]
    return " ".join(" ".join(said).split())
