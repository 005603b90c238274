"""Calls and phone menus as evidence, in a line each."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from journeys.model.contact import Clock, ContactBegan, ContactEnded, MenuCrawled, MenuNode, MenuOption
from journeys.model.event import Turn
from tests.detectors.build import Walk

START = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)  # a Wednesday
ROOT = "For orders press 1. For returns press 2. For an agent press 0."


def options(*topics: str, path: str = "") -> tuple[MenuOption, ...]:
    """Options 1, 2, 3 ... of these topics, each leading on."""
    return tuple(
        MenuOption(str(n), topic.replace("-", " "), ".".join(filter(None, (path, str(n)))), topic)
        for n, topic in enumerate(topics, 1)
    )


def node(path: str, kind: str, prompt: str = ROOT, **more: object) -> MenuNode:
    depth = more.pop("depth", len([key for key in path.split(".") if key]))
    return MenuNode(path, kind, prompt, depth, **more)  # type: ignore[arg-type] # fields by name


def menu_walk(*nodes: MenuNode, complete: bool = True) -> Walk:
    """A walk in which this menu was crawled."""
    walk = Walk()
    walk.step("I walk every branch")
    walk.add(MenuCrawled("+44", nodes, len(nodes), complete, "" if complete else "stopped"))
    return walk


def clock(walk: Walk, hours: float = 0.0) -> int:
    """What time it is, `hours` after the start."""
    return walk.add(Clock((START + timedelta(hours=hours)).isoformat()))


def call(channel: str = "phone") -> Walk:
    """A walk in which a contact begins."""
    walk = Walk()
    clock(walk)
    walk.step("I call the shop")
    walk.add(ContactBegan(f"{channel}-1", channel, "the order"))  # type: ignore[arg-type] # literals
    return walk


def line(walk: Walk, text: str, channel: str = "phone", speaker: str = "bot", **more: object) -> int:
    """The shop's side says something."""
    more.setdefault("seconds", len(text.split()) * 0.4)
    return walk.add(Turn(channel, speaker, text, contact=f"{channel}-1", **more))  # type: ignore[arg-type] # by name


def press(walk: Walk, keys: str, waited: float = 3.0, **more: object) -> int:
    return walk.add(Turn("phone", "customer", "", contact="phone-1", keys=keys, waited=waited, seconds=1.0, **more))  # type: ignore[arg-type] # by name


def say(walk: Walk, text: str, channel: str = "chat") -> int:
    return walk.add(Turn(channel, "customer", text, contact=f"{channel}-1"))


def over(walk: Walk, outcome: str = "resolved", by: str = "customer", channel: str = "phone", reason: str = "") -> Walk:
    walk.add(ContactEnded(f"{channel}-1", outcome, by, reason))  # type: ignore[arg-type] # literals
    return walk
