"""The words of a mail as an outline, so that what reads pages reads mails: lines, and rows of cells parted by tabs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from journeys.model.outline import Node, Outline
from journeys.wayfinding.words import fold

CELL, WITHIN = "\t", " · "
WRAPPED = 55  # a line at least this long may have been broken by the sender's program
_GAP = re.compile(r"\t| {3,}|\s*[|│]\s*")
_RULE = re.compile(r"[\s\-=_*~·.|│+]*")
_QUOTED = re.compile(r"^\s*>+\s?")


def sheet(text: str, language: str) -> Outline:
    """An outline of `text`; `language` is a two-letter code or "". References are `l` and the number of the line."""
    nodes = [Node(0, -1, 0, "main", ref="l0")]
    for is_row, group in groupby(_unwrapped(text), key=lambda line: CELL in line[1]):
        if is_row:
            _table(nodes, list(group))
        else:
            nodes.extend(
                Node(place, 0, 1, "paragraph", text=line, ref=f"l{number}")
                for place, (number, line) in enumerate(group, len(nodes))
            )
    return Outline("", "", language, tuple(nodes), 0, 0)


def _unwrapped(text: str) -> Iterator[tuple[int, str]]:
    """The lines that say something, with their number from 1; paragraphs that were broken into lines are joined."""
    kept, start = "", 0
    for number, raw in enumerate([*text.split("\n"), ""], 1):
        line = _QUOTED.sub("", raw).strip()
        if _goes_on(kept, line):
            kept = f"{kept} {line}"
            continue
        if kept:
            yield start, kept
        kept, start = ("" if _RULE.fullmatch(line) else CELL.join(filter(None, _GAP.split(line)))), number


def _goes_on(kept: str, line: str) -> bool:
    """Whether a line is the rest of the one before: that is long and ends in no full stop, this begins small."""
    begins = line[:1]
    return (
        len(kept) >= WRAPPED
        and CELL not in kept
        and not kept.endswith((".", ":", "!", "?"))
        and begins.islower()
        and not _GAP.search(line)
    )


def _table(nodes: list[Node], rows: list[tuple[int, str]]) -> None:
    table = len(nodes)
    nodes.append(Node(table, 0, 1, "table"))
    for place, (number, line) in enumerate(rows):
        row = len(nodes)
        cells = line.split(CELL)
        nodes.append(Node(row, table, 2, "row", ref=f"l{number}"))
        role = "columnheader" if place == 0 and len(cells) > 2 and not re.search(r"\d", line) else "cell"
        for cell in cells:
            _cell(nodes, row, role, cell, f"l{number}")


def _cell(nodes: list[Node], row: int, role: str, text: str, ref: str) -> None:
    cell, parts = len(nodes), text.split(WITHIN)
    if len(parts) == 1 or not fold(text):
        nodes.append(Node(cell, row, 3, role, text=text, ref=ref))
        return
    nodes.append(Node(cell, row, 3, role, ref=ref))
    nodes.extend(Node(cell + n, cell, 4, "text", text=part, ref=ref) for n, part in enumerate(parts, 1))
