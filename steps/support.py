"""Help, contact and chat."""

from __future__ import annotations

from pytest_bdd import parsers, step, then

from journeys.shopper import Shopper
from journeys.shopper.actions import AskForHuman, OpenChat, OpenContact, OpenHelp, SayInChat
from journeys.shopper.expectations import chat_answered, chat_says, person_in_chat


@step("I look for help")
def open_help(shopper: Shopper) -> None:
    shopper.does(OpenHelp())


@step("I look for a way to contact the shop")
def open_contact(shopper: Shopper) -> None:
    shopper.does(OpenContact())


@step("I open the chat")
def open_chat(shopper: Shopper) -> None:
    shopper.does(OpenChat())


@step(parsers.parse("I ask in the chat: {topic}"))
def ask_in_chat(shopper: Shopper, topic: str) -> None:
    shopper.does(SayInChat(topic))


@step(parsers.parse('I say "{words}" in the chat'))
def say_in_chat(shopper: Shopper, words: str) -> None:
    shopper.does(SayInChat(words=words))


@step("I ask for a person")
def ask_for_person(shopper: Shopper) -> None:
    shopper.does(AskForHuman())


@then("I get an answer in the chat")
def get_answer(shopper: Shopper) -> None:
    shopper.expects(chat_answered())


@then(parsers.parse('the answer says "{words}"'))
def answer_says(shopper: Shopper, words: str) -> None:
    shopper.expects(chat_says(words))


@then("I am talking to a person")
def talking_to_person(shopper: Shopper) -> None:
    shopper.expects(person_in_chat())
