from __future__ import annotations

import pytest

from tests.wayfinding.reading.recorded import facts, short, written

SUMS = ("subtotal", "total", "fee", "discount")
TABLE = """
- main:
  - heading "Basket" [level=1]
  - table:
    - rowgroup:
      - row:
        - cell "Basket total (before discounts)"
        - cell "£20.00"
      - row:
        - cell "Welcome (FERN10)"
        - cell "-£2.00"
      - row:
        - columnheader "Basket total (after discounts)"
        - columnheader "£18.00"
      - row:
        - columnheader "By barge"
        - columnheader "£4.00"
      - row:
        - rowheader "Order total":
          - heading "Order total" [level=3]
        - cell:
          - heading "£22.00" [level=3]
"""
READ = {
    ("basket", "subtotal", 2000, "GBP"),
    ("basket", "discount", 200, "GBP"),
    ("basket", "fee", 400, "GBP"),
    ("basket", "total", 2200, "GBP"),
}


def sums(snapshot: str) -> set[tuple[str, str, int | str | None, str]]:
    found = facts(written(snapshot), "basket")
    return {fact for fact in short(found, *SUMS) if fact[0] == "basket"}


@pytest.mark.parametrize("named", ["Basket total", "Subtotal"])
def test_running_totals_of_one_table_are_one_summary(named: str) -> None:
    assert sums(TABLE.replace("Basket total", named)) == READ


@pytest.mark.parametrize(
    ("changed", "into"),
    [("£18.00", "£17.00"), ("£22.00", "£99.00")],  # the amounts do not prove it
)
def test_totals_that_do_not_run_on_stay_what_they_are(changed: str, into: str) -> None:
    assert ("basket", "subtotal", 2000, "GBP") not in sums(TABLE.replace(changed, into))


def test_a_total_in_another_table_is_another_summary() -> None:
    twice = TABLE + TABLE.replace("- main:", "").replace('  - heading "Basket" [level=1]', "")
    assert sums(twice) == READ


def test_a_total_is_named_by_the_heading_of_its_own_row_only() -> None:
    page = """
    - main:
      - heading "Order total" [level=2]
      - paragraph: £22.00
    """
    assert sums(page) == set()


NET = """
- main:
  - heading "Panier" [level=1]
  - generic:
    - generic:
      - generic: Sous-total HT
      - generic: 12,40 €
    - generic:
      - generic: Livraison HT
      - generic: 5,90 €
    - generic:
      - generic: Total HT
      - generic: 18,30 €
    - generic:
      - generic: TVA 20 %
      - generic: 3,66 €
    - generic:
      - generic: Total TTC
      - generic: 21,96 €
"""


def test_net_sums_climb_to_a_total_with_tax_outside_any_table() -> None:
    found = facts(written(NET, "fr"), "basket", "fr_FR")
    assert {fact for fact in short(found, *SUMS, "tax") if fact[0] == "basket"} == {
        ("basket", "subtotal", 1240, "EUR"),
        ("basket", "fee", 590, "EUR"),
        ("basket", "tax", 366, "EUR"),
        ("basket", "total", 2196, "EUR"),
    }
