from __future__ import annotations

import pytest

from journeys.wayfinding.reading import read_facts
from tests.wayfinding.reading.recorded import facts, recorded, short, written

PRICES = ("unit_price", "was_price")


def test_the_old_price_and_the_new_one_and_nothing_else() -> None:
    found = facts(recorded("en-product-soup"), "product")
    assert short(found, *PRICES) == {
        ("item:blue mug", "unit_price", 1500, "GBP"),
        ("item:blue mug", "was_price", 1990, "GBP"),
    }
    assert {f.qualifier("variant") for f in found if f.attribute in PRICES} == {"blue"}


def test_cents_in_an_element_of_their_own() -> None:
    found = facts(recorded("de-product-sup"), "product", "de_DE")
    assert short(found, *PRICES) == {
        ("item:teekanne oslo", "unit_price", 3490, "EUR"),
        ("item:teekanne oslo", "was_price", 4990, "EUR"),
    }


def test_a_price_from_is_marked() -> None:
    found = facts(recorded("fr-product-dl"), "product", "fr_FR")
    price = next(f for f in found if f.attribute == "unit_price")
    assert (price.value, price.unit, price.qualifier("from")) == (123450, "EUR", "yes")


@pytest.mark.parametrize(
    "noise",
    [
        "or 3 payments of £6.63",
        "You save £4.00",
        "Spend £50 for free delivery",
        "Gift vouchers up to £50",
        "£1.20 / 100 g",
        "£1.20 per kg",
        "Delivery £4.90",
        "Returns cost £2.50",
        "£2.00 off with code TEN",
        "Add gift wrap +£3.00",
        "£5.00 a month",
        "Was £30.00",
        "Free delivery over £40",
        "2 for £10",
        "Orders over £30.00 ship free",
        "plus £2.00 deposit",
    ],
)
def test_other_amounts_are_never_the_price(noise: str) -> None:
    page = written(f'- main [ref=e1]:\n  - heading "Mug" [level=1] [ref=e2]\n  - paragraph [ref=e3]: "{noise}"')
    assert short(facts(page, "product"), "unit_price") == set()


@pytest.mark.parametrize(
    "noise",
    [
        "Zahlung in 3 Raten zu 6,63 €",
        "Sie sparen 4,00 €",
        "zzgl. Versand 4,90 €",
        "UVP 49,90 €",
        "12,00 € / 100 g",
        "Versandkostenfrei ab 50 €",
    ],
)
def test_other_amounts_in_german_are_never_the_price(noise: str) -> None:
    page = written(f'- main [ref=e1]:\n  - heading "Tasse" [level=1] [ref=e2]\n  - paragraph [ref=e3]: "{noise}"', "de")
    assert short(facts(page, "product", "de_DE"), "unit_price") == set()


def test_recommended_products_are_not_the_product() -> None:
    page = written(
        """
        - main [ref=e1]:
          - heading "Mug" [level=1] [ref=e2]
          - heading "You may also like" [level=2] [ref=e3]
          - list [ref=e4]:
            - listitem [ref=e5]:
              - link "Cup" [ref=e6]
              - text: £3.00
        """
    )
    assert short(facts(page, "product"), *PRICES) == set()


def test_a_price_each_with_tax_left_out_says_so() -> None:
    page = written('- main [ref=e1]:\n  - heading "Mug" [level=1] [ref=e2]\n  - paragraph [ref=e3]: "£10.00 excl. VAT"')
    price = next(f for f in facts(page, "product") if f.attribute == "unit_price")
    assert price.qualifiers == (("tax", "excl"),)


def test_a_product_that_opens_over_its_list() -> None:
    shop = written("""
        - main:
          - heading "Search" [level=1]
          - button "Ridge Jacket £149.00"
        - dialog "Ridge Jacket" [box=10,10,300,300]:
          - heading "Ridge Jacket" [level=2]
          - paragraph: £149.00
    """)
    assert ("item:ridge jacket", "unit_price", 14900, "GBP") in short(facts(shop, "product"))


def test_a_basket_that_opens_over_its_product_is_no_product() -> None:
    shop = written("""
        - main:
          - heading "Ridge Jacket" [level=1]
          - paragraph: £149.00
        - dialog "Added to your basket" [box=10,10,300,300]:
          - heading "Added to your basket" [level=2]
          - list:
            - listitem: 2 × Ridge Jacket £298.00
          - paragraph: Subtotal £298.00
    """)
    assert {fact.entity for fact in facts(shop, "product") if fact.attribute == "unit_price"} == {"item:ridge jacket"}


def test_what_a_sentence_about_delivery_costs_is_not_the_price() -> None:
    page = written(
        """
        - main [ref=e1]:
          - heading "Lampe Galet" [level=1] [ref=e2]
          - generic [ref=e3]: 64,90 € TTC
          - paragraph [ref=e4]: Livraison en 2 à 4 jours ouvrés, 5,90 €, ou retrait gratuit à la boutique.
        """,
        "fr",
    )
    assert ("item:lampe galet", "unit_price", 6490, "EUR") in short(facts(page, "product", "fr_FR"))
    assert not short(facts(page, "product", "fr_FR"), "was_price")


def test_a_page_without_headings_names_its_product_in_a_text() -> None:
    page = written(
        """
        - generic [ref=e1]:
          - link "Ship's bell" [ref=e2]
          - generic [ref=e3]: Brass barometer
          - generic [ref=e4]: £145.00
          - button "Add to cart" [ref=e5]
        """
    )
    found = read_facts(page, stage="product", locale="en_GB", product="Brass barometer")
    assert ("item:brass barometer", "unit_price", 14500, "GBP") in short(found)
    assert not short(read_facts(page, stage="product", locale="en_GB", product="Ship's bell"), "unit_price")


def test_what_so_many_cost_is_no_old_price() -> None:
    page = """
    - main:
      - heading "Pannenkoekenplant zit in je mandje" [level=1]
      - row:
        - cell "2 × € 12,95"
        - cell "€ 25,90"
    """
    assert short(facts(written(page, "nl"), "product", "nl_NL"), "was_price") == set()
