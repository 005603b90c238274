"""Invoices as PDF: for the order page, the account and the mail. Prices contain VAT; all amounts are integer pence."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import date
from typing import Any

from fpdf import FPDF
from fpdf.enums import XPos, YPos
from PIL import Image, ImageDraw, ImageFont

from cornershop.flaws.record import Flaws
from cornershop.storage.tables import OrderRow
from cornershop.trade.money import pounds
from cornershop.trade.totals import VAT_PERCENT

SELLER = ("Cornershop Trading Ltd", "3 Harbour Street", "Whitby YO22 4PU")
VAT_NUMBER = "GB 294 7310 58"
CONTACT = "help@cornershop.example · 01904 555 0100"
SANDBOX_CARD = "4242 4242 4242 4242"
LABEL, AMOUNT = 120.0, 190.0


@dataclass(frozen=True)
class Item:
    """One line: pence with VAT."""

    name: str
    quantity: int
    price: int


@dataclass(frozen=True)
class Draft:
    """What one invoice says. `parts` are labelled sums between the goods and `total`; `number` is "" for none."""

    number: str
    issued: date
    order: str
    address: tuple[str, ...]
    items: tuple[Item, ...]
    parts: tuple[tuple[str, int], ...]
    subtotal: int
    total: int
    payment: str
    vat_number: str = VAT_NUMBER
    rate: float = VAT_PERCENT

    @property
    def vat(self) -> int:
        """VAT contained in the total, in pence."""
        return round(self.total * self.rate / (100 + self.rate))


def invoice_pdf(order: OrderRow, flaws: Flaws, part: int = 0) -> bytes:
    """The invoice of a paid order. `part` 1 and 2 are its halves, where the shop sends goods and delivery apart."""
    draft = flawed(drafted(order, part), flaws)
    if flaws.on("invoice-unreadable"):
        return _picture_of(draft)
    return _Paper(draft, flaws).made()


def file_name(order: OrderRow, part: int = 0) -> str:
    """What the file is called."""
    return f"invoice-{order.number}{f'-{part}' if part else ''}.pdf"


def links(order: OrderRow, flaws: Flaws) -> list[tuple[str, str]]:
    """Address and words of an order's invoices; none while it is not paid."""
    if order.payment != "captured" or flaws.on("invoice-missing") or flaws.near("invoice-missing"):
        return []
    address = f"/orders/{order.number}/invoice"
    if flaws.near("invoice-total-wrong"):
        return [(f"{address}-{part}.pdf", f"Invoice {part} of 2 (PDF)") for part in (1, 2)]
    return [(f"{address}.pdf", "Invoice (PDF)")]


def drafted(order: OrderRow, part: int = 0) -> Draft:
    """What an honest invoice says."""
    sums: dict[str, Any] = order.data["summary"]
    items = tuple(Item(_named(line), line["quantity"], line["price"]) for line in order.data["lines"])
    parts = [(order.data["delivery_name"], sums["delivery"])] + [(label, pence) for label, pence in sums["fees"]]
    if sums["discount"]:
        parts.insert(0, (f"Discount {sums['discount_label']}", -sums["discount"]))
    subtotal = sums["subtotal"]
    if part == 1:
        parts = [each for each in parts if each[1] < 0]
    elif part == 2:
        items, subtotal, parts = (), 0, [each for each in parts if each[1] >= 0]
    total = subtotal + sum(pence for _, pence in parts)
    address = order.data["address"]
    lines = [address[key] for key in ("name", "line1", "line2", "town", "postcode") if address.get(key)]
    return Draft(
        number=f"INV-{order.placed[:4]}-{order.number.rpartition('-')[2]}{f'/{part}' if part else ''}",
        issued=date.fromisoformat(order.placed),
        order=order.number,
        address=tuple(lines),
        items=items,
        parts=tuple(parts),
        subtotal=subtotal,
        total=total,
        payment=f"card ending {order.data.get('card', '4242')}",
    )


def _named(line: dict[str, Any]) -> str:
    return f"{line['name']} ({line['variant']})" if line.get("variant") else str(line["name"])


def flawed(draft: Draft, flaws: Flaws) -> Draft:
    """The same with the flaws and near misses that change its words and figures."""
    changes: dict[str, Any] = {}
    if flaws.on("invoice-total-wrong"):
        changes |= {"parts": (*draft.parts, ("Handling", 150)), "total": draft.total + 150}
    if flaws.on("invoice-sums-wrong"):
        changes |= {"subtotal": draft.subtotal - 200}
    if flaws.on("invoice-lines-differ") and draft.items:
        first = draft.items[0]
        changes |= {"items": (Item(first.name, first.quantity * 2, first.price // 2), *draft.items[1:])}
    if flaws.near("invoice-lines-differ"):
        changes |= {"items": tuple(Item(shortened(i.name), i.quantity, i.price) for i in draft.items)}
    if flaws.on("invoice-unclear"):
        changes |= {"number": "", "vat_number": ""}
    if flaws.on("invoice-vat-wrong"):
        changes |= {"rate": 17.5}
    if flaws.near("invoice-vat-wrong"):
        changes |= {"rate": 5}
    if flaws.on("invoice-leaks-card"):
        changes |= {"payment": f"card {SANDBOX_CARD}"}
    return Draft(**{**vars(draft), **changes})


def shortened(name: str) -> str:
    """A name as tills print it: `Harbour Stoneware Mug` -> `HARBO STONE MUG`."""
    return " ".join(word[:5].upper() for word in name.replace("(", "").replace(")", "").replace(",", "").split())


class _Paper(FPDF):
    """A draft, written on one page."""

    def __init__(self, draft: Draft, flaws: Flaws) -> None:
        super().__init__()
        self._draft, self._flaws = draft, flaws
        self.core_fonts_encoding = "windows-1252"
        self.set_title(f"Invoice {draft.number}".strip())
        self.add_page()
        self.set_font("helvetica", size=10)

    def made(self) -> bytes:
        """The PDF."""
        self._head()
        self._goods()
        self._sums()
        self._foot()
        return bytes(self.output())

    def _say(self, text: str, size: float = 10) -> None:
        self.set_font_size(size)
        self.cell(0, size / 2, text, new_x=XPos.LMARGIN, new_y=YPos.NEXT)

    def _head(self) -> None:
        if self._flaws.near("invoice-unreadable"):
            self.image(_sign(), 150, 10, 40)
        self._say("Invoice", 22)
        self.ln(4)
        for line in SELLER:
            self._say(line)
        self.ln(6)
        for line in self._draft.address:
            self._say(line)
        self.ln(6)
        for label, told in self._labels():
            self.cell(40, 6, label)
            self.cell(60, 6, told, new_x=XPos.LMARGIN, new_y=YPos.NEXT)
        self.ln(6)

    def _labels(self) -> list[tuple[str, str]]:
        draft, terse = self._draft, self._flaws.near("invoice-unclear")
        day = f"{draft.issued.day} {draft.issued:%B %Y}"
        if terse:
            return [("Our invoice", draft.number), ("Tax point", day), ("Your ref.", draft.order)]
        rows = [("Invoice number", draft.number)] if draft.number else []
        return [*rows, ("Invoice date", day), ("Order number", draft.order)]

    def _goods(self) -> None:
        if not self._draft.items:
            return
        net = self._flaws.near("invoice-sums-wrong")
        unit = "Unit price excl. VAT" if net else "Unit price"
        rows = [("Description", "Quantity", unit, "Amount excl. VAT" if net else "Amount")]
        for item in self._draft.items:
            price, total = item.price, item.price * item.quantity
            shown = (net_of(price, self._draft.rate), net_of(total, self._draft.rate)) if net else (price, total)
            rows.append((item.name, str(item.quantity), pounds(shown[0]), pounds(shown[1])))
        with self.table(col_widths=(80, 25, 40, 45), text_align=("LEFT", "RIGHT", "RIGHT", "RIGHT")) as table:
            for cells in rows:
                row = table.row()
                for cell in cells:
                    row.cell(latin(cell))
        self.ln(4)

    def _sums(self) -> None:
        draft = self._draft
        if self._flaws.near("invoice-sums-wrong"):
            parts = [(f"{label}, net", net_of(pence, draft.rate)) for label, pence in draft.parts]
            rows = [*parts, ("Net total", draft.total - draft.vat), (f"VAT {draft.rate:g}%", draft.vat)]
        else:
            rows = [("Subtotal", draft.subtotal), *draft.parts]
        rows.append(("Total", draft.total))
        if not self._flaws.near("invoice-sums-wrong"):
            rows.append((f"Includes VAT at {draft.rate:g}%", draft.vat))
        rows += [(f"Paid by {draft.payment}", -draft.total), ("Amount due", 0)]
        for label, pence in rows:
            self.set_x(LABEL - 20)
            self.cell(LABEL - 50, 6, label)
            self.cell(AMOUNT - LABEL - 50, 6, latin(pounds(pence)), align="R", new_x=XPos.LMARGIN, new_y=YPos.NEXT)

    def _foot(self) -> None:
        self.ln(10)
        if self._flaws.near("invoice-leaks-card"):
            self._say(f"Reference {'4000' + '002500003155'}", 8)
        number = f"VAT number {self._draft.vat_number} · " if self._draft.vat_number else ""
        self._say(f"{number}Questions? {CONTACT}", 8)


def net_of(pence: int, rate: float = VAT_PERCENT) -> int:
    """An amount without the VAT in it, rounded by itself."""
    return round(pence * 100 / (100 + rate))


def latin(text: str) -> str:
    """Text in the letters of the built-in fonts."""
    return text.replace("−", "-")


def _sign() -> Image.Image:
    sign = Image.new("RGB", (400, 120), "#205c4a")
    ImageDraw.Draw(sign).text((20, 30), "Cornershop", fill="white", font=ImageFont.load_default(56))
    return sign


def _picture_of(draft: Draft) -> bytes:
    """The whole invoice as one picture, as scanners make it."""
    page = Image.new("RGB", (1240, 1754), "white")
    words = [f"Invoice {draft.number}", *SELLER, *draft.address, f"Order number {draft.order}"]
    words += [f"{item.quantity} x {item.name}   {pounds(item.price * item.quantity)}" for item in draft.items]
    words += [f"{label}   {pounds(pence)}" for label, pence in (*draft.parts, ("Total", draft.total))]
    pen = ImageDraw.Draw(page)
    for place, line in enumerate(words):
        pen.text((90, 90 + 60 * place), latin(line), fill="black", font=ImageFont.load_default(34))
    kept = io.BytesIO()
    page.save(kept, "PNG")
    pdf = FPDF()
    pdf.add_page()
    pdf.image(kept, 0, 0, 210)
    return bytes(pdf.output())
