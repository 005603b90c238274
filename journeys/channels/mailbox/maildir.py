"""Raw mails in a maildir per recipient: written by the controller's SMTP server, read by any worker process."""

from __future__ import annotations

import hashlib
import mailbox
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from journeys.errors import ChannelDown


@dataclass(frozen=True)
class Raw:
    """A mail as it arrived: its bytes (cut where it was larger than is read), when, and its whole size in bytes."""

    data: bytes
    arrived: datetime
    size: int


def folder_of(root: Path, address: str) -> Path:
    """The maildir of one recipient under `root`; readable, and its own for every address."""
    address = address.casefold()
    name = re.sub(r"[^a-z0-9.+-]", "_", address)[:60]
    return root / f"{name}-{hashlib.blake2b(address.encode(), digest_size=4).hexdigest()}"


def put(root: Path, address: str, data: bytes) -> None:
    """Add a mail to a recipient's maildir; whoever lists it sees it whole or not at all."""
    root.mkdir(parents=True, exist_ok=True)
    mailbox.Maildir(folder_of(root, address), create=True).add(data)


class MaildirSource:
    """The mails of one address, in the order they arrived. `poll` is how often to look, in seconds."""

    poll = 0.05

    def __init__(self, root: Path, address: str) -> None:
        self._folder = folder_of(root, address) / "new"
        self._seen: set[str] = set()

    def fresh(self) -> Iterator[Raw]:
        """The mails that were not given before. Raises ChannelDown when the folder cannot be read."""
        try:
            names = [entry.name for entry in self._folder.iterdir()] if self._folder.is_dir() else []
            for name in sorted(set(names) - self._seen, key=_order):
                path = self._folder / name
                data, changed = path.read_bytes(), path.stat().st_mtime
                self._seen.add(name)
                yield Raw(data, datetime.fromtimestamp(changed, UTC), len(data))
        except OSError as error:
            raise ChannelDown(f"the mailbox cannot be read ({error.strerror}).", where=str(self._folder)) from error

    def close(self) -> None:
        """Nothing is held open."""


def _order(name: str) -> tuple[int, int, int, str]:
    """Maildir names begin with second, microsecond and a counter, which are not padded."""
    found = re.match(r"(\d+)\.M(\d+)P\d+Q(\d+)", name)
    return (int(found[1]), int(found[2]), int(found[3]), name) if found else (0, 0, 0, name)
