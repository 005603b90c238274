"""The broken line, in a real browser before a shop that counts what reaches it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from journeys.channels.browser import Browser, BrowserPage
from journeys.channels.protocols import EdgeRule
from journeys.errors import StoreUnreachable
from journeys.evidence.ledger import Ledger
from tests.channels.acting import press

FORM = b'<!doctype html><title>Pay</title><form method="post" action="/pay"><button>Pay now</button></form>'
PAID = b"<!doctype html><title>Paid</title><h1>Thank you</h1>"


@dataclass
class Till:
    """A page with one button; `paid` counts what arrived."""

    url: str = ""
    paid: list[str] = field(default_factory=list)


@pytest.fixture(scope="module")
def till() -> Iterator[Till]:
    made = Till()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._answer(FORM)

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers.get("content-length", 0)))
            made.paid.append(self.path)
            self._answer(PAID)

        def _answer(self, body: bytes) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
    made.url = f"http://127.0.0.1:{server.server_port}/"
    yield made
    server.shutdown()
    server.server_close()


@pytest.fixture
def page(browser: Browser, ledger: Ledger, till: Till) -> Iterator[BrowserPage]:
    till.paid.clear()
    opened = browser.shopper(ledger, site=till.url, patience_s=1.0)
    opened.open(till.url)
    yield opened
    opened.close()


@pytest.mark.browser
@pytest.mark.parametrize(
    ("kind", "arrived", "title"),
    [("error", 0, "503"), ("answer-lost", 1, ""), ("double", 2, "Paid"), ("slow", 1, "Paid"), ("refused", 0, "")],
)
def test_what_reaches_the_shop_and_what_the_customer_sees(
    page: BrowserPage, till: Till, kind: str, arrived: int, title: str
) -> None:
    page.edge.break_line("f", EdgeRule(kind, "*/pay", "POST", 0.2))  # type: ignore[arg-type] # kinds of the table above
    press(page, "Pay now")
    assert len(till.paid) == arrived
    if title:
        assert page.see().outline.title == title
    else:
        assert page.url.startswith("chrome-error:")
    proof = page.edge.mend("f")
    assert (proof.times, proof.standing, proof.request) == (1, False, f"POST {till.url}pay")
    page.open(till.url)
    press(page, "Pay now")
    assert len(till.paid) == arrived + 1


@pytest.mark.browser
def test_other_requests_do_not_feel_it(page: BrowserPage, till: Till) -> None:
    page.edge.break_line("f", EdgeRule("error", "*/pay", "GET"))
    press(page, "Pay now")
    assert page.edge.mend("f").times == 0
    assert len(till.paid) == 1


@pytest.mark.browser
def test_a_dead_line_comes_back_by_itself(page: BrowserPage, till: Till) -> None:
    page.edge.break_line("f", EdgeRule("offline", seconds=1.5))
    with pytest.raises(StoreUnreachable):
        page.open(till.url)
    while page.edge.proof("f").standing:
        page.see()
    assert page.edge.proof("f").times >= 1
    page.open(till.url)
    press(page, "Pay now")
    assert len(till.paid) == 1
