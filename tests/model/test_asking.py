from __future__ import annotations

import pytest

from journeys.model.asking import CANNOT_SAY, FORMS, LANGUAGES, form
from journeys.model.contact import HumanAnswer


def answer(answer: str = "", rating: int = 0) -> HumanAnswer:
    return HumanAnswer("packaging", "x", answer, rating)


@pytest.mark.parametrize("name", FORMS)
def test_a_form_has_words_in_every_language(name: str) -> None:
    made = form(name)
    assert set(made.titles) == set(LANGUAGES)
    assert not [query.id for query in made.queries if set(query.texts) != set(LANGUAGES)]
    assert len({query.id for query in made.queries}) == len(made.queries)
    assert made.title("xx") == made.title("en")


@pytest.mark.parametrize("name", FORMS)
def test_what_can_hurt_has_a_name(name: str) -> None:
    assert not [q.id for q in form(name).queries if bool(q.hurts or q.hurts_to) != bool(q.trouble)]


def test_what_an_answer_tells() -> None:
    packaging = form("packaging")
    damaged, glad, words = packaging.query("damaged"), packaging.query("glad"), packaging.query("words")
    assert damaged
    assert glad
    assert words
    assert [damaged.says(answer(said)) for said in ("yes", "no", CANNOT_SAY)] == [True, False, None]
    assert [glad.says(answer(rating=number)) for number in (1, 2, 3, 5, 0)] == [True, True, False, False, None]
    assert words.says(answer("It is all right")) is None
    assert packaging.query("no such question") is None


def test_an_unknown_form() -> None:
    with pytest.raises(KeyError):
        form("no such form")
