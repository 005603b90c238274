from __future__ import annotations

import pytest

from journeys.model.event import Turn
from journeys.shopper.chatting import Bubble, bubbles, say, speaker_of
from journeys.shopper.errors import NotOffered, ShopBlocks
from tests.shopper.fake import FakePage, Screen, one, shopper_on

FIELD = '  - textbox "Type your message"\n  - button "Send"\n'
LOG = "- main:\n  - log:\n    - listitem:\n      - generic: Assistant\n      - paragraph: Hello!\n"
ANSWER = "    - listitem:\n      - generic: {sender}\n      - paragraph: {text}\n"
OWN = ANSWER.format(sender="You", text="How long?")


def chat(more: str = "") -> str:
    return LOG + more + FIELD


def answered(*bubbles_: str) -> FakePage:
    screens = {"a": Screen(chat(), moves={"Send": "b"}), "b": Screen(chat(OWN + "".join(bubbles_)))}
    return FakePage(screens, "a")


def test_messages_with_their_senders() -> None:
    view = shopper_on(one(chat(OWN)))[0].view
    assert bubbles(view) == (Bubble("Assistant", "Hello!"), Bubble("You", "How long?"))


def test_an_answer_is_waited_for_and_written_down() -> None:
    page = answered(ANSWER.format(sender="Assistant", text="30 days."))
    shopper, notebook = shopper_on(page)
    assert say(shopper, "How long?") == (Bubble("Assistant", "30 days."),)
    assert page.log == [("fill", "Type your message=How long?"), ("press", "Send")]
    assert [(t.speaker, t.text) for t in notebook.all(Turn)] == [("customer", "How long?"), ("bot", "30 days.")]
    assert shopper.memory.said == [("customer", "How long?"), ("bot", "30 days.")]


def test_a_person_has_a_name() -> None:
    shopper, notebook = shopper_on(answered(ANSWER.format(sender="Kim", text="Hello, how can I help?")))
    say(shopper, "How long?")
    turn = notebook.all(Turn)[-1]
    assert (turn.speaker, turn.agent) == ("agent", "Kim")


def test_a_sentence_said_again_is_said_again() -> None:
    page = answered(ANSWER.format(sender="Assistant", text="Hello!"))
    assert say(shopper_on(page)[0], "How long?") == (Bubble("Assistant", "Hello!"),)


def test_silence_blocks() -> None:
    with pytest.raises(ShopBlocks, match="Nobody answered in the chat within 20 seconds"):
        say(shopper_on(answered())[0], "How long?")


def test_nowhere_to_write() -> None:
    with pytest.raises(NotOffered, match="nowhere to write"):
        say(shopper_on(one('- main:\n  - heading "Help" [level=1]\n'))[0], "Hello")


@pytest.mark.parametrize(
    ("bubble", "speaker"),
    [
        (Bubble("You", "agent, please"), "customer"),
        (Bubble("Virtual assistant", "My name is Bo"), "bot"),
        (Bubble("Kim", "Hi"), "agent"),
        (Bubble("", "Kim joined the chat"), "agent"),
        (Bubble("", "Which order?"), "bot"),
    ],
)
def test_who_said_it(bubble: Bubble, speaker: str) -> None:
    assert speaker_of(bubble, shopper_on(one(chat()))[0]) == speaker


def test_nameless_words_after_a_person_came_are_the_persons() -> None:
    shopper, _ = shopper_on(one(chat()))
    shopper.memory.said.append(("agent", "Kim joined the chat"))
    assert speaker_of(Bubble("", "Which order?"), shopper) == "agent"
