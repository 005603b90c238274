"""What a page says: its texts piece by piece, and which of them are new after a press."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.channels.wire.entries import Entries
from journeys.channels.wire.hiding import folded_away
from journeys.channels.wire.tree import Document, Element
from journeys.channels.wire.wording import INLINE, SILENT, Run, text_in
from journeys.model.event import NewText
from journeys.wayfinding.reading.message import tone

LONGEST, MOST = 300, 80


def texts_of(document: Document) -> dict[str, str]:
    """Every piece of text as the page came, in page order, and "error" where markup calls it one ("" where not)."""
    found: dict[str, str] = {}
    speech = _Speech(_alarming(document), Entries().opened(document))
    for text, wrong in speech.pieces(document.body, loud=False):
        found.setdefault(text[:LONGEST], "error" if wrong else "")
    return found


def _alarming(document: Document) -> set[int]:
    """The indices of alerts, and of what fields that are marked wrong refer to."""
    found = set()
    for element in document.elements[1:]:
        if element.attrs.get("role") == "alert":
            found.add(element.index)
        if element.attrs.get("aria-invalid") == "true":
            for name in ("aria-describedby", "aria-errormessage"):
                found.update(one.index for one in document.named(element, name))
    return found


class _Speech:
    """Reads a page aloud: what stands in a block is one piece up to the next block in it."""

    def __init__(self, alarming: set[int], opened: frozenset[int]) -> None:
        self._alarming, self._opened = alarming, opened

    def pieces(self, element: Element, *, loud: bool) -> Iterator[tuple[str, bool]]:
        """Pieces and whether they are alarming; `loud` says that something around is."""
        loud = loud or element.index in self._alarming
        run, wrong = Run(), loud
        for child in element.children:
            if isinstance(child, str):
                run.add(child)
            elif child.tag == "br":
                run.add(" ")
            elif child.tag in INLINE:
                wrong = self._add(child, run) or wrong
            else:
                if run.text:
                    yield run.text, wrong
                run, wrong = Run(), loud
                if not self._unseen(child):
                    yield from self.pieces(child, loud=loud)
        if run.text:
            yield run.text, wrong

    def _add(self, child: Element, run: Run) -> bool:
        if child.hidden or child.tag in SILENT:
            return False
        run.edge()
        run.add(text_in(child))
        run.edge()
        return child.index in self._alarming

    def _unseen(self, child: Element) -> bool:
        folded = child.parent is not None and child.parent.tag == "details" and folded_away(child, self._opened)
        return child.hidden or child.tag in SILENT or folded


def new_texts(before: dict[str, str], after: dict[str, str], language: str) -> tuple[NewText, ...]:
    """What a new page says that the page before did not, in page order."""
    fresh = [(text, mark) for text, mark in after.items() if text not in before][:MOST]
    return tuple(NewText(text, "page", "error" if mark else tone(text, language)) for text, mark in fresh)
