from __future__ import annotations

from journeys.shopper.actions import OpenCategory
from tests.shopper.fake import FakePage, Screen, shopper_on

HOME = """
- banner:
  - navigation "Departments":
    - link "Chairs"
    - link "Tables"
- main:
  - heading "Welcome" [level=1]
"""
LIST = """
- banner:
  - navigation "Departments":
    - link "Chairs"
    - link "Tables"
- main:
  - heading "Tables" [level=1]
  - list:
    - listitem:
      - link "Oak table"
      - text: £240.00
    - listitem:
      - link "Pine table"
      - text: £120.00
"""


def test_a_named_department() -> None:
    listed = Screen(LIST, url="https://shop.example/category/tables")
    page = FakePage({"home": Screen(HOME, moves={"Tables": "list"}), "list": listed}, "home")
    shopper, _ = shopper_on(page)
    shopper.does(OpenCategory("Tables"))
    assert shopper.view.stage == "list"


def test_describe() -> None:
    assert OpenCategory().describe() == "Open a department"
    assert OpenCategory("Tables").describe() == "Open Tables"
