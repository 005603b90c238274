from __future__ import annotations

import pytest

from journeys.wayfinding import parse_snapshot
from journeys.wayfinding.reading.measures import answer_to, kind_of, measures_in, read_specs


@pytest.mark.parametrize(
    ("text", "measured"),
    [
        ("a proper 350 ml of tea", [("350", "ml")]),
        ("It holds 0.35 litres.", [("350", "ml")]),
        ("Höhe: 9,5 cm", [("95", "mm")]),
        ("30 x 20 cm", [("300 x 200", "mm")]),
        ("30 cm x 20 cm", [("300 x 200", "mm")]),
        ("45 × 30 × 2,5 cm", [("450 x 300 x 25", "mm")]),
        ("1.200 g oder 1,2 kg", [("1200", "g"), ("1200", "g")]),
        ("Garantie: 2 ans", [("24", "month")]),
        ("brennt etwa 40 Stunden", [("40", "hour")]),
        ("100% linen, wash at 40 °C", [("100", "%"), ("40", "C")]),
        ("10-inch pan", [("254", "mm")]),
        ("only 3 left, 3 in stock, order 10417 by 5 pm", []),
        ("£14.00 or 2 for £25", []),
        ("", []),
    ],
)
def test_measures_in_words(text: str, measured: list[tuple[str, str]]) -> None:
    assert [(m.value, m.unit) for m in measures_in(text)] == measured


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("How much does it hold?", "capacity"),
        ("Fassungsvermögen", "capacity"),
        ("How tall is it?", "height"),
        ("¿Cuánto pesa?", "weight"),
        ("Quelle est la garantie ?", "warranty"),
        ("How much does it cost?", ""),
    ],
)
def test_what_it_is_about(words: str, kind: str) -> None:
    assert kind_of(words) == kind


def test_a_page_states_pairs() -> None:
    outline = parse_snapshot(
        '- main [ref=e1]:\n  - table [ref=e2]:\n    - row "Capacity 350 ml" [ref=e3]:\n'
        '      - rowheader "Capacity" [ref=e4]\n      - cell "350 ml" [ref=e5]\n'
        '    - row "Material Oak" [ref=e6]:\n      - rowheader "Material" [ref=e7]\n      - cell "Oak" [ref=e8]\n'
        "  - term [ref=e9]: Höhe\n  - definition [ref=e10]: 9,5 cm\n  - listitem [ref=e11]: 'Weight: 420 g'\n",
        url="https://shop.example/",
        title="",
        language="en",
        width=390,
        height=800,
    )
    facts = read_specs(outline, "Harbour Mug")
    assert {(f.entity, f.qualifier("label"), f.value, f.unit) for f in facts} == {
        ("item:harbour mug", "capacity", "350", "ml"),
        ("item:harbour mug", "height", "95", "mm"),
        ("item:harbour mug", "weight", "420", "g"),
    }


@pytest.mark.parametrize(
    ("answer", "value"),
    [
        ("It holds 350 ml.", "350"),
        ("The mug's capacity is 0,35 l. Is there anything else?", "350"),
        ("It is 9.5 cm tall and holds 350 ml.", ""),
        ("It is 9.5 cm tall. It holds 350 ml.", "350"),
        ("That is 350 ml.", "350"),
        ("Do you mean 350 ml or 500 ml?", ""),
        ("I do not know.", ""),
        ("It is 9.5 cm tall.", ""),
    ],
)
def test_what_an_answer_states(answer: str, value: str) -> None:
    facts = answer_to("How much does it hold?", answer, product="Harbour Mug", channel="chat")
    assert [str(f.value) for f in facts] == ([value] if value else [])
    assert all((f.channel, f.unit, f.entity) == ("chat", "ml", "item:harbour mug") for f in facts)


def test_a_question_about_something_unknown_has_no_measure() -> None:
    assert answer_to("Is it nice?", "350 ml", product="Mug", channel="mail") == ()


@pytest.mark.parametrize(
    ("question", "answer", "value"),
    [
        ("How much does it hold?", "We answer within 24 hours.", ""),
        ("Wie viel fasst sie?", "Hallo, 0,35 l. Garantie: 2 Jahre.", "350"),
        ("How tall is it?", "It is 9 cm tall.\nWe have been here for 30 years.", "90"),
        ("Combien pèse-t-il ?", "Livraison en 48 heures.", ""),
    ],
)
def test_other_measures_of_an_answer_are_not_what_was_asked(question: str, answer: str, value: str) -> None:
    facts = answer_to(question, answer, product="Mug", channel="mail")
    assert [fact.value for fact in facts] == ([value] if value else [])
