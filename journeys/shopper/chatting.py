"""The chat on a page: what is said in it, and waiting for an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from journeys.model.event import Turn
from journeys.shopper.actions.search_for import as_field
from journeys.shopper.errors import NotOffered, ShopBlocks
from journeys.shopper.wording import HUMAN_SIGNS, plainly
from journeys.wayfinding import find

if TYPE_CHECKING:
    from journeys.model.outline import Node
    from journeys.shopper.eyes import View
    from journeys.shopper.shopper import Shopper

PATIENCE = 20.0  # seconds without any answer after which a chat counts as silent
QUIET = 2  # looks in a row without a new word: the other side has finished
LITTLE = 6  # nodes: field, button and their wrappings
HOLDERS = frozenset({"log", "dialog", "list", "region", "complementary", "form", "main", "article", "group", "generic"})

Speaker = Literal["bot", "agent", "system"]


def say(shopper: Shopper, text: str) -> tuple[str, ...]:
    """Send a message, wait for the answer, record both turns; the new sentences. Raises ShopBlocks on silence."""
    nodes = [c.node for c in shopper.finds("chat.field")]
    if not nodes:
        raise NotOffered("There is nowhere to write in this chat.")
    before = sentences(shopper.view)
    shopper.types(as_field(shopper.view, nodes[0].ref), text)
    shopper.ledger.record(Turn("chat", "customer", text))
    shopper.memory.said.append(("customer", text))
    sends = [c.node for c in shopper.finds("chat.send")]
    if sends:
        shopper.presses(sends[0], "chat.send")
    else:
        shopper.hits("Enter", "chat.send")
    answers = wait_for_answer(shopper, before, text)
    if not answers:
        raise ShopBlocks(f"Nobody answered in the chat within {PATIENCE:.0f} seconds.")
    return answers


def wait_for_answer(shopper: Shopper, before: tuple[str, ...], text: str) -> tuple[str, ...]:
    """Look until new sentences came and no more follow; () when none came in time. Records a Turn for each."""
    deadline, quiet = shopper.ledger.now + PATIENCE, 0
    new: tuple[str, ...] = ()
    while shopper.ledger.now < deadline and quiet < QUIET:
        shopper.look(picture=False)
        found = _new(before, sentences(shopper.view), text)
        quiet = quiet + 1 if found and found == new else 0
        new = found
    shopper.look()
    for sentence in new:
        who = speaker_of(sentence, shopper)
        shopper.ledger.record(Turn("chat", who, sentence))
        shopper.memory.said.append((who, sentence))
    return new


def sentences(view: View) -> tuple[str, ...]:
    """What can be read in the chat: the words of its log, or of all that holds the place to write."""
    outline = view.state.outline
    logs = [n for n in outline.nodes if n.role == "log"]
    roots = logs or _around_field(view)
    found: list[str] = []
    for root in roots[:1]:
        for node in outline.subtree(root):
            if node.role in {"button", "textbox", "link", "option", "heading"}:
                continue
            said = node.text or (node.name if node.role in {"text", "paragraph", "listitem"} else "")
            if said.strip():
                found.append(" ".join(said.split()))
    return tuple(dict.fromkeys(found))


def _around_field(view: View) -> list[Node]:
    """Without a log: the smallest thing around the place to write that says more than the field itself."""
    outline = view.state.outline
    fields = [c.node for c in find(view.state, "chat.field", language=view.language)]
    for around in outline.ancestors(fields[0]) if fields else ():
        if around.role in HOLDERS and len(outline.subtree(around)) > LITTLE:
            return [around]
    return []


def speaker_of(sentence: str, shopper: Shopper) -> Speaker:
    """Who said it: a bot until something says that a person is there."""
    plain = plainly(sentence)
    signs = (*HUMAN_SIGNS.get(shopper.view.language[:2], ()), *HUMAN_SIGNS["en"])
    if any(sign in plain for sign in signs):
        return "agent"
    earlier = [who for who, _ in shopper.memory.said if who != "customer"]
    return "agent" if "agent" in earlier else "bot"


def _new(before: tuple[str, ...], now: tuple[str, ...], own: str) -> tuple[str, ...]:
    return tuple(s for s in now if s not in before and own not in s and len(s) > 2)
