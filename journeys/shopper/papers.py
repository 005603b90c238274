"""Papers a shopper gets hold of: behind links and buttons, as pages to print, with mails; read and written down."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import urldefrag, urljoin

from journeys.channels.protocols import Fetched
from journeys.model.brief import KnownOrder
from journeys.model.contact import DocumentRead
from journeys.shopper.errors import LostWay
from journeys.wayfinding.reading.cards import shown_cards
from journeys.wayfinding.reading.invoice import Invoice, Known, read_invoice
from journeys.wayfinding.reading.invoice_facts import invoice_facts
from journeys.wayfinding.reading.invoice_page import laid_out

if TYPE_CHECKING:
    from journeys.model.outline import Node
    from journeys.shopper.shopper import Shopper

MOST = 3
PDF = b"%PDF-"
HTML = "text/html"


@dataclass(frozen=True)
class Paper:
    """A file in hand; `source` is the seq of the Look or Mail it came with. `page` is the text of a page to print."""

    name: str
    data: bytes
    media_type: str
    source: int
    page: str = ""


@dataclass(frozen=True)
class Got:
    """Papers, and why others that were offered did not come."""

    papers: tuple[Paper, ...] = ()
    failures: tuple[str, ...] = ()

    def __add__(self, other: Got) -> Got:
        return Got((*self.papers, *other.papers), (*self.failures, *other.failures))


@dataclass(frozen=True)
class InvoiceRead:
    """An invoice the shopper has read: the document and what it says."""

    document: DocumentRead
    invoice: Invoice


def on_page(shopper: Shopper) -> Got:
    """What the page in view offers as invoices: fetched behind links, pressed for where there is no address."""
    got, seen = Got(), set[str]()
    for candidate in shopper.finds("invoice.open")[:MOST]:
        node = candidate.node
        url = _address(shopper, node)
        if url and url in seen:
            continue
        seen.add(url)
        got += _behind(shopper, node, url) if url else _pressed(shopper, node)
        if got.papers and got.papers[-1].page:
            break
    return got


def _address(shopper: Shopper, node: Node) -> str:
    href = node.attributes.get("href", "")
    if not href or href.startswith(("#", "javascript:")):
        return ""
    return urldefrag(urljoin(shopper.view.state.outline.url, href)).url


def _behind(shopper: Shopper, node: Node, url: str) -> Got:
    if shopper.instruments is None:
        return Got(failures=("this channel cannot fetch files",))
    found = shopper.instruments.fetch(url)
    if found.status == 200 and PDF not in found.data[:1024] and found.media_type == HTML:
        return _pressed(shopper, node)
    return _of(shopper, found, f"“{node.words}” answers {found.status or found.failure}")


def _of(shopper: Shopper, found: Fetched, why: str) -> Got:
    if found.status != 200:
        return Got(failures=(why,))
    return Got((Paper(found.name or "invoice.pdf", found.data, found.media_type, shopper.view.seq),))


def _pressed(shopper: Shopper, node: Node) -> Got:
    """A control without a file behind it: it downloads one, or opens a page that is the invoice or offers it."""
    before = shopper.view.state.outline.url
    try:
        response = shopper.presses(node, "invoice.open")
    except LostWay as gone:
        return Got(failures=(gone.sentence,))
    if "download" in response.kinds and shopper.instruments:
        return _of(shopper, shopper.instruments.downloaded(), f"“{node.words}” brought no file")
    text = laid_out(shopper.view.state.outline)
    if read_invoice([text], shopper.brief.locale).kind in {"invoice", "receipt"}:
        return Got((Paper(shopper.view.state.outline.title or "invoice", b"", HTML, shopper.view.seq, text),))
    if shopper.view.state.outline.url != before:
        shopper.note(
            "detour", f"“{node.words}” led to “{shopper.view.state.outline.title}”, which is no invoice; went back"
        )
        shopper.goes_back()
    return Got(failures=(f"“{node.words}” brought no invoice",))


def in_mails(shopper: Shopper, known: KnownOrder) -> Got:
    """PDF files that came with mails about the order; each mail is looked at where it was already received."""
    mailbox = shopper.contacts.mailbox
    found = []
    for mail in mailbox.mails() if mailbox else ():
        about = f"{mail.subject} {mail.text} {mail.html_text}"
        for file in mail.attachments if known.number in about else ():
            data = shopper.ledger.bytes_of(file.blob)
            if data and (PDF in data[:1024] or file.media_type == "application/pdf"):
                found.append(Paper(file.name, data, file.media_type, -1))
    return Got(tuple(found[:MOST]))


def keep(shopper: Shopper, paper: Paper, known: KnownOrder) -> InvoiceRead:
    """Read a paper, write it down with the facts it states, and remember it."""
    reader = shopper.contacts.documents
    if paper.page:
        read = DocumentRead(paper.name, HTML, pages=(paper.page,), length=1)
    elif reader:
        read = reader.read(paper.name, paper.data, paper.media_type)
    else:
        read = DocumentRead(paper.name, paper.media_type, failure="nothing here can read documents", ours=True)
    cards = shown_cards("\n".join(read.pages))
    # A file with a card number in it cannot be masked, so it is not kept.
    blob = shopper.ledger.blob(paper.data, "pdf") if PDF in paper.data[:1024] and not cards else ""
    document = replace(read, blob=blob, source=paper.source, about=known.number, wanted="invoice", cards=cards)
    seq = shopper.ledger.record(document)
    invoice = read_invoice(read.pages, shopper.brief.locale, _known(shopper, known))
    for fact in invoice_facts(invoice, paper.name) if any(page.strip() for page in read.pages) else ():
        shopper.ledger.fact(fact, seq)
    kept = InvoiceRead(document, invoice)
    shopper.memory.invoices.append(kept)
    return kept


def _known(shopper: Shopper, order: KnownOrder) -> Known:
    who = shopper.persona
    return Known(order.number, order.postcode, order.email or who.email, who.phone, shopper.brief.store)
