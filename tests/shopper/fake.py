"""A page made of written-down screens, and a notebook in memory: shoppers walk them without a browser."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TypeVar

from journeys.channels.protocols import GoneError
from journeys.model.brief import Brief, KnownOrder, Login
from journeys.model.event import Body, NewText, Response
from journeys.model.fact import Fact
from journeys.model.outline import Field, Layer, Node, PageState
from journeys.shopper import Shopper
from journeys.shopper.personas import persona
from journeys.wayfinding import parse_snapshot

B = TypeVar("B")
TYPES = {"textbox": "text", "searchbox": "search", "spinbutton": "number", "combobox": "select"}
HEAD = re.compile(r'^ *- (?P<role>[a-z/]+)(?: "[^"]*")?(?: \[[^\]]*\])*')
ANSWERED = Response(kinds=("navigation",), feedback_ms=50, settled_ms=200, window_ms=200, user_requests=1)


@dataclass(frozen=True)
class Screen:
    """One page: an accessibility snapshot without references, where presses lead, and what they make the page say."""

    snapshot: str
    url: str = "https://shop.example/"
    title: str = "Shop"
    moves: dict[str, str] = field(default_factory=dict)
    says: dict[str, NewText] = field(default_factory=dict)
    attributes: dict[str, dict[str, str]] = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)
    layers: tuple[Layer, ...] = ()


class FakePage:
    """Shows `screens[name]`; what is filled in stays until the screen changes. `log` holds what was done to it."""

    def __init__(self, screens: dict[str, Screen], start: str, language: str = "en") -> None:
        self.screens, self.now, self.language = screens, start, language
        self.past: list[str] = []
        self.values: dict[str, str] = {}
        self.ticked: set[str] = set()
        self.log: list[tuple[str, str]] = []
        self.css: dict[str, str] = {}

    @property
    def screen(self) -> Screen:
        return self.screens[self.now]

    @property
    def url(self) -> str:
        return self.screen.url

    def see(self) -> PageState:
        outline = parse_snapshot(
            numbered(self.screen.snapshot),
            url=self.screen.url,
            title=self.screen.title,
            language=self.language,
            width=1280,
            height=800,
        )
        nodes = tuple(self._as_shown(node) for node in outline.nodes)
        outline = replace(outline, nodes=nodes)
        fields = tuple(self._field(n) for n in nodes if n.role in TYPES or n.role in {"checkbox", "radio"})
        return PageState(outline, fields, layers=self.screen.layers, scroll_width=1280, client_width=1280)

    def _as_shown(self, node: Node) -> Node:
        more = self.screen.attributes.get(node.name, {})
        states = node.states | ({"checked"} if node.name in self.ticked else set())
        return replace(
            node,
            value=self.values.get(node.name, node.value),
            states=frozenset(states),
            attributes={**node.attributes, **more},
        )

    def _field(self, node: Node) -> Field:
        error = self.screen.errors.get(node.name, "")
        return Field(
            key="",
            label=node.name,
            name=node.attributes.get("name", ""),
            type=TYPES.get(node.role, node.role),
            value=node.value,
            filled=bool(node.value) and not node.value.startswith("Choose"),
            checked="checked" in node.states,
            enabled="disabled" not in node.states,
            markup_required="required" in node.attributes,
            invalid=bool(error),
            error=error,
            form=0,
            box=node.box,
            ref=node.ref,
        )

    def _named(self, ref: str) -> str:
        node = next((n for n in self.see().outline.nodes if n.ref == ref), None)
        if node is None:
            raise GoneError(ref)
        return node.name

    def _go(self, name: str) -> Response:
        said = self.screen.says.get(name)
        target = self.screen.moves.get(name, "")
        if target:
            self.past.append(self.now)
            self.now = target
        answer = ANSWERED if target else Response(window_ms=7000)
        return replace(answer, new_texts=(said,)) if said else answer

    def open(self, url: str) -> Response:
        self.log.append(("open", url))
        return ANSWERED

    def picture(self) -> bytes:
        return b"PNG"

    def press(self, ref: str) -> Response:
        name = self._named(ref)
        self.log.append(("press", name))
        self.ticked.add(name)
        return self._go(name)

    def fill(self, ref: str, text: str) -> Response:
        self.log.append(("fill", f"{self._named(ref)}={text}"))
        self.values[self._named(ref)] = text
        return Response(kinds=("value",))

    def choose(self, ref: str, option: str) -> Response:
        self.log.append(("choose", f"{self._named(ref)}={option}"))
        self.values[self._named(ref)] = option
        return Response(kinds=("value",))

    def key(self, name: str) -> Response:
        self.log.append(("key", name))
        return self._go(name)

    def back(self) -> Response:
        self.log.append(("back", ""))
        if self.past:
            self.now = self.past.pop()
        return ANSWERED

    def find_css(self, selector: str) -> str:
        return self.css.get(selector, "")


class FakeNotebook:
    """Keeps events in a list; every reading of the clock is a second later."""

    def __init__(self) -> None:
        self.bodies: list[Body] = []
        self.facts: list[Fact] = []
        self.blobs: dict[str, bytes] = {}
        self._seconds = 0.0

    @property
    def now(self) -> float:
        self._seconds += 1
        return self._seconds

    def record(self, body: Body) -> int:
        self.bodies.append(body)
        return len(self.bodies) - 1

    def fact(self, fact: Fact, source: int = -1) -> int:
        self.facts.append(fact)
        return source

    def blob(self, data: bytes, suffix: str) -> str:
        name = f"{len(data)}.{suffix}"
        self.blobs[name] = data
        return name

    def bytes_of(self, name: str) -> bytes:
        return self.blobs.get(name, b"")

    def page(self, state: PageState) -> str:
        return f"{hash(repr(state))}.json"

    def all(self, kind: type[B]) -> list[B]:
        return [body for body in self.bodies if isinstance(body, kind)]


def numbered(snapshot: str) -> str:
    """The snapshot with a reference and a box on every line that has none."""
    lines = []
    for place, line in enumerate(snapshot.strip("\n").splitlines()):
        found = HEAD.match(line)
        if found is None or found["role"] in {"text", "/url"}:
            lines.append(line)
        else:
            lines.append(f"{found[0]} [ref=e{place}] [box=10,{40 * place},200,30]{line[found.end() :]}")
    return "\n".join(lines)


BRIEF = Brief(
    "test",
    "https://shop.example/",
    products={"usual product": "Oak chair"},
    codes={"welcome code": "WELCOME10"},
    orders={"delivered order": KnownOrder("A-1", "anna@example.com", "M1 4BT")},
    questions={"opening hours": "When are you open?"},
    login=Login("anna@example.com", "secret-pass-1"),
)


def shopper_on(page: FakePage, brief: Brief = BRIEF, **more: object) -> tuple[Shopper, FakeNotebook]:
    """A shopper with an English persona on a fake page."""
    notebook = FakeNotebook()
    return Shopper(persona("test", brief.locale, 3), brief, page, notebook, **more), notebook  # type: ignore[arg-type] # passed through


def one(snapshot: str, **more: object) -> FakePage:
    """A page of one screen."""
    return FakePage({"only": Screen(snapshot, **more)}, "only")  # type: ignore[arg-type] # passed through
