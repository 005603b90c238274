from __future__ import annotations

from journeys.wayfinding.reading.columns import columns
from tests.wayfinding.reading.recorded import view

TABLE = """
- table [ref=e1]:
  - rowgroup [ref=e2]:
    - row [ref=e3]:
      - columnheader "Item" [ref=e4]
      - columnheader "Price" [ref=e5]
    - row [ref=e6]:
      - cell "Mug" [ref=e7]
      - cell "£3.00" [ref=e8]
"""


def test_cells_stand_under_their_titles() -> None:
    page = view(TABLE)
    row = next(node for node in page.outline.nodes if node.ref == "e6")
    assert [(piece.text, title) for piece, title in columns(page, row)] == [("Mug", "item"), ("£3.00", "price")]


def test_titles_in_front_of_rows_are_no_column_titles() -> None:
    page = view(TABLE.replace('columnheader "Price"', 'cell "Price"'))
    row = next(node for node in page.outline.nodes if node.ref == "e6")
    assert list(columns(page, row)) == []
