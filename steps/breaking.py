"""What fails: processes of the shop, broken on purpose."""

from __future__ import annotations

from pytest_bdd import parsers, step

from journeys.shopper import Shopper
from journeys.shopper.actions import BreakProcess


@step("the payment provider does not answer")
def payment_no_answer(shopper: Shopper) -> None:
    shopper.does(BreakProcess("payment-no-answer"))


@step("the payment provider answers with an error")
def payment_error(shopper: Shopper) -> None:
    shopper.does(BreakProcess("payment-error"))


@step("the payment provider's answer is lost")
def payment_answer_lost(shopper: Shopper) -> None:
    shopper.does(BreakProcess("payment-answer-lost"))


@step("my bank declines the card")
def payment_declined(shopper: Shopper) -> None:
    shopper.does(BreakProcess("payment-declined"))


@step("the payment provider charges again when it is asked again")
def payment_double(shopper: Shopper) -> None:
    shopper.does(BreakProcess("payment-double"))


@step("the carrier does not answer")
def carrier_no_answer(shopper: Shopper) -> None:
    shopper.does(BreakProcess("carrier-no-answer"))


@step("the carrier answers with an error")
def carrier_error(shopper: Shopper) -> None:
    shopper.does(BreakProcess("carrier-error"))


@step("the promotion service does not answer")
def promotions_no_answer(shopper: Shopper) -> None:
    shopper.does(BreakProcess("promotions-no-answer"))


@step("the promotion service is slow")
def promotions_slow(shopper: Shopper) -> None:
    shopper.does(BreakProcess("promotions-slow"))


@step("the stock service does not answer")
def stock_no_answer(shopper: Shopper) -> None:
    shopper.does(BreakProcess("stock-no-answer"))


@step("somebody else buys the last one before me")
def stock_sold_out(shopper: Shopper) -> None:
    shopper.does(BreakProcess("stock-sold-out"))


@step("the shop's mails do not go out")
def mail_refused(shopper: Shopper) -> None:
    shopper.does(BreakProcess("mail-refused"))


@step("the chat does not answer")
def chat_error(shopper: Shopper) -> None:
    shopper.does(BreakProcess("chat-error"))


@step("my session ends")
def session_expired(shopper: Shopper) -> None:
    shopper.does(BreakProcess("session-expired"))


@step(parsers.parse("my line is dead for {seconds:g} seconds"))
def network_offline(shopper: Shopper, seconds: float) -> None:
    shopper.does(BreakProcess("network-offline", seconds))


@step("the answer to my order gets lost")
def order_answer_lost(shopper: Shopper) -> None:
    shopper.does(BreakProcess("order-answer-lost"))


@step("the shop answers my order with an error")
def order_error(shopper: Shopper) -> None:
    shopper.does(BreakProcess("order-error"))


@step("my order is sent twice")
def order_double(shopper: Shopper) -> None:
    shopper.does(BreakProcess("order-double"))


@step("the shop takes long over my order")
def order_slow(shopper: Shopper) -> None:
    shopper.does(BreakProcess("order-slow"))
