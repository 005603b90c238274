"""A web page as a paper: its words where they stand, as lines of cells. Some shops' invoices are pages to print."""

from __future__ import annotations

from dataclasses import dataclass

from journeys.model.outline import Box, Node, Outline

CHARACTER = 6.0  # CSS pixels of a usual letter: only the order of columns and the gaps between them matter
SAME_LINE = 7.0
ASIDE = frozenset({"banner", "navigation", "contentinfo", "search"})


@dataclass(frozen=True)
class _Piece:
    text: str
    x: float
    y: float


def laid_out(outline: Outline) -> str:
    """The page without its frame, line by line, columns apart by two blanks or more."""
    pieces = sorted(_pieces(outline), key=lambda piece: piece.y)
    lines: list[list[_Piece]] = []
    for piece in pieces:
        if lines and piece.y - lines[-1][0].y <= SAME_LINE:
            lines[-1].append(piece)
        else:
            lines.append([piece])
    return "\n".join(_line(sorted(line, key=lambda piece: piece.x)) for line in lines)


def _line(pieces: list[_Piece]) -> str:
    made = ""
    for piece in pieces:
        place = max(int(piece.x / CHARACTER), len(made) + 2 if made else 0)
        made = made.ljust(place) + piece.text
    return made


def _pieces(outline: Outline) -> list[_Piece]:
    """Words by the box they stand in: several in one box are one piece."""
    found: dict[tuple[float, float, float, float], list[str]] = {}
    for node in outline.nodes:
        text = node.attributes.get("lines", "") or node.text or ("" if outline.children(node) else node.name)
        box = _box(outline, node) if text.strip() else None
        if box and not any(around.role in ASIDE for around in outline.ancestors(node)):
            found.setdefault((box.x, box.y, box.width, box.height), []).append(text)
    made = []
    for (x, y, _, height), texts in found.items():
        lines = (
            [line for line in "\n".join(texts).splitlines() if line.strip()] if len(texts) == 1 else [" ".join(texts)]
        )
        step = height / len(lines)
        made += [_Piece(" ".join(line.split()), x, y + step * (n + 0.5)) for n, line in enumerate(lines)]
    return made


def _box(outline: Outline, node: Node) -> Box | None:
    return next((one.box for one in (node, *outline.ancestors(node)) if one.box), None)
