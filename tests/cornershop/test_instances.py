from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from cornershop import instances
from cornershop.instances import FullError, Instances


class SandboxShops:
    def __init__(self) -> None:
        self.made: list[dict[str, object]] = []
        self.closed: list[int] = []

    @contextmanager
    def open(self, **changes: object) -> Iterator[str]:
        number = len(self.made)
        self.made.append(changes)
        if changes.get("fails"):
            raise OSError("no port is free")
        yield f"http://shop-{number}"
        self.closed.append(number)


def test_each_is_opened_with_its_own_changes_and_closed_alone() -> None:
    shops = SandboxShops()
    several = Instances(shops.open)
    first, url = several.open(smtp="mail:25")
    several.open()
    assert (url, shops.made) == ("http://shop-0", [{"smtp": "mail:25"}, {}])
    assert several.drop(first)
    assert not several.drop(first)
    several.close()
    assert sorted(shops.closed) == [0, 1]


def test_there_is_a_bound_and_dropping_makes_room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(instances, "MOST", 1)
    several = Instances(SandboxShops().open)
    name, _ = several.open()
    with pytest.raises(FullError, match="1 instances are open"):
        several.open()
    several.drop(name)
    several.open()
    several.close()


def test_one_that_does_not_open_takes_no_room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(instances, "MOST", 1)
    several = Instances(SandboxShops().open)
    with pytest.raises(OSError, match="no port"):
        several.open(fails=True)
    several.open()
    several.close()
