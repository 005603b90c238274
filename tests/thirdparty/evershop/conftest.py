"""EverShop, installed and opened once for all the visits of this folder."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.thirdparty.evershop.database import programs
from tests.thirdparty.evershop.packages import installed
from tests.thirdparty.evershop.shop import EverShop, evershop
from tests.thirdparty.installing import installed_or_skipped


@pytest.fixture(scope="package")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EverShop]:
    """The running shop; skipped where npm or PostgreSQL cannot be had."""
    with installed_or_skipped("EverShop"):
        programs()
        folder = installed()
    with evershop(folder, tmp_path_factory.mktemp("evershop") / "log.txt") as running:
        yield running
