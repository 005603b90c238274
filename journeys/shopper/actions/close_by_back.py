"""CloseByBack: open what covers the page, and close it by the browser's Back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urldefrag

from journeys.model.probing import WentBack
from journeys.shopper.coming_back import Left, remembering
from journeys.shopper.errors import NotOffered

if TYPE_CHECKING:
    from journeys.model.outline import Node
    from journeys.shopper.shopper import Shopper

OPENERS = ("menu.open", "list.filter", "search.open", "basket.open")
HALF = 0.5  # of the screen; what covers less is no view of its own to anybody


@dataclass(frozen=True)
class CloseByBack:
    """Open the menu, the filters, the search or the basket, whichever covers the page first, and use Back."""

    def describe(self) -> str:
        """The step's title."""
        return "Open what covers the page and go back"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered when nothing here opens over the page."""
        with shopper.optional():
            page = remembering(shopper)
            if page.covered() >= HALF:
                raise NotOffered("Something covers the page already.")
            for intent in OPENERS:
                node, left = _opener(shopper, intent), Left(shopper)
                if node is None:
                    continue
                shopper.presses(node, intent)
                share = page.covered()
                if share >= HALF and page.document() == left.document:
                    _close(shopper, left, share, node.words or intent)
                    return
                if page.document() != left.document or shopper.page.url != left.url:
                    shopper.goes_back()
            raise NotOffered("Nothing here opens over the page.")


def _opener(shopper: Shopper, intent: str) -> Node | None:
    nodes = [c.node for c in shopper.finds(intent)]
    usable = (n for n in nodes if (n.role in {"button", "link"} or n.pointer) and "expanded" not in n.states)
    return next(usable, None)


def _close(shopper: Shopper, left: Left, share: float, words: str) -> None:
    page, open_at = remembering(shopper), shopper.view.seq
    came = left.back(lambda: _there(shopper, left) and page.covered() < HALF)
    if came is None:
        return
    after = page.covered()
    shopper.ledger.record(
        WentBack(
            "layer",
            open_at,
            shopper.view.seq,
            came[0],
            covered=(round(share, 2), round(after, 2)),
            words=words,
            same=_there(shopper, left),
        )
    )


def _there(shopper: Shopper, left: Left) -> bool:
    """Whether this is still the page that was covered."""
    here = urldefrag(shopper.page.url).url == urldefrag(left.url).url
    return here and remembering(shopper).document() == left.document
