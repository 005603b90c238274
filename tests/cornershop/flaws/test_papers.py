from collections.abc import Callable

from tests.cornershop.pages.test_orders import KNOWN
from tests.cornershop.visitor import Visitor

Switch = Callable[..., Visitor]


def test_an_order_without_an_invoice_and_its_near_miss(flawed: Switch) -> None:
    assert "nvoice" not in flawed("invoice-missing").send("/orders/track", KNOWN).text
    near = flawed(near="invoice-missing").send("/orders/track", KNOWN).text
    assert "/invoice" not in near
    assert "We sent your invoice by e-mail" in near


def test_two_invoices_for_one_order(flawed: Switch) -> None:
    page = flawed(near="invoice-total-wrong").send("/orders/track", KNOWN).text
    assert page.count("(PDF)") == 2


def test_the_flaws_of_the_paper_reach_the_file(flawed: Switch) -> None:
    visitor = flawed("invoice-unreadable")
    visitor.send("/orders/track", KNOWN)
    assert b"/Image" in visitor.get("/orders/CS-10417/invoice.pdf").content
