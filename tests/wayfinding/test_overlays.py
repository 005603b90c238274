from __future__ import annotations

import pytest

from journeys.wayfinding.overlays import top_layer
from tests.wayfinding.catalogue import expected, names, recorded


@pytest.mark.parametrize("name", names())
def test_what_is_on_top_is_ended_as_a_careful_customer_would(name: str) -> None:
    layer = top_layer(recorded(name))
    ending = layer.controls[0].node.name if layer and layer.controls else ""
    assert ending == expected(name).overlay


@pytest.mark.parametrize(
    ("name", "kind"),
    [("welcome-consent-fr", "consent"), ("drawer-spa-en", "basket"), ("choose-modal-en", "form")],
)
def test_layers_are_told_apart(name: str, kind: str) -> None:
    layer = top_layer(recorded(name))
    assert layer is not None
    assert layer.kind == kind


def test_a_plain_page_has_nothing_on_top() -> None:
    assert top_layer(recorded("basket-es")) is None
