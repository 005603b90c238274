"""Contacts and phone menus in a timeline: turns by contact, how contacts ended, menus as they were walked."""

from __future__ import annotations

from journeys.evidence.timeline import Seen, Timeline
from journeys.model.contact import ContactBegan, ContactEnded, MenuCrawled, MenuNode
from journeys.model.event import Turn

NAVIGATION = frozenset({"repeat", "back", "language"})
HUMAN = frozenset({"queue", "dial", "record"})


def turns(timeline: Timeline, *channels: str) -> dict[str, list[Seen[Turn]]]:
    """The turns of every contact, in order; of the given channels or of all."""
    found: dict[str, list[Seen[Turn]]] = {}
    for seen in timeline.all(Turn):
        if seen.body.contact and (not channels or seen.body.channel in channels):
            found.setdefault(seen.body.contact, []).append(seen)
    return found


def ending(timeline: Timeline, contact: str) -> Seen[ContactEnded] | None:
    """How a contact ended, None while it goes on."""
    return next((seen for seen in timeline.all(ContactEnded) if seen.body.contact == contact), None)


def began(timeline: Timeline, contact: str) -> Seen[ContactBegan] | None:
    """How a contact began."""
    return next((seen for seen in timeline.all(ContactBegan) if seen.body.contact == contact), None)


def channel_of(timeline: Timeline, contact: str) -> str:
    """The channel of a contact, "" for one that never began."""
    start = began(timeline, contact)
    return start.body.channel if start else ""


def menus(timeline: Timeline) -> tuple[Seen[MenuCrawled], ...]:
    """Phone menus that were walked."""
    return timeline.all(MenuCrawled)


def topics(tree: MenuCrawled) -> dict[str, str]:
    """Path of a place -> the topic of the option that leads there."""
    return {option.leads_to: option.topic for node in tree.nodes for option in node.options if option.leads_to}


def named(tree: MenuCrawled, node: MenuNode) -> str:
    """A place as a caller would call it: the words of the option that leads there."""
    if not node.path:
        return "the greeting"
    words = (option.words for other in tree.nodes for option in other.options if option.leads_to == node.path)
    return next(words, "") or f"key {node.path.rpartition('.')[2]}"


def choices(node: MenuNode) -> tuple[str, ...]:
    """The keys of a menu that lead on; keys to hear it again, to go back and numbers to key in are not counted."""
    keys = (option.keys for option in node.options if option.topic not in NAVIGATION)
    return tuple(key for key in keys if 0 < len(key) <= 2)
