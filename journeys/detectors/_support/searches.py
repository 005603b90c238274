"""Tries of the shop's search, with the page that answered each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from journeys.detectors._support.looks import controls, main_nodes, page_of
from journeys.detectors._support.names import plain
from journeys.detectors._support.phrases import says
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.conventions import EXPOSURE_PROMOTED
from journeys.model.finding import Friction, Proof, Severity
from journeys.model.outline import Node, PageState
from journeys.model.seeking import Searched

_FIELDS = frozenset(("textbox", "searchbox", "combobox"))
_LINKS = frozenset(("link", "button", "menuitem"))
_PICTURES = frozenset(("img", "image", "figure", "progressbar"))
_MONEY = re.compile(r"[€£$]|\d[.,]\d\d")
_WORKING = re.compile(r"…|\.\.\.")
LONGEST_NOTICE = 120  # characters; what is longer is prose about the search, not its answer


@dataclass(frozen=True)
class Search:
    """One try and its answer. `main` is the main part of the answer's page.

    `readable` says that another search of the walk was answered with products that could be read.
    """

    seen: Seen[Searched]
    state: PageState
    main: tuple[Node, ...]
    readable: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether the page says that it found nothing, or repeats what was searched for and shows nothing for it."""
        return self._says_so() or self._is_bare()

    def _says_so(self) -> bool:
        query = re.escape(self.seen.body.query)
        texts = (f"{n.name} {n.text}".strip() for n in self.main if n.role not in _LINKS | _FIELDS)
        return any(
            says("empty-page", re.sub(query, " ", text, flags=re.IGNORECASE))
            for text in texts
            if 0 < len(text) <= LONGEST_NOTICE
        )

    def _is_bare(self) -> bool:
        """Whatever its words: no product, no price and no picture, where another search of this walk showed some."""
        said, made_up = self.seen.body, self.seen.body.purpose != "exact"
        if said.listed or not (made_up and self.readable) or self.shows(said.about):
            return False
        texts = [f"{n.name} {n.text}".strip() for n in self.main if n.role not in _LINKS | _FIELDS]
        echoed = any(plain(said.query) in plain(text) for text in texts if len(text) <= LONGEST_NOTICE)
        shown = any(n.role in _PICTURES for n in self.main) or any(_MONEY.search(text) for text in texts)
        return bool(plain(said.query)) and echoed and not shown and not any(_WORKING.search(text) for text in texts)

    @property
    def ways_on(self) -> tuple[Node, ...]:
        """Links and buttons of the main part that are not the search itself."""
        own = (node for node in controls(self.main) if node.role in _LINKS)
        return tuple(n for n in own if not any(a.role in ("search", "form") for a in self.state.outline.ancestors(n)))

    def shows(self, name: str) -> bool:
        """Whether a link, a tile or the product's own page carries every word of a name."""
        wanted = set(plain(name).split())
        named = [n.words for n in self.main if n.role in _LINKS or (n.role == "heading" and self._names(n))]
        return any(wanted <= set(plain(words).split()) for words in (*named, *self.seen.body.listed))

    def says_it_is_gone(self, name: str) -> bool:
        """Whether the answer tells that the product of this name is made or sold no more."""
        texts = [f"{n.name} {n.text}".strip() for n in self.main if n.role not in _LINKS | _FIELDS]
        told = [text for text in texts if 0 < len(text) <= LONGEST_NOTICE and says("discontinued", text)]
        wanted = set(plain(name).split())
        return bool(told) and any(wanted <= set(plain(text).split()) for text in texts)

    def _names(self, node: Node) -> bool:
        """Headings of tiles and products; not the one that repeats what was searched for."""
        return len(plain(node.words).split()) <= len(plain(self.seen.body.about).split()) + 1

    def suggests(self, words: str) -> bool:
        """Whether a link that opens no listed product offers one of these words."""
        wanted, listed = set(plain(words).split()), [set(plain(name).split()) for name in self.seen.body.listed]
        offers = [set(plain(node.words).split()) for node in self.ways_on]
        return any(wanted & offer and not any(name and name <= offer for name in listed) for offer in offers)


def searches(timeline: Timeline, *purposes: str) -> Iterator[Search]:
    """The tries with these purposes whose answer can still be looked at, in order."""
    readable = any(seen.body.listed for seen in timeline.all(Searched))
    for seen in timeline.all(Searched):
        state = page_of(timeline, seen.body.look) if seen.body.purpose in purposes else None
        nodes = main_nodes(state) if state else ()
        if state and nodes:
            yield Search(seen, state, nodes, readable)


def trouble(
    search: Search, severity: Severity, subject: str, cause: str, cause_class: str, expected: str, observed: str
) -> Friction:
    """A friction about one try of the search, proved by its answer."""
    seen = search.seen
    return Friction(
        severity=severity,
        confidence="confirmed",
        step=seen.step,
        subject=subject,
        cause=cause,
        cause_class=cause_class,
        expected=expected,
        observed=observed,
        proofs=(Proof(seen.body.look, seen.body.query), Proof(seen.seq, seen.body.query)),
        url=search.state.outline.url,
        loose="search",
        exposure=EXPOSURE_PROMOTED,
    )
