"""A company's own mailbox over IMAP, by the standard library; every command has a deadline."""

from __future__ import annotations

import imaplib
import re
import ssl
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from typing import Any, TypeVar

from journeys.channels.mailbox.maildir import Raw
from journeys.channels.mailbox.server import MOST_BYTES
from journeys.errors import ChannelDown
from journeys.model.brief import MailAccess

SECONDS = 20.0
_SIZE = re.compile(rb"RFC822\.SIZE (\d+)")
_FAULTS = (imaplib.IMAP4.error, OSError, EOFError)
T = TypeVar("T")


class ImapSource:
    """The mails to one address in an IMAP folder, in the order they arrived. Nothing is marked read or deleted.

    `trust` replaces the system's certificates (a company's own authority). `poll` is how often to look, in seconds.
    """

    poll = 1.0

    def __init__(self, access: MailAccess, address: str, trust: ssl.SSLContext | None = None) -> None:
        self._access, self._address, self._trust = access, address, trust
        self._box: imaplib.IMAP4 | None = None
        self._seen: set[bytes] = set()

    def fresh(self) -> Iterator[Raw]:
        """The mails that were not given before. Raises ChannelDown when also a second connection fails."""
        for uid in self._twice(self._new):
            raw = self._twice(partial(self._fetch, uid))
            self._seen.add(uid)
            if raw is not None:
                yield raw

    def close(self) -> None:
        """Sign out; never raises."""
        box, self._box = self._box, None
        if box is not None:
            with suppress(*_FAULTS):
                box.logout()

    def _twice(self, ask: Callable[[imaplib.IMAP4], T]) -> T:
        """Ask; where the server had closed the connection, ask again on a new one."""
        if self._box is not None:
            with suppress(*_FAULTS):
                return ask(self._box)
            self.close()
        try:
            self._box = self._open()
            return ask(self._box)
        except _FAULTS as error:
            self.close()
            raise ChannelDown(
                f"the mailbox cannot be read: {self._reason(error)}.",
                where=f"imap {self._access.host}:{self._access.port}",
                do="Check host, port, tls, user, password and folder of this store's [mail].",
            ) from error

    def _open(self) -> imaplib.IMAP4:
        """Signed in, with the folder open for reading."""
        access = self._access
        if access.tls:
            trust = self._trust or ssl.create_default_context()
            box: imaplib.IMAP4 = imaplib.IMAP4_SSL(access.host, access.port, ssl_context=trust, timeout=SECONDS)
        else:
            box = imaplib.IMAP4(access.host, access.port, timeout=SECONDS)
        self._box = box
        box.login(access.user, access.password)
        folder = access.folder.replace("\\", "\\\\").replace('"', '\\"')
        status, said = box.select(f'"{folder}"', readonly=True)
        if status != "OK":
            raise imaplib.IMAP4.error(f"there is no folder {access.folder!r} ({said!r})")
        return box

    def _new(self, box: imaplib.IMAP4) -> list[bytes]:
        """The numbers of mails to the address, by any header that names who a mail was delivered to."""
        box.noop()  # lets the server tell of new mail
        address = '"' + self._address.replace('"', "") + '"'
        found: set[bytes] = set()
        headers = ("TO", "CC", "HEADER Delivered-To", "HEADER X-Original-To", "HEADER Envelope-To")
        for header in headers:
            _, said = box.uid("SEARCH", f"{header} {address}")
            found.update(b" ".join(part for part in said if isinstance(part, bytes)).split())
        return sorted(found - self._seen, key=int)

    def _fetch(self, uid: bytes, box: imaplib.IMAP4) -> Raw | None:
        """One mail, at most MOST_BYTES of it; None when it is gone meanwhile."""
        _, said = box.uid("FETCH", uid.decode(), f"(RFC822.SIZE INTERNALDATE BODY.PEEK[]<0.{MOST_BYTES}>)")
        pair: Any = next((part for part in said if isinstance(part, tuple)), None)
        if pair is None:
            return None
        head, data = pair[0], pair[1]
        size = _SIZE.search(head)
        return Raw(data, _arrived(head), int(size[1]) if size else len(data))

    def _reason(self, error: BaseException) -> str:
        """In words, on one line, without the password (servers may repeat a command)."""
        said = error.args[0] if error.args else ""
        text = said.decode("utf-8", "replace") if isinstance(said, bytes) else str(error)
        secret = self._access.password
        text = text.replace(secret, "•••") if secret else text
        return " ".join(text.split())[:200].rstrip(".") or type(error).__name__


def _arrived(head: bytes) -> datetime:
    when = imaplib.Internaldate2tuple(head)
    return datetime.fromtimestamp(time.mktime(when), UTC) if when else datetime.now(UTC)
