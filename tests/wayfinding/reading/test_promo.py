from __future__ import annotations

from tests.wayfinding.reading.recorded import facts, short, written


def test_a_chip_with_a_code_that_can_be_removed() -> None:
    page = written(
        """
        - main [ref=e1]:
          - generic [ref=e2]:
            - text: "Code SPRING20 applied"
            - button "Remove code" [ref=e3]
        """
    )
    assert short(facts(page, "basket")) == {("code:SPRING20", "discount", None, "")}


def test_a_refused_code_is_not_applied() -> None:
    page = written('- main [ref=e1]:\n  - alert [ref=e2]: "Code SPRING20 could not be applied"')
    assert short(facts(page, "basket"), "discount") == set()


def test_an_advertised_code_is_not_applied() -> None:
    page = written('- main [ref=e1]:\n  - paragraph [ref=e2]: "Use WELCOME10 for 10% off your first order"')
    assert short(facts(page, "basket"), "discount") == set()
