from __future__ import annotations

import pytest

from cornershop.catalogue.model import load
from cornershop.flaws.record import Flaws
from cornershop.people.products import answer, product_in

MUG = "Harbour Stoneware Mug"


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (f"I have a question about {MUG}: How much does it hold?", f"Capacity of the {MUG}: 350 ml."),
        (f"How tall is the {MUG.lower()}?", f"Height of the {MUG}: 9.5 cm."),
        (f"What is the {MUG} made of?", f"Material of the {MUG}: Stoneware."),
        (f"Is the {MUG} nice?", ""),
        ("How tall is it?", ""),
    ],
)
def test_answers_come_from_the_products_data(asked: str, said: str) -> None:
    assert answer(asked, load(), Flaws()) == said


def test_flaws_and_near_misses() -> None:
    asked = f"How much does the {MUG} hold?"
    assert "700 ml" in answer(asked, load(), Flaws(frozenset({"answer-wrong"})))
    assert "about" in answer(asked, load(), Flaws(near_misses=frozenset({"answer-wrong"})))
    assert "do not have" in answer(asked, load(), Flaws(frozenset({"question-unanswered"})))
    assert "0.35 litres" in answer(asked, load(), Flaws(near_misses=frozenset({"question-unanswered"})))


def test_the_longest_name_is_meant() -> None:
    assert product_in("nothing", load()) is None
