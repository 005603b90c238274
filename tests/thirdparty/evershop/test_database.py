"""A database of our own is there when the block begins, and gone when it ends; without PostgreSQL that is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.thirdparty.evershop import database
from tests.thirdparty.evershop.database import postgresql, programs
from tests.thirdparty.installing import NotInstalledError, installed_or_skipped


def test_it_answers_inside_the_block_and_nowhere_after() -> None:
    with installed_or_skipped("PostgreSQL"):
        programs()
    with postgresql() as ours:
        ours.ask("create table orders (id int); insert into orders values (1), (2)")
        assert ours.ask("select count(*) from orders") == "2"
        with pytest.raises(RuntimeError, match="psql ended with"):
            ours.ask("select * from nothing")
    with pytest.raises(RuntimeError, match="psql ended with"):
        ours.ask("select 1")


def test_without_postgresql_one_sentence_says_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(database, "VERSIONS", tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NotInstalledError, match="apt-get install postgresql"):
        programs()
