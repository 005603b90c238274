from journeys.detectors._support.facts import amount, by_look, discount_of, explain, fees, show, total_of
from journeys.model.fact import Fact
from tests.detectors.build import Walk


def test_explain_finds_the_smallest_set() -> None:
    assert explain(700, [200, 500, 700]) == (700,)
    assert explain(700, [200, 500, 900]) == (200, 500)
    assert explain(-300, [490, -300]) == (-300,)
    assert explain(0, [1, 2]) == ()
    assert explain(701, [200, 500], tolerance=1) == (200, 500)
    assert explain(650, [200, 500]) is None


def test_explain_does_not_search_without_bounds() -> None:
    assert explain(5, [1] * 13) is None
    assert explain(0, [1] * 13) == ()


def test_amount_refuses_what_is_unsure() -> None:
    assert amount(Fact("item:a", "unit_price", 500, "GBP")) == 500
    assert amount(Fact("item:a", "unit_price", None, "GBP")) is None
    assert amount(Fact("item:a", "unit_price", 500, "GBP", (("from", "yes"),))) is None


def test_reading_a_look() -> None:
    w = Walk()
    look = w.look("basket")
    w.fact("basket", "total", 1490)
    w.fact("basket", "discount", 100)
    w.fact("code:X", "discount", 150)
    w.fact("basket", "fee", 490, label="delivery", kind="delivery")
    w.fact("basket", "fee", 490, label="delivery", kind="delivery")
    facts = by_look(w.timeline())[look]
    assert total_of(facts)
    assert len(fees(facts)) == 1
    assert (found := discount_of(facts))
    assert found.fact.value == 150
    w.fact("basket", "total", 1500)
    assert total_of(by_look(w.timeline())[look]) is None


def test_show() -> None:
    assert show(1290, "GBP") == "12.90 GBP"
    assert show(-5, "EUR") == "-0.05 EUR"
    assert show(900, "JPY") == "900 JPY"
