"""The shopper's hands: every press, word and choice, recorded with what it was for and how the page answered."""

from __future__ import annotations

from dataclasses import dataclass

from journeys.channels.protocols import Page
from journeys.model.event import Action, Response, Target, Verb
from journeys.model.outline import Field, Node
from journeys.shopper.eyes import View
from journeys.shopper.protocols import Notebook

LANDMARKS = frozenset(
    [
        "banner",
        "navigation",
        "main",
        "contentinfo",
        "complementary",
        "search",
        "form",
        "region",
        "dialog",
        "alertdialog",
    ]
)
HIDDEN = "•••"


@dataclass(frozen=True)
class Deed:
    """One thing about to be recorded: why, under which title, and whether the goal needs it."""

    verb: Verb
    intent: str
    title: str
    mandatory: bool = True
    value: str = ""
    keystrokes: int = 0
    presses: int = 0


def target_of(view: View, node: Node, key: str = "") -> Target:
    """A control as evidence names it."""
    around = next((a.role for a in view.state.outline.ancestors(node) if a.role in LANDMARKS), "") if node.role else ""
    return Target(
        role=node.role,
        name=node.name or node.attributes.get("visible", "") or node.text,
        ref=node.ref,
        key=key,
        landmark=around,
        href=node.attributes.get("href", ""),
        box=node.box,
        states=tuple(sorted(node.states)),
    )


def target_of_field(view: View, field: Field) -> Target:
    """A form field as evidence names it."""
    node = view.node(field.ref)
    if node is not None:
        return target_of(view, node, field.key)
    return Target(role=field.type, name=field.label, ref=field.ref, key=field.key, box=field.box)


def wait_of(response: Response) -> float:
    """Milliseconds the page made the shopper wait: only answers that needed the shop count."""
    if not response.user_requests and "navigation" not in response.kinds:
        return 0.0
    return response.window_ms if response.settled_ms is None else response.settled_ms


def is_secret(key: str) -> bool:
    """Whether what belongs in a field of this meaning must never be written down."""
    return key.startswith("card.") or key.endswith("password")


class Hands:
    """Acts on a page. Recording is separate, so that the look after an action can be part of its record."""

    def __init__(self, page: Page, notebook: Notebook) -> None:
        self._page, self._notebook = page, notebook
        self._noted: list[tuple[int, int]] = []  # seq of an action, seq of the look before it

    def use(self, page: Page) -> None:
        """Act on another page, or on the same one in another way, from now on."""
        self._page = page

    def since(self, look: int) -> tuple[int, int]:
        """Seqs of the first and the last action done since a look was taken, (-1, -1) when there was none."""
        seqs = [seq for seq, before in self._noted if before >= look]
        return (seqs[0], seqs[-1]) if seqs else (-1, -1)

    def note(self, deed: Deed, target: Target | None, response: Response, before: int, after: int = -1) -> int:
        """Record one action; returns its seq."""
        seq = self._notebook.record(
            Action(
                verb=deed.verb,
                intent=deed.intent,
                title=deed.title,
                target=target,
                value=deed.value,
                keystrokes=deed.keystrokes,
                presses=deed.presses,
                before=before,
                after=after,
                wait_ms=wait_of(response),
                mandatory=deed.mandatory,
                response=response,
            )
        )
        self._noted.append((seq, before))
        return seq

    def fill(self, view: View, field: Field, text: str, deed: Deed) -> Response:
        """Type into a field and record it; no look follows."""
        response = self._page.fill(field.ref, text)
        self.note(deed, target_of_field(view, field), response, view.seq)
        return response

    def choose(self, view: View, field: Field, option: str, deed: Deed) -> Response:
        """Choose an option of a native select and record it; no look follows."""
        response = self._page.choose(field.ref, option)
        self.note(deed, target_of_field(view, field), response, view.seq)
        return response

    def tick(self, view: View, field: Field, deed: Deed) -> Response:
        """Press a checkbox or radio and record it; no look follows."""
        response = self._page.press(field.ref)
        self.note(deed, target_of_field(view, field), response, view.seq)
        return response
