"""What a shopper needs of a channel. Shopper code knows these protocols and no concrete channel."""

from __future__ import annotations

from typing import Protocol

from journeys.model.event import Audited, Response, Timing
from journeys.model.outline import PageState


class Page(Protocol):
    """A page a shopper can read and act on. References are those of the last `see()`; older ones may be gone.

    Acting methods wait for the page's answer (network quiet or the action window's end), never for a fixed time, and
    return what was seen of it. A press that another element would take is not made: the Response says `blocked_by`.
    Raises StoreUnreachable when the store does not answer and GoneError when `ref` is no longer on the page.
    """

    @property
    def url(self) -> str:
        """Where the shopper is."""

    def open(self, url: str) -> Response:
        """Go to an address, as if typed."""

    def see(self) -> PageState:
        """One look at the page. Field keys are empty: meaning is wayfinding's. Secret values are masked."""

    def picture(self) -> bytes:
        """The viewport as PNG with secret fields covered; b"" where the channel has no picture."""

    def press(self, ref: str) -> Response:
        """Press (click or tap) a control, after scrolling it into view."""

    def fill(self, ref: str, text: str) -> Response:
        """Replace what a field holds, as a customer would by typing."""

    def choose(self, ref: str, option: str) -> Response:
        """Choose an option by its visible text in a native select."""

    def key(self, name: str) -> Response:
        """Press a key (Enter, Escape, Tab ...) where the focus is."""

    def back(self) -> Response:
        """The browser's Back."""

    def find_css(self, selector: str) -> str:
        """A reference for a store's own CSS selector, "" when nothing matches. The last resort."""


class Instruments(Protocol):
    """Measurements only a browser can make; a channel without them is walked without them."""

    def audit(self) -> Audited:
        """axe-core on the page as it stands (`look` is -1: the caller knows which look it was)."""

    def timing(self, url: str, loads: int) -> Timing:
        """Cold loads of `url` in fresh contexts, one after the other."""

    def status_of(self, url: str) -> tuple[int, str]:
        """HTTP status and failure text of a GET with the shopper's cookies, without leaving the page."""


class GoneError(Exception):
    """The control was there at the last look and is not there now."""
