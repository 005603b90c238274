from __future__ import annotations

import pytest

from journeys.wayfinding.reading.naming import (
    chosen_variant,
    could_name,
    labelled,
    line_name,
    quantity_in,
    variant_in,
    without_quantity,
)
from tests.wayfinding.reading.recorded import view


@pytest.mark.parametrize(
    ("text", "locale", "count"),
    [
        ("2 x", "en_GB", 2),
        ("× 3", "en_GB", 3),
        ("Qty: 2", "en_GB", 2),
        ("Quantity 12", "en_GB", 12),
        ("Menge: 4", "de_DE", 4),
        ("Quantité : 2", "fr_FR", 2),
        ("Cantidad 3", "es_ES", 3),
        ("Aantal: 1", "nl_NL", 1),
        ("1 unidad", "es_ES", 1),
        ("2 Stück", "de_DE", 2),
        ("2 Tage", "de_DE", None),
        ("40 x 60 cm", "en_GB", None),
        ("Blue mug", "en_GB", None),
    ],
)
def test_quantities(text: str, locale: str, count: int | None) -> None:
    assert quantity_in(view("- main [ref=e1]: x", locale), text) == count


def test_names_lose_their_count() -> None:
    assert without_quantity("2 × Blue mug") == "Blue mug"
    assert without_quantity("Blue mug × 2") == "Blue mug"
    assert without_quantity("Blue mug (2)") == "Blue mug"
    assert without_quantity("Rug 40 x 60") == "Rug 40 x 60"


def test_a_colon_in_a_name_is_not_a_label() -> None:
    page = view('- listitem [ref=e1]:\n  - "link \\"Star Wars: The Game\\" [ref=e2]"\n  - text: "Colour: red"')
    assert line_name(page, page.outline.nodes[0]) == "Star Wars: The Game"
    assert variant_in(page, page.outline.nodes[0]) == "red"
    assert labelled(page, "Size: M, Colour: Red") == [(0, "M"), (9, "Red")]


def test_dots_that_lead_to_a_price_are_no_part_of_a_name() -> None:
    page = view("- listitem [ref=e1]: 1x Regenschirm Sturmfest … 39,95 €", "de_DE")
    assert line_name(page, page.outline.nodes[0]) == "Regenschirm Sturmfest"


def test_what_could_name_a_product() -> None:
    page = view("- main [ref=e1]:\n  - text: Blue mug\n  - text: Remove\n  - text: £3.00\n  - text: In stock")
    assert [piece.text for piece in page.pieces if could_name(page, piece)] == ["Blue mug"]


def test_the_chosen_variant() -> None:
    page = view(
        """
        - main [ref=e1]:
          - combobox "Size" [ref=e2]:
            - option "S"
            - option "M" [selected]
          - combobox "Sort reviews by" [ref=e3]:
            - option "Newest" [selected]
          - combobox "Colour" [ref=e4]:
            - option "Please choose" [selected]
          - radiogroup "Finish" [ref=e5]:
            - radio "Matt" [checked] [ref=e6]
            - radio "Gloss" [ref=e7]
        """
    )
    assert chosen_variant(page, page.outline.nodes) == "m / matt"


def test_pieces_after_their_label_in_the_middle_of_a_text() -> None:
    page = view("- main", "it_IT")
    assert quantity_in(page, "Vaso Salento Quantità: 1 67,00 € + IVA") == 1
    assert quantity_in(page, "Vaso Salento Prezzo: 67 €") is None


def test_pieces_before_the_price_of_one() -> None:
    page = view("- main", "de_DE")
    assert quantity_in(page, "2 × 12,90 €") == 2
    assert quantity_in(page, "Paketschutz Premium 1 × 2,99 €") == 1
    assert quantity_in(page, "20 x 30 cm") is None
    assert quantity_in(page, "Kaffee 4 x 500 g 12,90 €") is None
