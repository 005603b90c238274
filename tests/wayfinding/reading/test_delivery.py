from __future__ import annotations

from tests.wayfinding.reading.recorded import facts, recorded, short, written


def test_options_with_prices_and_dates() -> None:
    found = [f for f in facts(recorded("en-delivery-radios"), "delivery") if f.entity.startswith("delivery:")]
    assert short(tuple(found)) == {
        ("delivery:standard", "fee", 490, "GBP"),
        ("delivery:standard", "delivery_from", "2026-11-24", "date"),
        ("delivery:standard", "delivery_to", "2026-11-25", "date"),
        ("delivery:express", "fee", 990, "GBP"),
        ("delivery:express", "delivery_from", "2026-11-24", "date"),
        ("delivery:express", "delivery_to", "2026-11-25", "date"),
        ("delivery:collect in store", "fee", 0, ""),
    }


def test_without_today_days_stay_days() -> None:
    found = facts(recorded("en-delivery-radios"), "delivery", today=None)
    assert ("delivery:standard", "delivery_to", 3, "days") in short(found)
    assert ("delivery:express", "delivery_to", None, "date") in short(found)


def test_a_promise_on_the_product_page() -> None:
    found = facts(recorded("de-product-sup"), "product", "de_DE")
    assert short(found, "delivery_to") == {("delivery", "delivery_to", "2026-11-27", "date")}


def test_a_date_behind_its_label() -> None:
    found = facts(recorded("fr-product-dl"), "product", "fr_FR")
    assert short(found, "delivery_from", "delivery_to") == {
        ("delivery", "delivery_from", "2026-11-24", "date"),
        ("delivery", "delivery_to", "2026-11-26", "date"),
    }


def test_other_dates_are_no_delivery_promise() -> None:
    page = written(
        """
        - main [ref=e1]:
          - paragraph [ref=e2]: Order placed on 20 November
          - paragraph [ref=e3]: Refunds within 5 days of your return
          - paragraph [ref=e4]: Sale ends 30 November
          - paragraph [ref=e5]: Free within 30 days of delivery
        """
    )
    assert short(facts(page, "basket"), "delivery_from", "delivery_to") == set()


def test_two_different_promises_are_no_promise() -> None:
    page = written(
        "- main [ref=e1]:\n  - text: Delivery by 24 November\n  - paragraph [ref=e3]: Delivery by 27 November"
    )
    assert short(facts(page, "basket"), "delivery_to") == set()


def test_payment_radios_are_no_delivery_options() -> None:
    page = written('- radiogroup "Payment" [ref=e1]:\n  - radio "Card" [ref=e2]\n  - radio "Invoice £1.00" [ref=e3]')
    assert short(facts(page, "payment"), "fee") == set()


def test_options_drawn_as_cards() -> None:
    found = facts(recorded("de-delivery-cards"), "delivery", "de_DE")
    assert short(found, "fee", "delivery_to") == {
        ("delivery:dhl standard", "fee", 490, "EUR"),
        ("delivery:dhl standard", "delivery_to", "2026-11-27", "date"),
        ("delivery:dhl express", "fee", 1290, "EUR"),
        ("delivery:dhl express", "delivery_to", "2026-11-23", "date"),
    }


DRAWN = """
- main [ref=e1]:
  - heading "Shipping method" [level=2] [ref=e2]
  - radiogroup [ref=e3]:
    - generic [ref=e4]:
      - radio "Standard £4.95" [checked] [ref=e5]
      - radio [aria-hidden] [checked] [ref=e6]
      - generic [ref=e7]: Standard
      - generic [ref=e8]: £4.95
    - generic [ref=e9]:
      - radio "Express £9.95" [ref=e10]
      - radio [aria-hidden] [ref=e11]
      - generic [ref=e12]: Express
      - generic [ref=e13]: £9.95
"""


def test_a_radio_that_only_keeps_the_value_of_a_drawn_one_is_no_option() -> None:
    assert short(facts(written(DRAWN), "delivery"), "fee") == {
        ("delivery:standard", "fee", 495, "GBP"),
        ("delivery:express", "fee", 995, "GBP"),
    }


SLOTS = """
- main [ref=e1]:
  - group "{title}" [ref=e2]:
    - tabpanel "{day}" [ref=e3]:
      - radio "10:00 - 12:00" [ref=e4]
      - radio "18:00 - 20:00" [ref=e5]
"""


def test_a_slot_has_the_day_of_its_panel() -> None:
    page = written(SLOTS.format(title="Delivery slot", day="Friday 27 November"))
    found = short(facts(page, "delivery"), "delivery_to")
    assert {(value, unit) for _, _, value, unit in found} == {("2026-11-27", "date")}


def test_a_slot_of_no_day_promises_none() -> None:
    page = written(SLOTS.format(title="Delivery slot", day="All day"))
    assert short(facts(page, "delivery"), "delivery_to") == set()


def test_an_appointment_for_something_else_is_no_delivery() -> None:
    page = written(SLOTS.format(title="Fitting in our shop", day="Friday 27 November"))
    assert short(facts(page, "product"), "delivery_to") == set()
