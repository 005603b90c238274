from __future__ import annotations

from journeys.model.contact import ContactBegan, ContactEnded
from journeys.shopper.actions import AskInChatAboutProduct, SettleByChat
from tests.shopper.fake import FakePage, Screen, shopper_on

CHAT = "- main:\n  - log:\n    - listitem:\n      - generic: Assistant\n      - paragraph: Hello!\n"
ANSWER = "    - listitem:\n      - generic: Assistant\n      - paragraph: {}\n"
FIELD = '  - textbox "Type your message"\n  - button "Send"\n'


def chat(answer: str) -> FakePage:
    return FakePage(
        {"a": Screen(CHAT + FIELD, moves={"Send": "b"}), "b": Screen(CHAT + ANSWER.format(answer) + FIELD)}, "a"
    )


def test_an_issue_is_held_to_its_goal() -> None:
    shopper, notebook = shopper_on(chat("Order A-1 was delivered on 3 May."))
    shopper.does(SettleByChat("where is my order", "delivered order"))
    assert notebook.all(ContactBegan)[0].about == "A-1"
    assert notebook.all(ContactEnded)[0].outcome == "resolved"
    assert SettleByChat("where is my order").describe() == "Get help in the chat: where is my order"


def test_a_product_is_asked_about() -> None:
    shopper, notebook = shopper_on(chat("It is nice."))
    shopper.does(AskInChatAboutProduct("opening hours", "usual product"))
    assert notebook.all(ContactBegan)[0].about == "Oak chair"
    assert AskInChatAboutProduct("size", "usual product").describe() == "Ask in the chat about the usual product: size"
