"""Answers are carried from one customer's page to the next only where they were proved."""

from __future__ import annotations

from dataclasses import replace

from journeys.model.outline import Field, PageState
from journeys.wayfinding import find, stage_of, with_keys
from journeys.wayfinding.alike import Kinds, digest_of
from journeys.wayfinding.reading import read_facts
from journeys.wayfinding.scene import once, scene_of
from tests.wayfinding.small import page

REVIEW = """
- main:
  - heading "Review your order" [level=1]
  - paragraph [ref=e1]: "{0}"
  - paragraph [ref=e2]: "{1}"
  - paragraph [ref=e3]: Total £17.95
  - button "Place order" [ref=e4]
"""
SAM, ANN = ("Sam Wong", "19 Bolton Ports"), ("Ann Green", "7 Mill Lane")
LEE = ("Lee Ford", "3 Park Row")


def review(words: tuple[str, ...]) -> PageState:
    return page(REVIEW.format(*words))


def met(kinds: Kinds, words: tuple[str, ...]) -> PageState:
    state = review(words)
    kinds.compare(state, words)
    return state


def test_pages_that_differ_in_the_customers_words_are_alike() -> None:
    assert digest_of(review(SAM), SAM)[0] == digest_of(review(ANN), ANN)[0]
    assert digest_of(review(SAM), SAM)[0] != digest_of(review(ANN), SAM)[0]
    assert digest_of(review(SAM), (*SAM, "Elsewhere"))[1] == SAM


def test_a_word_of_another_shape_makes_another_kind() -> None:
    odd = ("Ann Green", "Mill Lane 7")
    assert digest_of(review(SAM), SAM)[0] != digest_of(review(odd), odd)[0]


def test_what_a_field_holds_and_whether_it_is_ticked_is_part_of_a_kind() -> None:
    one = replace(page(REVIEW), fields=(Field("", "Terms", type="checkbox"),))
    other = replace(one, fields=(Field("", "Terms", type="checkbox", checked=True),))
    assert digest_of(one, ())[0] != digest_of(other, ())[0]


def test_the_third_customers_answers_are_carried_over_and_are_in_his_words() -> None:
    kinds = Kinds()
    asked: list[PageState] = []

    def read(state: PageState) -> tuple[str, ...]:
        asked.append(state)
        return tuple(node.text for node in state.outline.nodes if node.role == "paragraph")

    answers = [once(met(kinds, words), "read", read) for words in (SAM, ANN, LEE)]
    assert answers == [(*SAM, "Total £17.95"), (*ANN, "Total £17.95"), (*LEE, "Total £17.95")]
    assert len(asked) == 2


def test_an_answer_that_depends_on_the_words_themselves_is_worked_out_for_everybody() -> None:
    kinds = Kinds()

    def count(state: PageState) -> int:
        return sum(len(node.text) for node in state.outline.nodes)

    for words in (SAM, ANN, LEE, SAM):
        state = met(kinds, words)
        assert once(state, "count", count) == count(state)


def test_a_customer_with_the_same_words_proves_nothing() -> None:
    kinds = Kinds()

    def loud(state: PageState) -> str:
        return " ".join(node.text for node in state.outline.nodes).upper()

    half = (SAM[0], ANN[1])
    for words in (SAM, SAM, half, ANN):
        state = met(kinds, words)
        assert once(state, "loud", loud) == loud(state)


def test_wayfinding_says_the_same_of_a_page_that_is_alike() -> None:
    kinds = Kinds()
    for words in (SAM, ANN, LEE):
        state, alone = with_keys(met(kinds, words)), with_keys(review(words))
        assert state == alone
        assert stage_of(state) == stage_of(alone) == "review"
        assert find(state, "order.place") == find(alone, "order.place")
        assert find(state, "order.place")[0].node is state.outline.nodes[-1]
        facts = [read_facts(one, stage="review", locale="en_GB") for one in (state, alone)]
        assert facts[0] == facts[1]


def test_keyed_pages_stay_keyed() -> None:
    kinds = Kinds()
    for words in (SAM, ANN, LEE):
        keyed = with_keys(met(kinds, words))
        assert with_keys(keyed) is keyed
        assert scene_of(keyed).state is keyed


def test_only_so_many_kinds_are_remembered() -> None:
    kinds = Kinds(most=1)
    met(kinds, SAM)
    kinds.compare(page('- button "Else" [ref=e1]'), ())
    assert "_likeness" not in vars(met(kinds, ANN))
