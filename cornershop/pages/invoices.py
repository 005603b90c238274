"""Invoices of orders, as PDF files."""

from __future__ import annotations

from starlette.responses import Response
from starlette.routing import Route

from cornershop.pages.orders import opened
from cornershop.trade.invoices import file_name, invoice_pdf
from cornershop.visit import Visit, endpoint


def show(visit: Visit) -> Response:
    """An invoice, for whoever may see the order."""
    order = opened(visit, visit.path("number"))
    if order is None or order.payment != "captured":
        return visit.page("missing.html", 404)
    part = int(visit.request.path_params.get("part", 0))
    headers = {"Content-Disposition": f'inline; filename="{file_name(order, part)}"'}
    return Response(invoice_pdf(order, visit.flaws, part), media_type="application/pdf", headers=headers)


ROUTES = [
    Route("/orders/{number}/invoice.pdf", endpoint(show)),
    Route("/orders/{number}/invoice-{part:int}.pdf", endpoint(show)),
]
