"""A PostgreSQL of our own, from the system's packages: its own folder, its own port, gone after the block."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.thirdparty.installing import NotInstalledError
from tests.thirdparty.serving import free_port

COMMAND_S = 60
SERVANT = "postgres"
"""Whom Debian's package makes for it: PostgreSQL does not run as root."""

VERSIONS = Path("/usr/lib/postgresql")
"""Where Debian puts the programs, a folder for every version."""

FAST = "-F -c full_page_writes=off -c synchronous_commit=off"
"""Nothing here has to outlive a power cut."""


@dataclass(frozen=True)
class Database:
    """A running PostgreSQL with one empty database; every name in it is `shop`, and no password is asked for."""

    programs: Path
    port: int

    def ask(self, sql: str) -> str:
        """What the database answers, as psql prints it without any frame."""
        where = ("-h", "127.0.0.1", "-p", str(self.port), "-U", "shop", "-d", "shop")
        return _run([str(self.programs / "psql"), *where, "-XAtqc", sql]).strip()


def programs() -> Path:
    """The folder of initdb and its like, the newest of this machine. Raises NotInstalledError without any."""
    found = [Path(path).resolve().parent for path in [shutil.which("initdb")] if path]
    found += sorted(VERSIONS.glob("*/bin"), key=lambda path: float(path.parent.name))
    if not found:
        raise NotInstalledError("there is no PostgreSQL; on Debian: apt-get install postgresql")
    return found[-1]


@contextmanager
def postgresql() -> Iterator[Database]:
    """A PostgreSQL as long as the block. Raises NotInstalledError where there is none."""
    database = Database(programs(), free_port())
    folder = Path(tempfile.mkdtemp(prefix="journeys-postgresql-"))
    data, socket = folder / "data", folder
    control = [str(database.programs / "pg_ctl"), "-D", str(data), "-w", "-t", str(COMMAND_S)]
    options = f"-h 127.0.0.1 -p {database.port} -k {socket} {FAST}"
    try:
        if os.getuid() == 0:
            shutil.chown(folder, SERVANT)
        _served([str(database.programs / "initdb"), "-D", str(data), "-U", "shop", "-A", "trust", "--no-sync"])
        _served([*control, "-l", str(folder / "log.txt"), "-o", options, "start"])
        _run([str(database.programs / "createdb"), "-h", "127.0.0.1", "-p", str(database.port), "-U", "shop", "shop"])
        yield database
    finally:
        if (data / "postmaster.pid").exists():
            _served([*control, "-m", "immediate", "stop"])
        shutil.rmtree(folder, ignore_errors=True)


def _served(command: list[str]) -> None:
    """Run it as somebody who is not root, with its output out of the way of what it leaves running."""
    _run([*(("runuser", "-u", SERVANT, "--") if os.getuid() == 0 else ()), *command], keep=False)


def _run(command: list[str], keep: bool = True) -> str:
    out = subprocess.PIPE if keep else subprocess.DEVNULL
    done = subprocess.run(command, cwd="/", stdout=out, stderr=out, text=True, timeout=COMMAND_S, check=False)
    if done.returncode:
        raise RuntimeError(f"{Path(command[0]).name} ended with {done.returncode}: {done.stderr or ' '.join(command)}")
    return done.stdout or ""
