from dataclasses import FrozenInstanceError
from datetime import UTC

import pytest

from cornershop.settings import Settings


def test_a_shop_is_clean_unless_told_otherwise() -> None:
    settings = Settings("http://p", "http://c")
    assert (settings.flaws, settings.near_misses, settings.seed) == ((), (), 0)
    assert settings.clock().tzinfo is UTC


def test_settings_do_not_change_while_the_shop_is_open() -> None:
    with pytest.raises(FrozenInstanceError):
        Settings("http://p", "http://c").seed = 1  # type: ignore[misc] # that is the point
