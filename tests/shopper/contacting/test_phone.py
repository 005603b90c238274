from __future__ import annotations

from dataclasses import dataclass, field

from journeys.channels.protocols import Heard
from journeys.model.contact import ContactEnded
from journeys.model.event import Turn
from journeys.shopper.calling.talk import Talk
from journeys.shopper.contacting.holding import hold_on
from journeys.shopper.contacting.phone import Conversation
from tests.shopper.contacting.scripted import LOST, VALUES
from tests.shopper.fake import FakeNotebook, one, shopper_on


@dataclass
class FakeCall:
    answers: list[Heard]
    said: list[str] = field(default_factory=list)

    def listen(self) -> Heard:
        return self.answers.pop(0)

    def press(self, keys: str) -> Heard:
        return self.listen()

    def say(self, words: str) -> Heard:
        self.said.append(words)
        return self.listen()

    def keep_silent(self) -> Heard:
        return self.listen()

    def hang_up(self) -> None:
        """Nothing to do."""


def heard(text: str, kind: str = "gather", **more: object) -> Heard:
    return Heard(text, kind, seconds=2.0, speech=kind == "gather", **more)  # type: ignore[arg-type] # passed through


def call(*answers: Heard) -> tuple[ContactEnded, FakeCall, FakeNotebook]:
    shopper, notebook = shopper_on(one("- main\n"))
    fake = FakeCall([heard("Kim speaking, how can I help?"), *answers])
    talk = Talk(shopper, fake, "phone-1", "CS-10417", agent="Kim")
    talk.listen()
    line = Conversation(talk, VALUES)
    return hold_on(shopper, line, line, LOST), fake, notebook


def test_an_issue_is_settled_on_the_phone_and_written_once() -> None:
    ended, fake, notebook = call(heard("What is your postcode?"), heard("I have sent you a replacement."))
    assert ended.outcome == "resolved"
    assert fake.said[1] == "My postcode is YO1 7HB."
    own = [turn for turn in notebook.all(Turn) if turn.speaker == "customer"]
    assert [(turn.text, "issue" in turn.slots) for turn in own] == [(fake.said[0], True), (fake.said[1], False)]


def test_being_hung_up_on_is_cut_off() -> None:
    ended, _, _ = call(heard("Goodbye.", "ended"))
    assert (ended.outcome, ended.ended_by) == ("cut-off", "agent")


def test_a_line_that_only_waits_is_silent() -> None:
    shopper, _ = shopper_on(one("- main\n"))
    talk = Talk(shopper, FakeCall([heard("", "ended")]), "phone-1", "CS-1", agent="Kim")
    talk.listen()
    line = Conversation(talk, VALUES)
    assert line.say("Hello?") == ()
    assert line.wait() == ()
    assert line.person() is None
