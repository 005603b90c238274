from __future__ import annotations

from journeys.wayfinding.explain import explain
from tests.wayfinding.catalogue import recorded


def test_a_ranking_is_told_with_reasons() -> None:
    told = explain(recorded("basket-es"), "checkout.start")
    assert told.startswith("Looked for the way from the basket to the checkout (checkout.start), reading es.")
    assert "1. 0." in told
    assert "link “Tramitar pedido”: named 'Tramitar pedido'" in told


def test_a_dead_end_says_which_line_would_help() -> None:
    told = explain(recorded("basket-es"), "chat.open")
    assert "no control is likely enough" in told
    assert '"chat.open" = "its words"' in told
