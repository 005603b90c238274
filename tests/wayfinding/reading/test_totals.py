from __future__ import annotations

from tests.wayfinding.reading.recorded import facts, recorded, short, written

SUMS = ("subtotal", "total", "fee", "tax", "discount")


def test_rows_side_by_side() -> None:
    found = [f for f in facts(recorded("en-basket-flex"), "basket") if f.attribute in SUMS and f.entity == "basket"]
    assert {(f.attribute, f.value, f.qualifier("kind")) for f in found} == {
        ("subtotal", 5700, ""),
        ("discount", 570, ""),
        ("fee", 0, "delivery"),
        ("fee", 250, "service"),
        ("fee", 100, "other"),
        ("fee", 300, "gift"),
        ("total", 5480, ""),
        ("tax", 913, ""),
    }
    assert {f.unit for f in found} == {"GBP"}


def test_an_extra_nobody_ticked_is_optional_and_not_chosen() -> None:
    found = facts(recorded("en-basket-flex"), "basket")
    gift = next(f for f in found if f.qualifier("kind") == "gift")
    assert (gift.qualifier("optional"), gift.qualifier("chosen")) == ("yes", "no")
    assert [f.qualifier("label") for f in found if f.attribute == "fee" and f.qualifier("optional")] == ["gift wrap"]


def test_a_discount_carries_its_code() -> None:
    found = facts(recorded("en-basket-flex"), "basket")
    assert next(f for f in found if f.attribute == "discount").qualifier("code") == "WELCOME10"
    assert ("code:WELCOME10", "discount", 570, "GBP") in short(found)


def test_rows_of_a_table_in_german() -> None:
    found = facts(recorded("de-basket-table"), "basket", "de_DE")
    assert short(found, *SUMS) == {
        ("basket", "subtotal", 8270, "EUR"),
        ("basket", "fee", 490, "EUR"),
        ("basket", "fee", 200, "EUR"),
        ("basket", "total", 8960, "EUR"),
        ("basket", "tax", 1431, "EUR"),
    }
    tax = next(f for f in found if f.attribute == "tax")
    assert (tax.qualifier("rate"), tax.qualifier("tax")) == ("19", "incl")


def test_a_summary_shown_twice_is_read_once() -> None:
    found = facts(recorded("en-review-twice"), "review", "en_US")
    totals = [f for f in found if f.attribute in SUMS]
    assert [(f.attribute, f.value) for f in totals] == [("subtotal", 123450), ("fee", 500), ("total", 123950)]


def test_a_fee_that_is_not_known_yet_is_unknown() -> None:
    page = written(
        """
        - generic [ref=e1]:
          - generic [ref=e2]:
            - generic [ref=e3]: Subtotal
            - generic [ref=e4]: £30.00
          - generic [ref=e5]:
            - generic [ref=e6]: Delivery
            - generic [ref=e7]: Calculated at checkout
          - generic [ref=e8]:
            - generic [ref=e9]: Total
            - generic [ref=e10]: £30.00
        """
    )
    assert ("basket", "fee", None, "") in short(facts(page, "basket"))


def test_savings_and_thresholds_are_not_fees() -> None:
    page = written(
        """
        - main [ref=e1]:
          - paragraph [ref=e2]: You save £5.00
          - paragraph [ref=e3]: Spend £20.00 more for free delivery
          - generic [ref=e4]:
            - text: Total
            - strong [ref=e5]: £30.00
        """
    )
    assert short(facts(page, "basket"), *SUMS) == {("basket", "total", 3000, "GBP")}


def test_a_net_sum_says_so() -> None:
    page = written(
        '- main [ref=e1]:\n  - paragraph [ref=e2]: "Gesamt netto: 10,00 €"\n  - paragraph [ref=e3]: "Gesamt: 11,90 €"',
        "de",
    )
    found = facts(page, "basket", "de_DE")
    assert [(f.attribute, f.value, f.qualifier("tax")) for f in found] == [
        ("subtotal", 1000, "excl"),
        ("total", 1190, ""),
    ]


def test_what_is_on_offer_and_what_a_button_says_is_not_the_summary() -> None:
    page = written(
        """
        - main [ref=e1]:
          - generic [ref=e2]:
            - radio "Standard delivery £4.90" [checked] [ref=e3]
            - text: Standard delivery £4.90
          - generic [ref=e4]:
            - radio "Express delivery £9.90" [ref=e5]
            - text: Express delivery £9.90
          - paragraph [ref=e6]: Subtotal £30.00
          - paragraph [ref=e7]: Delivery £4.90
          - paragraph [ref=e8]: Total £34.90
          - button "Total £34.90, pay now" [ref=e9]
        """
    )
    assert short(facts(page, "delivery"), "subtotal", "fee", "total") == {
        ("basket", "subtotal", 3000, "GBP"),
        ("basket", "fee", 490, "GBP"),
        ("basket", "total", 3490, "GBP"),
        ("delivery:standard delivery", "fee", 490, "GBP"),
        ("delivery:express delivery", "fee", 990, "GBP"),
    }


SPLIT = """
    - table [ref=e1]:
      - row [ref=e2]:
        - rowheader "Zwischensumme" [ref=e3]
        - cell "179,80 €" [ref=e4]
      - row [ref=e5]:
        - 'rowheader "Gutschein: berg15" [ref=e6]'
        - cell [ref=e7]:
          - text: "-"
          - generic [ref=e8]: 26,97 €
          - link "[Entfernen]" [ref=e9]
      - row [ref=e10]:
        - rowheader "Gesamtsumme" [ref=e11]
        - cell [ref=e12]:
          - strong [ref=e13]: 152,83 €
          - generic [ref=e14]:
            - text: (enthält
            - generic [ref=e15]: 24,40 €
            - text: 19 % MwSt.)
"""


def test_amounts_whose_sign_and_brackets_are_elements_of_their_own() -> None:
    found = facts(written(SPLIT, "de"), "basket", "de_DE")
    assert short(found, *SUMS) == {
        ("basket", "subtotal", 17980, "EUR"),
        ("basket", "discount", 2697, "EUR"),
        ("basket", "total", 15283, "EUR"),
        ("basket", "tax", 2440, "EUR"),
    }
    assert next(f for f in found if f.attribute == "discount").qualifier("label") == "gutschein berg15"
    assert not [f for f in found if f.entity.startswith("item:")]


BESIDE = """
- table [ref=e1]:
  - rowgroup [ref=e2]:
    - row [ref=e3]:
      - cell "Bezorgkosten" [ref=e4]
      - cell "€ 5,95" [ref=e5]
    - row [ref=e6]:
      - cell "{second}" [ref=e7]
      - cell "€ 1,95" [ref=e8]
    - row [ref=e9]:
      - cell "Te betalen" [ref=e10]
      - cell "€ 20,85" [ref=e11]
"""


def test_two_charges_for_delivery_in_one_sum_are_both_charges() -> None:
    found = facts(written(BESIDE.replace("{second}", "Verzekerd verzenden"), "nl"), "review", "nl_NL")
    assert short(found, *SUMS) == {
        ("basket", "fee", 595, "EUR"),
        ("basket", "fee", 195, "EUR"),
        ("basket", "total", 2085, "EUR"),
    }
    again = facts(written(BESIDE.replace("{second}", "Bezorgkosten"), "nl"), "review", "nl_NL")
    assert short(again, *SUMS) == {("basket", "total", 2085, "EUR")}
