from __future__ import annotations

from dataclasses import replace

import pytest

from journeys.channels.documents import DocumentReader
from journeys.channels.protocols import Fetched
from journeys.model.event import Attempt
from journeys.shopper.actions import FindInvoice
from journeys.shopper.contacts import Contacts
from journeys.shopper.errors import NotOffered
from tests.channels.documents.making import paper
from tests.shopper.fake import BRIEF, FakePage, Screen, one, shopper_on
from tests.shopper.measuring import SandboxInstruments

HOME = """
- navigation:
  - link "Track your order"
  - link "Sign in"
- main:
  - heading "Welcome" [level=1]
"""
ASK = """
- main:
  - heading "Track your order" [level=1]
  - form "Track your order":
    - textbox "Order number"
    - textbox "E-mail"
    - button "Track order"
"""
STATUS = """
- main:
  - heading "Order A-1" [level=1]
  - paragraph: "Status: Delivered"
  - link "Invoice (PDF)"
"""
LOGIN = """
- main:
  - heading "Sign in" [level=1]
  - textbox "E-mail"
  - textbox "Password"
  - button "Sign in"
"""
ACCOUNT = """
- main:
  - heading "Your orders" [level=1]
  - link "Order A-1, 12 March"
"""
URL = "https://shop.example/a-1.pdf"
FILE = Fetched(200, paper("Invoice 2026-17", "Order A-1"), "application/pdf", "a-1.pdf")


def screens(status: str = STATUS) -> dict[str, Screen]:
    links = {"Invoice (PDF)": {"href": "/a-1.pdf"}}
    return {
        "home": Screen(HOME, moves={"Track your order": "ask", "Sign in": "login"}),
        "ask": Screen(ASK, url="https://shop.example/track", moves={"Track order": "status"}),
        "status": Screen(status, url="https://shop.example/track/A-1", attributes=links),
        "login": Screen(LOGIN, url="https://shop.example/login", moves={"Sign in": "account"}),
        "account": Screen(ACCOUNT, url="https://shop.example/account", moves={"Order A-1, 12 March": "status"}),
    }


def walk(page: FakePage, files: dict[str, Fetched], **brief: object) -> tuple[Attempt, int]:
    tools, contacts = SandboxInstruments(files=files), Contacts(documents=DocumentReader())
    known = replace(BRIEF, **brief)  # type: ignore[arg-type] # passed through
    shopper, notebook = shopper_on(page, known, instruments=tools, contacts=contacts)
    shopper.does(FindInvoice("delivered order"))
    return next(a for a in notebook.all(Attempt) if a.goal == "invoice"), len(shopper.memory.invoices)


def test_on_the_order_s_page() -> None:
    attempt, read = walk(FakePage(screens(), "home"), {URL: FILE})
    assert (attempt.subject, attempt.result, attempt.observed, read) == ("A-1", "done", "1 found", 1)


def test_none_is_offered() -> None:
    attempt, read = walk(FakePage(screens(STATUS.replace('  - link "Invoice (PDF)"\n', "")), "home"), {})
    assert (attempt.result, attempt.observed, read) == ("no-answer", "no invoice is offered there", 0)


def test_one_is_offered_and_does_not_come() -> None:
    attempt, read = walk(FakePage(screens(), "home"), {})
    assert (attempt.result, read) == ("contradicted", 0)
    assert "answers 404" in attempt.observed


def test_in_the_account_where_guests_cannot_look() -> None:
    shop = screens()
    shop["home"] = Screen(HOME.replace('  - link "Track your order"\n', ""), moves={"Sign in": "login"})
    attempt, read = walk(FakePage(shop, "home"), {URL: FILE})
    assert (attempt.result, read) == ("done", 1)


def test_without_tracking_and_without_a_login() -> None:
    with pytest.raises(NotOffered):
        walk(one('- main:\n  - heading "Welcome" [level=1]\n'), {}, login=None)


def test_describe() -> None:
    assert FindInvoice("old order").describe() == "Look for the invoice of the old order"
    assert FindInvoice().describe() == "Look for the invoice of the order"
