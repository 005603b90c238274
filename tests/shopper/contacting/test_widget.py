from __future__ import annotations

from journeys.shopper.chatting import LINGER, PATIENCE
from journeys.shopper.contacting.widget import Widget
from tests.shopper.fake import FakePage, Screen, shopper_on

FIELD = '  - textbox "Type your message"\n  - button "Send"\n'
LOG = "- main:\n  - log:\n    - listitem:\n      - generic: Assistant\n      - paragraph: Hello!\n"
ANSWER = "    - listitem:\n      - generic: {sender}\n      - paragraph: {text}\n"
BUTTON = '    - listitem:\n      - generic: Assistant\n      - paragraph: Choose one\n      - button "Track my order"\n'


def widget(*answers: str, moves: dict[str, str] | None = None, more: str = "") -> tuple[Widget, FakePage]:
    screens = {
        "a": Screen(LOG + FIELD + more, moves=moves or {"Send": "b"}),
        "b": Screen(LOG + "".join(answers) + FIELD, moves={"Track my order": "c"}),
        "c": Screen(LOG + "".join(answers) + ANSWER.format(sender="Assistant", text="It left.") + FIELD),
    }
    page = FakePage(screens, "a")
    shopper, _ = shopper_on(page)
    shopper.look()
    return Widget(shopper, lambda: shopper.ledger.now), page


def test_what_is_said_and_who_says_it() -> None:
    line, page = widget(ANSWER.format(sender="Kim", text="Hello, I am here."))
    (reply,) = line.say("Hi")
    assert (reply.speaker, reply.agent, reply.text) == ("agent", "Kim", "Hello, I am here.")
    assert reply.waited > 0
    assert ("press", "Send") in page.log


def test_an_offered_button_is_pressed() -> None:
    line, page = widget(BUTTON)
    (reply,) = line.say("Hi")
    assert reply.options == ("Track my order",)
    assert [r.text for r in line.choose("Track my order")] == ["It left."]
    assert page.log[-1] == ("press", "Track my order")


def test_the_control_for_a_person() -> None:
    line, _ = widget(moves={"Talk to a person": "b"}, more='  - button "Talk to a person"\n')
    assert line.person() == ()
    assert widget()[0].person() is None


def test_silence() -> None:
    assert widget()[0].wait() == ()


def test_who_looks_on_hears_what_is_said_late_and_gives_up_sooner() -> None:
    line, page = widget()
    began = line.clock()
    assert line.linger() == ()
    assert LINGER <= line.clock() - began < PATIENCE
    page.screens["a"] = Screen(LOG + ANSWER.format(sender="Kim", text="Here it is.") + FIELD)
    assert [reply.text for reply in line.linger()] == ["Here it is."]
