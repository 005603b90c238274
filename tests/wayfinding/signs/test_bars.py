from __future__ import annotations

import pytest

from journeys.wayfinding import find
from tests.wayfinding.small import page

BAR = """
- main:
  - heading "Bread" [level=1]
- navigation:
{tabs}
"""


def tabs(*names: str) -> str:
    return BAR.format(tabs="\n".join(f'  - link "{name}" [ref=e{n}]' for n, name in enumerate(names)))


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("en", ("Home", "Search", "Basket (2)", "More")),
        ("de", ("Start", "Suche", "Korb", "Mehr")),
        ("fr", ("Accueil", "Panier", "Plus")),
        ("es", ("Inicio", "Buscar", "Cesta", "Pedidos", "Más")),
        ("it", ("Home", "Cerca", "Carrello", "Altro")),
        ("nl", ("Home", "Zoeken", "Mandje", "Meer")),
    ],
)
def test_the_last_tab_of_a_bar_is_a_menu(language: str, names: tuple[str, ...]) -> None:
    found = find(page(tabs(*names)), "menu.open", language=language)
    assert [c.node.name for c in found] == [names[-1]]
    assert f"the last of {len(names)} tabs" in found[0].reasons


@pytest.mark.parametrize(
    "names", [("More", "Home", "Basket"), ("Home", "More"), ("Home", "Basket", "More about our bread")]
)
def test_it_is_none_elsewhere(names: tuple[str, ...]) -> None:
    assert not find(page(tabs(*names)), "menu.open", language="en")


def test_more_among_the_goods_leads_to_no_menu() -> None:
    shop = '- main:\n  - link "Rye" [ref=e1]\n  - link "Wheat" [ref=e2]\n  - link "More" [ref=e3]'
    assert not find(page(shop), "menu.open", language="en")


def test_a_bar_in_the_footer_counts() -> None:
    shop = '- contentinfo:\n  - button "Home" [ref=e1]\n  - button "Basket" [ref=e2]\n  - button "More" [ref=e3]'
    assert [c.node.ref for c in find(page(shop), "menu.open", language="en")] == ["e3"]
