"""A django-oscar shop: its own stock templates, our goods, a database that lives for one test session."""

from __future__ import annotations

import os
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.thirdparty.installing import python_with
from tests.thirdparty.serving import free_port, process

PACKAGES = ("django-oscar==4.2.1", "django>=5.2,<5.3", "sorl-thumbnail>=12.10,<13", "Whoosh>=2.7,<2.8")
"""What Oscar's guide for a new shop asks for; Whoosh is the search that needs no server."""

SITE = Path(__file__).parent / "site"
FILL_S = 120


@dataclass(frozen=True)
class OscarShop:
    """A running shop; `data` holds its database, index and pictures."""

    url: str
    data: Path

    def orders(self) -> int:
        """Orders in the database."""
        return self._count("order_order")

    def accounts(self) -> int:
        """Customers with an account in the database."""
        return self._count("auth_user")

    def _count(self, table: str) -> int:
        with closing(sqlite3.connect(self.data / "shop.sqlite3", timeout=10)) as database:
            return int(database.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0])


@contextmanager
def serving(data: Path) -> Iterator[OscarShop]:
    """A new shop in the empty folder `data`. Raises NotInstalledError where Oscar cannot be installed."""
    python = python_with("oscar", *PACKAGES)
    env = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "PYTEST", "DJANGO"))}
    env |= {"SHOP_DATA": str(data), "DJANGO_SETTINGS_MODULE": "settings", "PYTHONWARNINGS": "ignore"}
    (data / "media").mkdir(parents=True, exist_ok=True)
    subprocess.run([str(python), "fill.py"], cwd=SITE, env=env, check=True, timeout=FILL_S)
    port = free_port()
    # Django's own server, since it also serves the stock templates' style sheets.
    command = [str(python), "-m", "django", "runserver", "--noreload", "--insecure", f"127.0.0.1:{port}"]
    with process(command, f"http://127.0.0.1:{port}/", data / "log.txt", env, SITE):
        yield OscarShop(f"http://127.0.0.1:{port}/", data)
