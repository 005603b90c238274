"""What a page says in whole sentences, under which heading: no lists of keywords, tables, labels or addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from journeys.detectors._support.looks import main_nodes
from journeys.model.outline import Node, PageState

_INLINE = frozenset(
    (
        "text",
        "strong",
        "emphasis",
        "link",
        "code",
        "superscript",
        "subscript",
        "mark",
        "time",
        "generic",
        "insertion",
        "deletion",
    )
)
_NO_PROSE = frozenset(
    (
        "button",
        "link",
        "table",
        "grid",
        "navigation",
        "contentinfo",
        "banner",
        "textbox",
        "searchbox",
        "combobox",
        "checkbox",
        "radio",
        "radiogroup",
        "listbox",
        "menu",
        "tablist",
        "img",
        "code",
    )
)
_WHOLE = re.compile(r"[.!?…][\"'»”’)\]]*$")
_APART = re.compile(r"\s+([.,])")


@dataclass(frozen=True)
class Section:
    """The passages of whole sentences between two headings, each with its node."""

    heading: str
    passages: tuple[tuple[str, Node], ...]


def sections(state: PageState) -> Iterator[Section]:
    """The sections of a page's main part that say anything in sentences, in page order."""
    heading = ""
    said: list[tuple[str, Node]] = []
    for node, text in _passages(state):
        if node.role != "heading":
            said.append((text, node))
            continue
        yield from _section(heading, said)
        heading, said = text, []
    yield from _section(heading, said)


def _section(heading: str, said: list[tuple[str, Node]]) -> Iterator[Section]:
    if said:
        yield Section(heading, tuple(said))


def _passages(state: PageState) -> Iterator[tuple[Node, str]]:
    """Headings and whole sentences."""
    outline, past = state.outline, -1
    for node in main_nodes(state):
        if node.index < past:
            continue
        inner = outline.subtree(node)
        if node.role == "heading" or node.role in _NO_PROSE:
            past = inner[-1].index + 1
            if node.role == "heading":
                yield node, outline.read(node)
            continue
        if not node.text and not any(child.role == "text" for child in outline.children(node)):
            continue
        if all(one.role in _INLINE for one in inner[1:]):
            past = inner[-1].index + 1
            yield from ((node, line) for line in _lines(inner))
        elif node.text:
            yield from ((node, line) for line in _lines((node,)))


def _lines(inner: tuple[Node, ...]) -> list[str]:
    """The lines a passage is seen in, as far as they end as sentences do."""
    broken = inner[0].attributes.get("lines", "") if len(inner) == 1 else ""
    lines = broken.splitlines() if broken else [" ".join(filter(None, (one.text or one.name for one in inner)))]
    return [_APART.sub(r"\1", line.strip()) for line in lines if _WHOLE.search(line.strip())]
