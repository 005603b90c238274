"""The chat on a page: what is said in it, by whom, and waiting for an answer."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from journeys.shopper.contacting.issues import Issue
from journeys.shopper.contacting.knowing import known_values
from journeys.shopper.contacting.lines import Reply
from journeys.shopper.contacting.noting import Contact, begin
from journeys.shopper.contacting.seconds import let_pass
from journeys.shopper.errors import NotOffered, ShopBlocks
from journeys.shopper.forms import as_field
from journeys.shopper.wording import BOTS, HUMAN_SIGNS, SELF, plainly
from journeys.wayfinding import find

if TYPE_CHECKING:
    from journeys.model.outline import Node
    from journeys.shopper.eyes import View
    from journeys.shopper.shopper import Shopper

PATIENCE = 20.0  # seconds without any answer after which a chat counts as silent
STILL = 3.0  # seconds without a word after which a customer clock is moved on: pages ask for news every few seconds
PACE = 60.0  # seconds it is moved on by each time
LINGER = 4.0  # seconds somebody looks on after words that settle nothing, before saying it again
ON_CLOCK = 600.0  # seconds of the customer clock after which silence is final
QUIET = 2  # looks in a row without a new word: the other side has finished
LITTLE = 6  # nodes: field, button and their wrappings
LABEL = 48  # characters: a longer first text is no sender's name
MESSAGES = frozenset({"listitem", "article"})
CONTROLS = frozenset({"button", "textbox", "link", "option", "heading"})

Speaker = Literal["customer", "bot", "agent", "system"]


@dataclass(frozen=True)
class Bubble:
    """One message in a chat: who it says it is from ("" when it does not), and what it says."""

    sender: str
    text: str


def exchange(shopper: Shopper, text: str) -> tuple[Bubble, ...]:
    """Send a message and wait for the answer; what is new, () on silence. Raises NotOffered where nobody can write."""
    nodes = [c.node for c in shopper.finds("chat.field")]
    if not nodes:
        raise NotOffered("There is nowhere to write in this chat.")
    before = bubbles(shopper.view)
    shopper.types(as_field(shopper.view, nodes[0].ref), text)
    sends = [c.node for c in shopper.finds("chat.send")]
    if sends:
        shopper.presses(sends[0], "chat.send")
    else:
        shopper.hits("Enter", "chat.send")
    return hear(shopper, before, text)


def say(shopper: Shopper, text: str) -> tuple[Bubble, ...]:
    """Send a message, wait for the answer, record the turns; what is new. Raises ShopBlocks on silence."""
    contact = open_contact(shopper)
    contact.own(text)
    answers = exchange(shopper, text)
    if not answers:
        raise ShopBlocks(f"Nobody answered in the chat within {PATIENCE:.0f} seconds.")
    write_down(shopper, answers)
    return answers


def wait_for_answer(shopper: Shopper, before: tuple[Bubble, ...], own: str) -> tuple[Bubble, ...]:
    """Wait until something new was said; () when nothing came in time. Records a turn for each."""
    new = hear(shopper, before, own)
    write_down(shopper, new)
    return new


def open_contact(shopper: Shopper) -> Contact:
    """The contact that what is said on this page belongs to; one without a goal begins with its first words."""
    if shopper.memory.contact is None:
        values = known_values(shopper.persona, shopper.brief, Issue("", "general"))
        shopper.memory.contact = begin(shopper, "chat", None, values)
    return shopper.memory.contact


def write_down(shopper: Shopper, said: tuple[Bubble, ...]) -> None:
    """Record what the other side said."""
    contact = open_contact(shopper)
    for bubble in said:
        who = speaker_of(bubble, shopper)
        contact.heard(Reply(who, bubble.text, agent=bubble.sender if who == "agent" else ""))


def hear(
    shopper: Shopper, before: tuple[Bubble, ...], own: str, *, patience: float = PATIENCE, on_clock: float = ON_CLOCK
) -> tuple[Bubble, ...]:
    """Look until something new was said and no more follows; () when nothing came in `patience` seconds.

    Where the customer clock can be moved, a silence lasts until `on_clock` seconds of it have passed.
    """
    deadline, quiet, passed = shopper.ledger.now + patience, 0, 0.0
    moved = shopper.ledger.now
    new: tuple[Bubble, ...] = ()
    while shopper.ledger.now < deadline and quiet < QUIET:
        shopper.look(picture=False)
        found = _new(before, bubbles(shopper.view), own)
        quiet = quiet + 1 if found and found == new else 0
        new = found
        if not new and passed < on_clock and shopper.ledger.now - moved >= STILL:
            if let_pass(shopper, PACE, "waiting in the chat"):
                passed, deadline = passed + PACE, deadline + STILL
            moved = shopper.ledger.now
    shopper.look()
    return new


def offered(view: View) -> tuple[Node, ...]:
    """Buttons inside the chat's log: answers to choose from."""
    inside = [node for root in _chat(view) if root.role == "log" for node in view.state.outline.subtree(root)]
    return tuple(n for n in inside if n.role == "button" and n.words and "disabled" not in n.states)


def bubbles(view: View) -> tuple[Bubble, ...]:
    """The messages of the chat, oldest first."""
    outline = view.state.outline
    found: list[Bubble] = []
    for root in _chat(view):
        inside = outline.subtree(root)
        items = [n for n in inside if n.role in MESSAGES and n.index != root.index]
        for item in items:
            texts = _texts(outline.subtree(item))
            named = len(texts) > 1 and len(texts[0]) <= LABEL
            text = " ".join(texts[1:] if named else texts)
            if text:
                found.append(Bubble(texts[0] if named else "", text))
        if not items:
            found += [Bubble("", text) for text in _texts(inside)]
    return tuple(found)


def _texts(nodes: tuple[Node, ...]) -> list[str]:
    said: list[str] = []
    for node in nodes:
        text = " ".join((node.text or ("" if node.role in MESSAGES else node.name)).split())
        if node.role not in CONTROLS and text and text not in said:
            said.append(text)
    return said


def _chat(view: View) -> tuple[Node, ...]:
    """The log of the chat; without one the smallest thing around the place to write that says more than the field."""
    outline = view.state.outline
    logs = [n for n in outline.nodes if n.role == "log"]
    if logs:
        return (logs[0],)
    fields = [c.node for c in find(view.state, "chat.field", language=view.language)]
    for around in outline.ancestors(fields[0]) if fields else ():
        if len(outline.subtree(around)) > LITTLE:
            return (around,)
    return ()


def speaker_of(bubble: Bubble, shopper: Shopper) -> Speaker:
    """Who said it: by the name on the message; without one a bot until something says that a person is there."""
    sender = plainly(bubble.sender)
    if sender in SELF:
        return "customer"
    if sender:
        return "bot" if any(word in sender for word in BOTS) else "agent"
    plain = plainly(bubble.text)
    signs = (*HUMAN_SIGNS.get(shopper.view.language[:2], ()), *HUMAN_SIGNS["en"])
    if any(sign in plain for sign in signs):
        return "agent"
    return "agent" if any(who == "agent" for who, _ in shopper.memory.said) else "bot"


def _new(before: tuple[Bubble, ...], now: tuple[Bubble, ...], own: str) -> tuple[Bubble, ...]:
    """What was said since, in order; a sentence said twice counts twice. The shopper's own words are left out."""
    old = Counter(before)
    found = []
    for bubble in now:
        if old[bubble]:
            old[bubble] -= 1
        elif plainly(bubble.sender) not in SELF and bubble.text != own:
            found.append(bubble)
    return tuple(found)
