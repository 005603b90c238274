"""EverShop as a process of its own, in production mode, filled with our goods."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.thirdparty.evershop.database import Database, postgresql
from tests.thirdparty.evershop.keeper import MAIL, PASSWORD, Keeper
from tests.thirdparty.evershop.packages import NODE, PROGRAM
from tests.thirdparty.serving import free_port, process

START_S = 120.0
"""The first start also writes its seventy tables."""

COMMAND_S = 60.0
SECRETS = ("JWT_ADMIN_SECRET", "JWT_ADMIN_REFRESH_SECRET", "JWT_CUSTOMER_SECRET", "JWT_CUSTOMER_REFRESH_SECRET")


@dataclass(frozen=True)
class EverShop:
    """A running shop: its front page and its database."""

    url: str
    database: Database

    def orders(self) -> int:
        """How many orders its database holds."""
        return int(self.database.ask('select count(*) from "order"'))

    def accounts(self) -> int:
        """How many customers opened an account."""
        return int(self.database.ask("select count(*) from customer"))


@contextmanager
def evershop(folder: Path, log: Path) -> Iterator[EverShop]:
    """The shop installed in `folder`, open as long as the block; what it says goes to `log`."""
    with postgresql() as database:
        port = free_port()
        url = f"http://127.0.0.1:{port}/"
        env = _environment(database, port) | {"EVERSHOP_HOME_URL": url}
        with process([NODE, PROGRAM, "start"], url, log, env, folder, START_S):
            _hires(folder, env)
            Keeper(url, folder / "media").opens()
            yield EverShop(url, database)


def _environment(database: Database, port: int) -> dict[str, str]:
    where = {"DB_HOST": "127.0.0.1", "DB_PORT": str(database.port), "DB_NAME": "shop", "DB_USER": "shop"}
    free = {"DB_PASSWORD": "none", "DB_SSLMODE": "disable", "PORT": str(port)}
    path = f"{Path(NODE).parent}{os.pathsep}{os.environ['PATH']}"
    return os.environ | where | free | dict.fromkeys(SECRETS, "only-for-tests") | {"PATH": path}


def _hires(folder: Path, env: dict[str, str]) -> None:
    """The administrator's account, by EverShop's own command."""
    who = ("--name", "Keeper", "--email", MAIL, "--password", PASSWORD)
    command = [NODE, PROGRAM, "user:create", *who]
    subprocess.run(command, cwd=folder, env=env, timeout=COMMAND_S, check=True, capture_output=True)
