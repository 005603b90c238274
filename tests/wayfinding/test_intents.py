from __future__ import annotations

import pytest

from journeys.wayfinding.intents import INTENTS, Intent


def test_the_menu_is_keyed_by_name_and_every_name_is_said_once() -> None:
    assert all(name == intent.name for name, intent in INTENTS.items())
    assert len({intent.description for intent in INTENTS.values()}) == len(INTENTS)


@pytest.mark.parametrize("intent", INTENTS.values(), ids=lambda i: i.name)
def test_a_description_finishes_the_sentence(intent: Intent) -> None:
    assert intent.description.split()[0] in {"the", "a"}
    assert not intent.description.endswith(".")


def test_what_is_typed_is_only_sought_among_fields() -> None:
    typed = {name for name, intent in INTENTS.items() if intent.acts == ("type",)}
    assert typed == {"search.field", "promo.field", "chat.field"}


def test_consent_lies_over_the_page() -> None:
    layers = {name for name, intent in INTENTS.items() if intent.place == "layer"}
    assert layers == {"consent.decline", "consent.accept", "overlay.close"}
