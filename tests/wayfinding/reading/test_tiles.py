from __future__ import annotations

from tests.wayfinding.reading.recorded import facts, recorded, short, written


def test_the_price_of_every_tile() -> None:
    found = facts(recorded("en-list-cards"), "list")
    assert short(found, "unit_price", "was_price") == {
        ("item:blue mug", "unit_price", 1200, "GBP"),
        ("item:tall mug", "unit_price", 1500, "GBP"),
        ("item:tall mug", "was_price", 1990, "GBP"),
        ("item:tea bowl", "unit_price", 850, "GBP"),
        ("item:set of six", "unit_price", 4800, "GBP"),
    }
    assert [f.entity for f in found if f.qualifier("from") == "yes"] == ["item:blue mug"]


def test_one_name_with_two_prices_is_not_read() -> None:
    tile = '  - listitem [ref=e{0}]:\n    - link "Mug" [ref=e{0}1]\n    - generic [ref=e{0}2]: £{0}.00\n'
    page = written("- list [ref=e1]:\n" + tile.format(5) + tile.format(6))
    assert short(facts(page, "list"), "unit_price") == set()


def test_whole_tiles_that_are_links() -> None:
    assert short(facts(recorded("en-list-noprice"), "home")) == {
        ("item:blue mug", "unit_price", 1200, "GBP"),
        ("item:tea pot", "unit_price", 2700, "GBP"),
        ("item:tea pot", "was_price", 3000, "GBP"),
    }


FILTER = """
- main [ref=e1]:
  - generic [ref=e2]:
    - generic [ref=e3]:
      - generic [ref=e4]: Price
      - {handle} [ref=e5]: "9"
      - generic [ref=e6]: £9.50
      - generic [ref=e7]: £48.00
    - heading "Colour" [level=3] [ref=e8]
"""


def test_the_ends_of_a_price_filter_are_no_product() -> None:
    assert short(facts(written(FILTER.replace("{handle}", "slider")), "list")) == set()
    assert short(facts(written(FILTER.replace("{handle}", "text")), "list")) != set()


STRIP = """
- generic [ref=e1]:
  - paragraph [ref=e2]: Free delivery over £60.00
  - main [ref=e3]:
    - heading "Yarns" [level=1] [ref=e4]
    - list [ref=e5]:
      - listitem [ref=e6]:
        - link "Merino ball" [ref=e7]
        - text: £8.90
      - listitem [ref=e8]:
        - link "Linen ball" [ref=e9]
        - text: £7.40
"""


def test_a_strip_of_money_above_a_department_makes_no_product_of_it() -> None:
    found = short(facts(written(STRIP), "list"), "unit_price")
    assert found == {
        ("item:merino ball", "unit_price", 890, "GBP"),
        ("item:linen ball", "unit_price", 740, "GBP"),
    }
