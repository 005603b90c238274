"""Every test in a folder below walks a shop that other people made: it is marked so and gets its time."""

from __future__ import annotations

from pathlib import Path

import pytest

HERE = Path(__file__).parent
TEST_S = 900


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(HERE) and item.path.parent != HERE:
            item.add_marker(pytest.mark.thirdparty)
            item.add_marker(pytest.mark.timeout(TEST_S))
