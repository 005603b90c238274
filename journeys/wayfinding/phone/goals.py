"""Which option of a phone menu leads to a goal: ranked, with reasons."""

from __future__ import annotations

from dataclasses import dataclass

from journeys.model.contact import MenuOption
from journeys.wayfinding.phone.words import pattern

# Goal as features name it -> topics that lead there, best first.
GOALS: dict[str, tuple[str, ...]] = {
    "order status": ("order-status", "problem"),
    "returns": ("returns", "order-status"),
    "opening hours": ("hours",),
    "a person": ("person", "call-back", "message"),
    "a call back": ("call-back", "person"),
    "account information": ("account", "billing", "order-status"),
}
FULL, SECOND, LAST = 1.0, 0.55, 0.2


@dataclass(frozen=True)
class Ranked:
    """An option with how well it fits (0 to 1) and why."""

    option: MenuOption
    score: float
    reason: str


def rank(options: tuple[MenuOption, ...], goal: str) -> tuple[Ranked, ...]:
    """The options that may lead to a goal, best first; a person helps with everything, at the end of the list.

    `goal` is one of GOALS, or words of one's own, which then must stand in the option. Raises nothing.
    """
    found = [one for option in options if (one := _judged(option, goal)) is not None]
    return tuple(sorted(found, key=lambda one: -one.score))


def _judged(option: MenuOption, goal: str) -> Ranked | None:
    name = f"“{option.words}”"
    wanted = GOALS.get(goal, ())
    if not wanted and goal and goal.casefold() in option.words:
        return Ranked(option, FULL, f"{name} says “{goal}”")
    for place, topic in enumerate(wanted):
        if option.topic == topic:
            score = FULL if place == 0 else SECOND - 0.1 * place
            return Ranked(option, score, f"{name} speaks of {topic.replace('-', ' ')}")
    for place, topic in enumerate(wanted):
        if pattern("topics", topic).search(option.words):
            return Ranked(option, SECOND - 0.15 - 0.1 * place, f"{name} also mentions {topic.replace('-', ' ')}")
    if option.topic == "person":
        return Ranked(option, LAST, f"{name} leads to people, who can help with everything")
    return None
