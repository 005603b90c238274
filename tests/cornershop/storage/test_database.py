from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from cornershop.storage.database import Database, clear
from cornershop.storage.tables import StockRow


@pytest.mark.parametrize("place", [":memory:", "", "file"])
def test_what_is_committed_stays(place: str, tmp_path: Path) -> None:
    database = Database(str(tmp_path / "shop.db") if place == "file" else place)
    with database.session() as db:
        db.add(StockRow(sku="mug", left=3))
    with database.session() as db:
        assert db.scalars(select(StockRow.left)).all() == [3]
        clear(db)
    with database.session() as db:
        assert db.scalars(select(StockRow)).all() == []
    database.close()


def test_an_error_takes_everything_back() -> None:
    database = Database(":memory:")
    with pytest.raises(IntegrityError), database.session() as db:
        db.add_all([StockRow(sku="mug", left=3), StockRow(sku="cup")])
    with database.session() as db:
        assert db.get(StockRow, "mug") is None
    database.close()


def test_a_file_is_found_again(tmp_path: Path) -> None:
    path = str(tmp_path / "shop.db")
    first = Database(path)
    with first.session() as db:
        db.add(StockRow(sku="mug", left=3))
    first.close()
    second = Database(path)
    with second.session() as db:
        assert db.get(StockRow, "mug") is not None
    second.close()
