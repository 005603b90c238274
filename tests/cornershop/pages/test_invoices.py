from __future__ import annotations

from tests.cornershop.pages.test_orders import KNOWN
from tests.cornershop.visitor import Visitor


def test_the_invoice_of_an_order_is_a_file_behind_a_link(visitor: Visitor) -> None:
    page = visitor.send("/orders/track", KNOWN)
    assert 'href="/orders/CS-10417/invoice.pdf"' in page.text
    answer = visitor.get("/orders/CS-10417/invoice.pdf")
    assert answer.headers["content-type"] == "application/pdf"
    assert "invoice-CS-10417.pdf" in answer.headers["content-disposition"]
    assert answer.content.startswith(b"%PDF-")
    assert visitor.get("/orders/CS-10417/invoice-2.pdf").content.startswith(b"%PDF-")


def test_the_invoices_of_others_stay_closed(visitor: Visitor) -> None:
    assert visitor.get("/orders/CS-10417/invoice.pdf").status_code == 404
