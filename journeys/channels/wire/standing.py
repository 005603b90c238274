"""Where a shopper stands: the page in front, what was entered on it, and what a press on it brings."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import urlsplit

from journeys.channels.protocols import GoneError
from journeys.channels.wire.entries import Entries
from journeys.channels.wire.forms import Submission
from journeys.channels.wire.hiding import folded_away
from journeys.channels.wire.known import Known
from journeys.channels.wire.tree import Document, Element
from journeys.model.outline import PageState

ID_DIGITS = 3


@dataclass
class Standing:
    """A page as one shopper has it. `hidden` are this visitor's values of hidden inputs, `focus` where keys go."""

    known: Known
    hidden: dict[int, str]
    url: str = "about:blank"
    entries: Entries = field(default_factory=Entries)
    focus: Element | None = None

    @property
    def document(self) -> Document:
        """The page itself."""
        return self.known.document

    def state(self, words: tuple[str, ...] = ()) -> PageState:
        """One look. `words` are the shopper's own."""
        return self.known.state(self.url, self.entries, (*words, *_ids(self.url)))

    @property
    def as_it_came(self) -> PageState:
        """The page before anything was entered."""
        return self.known.state(self.url, Entries())

    def element(self, ref: str) -> Element:
        """The element behind a reference. Raises GoneError when it is not there, or out of sight."""
        number = ref.removeprefix("e")
        elements = self.document.elements
        index = int(number) if number.isdigit() else 0
        if not 0 < index < len(elements):
            raise GoneError(f"the control {ref} is no longer on the page.")
        found = elements[index]
        if found.hidden or folded_away(found, self.entries.opened(self.document)):
            raise GoneError(f"the control {ref} is no longer on the page.")
        return found


def _ids(url: str) -> tuple[str, ...]:
    """The parts of an address that name one order or the like: they differ from visitor to visitor."""
    parts = urlsplit(url).path.split("/")
    return tuple(part for part in parts if sum(char.isdigit() for char in part) >= ID_DIGITS)


@dataclass(frozen=True)
class Effect:
    """What an action brings without a script: the `kinds` of a Response, and the request it makes, if any."""

    kinds: tuple[str, ...] = ()
    trip: Submission | None = None
