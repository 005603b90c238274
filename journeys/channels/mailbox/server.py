"""The harness's own SMTP server: takes any mail, for anybody, and passes nothing on."""

from __future__ import annotations

import socket
from asyncio.base_events import Server
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from journeys.channels.mailbox.maildir import put
from journeys.errors import ChannelDown

MOST_BYTES = 25 * 1024 * 1024  # what large mail providers take; a shop that sends more is refused there as well
START_SECONDS = 10.0


class _Keeper:
    """Writes each mail into the maildir of each of its recipients."""

    def __init__(self, root: Path) -> None:
        self._root = root

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802, ARG002 - the library's name and arguments
        """Keep one mail."""
        content = envelope.content
        data = content if isinstance(content, bytes) else str(content or "").encode()
        for recipient in dict.fromkeys(envelope.rcpt_tos):
            put(self._root, recipient, data)
        return "250 OK"


@contextmanager
def mail_server(root: Path, *, host: str = "127.0.0.1", port: int = 0, limit: int = MOST_BYTES) -> Iterator[str]:
    """An SMTP server that keeps mails under `root`; gives its `host:port`. Port 0 picks a free one.

    Mails over `limit` bytes are refused (552). Raises ChannelDown when the port cannot be had.
    """
    root.mkdir(parents=True, exist_ok=True)
    # ready_timeout: a busy machine may need longer than the library's five seconds.
    controller = _Server(_Keeper(root), hostname=host, port=port, ready_timeout=START_SECONDS, data_size_limit=limit)
    try:
        socket.create_server((host, port)).close()  # a taken port is said at once, not after the library's time-out
        controller.start()
    except (OSError, TimeoutError) as error:
        raise ChannelDown(
            f"the mail server cannot listen: {error}.", where=f"{host}:{port}", do="Is another one there already?"
        ) from error
    try:
        yield f"{host}:{controller.port}"
    finally:
        controller.stop(no_assert=True)


class _Server(Controller):
    """A controller that knows which port it was given."""

    def _trigger_server(self) -> None:
        """Called once the server listens: now the free port is known."""
        assert isinstance(self.server, Server)
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()  # type: ignore[no-untyped-call] # the library has no types here
