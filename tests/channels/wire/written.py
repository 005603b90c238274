"""Written-down pages for the wire: read without a server, or answered by a client that only knows what it was given."""

from __future__ import annotations

from collections.abc import Callable

from journeys.channels.wire import Answer, Request, WirePage, open_wire
from journeys.channels.wire.known import Known, Library
from journeys.channels.wire.standing import Standing
from journeys.channels.wire.tree import Document, Element
from journeys.model.outline import Field, Node

HOME = "https://shop.example/"


def known(html: str) -> Known:
    return Library().page(html)[0]


def document(html: str) -> Document:
    return known(html).document


def standing(html: str, url: str = HOME) -> Standing:
    return Standing(*Library().page(html), url)


def one(page: Document, tag: str) -> Element:
    return next(element for element in page.elements if element.tag == tag)


def by_id(page: Document, name: str) -> Element:
    return page.ids[name]


class SandboxClient:
    """Answers by path; `sent` holds what was asked."""

    def __init__(self, answers: dict[str, Answer | str | Callable[[Request], Answer]]) -> None:
        self.answers = answers
        self.sent: list[Request] = []
        self.closed = False

    def exchange(self, request: Request) -> Answer:
        self.sent.append(request)
        found = self.answers.get(request.url.removeprefix("https://shop.example"))
        if found is None:
            raise ConnectionError("nobody is there")
        if isinstance(found, str):
            return Answer(200, (("Content-Type", "text/html; charset=utf-8"),), found.encode())
        return found if isinstance(found, Answer) else found(request)

    def close(self) -> None:
        self.closed = True


def moved(to: str, status: int = 303, *cookies: str) -> Answer:
    return Answer(status, (("Location", to), *(("Set-Cookie", cookie) for cookie in cookies)))


def at_home(answers: dict[str, Answer | str | Callable[[Request], Answer]]) -> tuple[WirePage, SandboxClient]:
    """A page that opened the front page, and its client."""
    client = SandboxClient(answers)
    page = open_wire(HOME, client)
    page.open(HOME)
    return page, client


def node(page: WirePage, words: str) -> Node:
    """The first node a customer would call so."""
    return next(n for n in page.see().outline.nodes if n.ref and words in (n.name, n.text))


def field(page: WirePage, label: str) -> Field:
    return next(f for f in page.see().fields if f.label == label)
