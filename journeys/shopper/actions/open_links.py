"""OpenLinks: see what the links met on the way show, beside what the shop shows where no page is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from journeys.channels.probes import Openings
from journeys.model.opened import Opened, Shown
from journeys.model.urls import template
from journeys.shopper.actions.check_links import worth
from journeys.wayfinding.scene import scene_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from journeys.model.outline import PageState
    from journeys.shopper.memory import Link
    from journeys.shopper.shopper import Shopper

NOWHERE = "/a-page-that-nobody-made-4f1d0c"
PLACES = ("path", "help", "footer", "deep")
MOST_WORDS = 400  # texts of one page
_BESIDE = frozenset({"header", "navigation", "footer", "aside"})
_DIALOGS = frozenset({"dialog", "alertdialog"})


@dataclass(frozen=True)
class OpenLinks:
    """Open same-site links of the pages walked so far, one of a kind of page, at most `most`."""

    most: int = 16

    def describe(self) -> str:
        """The step's title."""
        return "Open the links on the way"

    def perform_as(self, shopper: Shopper) -> None:
        """Notes it where the channel cannot open other pages."""
        beside: object = shopper.instruments
        if not isinstance(beside, Openings):
            shopper.note("limit", "this channel cannot open links beside the page")
            return
        home = shopper.brief.url
        shopper.look(picture=False)  # some links come late
        links = chosen(shopper.memory.links.values(), home)[: self.most]
        came_from = next((one.page_url for one in links if not _is_home(one.page_url, home)), "")
        with shopper.inspector.measuring():
            _note(shopper, Opened("home", home, home, 0), beside.shows(home, ""))
            nowhere = urljoin(home, NOWHERE)
            _note(shopper, Opened("nowhere", nowhere, nowhere, 0), beside.shows(nowhere, ""))
            for link in links:
                # A link that only sets something leads back to where one came from: that must not be the first page.
                shown = beside.shows(link.url, came_from or link.page_url)
                where: dict[str, Any] = {
                    "text": link.text,
                    "place": link.place,
                    "page_url": link.page_url,
                    "look": link.look,
                }
                _note(shopper, Opened("link", link.url, link.url, 0, **where), shown)


def _note(shopper: Shopper, opened: Opened, shown: Shown) -> None:
    title, words = (shown.page.outline.title, main_words(shown.page)) if shown.page else ("", ())
    told = replace(opened, landed=shown.url, status=shown.status, title=title, words=words, failure=shown.failure)
    shopper.ledger.record(told)


def chosen(links: Iterable[Link], home: str) -> list[Link]:
    """One link of each kind of page, in turn from every folder of the site, in each those on the path first."""
    kinds: dict[str, Link] = {}
    for link in links:
        if worth(link.url, home) and not _is_home(link.url, home):
            kinds.setdefault(template(link.url), link)
    folders: dict[str, list[Link]] = {}
    for kind, link in sorted(kinds.items(), key=lambda one: PLACES.index(one[1].place)):
        folders.setdefault(kind.rpartition("/")[0], []).append(link)
    return [link for row in zip_longest(*folders.values()) for link in row if link]


def _is_home(url: str, home: str) -> bool:
    return url.partition("#")[0].rstrip("/") == home.rstrip("/")


def main_words(state: PageState) -> tuple[str, ...]:
    """The texts of the main part as they are read, each once: main landmark, else what is not around it."""
    scene, outline = scene_of(state), state.outline
    has_main = "main" in scene.landmarks
    found: dict[str, None] = {}
    for node, landmark in zip(outline.nodes, scene.landmarks, strict=True):
        if (has_main and landmark != "main") or landmark in _BESIDE:
            continue
        if any(around.role in _DIALOGS for around in (node, *outline.ancestors(node))):
            continue
        for words in (node.name, node.text):
            if words:
                found.setdefault(words[:300])
    return tuple(found)[:MOST_WORDS]
