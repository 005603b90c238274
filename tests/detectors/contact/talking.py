"""Contacts written as a few lines: "customer: ...", "bot: ...", "Kim: ..." (an agent)."""

from __future__ import annotations

from typing import Any

from journeys.model.contact import ContactBegan, ContactEnded
from journeys.model.event import FactNoted, Turn
from journeys.model.fact import Fact
from journeys.model.slots import given
from tests.detectors.build import Walk

KNOWN = {"order": "CS-10417", "email": "ann@example.com", "name": "Ann Lee", "postcode": "YO1 7HB"}


class Talk(Walk):
    """A walk with contacts in it."""

    def __init__(self, locale: str = "en_GB") -> None:
        super().__init__(locale=locale)
        self.step("I get help in the chat")
        self.count = 0
        self.name = ""

    def begins(
        self, channel: Any = "chat", issue: str = "my parcel is lost", about: str = "CS-10417", **more: Any
    ) -> Talk:
        """A contact begins."""
        self.count += 1
        self.name, self.channel = f"{channel}-{self.count}", channel
        self.add(ContactBegan(self.name, channel, issue, about, **more))
        return self

    def says(self, *lines: str, **more: Any) -> Talk:
        """Turns. What the customer says carries its slots; "customer!" states the issue as well."""
        for line in lines:
            who, _, text = line.partition(": ")
            if who.startswith("customer"):
                slots = (*given(text, KNOWN), *(("issue",) if who.endswith("!") else ()))
                self.add(Turn(self.channel, "customer", text, contact=self.name, slots=slots))
            elif who in {"bot", "system"}:
                self.add(Turn(self.channel, who, text, contact=self.name, **more))  # type: ignore[arg-type] # as named
            else:
                self.add(Turn(self.channel, "agent", text, agent=who, contact=self.name, **more))
        return self

    def ends(self, outcome: Any = "resolved", reason: str = "", **more: Any) -> Talk:
        """The contact ends."""
        self.add(ContactEnded(self.name, outcome, reason=reason, **more))
        return self

    def states(self, entity: str, attribute: str, value: int | str | None, unit: str = "", **qualifiers: str) -> Talk:
        """A fact read from the last turn."""
        pairs = tuple(sorted(qualifiers.items()))
        fact = Fact(entity, attribute, value, unit, pairs, self.channel, "help", f"{value} {unit}")
        self.add(FactNoted(fact, self.last))
        return self


def talk(*lines: str, **more: Any) -> Talk:
    """One chat about a lost parcel, not ended."""
    return Talk().begins(**more).says(*lines)
