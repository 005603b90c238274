"""Flaws of papers: invoices that are missing, wrong, or cannot be read."""

from cornershop.flaws.record import Flaw

FLAWS = (
    Flaw(
        "invoice-missing",
        "No order has an invoice, and nothing says where it might be.",
        "The order's page says that the invoice was sent by e-mail when the parcel left.",
    ),
    Flaw(
        "invoice-total-wrong",
        "The invoice adds £1.50 of handling that the order never had.",
        "Goods and delivery come on two invoices that make the order's total together.",
    ),
    Flaw(
        "invoice-sums-wrong",
        "The invoice's subtotal is £2.00 less than its lines.",
        "Lines and charges are without VAT, each rounded by itself; VAT is added below.",
    ),
    Flaw(
        "invoice-vat-wrong",
        "The invoice names 17.5% of VAT, a rate the country no longer has.",
        "It names the reduced rate of 5%.",
    ),
    Flaw(
        "invoice-lines-differ",
        "The first line has twice the pieces at half the price.",
        "Names are shortened as tills shorten them: “HARBO STONE MUG”.",
    ),
    Flaw(
        "invoice-unreadable",
        "The invoice is one picture.",
        "The invoice is text, with a picture of the shop's sign above it.",
    ),
    Flaw(
        "invoice-unclear",
        "The invoice has neither a number nor a VAT number.",
        "Number, date and order stand behind other words: our invoice, tax point, your ref.",
    ),
    Flaw(
        "invoice-leaks-card",
        "The number of the card that paid is printed in full.",
        "Its last four digits are printed, and a payment reference that has a card number's check sum.",
    ),
)
