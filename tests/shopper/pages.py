"""Pages that several actions are tried on."""

from __future__ import annotations

BASKET = """
- main:
  - heading "Your basket" [level=1]
  - table:
    - row:
      - cell "Oak chair"
      - cell:
        - spinbutton "Quantity": "1"
      - cell "£89.00"
      - cell:
        - button "Remove Oak chair"
  - text: "Total: £89.00"
  - link "Proceed to checkout"
"""
