"""Hands without a mouse: what is pressed is reached by Tab and arrows and pressed by Enter or Space.

What keys do not reach or move is done by hand all the same, so that the walk goes on and meets every such control; each
is written down as a KeyWalk.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from journeys.channels.protocols import Keys, Page
from journeys.model.event import Response
from journeys.model.keys import KeyPath, KeyWalk
from journeys.model.outline import Node, PageState
from journeys.shopper.errors import NotOffered

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper

CHOSEN = frozenset({"radio", "checkbox", "switch", "option", "menuitemradio", "menuitemcheckbox"})
TWINS = 2  # other controls of the same name that are tried before one counts as out of reach
LEAST_AREA = 100.0  # CSS pixels; smaller fields are there for scripts only
AWAY = frozenset({"round", "trapped", "group", "limit"})


class WithoutMouse:
    """The Page protocol over a page that has keys; everything but pressing and typing is the page's own."""

    def __init__(self, page: Page, keys: Keys, shopper: Shopper) -> None:
        self._page, self._keys, self._shopper = page, keys, shopper

    @property
    def url(self) -> str:
        """Where the shopper is."""
        return self._page.url

    def open(self, url: str) -> Response:
        """Go to an address, as if typed."""
        return self._page.open(url)

    def see(self) -> PageState:
        """One look at the page."""
        return self._page.see()

    def picture(self) -> bytes:
        """The viewport."""
        return self._page.picture()

    def press(self, ref: str) -> Response:
        """Reach a control and press it by key; by hand where keys do nothing."""
        node = self._shopper.view.node(ref)
        if node is None:
            return self._page.press(ref)
        path = self._reach(node)
        if path.ended != "reached":
            response = self._page.press(ref)
            self._note(node, path, by_hand=bool(response.kinds))
            return response
        return self._press(node, path)

    def _press(self, node: Node, path: KeyPath) -> Response:
        response = self._page.key("Space" if node.role in CHOSEN else "Enter")
        if not response.kinds and node.role not in CHOSEN:
            response = self._page.key("Space")
        if response.kinds or node.role in CHOSEN:  # arrows may have chosen it on the way
            self._note(node, path, answered=bool(response.kinds) or None)
            return response
        response = self._page.press(node.ref)
        self._note(node, path, answered=False, by_hand=bool(response.kinds))
        return response

    def fill(self, ref: str, text: str) -> Response:
        """Reach a field and type into it."""
        self._reach_field(ref)
        return self._page.fill(ref, text)

    def choose(self, ref: str, option: str) -> Response:
        """Reach a list and choose from it."""
        self._reach_field(ref)
        return self._page.choose(ref, option)

    def key(self, name: str) -> Response:
        """Press a key where the focus is."""
        return self._page.key(name)

    def back(self) -> Response:
        """The browser's Back, which has a key of its own."""
        return self._page.back()

    def find_css(self, selector: str) -> str:
        """A reference for a store's own CSS selector."""
        return self._page.find_css(selector)

    def _reach(self, node: Node) -> KeyPath:
        """The way to a control or, where there is none, to another that says the same or leads to the same place."""
        first = path = self._keys.walk_to(node.ref)
        if path.ended in AWAY:
            for other in self._twins(node):
                path = self._keys.walk_to(other.ref)
                if path.ended == "reached":
                    return path
        return first

    def _twins(self, node: Node) -> list[Node]:
        href = node.attributes.get("href", "")
        others = [n for n in self._shopper.view.state.outline.nodes if n.ref and n.ref != node.ref and n.role != "text"]
        alike = [n for n in others if (node.name and (n.role, n.name) == (node.role, node.name))]
        alike += [n for n in others if href and n.attributes.get("href", "") == href and n not in alike]
        return alike[:TWINS]

    def _reach_field(self, ref: str) -> None:
        node = self._shopper.view.node(ref)
        if node is not None and _for_people(node):
            self._note(node, self._keys.walk_to(ref))

    def _note(self, node: Node, path: KeyPath, answered: bool | None = None, by_hand: bool | None = None) -> None:
        view = self._shopper.view
        field = next((f.key for f in view.state.fields if f.ref == node.ref), "")
        walk = KeyWalk(node.role, node.name or node.words, field, view.seq, self._shopper.mandatory, path)
        self._shopper.ledger.record(replace(walk, answered=answered, by_hand=by_hand))


def _for_people(node: Node) -> bool:
    """Whether a field is one that customers use, and not the carrier of a drawn one's value."""
    return "aria-hidden" not in node.states and node.box is not None and node.box.area >= LEAST_AREA


def without_mouse(shopper: Shopper) -> WithoutMouse:
    """The shopper's page by keyboard only. Raises NotOffered where the page has no keys, or hands are held back."""
    page = shopper.page
    if isinstance(page, WithoutMouse):
        return page
    if not isinstance(page, Keys) or shopper.manners:
        raise NotOffered("Nothing here can be walked by keyboard alone.")
    return WithoutMouse(page, page, shopper)
