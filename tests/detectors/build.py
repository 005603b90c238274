"""A walk written as a few lines: the evidence builder of the detector tests."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from journeys.detectors.protocol import Detector
from journeys.evidence.timeline import Timeline
from journeys.model.event import (
    Action,
    Attempt,
    Audited,
    Body,
    Event,
    FactNoted,
    JourneyBegan,
    JourneyEnded,
    Look,
    NetworkRequest,
    NewText,
    PageError,
    Response,
    StepBegan,
    StepEnded,
    Target,
    Timing,
    Violation,
    ViolationNode,
)
from journeys.model.fact import Fact
from journeys.model.finding import CannotTell, Clear, Friction, Observation
from journeys.model.journey import Journey
from journeys.model.outline import Box, Field, Image, Layer, Node, Outline, PageState

SHOP = "https://shop.example"


def page(*lines: str, url: str = "", lang: str = "en", width: int = 390, height: int = 844, **parts: Any) -> PageState:
    """A page of lines such as "main", "  heading 1: Basket", "  button: Pay", "  text: Thank you"."""
    nodes: list[Node] = []
    stack: list[tuple[int, int]] = []
    for index, line in enumerate(lines):
        depth = (len(line) - len(line.lstrip())) // 2
        head, _, words = line.strip().partition(": ")
        role, _, level = head.partition(" ")
        stack = [pair for pair in stack if pair[0] < depth]
        said = ("", words) if role in ("text", "paragraph", "code") else (words, "")
        box = Box(10, 40 * index, 200, 30)
        parent = stack[-1][1] if stack else -1
        node = Node(index, parent, depth, role, *said, level=int(level or 0), ref=f"e{index}", box=box)
        nodes.append(node)
        stack.append((depth, index))
    outline = Outline(SHOP + url, "", lang, tuple(nodes), width, height)
    parts.setdefault("client_width", width)
    parts.setdefault("scroll_width", width)
    return PageState(outline, **parts)


class Walk:
    """Records one event per call and returns its seq; `timeline()` reads it back."""

    def __init__(self, device: str = "phone", locale: str = "en_GB") -> None:
        self.pages: dict[str, PageState] = {}
        self.events: list[Event] = []
        self.url, self.stage, self._step = "/", "home", -1
        id_ = f"features/a.feature::Buy[{device}-{locale}]"
        family = "features/a.feature::Buy"
        self.add(
            JourneyBegan(
                Journey(id_, family, "Buy", "features/a.feature", 3, ("C6",), "Ann", device, locale, "s", SHOP)
            )
        )

    def add(self, body: Body) -> int:
        """Append any body."""
        seq = len(self.events)
        self.events.append(Event(seq, seq * 0.5, self._step, body))
        return seq

    def step(self, text: str = "I go on", mandatory: bool = True) -> int:
        """Begin the next step."""
        self._step += 1
        return self.add(StepBegan(self._step, "When", text, "features/a.feature", 4 + self._step, mandatory))

    def end(self, outcome: Any = "completed", step: Any = None) -> int:
        """End the current step and the journey."""
        if step:
            self.add(StepEnded(self._step, step, 1.0))
        return self.add(JourneyEnded(outcome))

    def look(
        self, stage: str = "product", *lines: str, url: str | None = None, state: PageState | None = None, **parts: Any
    ) -> int:
        """Look at a page of `lines` (see `page`)."""
        self.url = url if url is not None else f"/{stage}"
        self.stage = stage
        shown = state or page(*(lines or ("main",)), url=self.url, **parts)
        blob = f"page-{len(self.pages)}"
        self.pages[blob] = shown
        return self.add(Look(SHOP + self.url, "", stage, blob, width=shown.outline.width, height=shown.outline.height))

    @property
    def last(self) -> int:
        """The seq of the last event."""
        return len(self.events) - 1

    def fact(
        self,
        entity: str,
        attribute: str,
        value: int | str | None,
        unit: str = "GBP",
        locator: str = "",
        **qualifiers: str,
    ) -> int:
        """Note a fact read from the last look."""
        look = max((e.seq for e in self.events if isinstance(e.body, Look)), default=-1)
        pairs = tuple(sorted((name.rstrip("_"), text) for name, text in qualifiers.items()))
        return self.add(
            FactNoted(
                Fact(entity, attribute, value, unit, pairs, stage=self.stage, quote=f"{value}", locator=locator), look
            )
        )

    def press(self, name: str = "Continue", intent: str = "checkout.next", role: str = "button", **parts: Any) -> int:
        """Press a control; `parts` go to Action, Target or Response by their names."""
        return self.act("press", intent, role=role, name=name, **parts)

    def fill(self, key: str, value: str = "x", **parts: Any) -> int:
        """Fill a field."""
        return self.act(
            "fill", f"field.{key}", role="textbox", name=key, key=key, value=value, kinds=("value",), **parts
        )

    def act(self, verb: Any, intent: str = "", **parts: Any) -> int:
        """Any action. Unnamed parts of the answer are those of a healthy page."""
        target = {
            k: parts.pop(k) for k in ("role", "name", "ref", "key", "landmark", "href", "box", "states") if k in parts
        }
        own = {k: parts.pop(k) for k in ("value", "before", "after", "mandatory") if k in parts}
        answer: dict[str, Any] = {"kinds": ("visible",), "feedback_ms": 80.0, "settled_ms": 300.0, "window_ms": 300.0}
        answer |= {"url_before": SHOP + self.url, "url_after": SHOP + self.url} | parts
        if not answer["kinds"]:
            answer["feedback_ms"] = parts.get("feedback_ms")
        before = own.pop("before", max((e.seq for e in self.events if isinstance(e.body, Look)), default=-1))
        title = f"{verb} {target.get('name', intent)}"
        return self.add(
            Action(
                verb,
                intent,
                title,
                Target(**target) if target else None,
                before=before,
                response=Response(**answer),
                **own,
            )
        )

    def dead(self, name: str = "Continue", **parts: Any) -> int:
        """Press a control that gives no answer for 8 s."""
        return self.press(name, kinds=(), settled_ms=500.0, window_ms=8000.0, **parts)

    def attempt(self, goal: str, subject: str, result: Any, **parts: Any) -> int:
        """Note an attempt."""
        return self.add(Attempt(goal, subject, result, **parts))

    def request(self, url: str = "/api", status: int = 200, resource: str = "fetch", **parts: Any) -> int:
        """Note a request."""
        return self.add(NetworkRequest(parts.pop("method", "POST"), SHOP + url, resource, status, **parts))

    def error(self, text: str = "TypeError: x is undefined", source: str = "/app.js", **parts: Any) -> int:
        """Note a page error."""
        return self.add(PageError(text, source, **parts))

    def timing(self, url: str = "/product", **parts: Any) -> int:
        """Note cold loads."""
        return self.add(Timing(SHOP + url, **parts))

    def audit(self, *items: Violation, passed: tuple[str, ...] = ("label",), **parts: Any) -> int:
        """Note an axe audit of the last look."""
        look = parts.pop("look", self.last)
        return self.add(Audited(SHOP + self.url, look, "4.11", items, passed=passed, **parts))

    def timeline(self, upto: int | None = None) -> Timeline:
        """The walk, or its first `upto` events."""
        return Timeline(tuple(self.events[:upto]), self.pages.__getitem__)


def violation(
    rule: str, *names: str, impact: str = "serious", tags: tuple[str, ...] = ("wcag2aa",), **parts: Any
) -> Violation:
    """An axe violation on nodes with these names."""
    nodes = tuple(ViolationNode(name, f"<a>{name}</a>", box=parts.get("box")) for name in names)
    return Violation(rule, impact, f"help for {rule}", f"https://help/{rule}", tags, nodes)


def field(key: str, label: str = "", **parts: Any) -> Field:
    """A form field."""
    return Field(key, label or key, **parts)


def shown(text: str, **parts: Any) -> NewText:
    """Words that became visible."""
    return NewText(text, **parts)


def image(alt: str = "Mug", loaded: bool | None = True, size: int = 300, **parts: Any) -> Image:
    """A content image."""
    return Image(parts.pop("src", f"{SHOP}/{alt}.jpg"), alt, Box(0, 0, size, size), loaded, **parts)


def layer(text: str, share: float = 0.5, close: int | None = 32, **parts: Any) -> Layer:
    """A layer whose close control has this size; None: no close control."""
    box = Box(300, 100, close, close) if close else None
    return Layer(
        parts.pop("role", "dialog"), text, Box(0, 0, 390, 844 * share), share, parts.pop("modal", True), box, **parts
    )


def observe(detector: Detector, walk: Walk) -> list[Observation]:
    """What the detector says, with every proof checked against the walk."""
    seen = list(detector.detect(walk.timeline()))
    assert seen, "a detector always says something about a walk"
    for one in seen:
        if isinstance(one, Friction):
            assert one.proofs
            assert all(0 <= proof.event < len(walk.events) for proof in one.proofs)
            assert one.subject
            assert one.cause
            assert one.expected
            assert one.observed
    return seen


def frictions(detector: Detector, walk: Walk) -> list[Friction]:
    """Only the frictions."""
    return [one for one in observe(detector, walk) if isinstance(one, Friction)]


def only(detector: Detector, walk: Walk) -> Friction:
    """The one friction there must be."""
    (friction,) = frictions(detector, walk)
    return friction


def is_clear(detector: Detector, walk: Walk) -> bool:
    """Whether the detector looked and found nothing."""
    seen = observe(detector, walk)
    return len(seen) == 1 and isinstance(seen[0], Clear)


def cannot_tell(detector: Detector, walk: Walk) -> str:
    """The reason why it cannot tell, "" when it can."""
    seen = observe(detector, walk)
    return seen[0].reason if len(seen) == 1 and isinstance(seen[0], CannotTell) else ""


def noisy(walk: Walk, noise: Iterable[Body]) -> Walk:
    """The same walk with unrelated events at its end."""
    other = Walk()
    other.events, other.pages, other._step = list(walk.events), walk.pages, walk._step
    for body in noise:
        other.add(replace(body))
    return other
