"""A line that answers by rules: what the customer says decides what comes back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from journeys.model.contact import ContactChannel, ContactEnded
from journeys.model.event import Turn
from journeys.shopper.contacting.holding import hold
from journeys.shopper.contacting.issues import Issue
from journeys.shopper.contacting.lines import Replies, Reply
from tests.shopper.fake import FakeNotebook, one, shopper_on

Answers = Callable[[str], Replies]
VALUES = {"order": "CS-10417", "email": "ann@example.com", "name": "Ann Lee", "postcode": "YO1 7HB"}
LOST = Issue("my parcel is lost", "lost", "CS-10417")
STATUS = Issue("where is my order", "status", "CS-10417")


def bot(text: str, **more: object) -> Reply:
    return Reply("bot", text, **more)  # type: ignore[arg-type] # passed through


def agent(text: str, **more: object) -> Reply:
    return Reply("agent", text, agent="Kim", **more)  # type: ignore[arg-type] # passed through


@dataclass
class Scripted:
    answers: Answers
    language: str = "en"
    channel: ContactChannel = "chat"
    own_control: Replies | None = None
    later: list[Replies] = field(default_factory=list)
    trailing: list[Replies] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    def say(self, text: str) -> Replies:
        self.said.append(text)
        return self.answers(text)

    def choose(self, option: str) -> Replies:
        return self.say(f"[{option}]")

    def person(self) -> Replies | None:
        return self.own_control

    def wait(self) -> Replies:
        return self.later.pop(0) if self.later else ()

    def linger(self) -> Replies:
        return self.trailing.pop(0) if self.trailing else ()


def held(line: Scripted, issue: Issue, values: dict[str, str] | None = None) -> tuple[ContactEnded, FakeNotebook]:
    shopper, notebook = shopper_on(one("- main\n"))
    return hold(shopper, line, issue, values or VALUES), notebook


def own_turns(notebook: FakeNotebook) -> list[Turn]:
    return [turn for turn in notebook.all(Turn) if turn.speaker == "customer"]


def replies(*texts: str) -> Answers:
    """One text after the other, whatever is said; the last one again and again."""
    left = list(texts)
    return lambda _: (bot(left.pop(0) if len(left) > 1 else left[0]),)
