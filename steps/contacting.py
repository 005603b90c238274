"""Contacts held to their goal: chat, bot, and questions about a product."""

from __future__ import annotations

from pytest_bdd import parsers, step, then

from journeys.shopper import Shopper
from journeys.shopper.actions import (
    AskByContactForm,
    AskByMail,
    AskInChatAboutProduct,
    SettleByBot,
    SettleByChat,
    SettleByPhone,
    WaitForAnswer,
)
from journeys.shopper.expectations import answer_matches_page, issue_settled, next_step_known, told_once


@step(parsers.parse("I get help in the chat: {issue}"))
def settle_in_chat(shopper: Shopper, issue: str) -> None:
    shopper.does(SettleByChat(issue))


@step(parsers.parse("I get help in the chat about my {role}: {issue}"))
def settle_in_chat_about(shopper: Shopper, role: str, issue: str) -> None:
    shopper.does(SettleByChat(issue, role))


@step(parsers.parse("I get help in the chat about the order I just placed: {issue}"))
def settle_in_chat_about_new(shopper: Shopper, issue: str) -> None:
    shopper.does(SettleByChat(issue, "this"))


@step(parsers.parse("I get help from the bot: {issue}"))
def settle_with_bot(shopper: Shopper, issue: str) -> None:
    shopper.does(SettleByBot(issue))


@step(parsers.parse("I get help from the bot about my {role}: {issue}"))
def settle_with_bot_about(shopper: Shopper, role: str, issue: str) -> None:
    shopper.does(SettleByBot(issue, role))


@step(parsers.parse("I get help on the phone about my {role}: {issue}"))
def settle_on_phone_about(shopper: Shopper, role: str, issue: str) -> None:
    shopper.does(SettleByPhone(issue, role))


@step(parsers.parse("I get help on the phone about the order I just placed: {issue}"))
def settle_on_phone_about_new(shopper: Shopper, issue: str) -> None:
    shopper.does(SettleByPhone(issue, "this"))


@step(parsers.parse("I ask the chat about my {name} product: {topic}"))
def ask_chat_about_product(shopper: Shopper, name: str, topic: str) -> None:
    shopper.does(AskInChatAboutProduct(topic, f"{name} product"))


@step(parsers.parse("I ask by contact form about my {name} product: {topic}"))
def ask_by_form_about_product(shopper: Shopper, name: str, topic: str) -> None:
    shopper.does(AskByContactForm(topic, f"{name} product"))


@step(parsers.parse("I ask by mail about my {name} product: {topic}"))
def ask_by_mail_about_product(shopper: Shopper, name: str, topic: str) -> None:
    shopper.does(AskByMail(topic, f"{name} product"))


@step("I wait for the answer by mail")
def wait_for_answer(shopper: Shopper) -> None:
    shopper.does(WaitForAnswer())


@then("my issue is settled")
def is_settled(shopper: Shopper) -> None:
    shopper.expects(issue_settled())


@then("I know what happens next")
def know_next_step(shopper: Shopper) -> None:
    shopper.expects(next_step_known())


@then("I tell my order number only once")
def order_told_once(shopper: Shopper) -> None:
    shopper.expects(told_once("order"))


@then("I tell my e-mail address only once")
def email_told_once(shopper: Shopper) -> None:
    shopper.expects(told_once("email"))


@then("the answer is what the product page says")
def answer_fits_page(shopper: Shopper) -> None:
    shopper.expects(answer_matches_page())
