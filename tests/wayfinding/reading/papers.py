"""Invoices in the styles of different shops, drawn as PDFs and read back as the documents channel reads them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from fpdf import FPDF

from journeys.channels.documents.pdf import read_pdf

Rows = Sequence[Sequence[str]]
RIGHT = 195


class Paper(FPDF):
    """A page to write on."""

    def __init__(self, size: float = 9) -> None:
        super().__init__()
        self.core_fonts_encoding = "windows-1252"
        self.add_page()
        self.set_font("helvetica", size=size)
        self.base = size

    def put(self, x: float, y: float, *lines: str, size: float = 0, step: float = 5) -> None:
        self.set_font_size(size or self.base)
        for place, line in enumerate(lines):
            self.text(x, y + step * place, line)

    def right(self, x: float, y: float, text: str) -> None:
        self.set_font_size(self.base)
        self.text(x - self.get_string_width(text), y, text)

    def pairs(self, x: float, value: float, y: float, rows: Rows, step: float = 6) -> None:
        """Labels at `x`, values ending at `value`."""
        for place, (label, told) in enumerate(rows):
            self.put(x, y + step * place, label)
            self.right(value, y + step * place, told)

    def grid(self, y: float, columns: Sequence[tuple[float, str]], rows: Rows, step: float = 6) -> None:
        """Rows of cells: `l` begins at its place, `r` ends there."""
        for line, row in enumerate(rows):
            for (x, side), cell in zip(columns, row, strict=True):
                if side == "r":
                    self.right(x, y + step * line, cell)
                else:
                    self.put(x, y + step * line, cell)

    @property
    def said(self) -> tuple[str, ...]:
        """What the documents channel reads."""
        reading = read_pdf(bytes(self.output()))
        assert not reading.failure
        return tuple(reading.pages)


def english() -> Paper:
    """Labels left of values, a table with titles, prices with VAT in them."""
    paper = Paper()
    paper.put(15, 20, "INVOICE", size=20)
    paper.put(120, 20, "Corner Shop Ltd", "12 Mill Lane", "York YO1 7HB", "VAT GB123456789")
    paper.put(15, 45, "Bill to", "Anna Green", "4 High Street", "Leeds LS1 4AP")
    paper.grid(
        75,
        [(120, "l"), (155, "l")],
        [("Invoice number", "INV-2026-0042"), ("Invoice date", "12 March 2026"), ("Order number", "CS-10417")],
    )
    columns = [(15.0, "l"), (110.0, "r"), (150.0, "r"), (RIGHT, "r")]
    paper.grid(
        110,
        columns,
        [
            ("Description", "Qty", "Unit price", "Amount"),
            ("Harbour Stoneware Mug", "2", "£14.00", "£28.00"),
            ("Breakfast Tea", "1", "£5.50", "£5.50"),
        ],
    )
    paper.pairs(
        130,
        RIGHT,
        140,
        [
            ("Subtotal", "£33.50"),
            ("Standard delivery", "£3.95"),
            ("Total", "£37.45"),
            ("Includes VAT at 20%", "£6.24"),
            ("Paid by card", "-£37.45"),
            ("Amount due", "£0.00"),
        ],
    )
    paper.put(15, 270, "Questions? help@cornershop.example or 01904 555 0100", size=8)
    return paper


def german() -> Paper:
    """Labels above values, net lines, comma decimals, VAT on top, company details in the foot."""
    paper = Paper()
    paper.put(15, 15, "Töpferei am Markt", size=16)
    paper.put(15, 40, "Frau Anna Grün", "Hauptstraße 4", "04109 Leipzig")
    paper.put(15, 70, "Rechnung", size=18)
    paper.grid(
        82,
        [(15, "l"), (65, "l"), (115, "l"), (160, "l")],
        [("Rechnungsnr.", "Datum", "Bestellnummer", "Kundennr."), ("RE-2026-118", "12.03.2026", "B20417", "88123")],
    )
    columns = [(15.0, "l"), (30.0, "l"), (125.0, "r"), (160.0, "r"), (RIGHT, "r")]
    paper.grid(
        105,
        columns,
        [
            ("Pos.", "Bezeichnung", "Menge", "Einzelpreis", "Gesamt"),
            ("1", "Kaffeebecher blau", "2", "11,76 €", "23,52 €"),
            ("2", "Teekanne, groß", "1", "1.042,02 €", "1.042,02 €"),
        ],
    )
    paper.pairs(
        120,
        RIGHT,
        130,
        [("Summe netto", "1.065,54 €"), ("zzgl. 19 % MwSt.", "202,45 €"), ("Gesamtbetrag", "1.267,99 €")],
    )
    paper.put(15, 160, "Zahlbar bis 26.03.2026 ohne Abzug.")
    paper.put(
        15,
        275,
        "Töpferei am Markt GmbH · Marktplatz 1 · 79098 Freiburg · USt-IdNr.: DE123456789 · Tel. 0761 4589210",
        size=7.5,
    )
    return paper


def french() -> Paper:
    """HT, TVA and TTC, blanks between thousands, the number in the title."""
    paper = Paper()
    paper.put(15, 20, "Facture N° FA-2026-0099", size=14)
    paper.put(15, 28, "Date : 5 mars 2026", "Commande : C-55120")
    paper.put(
        130, 20, "La Boutique SARL", "3 rue des Lilas", "69002 Lyon", "TVA FR 12 345678901", "bonjour@boutique.example"
    )
    paper.put(130, 55, "Client", "Mme Anne Vert", "8 quai Nord", "44000 Nantes")
    columns = [(15.0, "l"), (105.0, "r"), (140.0, "r"), (160.0, "r"), (RIGHT, "r")]
    paper.grid(
        95,
        columns,
        [
            ("Désignation", "Qté", "PU HT", "TVA", "Total HT"),
            ("Tasse en grès", "3", "10,00 €", "20 %", "30,00 €"),
            ("Table en chêne", "1", "1 200,00 €", "20 %", "1 200,00 €"),
        ],
    )
    paper.pairs(
        130,
        RIGHT,
        125,
        [
            ("Total HT", "1 230,00 €"),
            ("TVA 20 %", "246,00 €"),
            ("Total TTC", "1 476,00 €"),
            ("Acompte", "-476,00 €"),
            ("Net à payer", "1 000,00 €"),
        ],
    )
    paper.put(15, 160, "Échéance : 5 avril 2026")
    return paper


def bare() -> Paper:
    """No titles above the lines, `2 x` before the name, one price a line, a receipt-like letter."""
    paper = Paper()
    paper.put(15, 20, "Mill & Sons Limited, 7 Dock Road, Bristol BS1 4QA", "VAT No. 987 6543 21", "hello@mill.example")
    paper.put(15, 40, "Invoice 20260317-5", "17 March 2026", "Your order: M-8841")
    paper.pairs(
        15,
        RIGHT,
        65,
        [
            ("2 x Oak chair", "198.00"),
            ("1 x Seat cushion, green", "24.50"),
            ("Shipping", "9.50"),
            ("Discount SPRING10", "-22.25"),
            ("VAT (20%)", "34.96"),
            ("Total (GBP)", "209.75"),
        ],
    )
    paper.put(15, 110, "Thank you. Paid with PayPal, nothing to pay.")
    return paper


def summary() -> Paper:
    """A table of VAT by rate, two rates, prices with and without."""
    paper = Paper()
    paper.put(15, 20, "Tax Invoice", size=16)
    paper.put(110, 20, "Grocer plc", "1 Wharf Street", "Leeds LS2 7EY", "VAT Reg No: GB 123 4567 89")
    paper.put(15, 45, "Invoice no: 558812", "Tax point: 2026-03-12", "Order ref: G/2026/7781")
    columns = [(15.0, "l"), (80.0, "r"), (110.0, "r"), (135.0, "r"), (RIGHT, "r")]
    paper.grid(
        80,
        columns,
        [
            ("Item", "Quantity", "Price", "VAT %", "Total"),
            ("Apple juice", "6", "£2.40", "20%", "£14.40"),
            ("Flour", "4", "£1.25", "0%", "£5.00"),
        ],
    )
    paper.grid(
        110,
        [(15, "l"), (60, "r"), (90, "r"), (120, "r")],
        [
            ("VAT rate", "Net", "VAT", "Gross"),
            ("20%", "£12.00", "£2.40", "£14.40"),
            ("0%", "£5.00", "£0.00", "£5.00"),
            ("Total", "£17.00", "£2.40", "£19.40"),
        ],
    )
    paper.put(15, 150, "Payment due: 11 April 2026")
    return paper


def spanish() -> Paper:
    """Base imponible, cuota, total."""
    paper = Paper()
    paper.put(15, 20, "FACTURA", "Número: F26/0031", "Fecha: 12/03/2026", "Pedido: P-90017")
    paper.put(120, 20, "Cerámica Sol, S.L.", "Calle Mayor 3", "46001 Valencia", "CIF: B12345678", "info@sol.example")
    columns = [(15.0, "l"), (110.0, "r"), (150.0, "r"), (RIGHT, "r")]
    paper.grid(
        70, columns, [("Descripción", "Cantidad", "Precio", "Importe"), ("Taza azul", "2", "10,00 €", "20,00 €")]
    )
    paper.pairs(130, RIGHT, 95, [("Base imponible", "20,00 €"), ("IVA 21%", "4,20 €"), ("Total factura", "24,20 €")])
    return paper


def italian() -> Paper:
    """Imponibile, aliquota, totale documento."""
    paper = Paper()
    paper.put(15, 20, "Fattura n. 118/2026 del 12/03/2026", "Ordine: IT-4471")
    paper.put(
        120, 20, "Ceramiche Blu S.r.l.", "Via Roma 1", "40121 Bologna BO", "P.IVA 01234567890", "ciao@blu.example"
    )
    columns = [(15.0, "l"), (110.0, "r"), (150.0, "r"), (RIGHT, "r")]
    paper.grid(70, columns, [("Descrizione", "Q.tà", "Prezzo", "Importo"), ("Tazza grande", "3", "8,20", "24,60")])
    paper.pairs(130, RIGHT, 95, [("Imponibile", "24,60 €"), ("IVA 22%", "5,41 €"), ("Totale documento", "30,01 €")])
    return paper


def dutch() -> Paper:
    """Excl. and incl. btw."""
    paper = Paper()
    paper.put(15, 20, "Factuur", size=16)
    paper.put(15, 30, "Factuurnummer: 2026-0815", "Factuurdatum: 12 maart 2026", "Bestelnummer: NL7712")
    paper.put(
        120, 20, "Pottenbakker B.V.", "Kade 12", "3511 AA Utrecht", "BTW-nummer NL123456789B01", "hallo@pot.example"
    )
    columns = [(15.0, "l"), (110.0, "r"), (150.0, "r"), (RIGHT, "r")]
    paper.grid(70, columns, [("Omschrijving", "Aantal", "Prijs", "Totaal"), ("Blauwe mok", "2", "€ 12,10", "€ 24,20")])
    paper.pairs(
        130,
        RIGHT,
        95,
        [
            ("Totaal excl. btw", "€ 20,00"),
            ("21% btw", "€ 4,20"),
            ("Totaal incl. btw", "€ 24,20"),
            ("Reeds betaald", "€ 24,20"),
            ("Te betalen", "€ 0,00"),
        ],
    )
    return paper


def wrapped() -> Paper:
    """Long names over several lines, around their figures and below them, and a stock number in a column of its own."""
    paper = Paper()
    paper.put(15, 20, "Invoice", size=16)
    paper.put(120, 20, "Seller: Lamp Works", "5 Quay, Hull HU1 1AA", "VAT number 111222333")
    paper.grid(45, [(15, "l"), (60, "l")], [("Invoice #", "77-2026"), ("Date", "Mar 12, 2026"), ("Order", "LW5512")])
    columns = [(15.0, "l"), (45.0, "l"), (125.0, "r"), (160.0, "r"), (RIGHT, "r")]
    paper.grid(
        75,
        columns,
        [
            ("SKU", "Product", "Qty", "Price", "Total"),
            ("", "Reading lamp with a very long", "", "", ""),
            ("LMP-001", "", "1", "£89.00", "£89.00"),
            ("", "name and a brass foot", "", "", ""),
            ("LMP-002", "Bulb", "4", "£3.00", "£12.00"),
            ("", "Colour: warm white", "", "", ""),
        ],
        4,
    )
    paper.pairs(130, RIGHT, 110, [("Net total", "£84.17"), ("VAT 20%", "£16.83"), ("Grand total", "£101.00")])
    return paper


STYLES: dict[str, Callable[[], Paper]] = {
    made.__name__: made for made in (english, german, french, bare, summary, spanish, italian, dutch, wrapped)
}
