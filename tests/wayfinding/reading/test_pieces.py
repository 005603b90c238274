from __future__ import annotations

import pytest

from tests.wayfinding.reading.recorded import view


def test_parts_of_a_price_are_one_piece() -> None:
    page = view('- generic [ref=e1]:\n  - text: "19"\n  - superscript [ref=e2]: "90"\n  - text: €', "de_DE")
    assert [piece.text for piece in page.pieces] == ["19.90 €"]


def test_currency_first_with_cents_behind() -> None:
    page = view('- generic [ref=e1]:\n  - text: €\n  - strong [ref=e2]: "19"\n  - superscript [ref=e3]: "90"', "nl_NL")
    assert [piece.text for piece in page.pieces] == ["€ 19.90"]


def test_a_label_is_not_said_twice() -> None:
    page = view('- generic [ref=e1]:\n  - radio "Standard £4.90" [ref=e2]\n  - text: Standard £4.90')
    assert [piece.text for piece in page.pieces] == ["Standard £4.90"]


def test_crossed_out_text_is_marked() -> None:
    page = view("- generic [ref=e1]:\n  - deletion [ref=e2]: £9.00\n  - text: £7.00")
    assert [(piece.text, piece.struck) for piece in page.pieces] == [("£9.00", True), ("£7.00", False)]


def test_options_of_a_select_are_not_read() -> None:
    page = view('- combobox "Size" [ref=e1]:\n  - option "Small £3.00" [selected]\n  - option "Large £4.00"')
    assert page.pieces == ()


def test_a_text_without_blanks_is_read_as_its_name_has_them() -> None:
    page = view('- "cell \\"Mug Colour: red\\" [ref=e1]": "MugColour: red"')
    assert [piece.text for piece in page.pieces] == ["Mug Colour: red"]


def test_a_minus_in_front_of_the_element_with_the_amount_belongs_to_it() -> None:
    page = view('- cell "" [ref=e1]:\n  - text: "-"\n  - generic [ref=e2]: 26,97 €\n  - link "[Entfernen]"', "de_DE")
    assert [piece.text for piece in page.pieces] == ["-26,97 €", "[Entfernen]"]


def test_brackets_that_elements_cut_are_one_piece() -> None:
    inner = "  - text: (enthält\n  - generic [ref=e3]: 24,40 €\n  - text: 19 % MwSt.)"
    page = view(f"- generic [ref=e1]:\n{inner}", "de_DE")
    assert [piece.text for piece in page.pieces] == ["(enthält 24,40 € 19 % MwSt.)"]


def test_a_bracket_that_stays_open_joins_nothing() -> None:
    page = view("- generic [ref=e1]:\n  - text: (see below\n  - generic [ref=e3]: £24.40")
    assert [piece.text for piece in page.pieces] == ["(see below", "£24.40"]


@pytest.mark.parametrize(
    ("text", "whole"), [("€129", "€129.99"), ("19 €", "19.99 €"), ("€1,024", "€1,024.99"), ("€12.50", "€12.50")]
)
def test_cents_that_stand_above_the_line_belong_to_their_amount(text: str, whole: str) -> None:
    page = view(f'- generic [ref=e1]:\n  - text: "{text}"\n  - superscript [ref=e2]: "99"')
    assert page.pieces[0].text == whole


def test_a_raised_number_elsewhere_is_a_footnote() -> None:
    page = view('- generic [ref=e1]:\n  - text: from €12 a piece\n  - superscript [ref=e2]: "12"')
    assert [piece.text for piece in page.pieces] == ["from €12 a piece", "12"]
