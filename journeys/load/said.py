"""What a shop let a customer of the crowd know about a failure: what it marks as wrong, or that the goods are gone."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import dropwhile, takewhile

from journeys.model.candour import Happened, untrue
from journeys.model.load import Standing
from journeys.model.outline import Node
from journeys.shopper.eyes import View
from journeys.shopper.judging import errors
from journeys.wayfinding.reading.vocabulary import vocabulary
from journeys.wayfinding.words import fold

SILENT = "the shop said nothing about it"
LONGEST = 90  # characters of a line about stock; a longer text is about something else


def said(view: View) -> str:
    """The shop's own words, "" when it said nothing."""
    return " ".join(errors(view)) or _alarm(view) or gone(view)


def wrong_about(words: str, language: str, standing: Iterable[Standing]) -> str:
    """What is wrong about `words` on a failure, "" for nothing: silence, or a claim that no fault makes true."""
    if not words:
        return SILENT
    stands = [fault for fault in standing if fault.stands]
    wrong = [
        untrue(words, language, Happened(fault.ordered, fault.charged, fault.kind == "declined")) for fault in stands
    ]
    return f"the shop said what is not so: {wrong[0]}" if wrong and all(wrong) else ""


def gone(view: View) -> str:
    """That the product of the page is sold out, as its page says it; "" where it does not.

    Other products have their own headings further down, so the page's own words end there.
    """
    known = vocabulary(view.language)
    after = list(dropwhile(lambda node: not _heads(node, 1), view.state.outline.nodes))[1:]
    own = takewhile(lambda node: not _heads(node, 2), after)
    told = (node.words for node in own if node.role != "link" and node.words and len(node.words) <= LONGEST)
    return next((words for words in told if known.says("stock", "out", fold(words))), "")


def _alarm(view: View) -> str:
    """What the page calls an alert, with the words inside it."""
    nodes = view.state.outline.nodes
    within = {node.index for node in nodes if node.role == "alert"}
    for node in nodes:
        if node.parent in within:
            within.add(node.index)
    return " ".join(node.words for node in nodes if node.index in within and node.words)


def _heads(node: Node, most: int) -> bool:
    return node.role == "heading" and 1 <= (node.level or 1) <= most
