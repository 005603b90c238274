from __future__ import annotations

from dataclasses import dataclass, field

from journeys.channels.protocols import Said
from journeys.shopper.contacting.bot import BotApi
from journeys.shopper.contacting.lines import Reply


@dataclass
class FakeBot:
    answers: list[tuple[Said, ...]]
    heard: list[str] = field(default_factory=list)

    def say(self, text: str) -> tuple[Said, ...]:
        self.heard.append(text)
        return self.answers.pop(0)


def api(*answers: tuple[Said, ...]) -> tuple[BotApi, FakeBot]:
    ticks = iter(range(0, 1000, 7))
    fake = FakeBot(list(answers))
    return BotApi(fake, "en", lambda: float(next(ticks))), fake


def test_replies_with_speaker_options_and_waiting() -> None:
    line, _ = api((Said("Which one?", (("Yes", "/affirm"), ("No", "/deny"))), Said("Hi, Kim here", agent="Kim")))
    assert line.say("Hello") == (
        Reply("bot", "Which one?", options=("Yes", "No"), waited=7.0),
        Reply("agent", "Hi, Kim here", agent="Kim"),
    )


def test_a_button_sends_its_payload() -> None:
    line, fake = api((Said("", (("Yes", "/affirm"),)),), (Said("Fine."),))
    assert line.say("Hello")[0].text == "Yes"
    line.choose("Yes")
    assert fake.heard == ["Hello", "/affirm"]


def test_a_bot_with_a_name_stays_a_bot() -> None:
    line, _ = api((Said("Hi", agent="Virtual assistant"),))
    assert line.say("Hello")[0].speaker == "bot"


def test_a_goodbye_ends_it_but_not_a_question() -> None:
    line, _ = api((Said("Goodbye!"),), (Said("Goodbye, or is there more?"),))
    assert line.say("x")[0].ended
    assert not line.say("x")[0].ended


def test_nothing_comes_by_itself() -> None:
    line, _ = api()
    assert line.wait() == ()
    assert line.person() is None
