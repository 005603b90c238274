"""Papers from a shop that is not the bundled one: behind links, downloads, pages to print, mails."""

from __future__ import annotations

from dataclasses import replace

from journeys.channels.documents import DocumentReader
from journeys.channels.protocols import Fetched
from journeys.model.brief import KnownOrder
from journeys.model.contact import Attachment, DocumentRead, Mail
from journeys.model.event import Response
from journeys.shopper import Shopper
from journeys.shopper.contacts import Contacts
from journeys.shopper.papers import Paper, in_mails, keep, on_page
from tests.channels.documents.making import paper
from tests.shopper.fake import FakeNotebook, FakePage, Screen, shopper_on
from tests.shopper.measuring import SandboxInstruments

KNOWN = KnownOrder("A-1", "anna@example.com", "M1 4BT")
URL = "https://shop.example/orders/A-1/invoice.pdf"
ORDER = """
- main:
  - heading "Order A-1" [level=1]
  - link "Download invoice"
"""
BUTTON = ORDER.replace("link", "button")
PRINT = """
- main:
  - heading "Invoice 2026-17" [level=1]
  - paragraph: "Total £12.90"
"""
CARD = "4242 4242 4242 4242"


class Downloading(FakePage):
    """A button makes the browser download."""

    def press(self, ref: str) -> Response:
        return replace(super().press(ref), kinds=("download",))


def at_order(page: FakePage, files: dict[str, Fetched]) -> tuple[Shopper, FakeNotebook]:
    contacts = Contacts(documents=DocumentReader())
    return shopper_on(page, instruments=SandboxInstruments(files=files), contacts=contacts)


def linked() -> FakePage:
    order = Screen(
        ORDER,
        attributes={"Download invoice": {"href": "/orders/A-1/invoice.pdf#top"}},
        moves={"Download invoice": "print"},
    )
    return FakePage({"order": order, "print": Screen(PRINT, url="https://shop.example/print")}, "order")


def test_a_file_behind_a_link_is_fetched_not_opened() -> None:
    page = linked()
    shopper, _ = at_order(page, {URL: Fetched(200, paper("Invoice 17"), "application/pdf", "i.pdf")})
    got = on_page(shopper)
    assert [(one.name, one.media_type) for one in got.papers] == [("i.pdf", "application/pdf")]
    assert page.log == []


def test_a_link_that_leads_nowhere_is_told() -> None:
    shopper, _ = at_order(linked(), {})
    got = on_page(shopper)
    assert (got.papers, got.failures) == ((), ("“Download invoice” answers 404",))


def test_a_page_to_print_is_an_invoice_too() -> None:
    shopper, notebook = at_order(linked(), {URL: Fetched(200, b"<html>", "text/html")})
    (found,) = on_page(shopper).papers
    assert "Invoice 2026-17" in found.page
    read = keep(shopper, found, KNOWN)
    assert (read.document.media_type, read.invoice.number) == ("text/html", "2026-17")
    assert [f.value for f in notebook.facts if f.attribute == "gross"] == [1290]


def test_a_button_that_downloads() -> None:
    page = Downloading({"order": Screen(BUTTON)}, "order")
    shopper, _ = at_order(page, {"": Fetched(200, paper("Invoice 17"), "application/pdf", "down.pdf")})
    assert [one.name for one in on_page(shopper).papers] == ["down.pdf"]


def test_a_file_that_came_by_mail() -> None:
    shopper, notebook = at_order(linked(), {})
    blob = notebook.blob(paper("Invoice 17"), "pdf")
    files = (Attachment("inv.pdf", "application/pdf", 9, blob), Attachment("logo.png", "image/png", 9, "none.png"))
    mail = Mail("m", "shop@x", "a@x", "Your order A-1", "2026-01-01T00:00:00+00:00", attachments=files)
    box = type("Box", (), {"mails": lambda self: (mail, replace(mail, subject="News"))})()
    object.__setattr__(shopper, "contacts", replace(shopper.contacts, mailbox=box))
    assert [one.name for one in in_mails(shopper, KNOWN).papers] == ["inv.pdf"]


def test_what_is_read_is_written_down_with_its_facts() -> None:
    shopper, notebook = at_order(linked(), {})
    keep(shopper, Paper("i.pdf", paper("Invoice 2026-17", "Total £4.00"), "application/pdf", 3), KNOWN)
    (read,) = notebook.all(DocumentRead)
    assert (read.name, read.about, read.wanted, read.source) == ("i.pdf", "A-1", "invoice", 3)
    assert read.blob.endswith(".pdf")
    assert {f.entity for f in notebook.facts if f.attribute == "gross"} == {"invoice:2026-17"}
    assert len(shopper.memory.invoices) == 1


def test_a_file_with_a_card_number_is_not_kept() -> None:
    shopper, notebook = at_order(linked(), {})
    keep(shopper, Paper("i.pdf", paper("Invoice 17", f"Visa {CARD}"), "application/pdf", 3), KNOWN)
    (read,) = notebook.all(DocumentRead)
    assert (read.blob, read.cards) == ("", ("••••••••••••4242",))


def test_a_broken_file_states_no_facts() -> None:
    shopper, notebook = at_order(linked(), {})
    keep(shopper, Paper("i.pdf", b"%PDF-1.4 rubbish", "application/pdf", 3), KNOWN)
    assert notebook.all(DocumentRead)[0].failure
    assert notebook.facts == []
