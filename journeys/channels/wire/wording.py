"""The words in an element as a customer reads them, without a style sheet: blocks and columns are set apart."""

from __future__ import annotations

from journeys.channels.wire.tree import Element

TYPOGRAPHIC = frozenset(
    [
        "abbr",
        "b",
        "bdi",
        "bdo",
        "del",
        "em",
        "font",
        "i",
        "ins",
        "mark",
        "nobr",
        "q",
        "s",
        "strike",
        "sub",
        "sup",
        "u",
        "wbr",
    ]
)
"""Inline elements that may stand in the middle of a word."""

INLINE = TYPOGRAPHIC | frozenset(
    [
        "a",
        "acronym",
        "big",
        "cite",
        "code",
        "data",
        "dfn",
        "img",
        "kbd",
        "label",
        "samp",
        "small",
        "span",
        "strong",
        "svg",
        "time",
        "tt",
        "var",
    ]
)
SILENT = frozenset({"svg", "select", "textarea", "iframe", "object", "video", "audio", "canvas", "datalist"})
_AMOUNT = frozenset("0123456789.,'’£$€¥%")
_CLOSING = frozenset(".,;:!?)]}»”’%…")
_OPENING = frozenset("([{«“‘#@")


class Run:
    """Neighbouring texts put together. `edge` says that another inline thing begins or ends: two spans are two words
    where no blank stands between them, unless both are parts of one amount (`<i>14</i><span>.99</span>`).
    """

    __slots__ = ("_edge", "_parts")

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._edge = False

    def add(self, text: str) -> None:
        """Take the next text, as it stands in the markup."""
        if not text:
            return
        if self._edge and self._parts and _apart(self._parts[-1][-1], text[0]):
            self._parts.append(" ")
        self._edge = False
        self._parts.append(text)

    def edge(self) -> None:
        """An inline element begins or ends here."""
        self._edge = True

    @property
    def text(self) -> str:
        """What was put together, blanks squeezed."""
        return " ".join("".join(self._parts).split())


def _apart(before: str, after: str) -> bool:
    if before.isspace() or after.isspace() or after in _CLOSING or before in _OPENING:
        return False
    return not (before in _AMOUNT and after in _AMOUNT)


def text_in(element: Element, *, hidden: bool = False) -> str:
    """All words in `element`, blanks squeezed. `hidden` takes along what cannot be seen."""
    run = Run()
    _collect(element, run, hidden)
    return run.text


def _collect(element: Element, run: Run, hidden: bool) -> None:
    for child in element.children:
        if isinstance(child, str):
            run.add(child)
        elif child.tag == "br":
            run.add(" ")
        elif child.tag in SILENT or (child.hidden and not hidden):
            continue
        elif child.tag in TYPOGRAPHIC:
            _collect(child, run, hidden)
        elif child.tag in INLINE:
            run.edge()
            _collect(child, run, hidden)
            run.edge()
        else:
            run.add(" ")
            _collect(child, run, hidden)
            run.add(" ")


def lines_in(element: Element) -> tuple[str, ...]:
    """The lines of a text that is broken by `<br>`."""
    lines = [""]
    _fill_lines(element, lines)
    return tuple(line for line in (" ".join(line.split()) for line in lines) if line)


def _fill_lines(element: Element, lines: list[str]) -> None:
    for child in element.children:
        if isinstance(child, str):
            lines[-1] += child
        elif child.tag == "br":
            lines.append("")
        elif not child.hidden and child.tag not in SILENT:
            _fill_lines(child, lines)
