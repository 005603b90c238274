"""Which devices a scenario is walked on, and who walks."""

from __future__ import annotations

import pytest

from journeys.run.collect import devices_for, persona_name


@pytest.mark.parametrize(
    ("tags", "wanted", "devices"),
    [
        ((), (), ("phone",)),
        (("C6",), ("desktop",), ("desktop",)),
        (("desktop", "phone"), (), ("phone", "desktop")),
        (("desktop", "phone"), ("desktop",), ("desktop",)),
        (("phone",), ("desktop",), ()),
        (("small-phone",), (), ("small-phone",)),
    ],
)
def test_tags_are_the_matrix_and_the_option_restricts_it(
    tags: tuple[str, ...], wanted: tuple[str, ...], devices: tuple[str, ...]
) -> None:
    assert devices_for(tags, wanted) == devices


def test_the_persona_is_named_by_a_tag() -> None:
    assert persona_name(("C6", "persona:Kim")) == "Kim"
    assert persona_name(("C6",)) == "Sam"
