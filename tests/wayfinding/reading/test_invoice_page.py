from __future__ import annotations

from journeys.wayfinding.reading.invoice import read_invoice
from journeys.wayfinding.reading.invoice_page import laid_out
from tests.wayfinding.small import page

PAGE = """
- banner [box=0,0,1200,40]:
  - link "Shop" [box=0,0,80,20]
- main [box=0,40,1200,700]:
  - heading "Invoice 2026-118" [level=1] [box=20,50,400,30]
  - table [box=20,120,900,120]:
    - row [box=20,120,900,30]:
      - columnheader "Item" [box=20,120,400,30]
      - columnheader "Qty" [box=500,120,60,30]
      - columnheader "Total" [box=700,120,100,30]
    - row [box=20,150,900,30]:
      - cell "Oak chair" [box=20,150,400,30]
      - cell "2" [box=500,150,60,30]
      - cell "£198.00" [box=700,150,100,30]
  - text: Thank you
  - paragraph [box=20,300,600,20]:
    - text: "Total:"
    - strong [box=100,300,80,20]: £198.00
"""


def test_a_page_to_print_is_read_like_a_paper() -> None:
    text = laid_out(page(PAGE).outline)
    assert "Shop" not in text
    lines = text.splitlines()
    assert lines[0].strip() == "Invoice 2026-118"
    assert next(line for line in lines if "Oak chair" in line).strip().split("  ")[0] == "Oak chair"
    paper = read_invoice([text], "en_GB")
    assert (paper.kind, paper.number) == ("invoice", "2026-118")
    assert [(line.name, line.quantity) for line in paper.lines] == [("Oak chair", 2)]
    assert paper.gross
    assert paper.gross.minor == 19800


def test_a_text_in_several_lines_keeps_them() -> None:
    state = page(
        "- main [box=0,0,500,100]:\n  - paragraph [ref=e2] [box=10,10,200,60]: Corner Ltd York",
        told={"e2": {"lines": "Corner Ltd\nYork"}},
    )
    assert [line.strip() for line in laid_out(state.outline).splitlines()] == ["Corner Ltd", "York"]
