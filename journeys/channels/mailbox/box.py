"""A shopper's mailbox: what arrives is read, its evidence kept without secrets, and waited for by identity."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Iterator
from typing import Protocol, TypeVar

from journeys.channels.mailbox.maildir import Raw
from journeys.channels.mailbox.mime import Letter, read_mail
from journeys.channels.mailbox.sending import Outbox
from journeys.channels.mailbox.veil import veil
from journeys.channels.mailbox.web import MailWeb
from journeys.channels.protocols import Answered, Wanted
from journeys.errors import ChannelDown
from journeys.evidence.masking import Mask
from journeys.model.contact import Attachment, Mail

PROBE = "X-Journeys-Probe"
PROBE_SECONDS = 20.0
MOST_KEPT = 5 * 1024 * 1024  # a larger mail or attachment is described, not kept: evidence must stay small
Keep = Callable[[bytes, str], str]
T = TypeVar("T")


class Source(Protocol):
    """Where raw mails come from, oldest first."""

    poll: float

    def fresh(self) -> Iterator[Raw]:
        """Those not given before. Raises ChannelDown."""

    def close(self) -> None:
        """Let go; never raises."""


class ShopperMailbox:
    """The mailbox of one shopper. `keep(bytes, suffix)` keeps a blob and gives its name; `mask` knows the secrets.

    Without an `outbox` nothing can be sent and nothing proved about arrival. `post` takes what is written to the shop,
    where it has a mail server of its own.
    """

    def __init__(
        self,
        source: Source,
        address: str,
        keep: Keep,
        mask: Mask,
        *,
        outbox: Outbox | None = None,
        post: Outbox | None = None,
        web: MailWeb,
    ) -> None:
        self._source, self._address, self._keep, self._mask = source, address, keep, mask
        self._outbox, self._post, self._web = outbox, post or outbox, web
        self._mails: list[Mail] = []
        self._probes: set[str] = set()

    @property
    def address(self) -> str:
        """Where this shopper's mail goes."""
        return self._address

    def mails(self) -> tuple[Mail, ...]:
        """Everything received so far. Raises ChannelDown."""
        for raw in self._source.fresh():
            self._take(raw)
        return tuple(self._mails)

    def wait(self, wanted: Wanted, seconds: float) -> Mail | None:
        """The first wanted mail, or None when it did not come in time. Raises ChannelDown."""
        return self._until(lambda: next((m for m in self.mails()[wanted.after :] if wanted.fits(m)), None), seconds)

    def healthy(self) -> bool:
        """Whether a mail sent to this address now arrives; False where none can be sent."""
        if self._outbox is None:
            return False
        token = secrets.token_hex(8)
        try:
            self._outbox.send(self._address, self._address, "Is this mailbox alive?", token, {PROBE: token})
            arrived = self._until(lambda: self.mails() is not None and token in self._probes, PROBE_SECONDS)
        except ChannelDown:
            return False
        return bool(arrived)

    def send(self, to: str, subject: str, text: str, in_reply_to: str = "") -> str:
        """Send a mail as this shopper; returns its Message-ID. Raises ChannelDown."""
        if self._post is None:
            raise ChannelDown("this mailbox cannot send.", do="Add smtp_host to this store's [mail].")
        return self._post.send(self._address, to, subject, text, reply_to=in_reply_to)

    def one_click(self, url: str) -> Answered:
        """The one-click unsubscribe request, as a mail provider sends it."""
        return self._web.one_click(url)

    def fetch(self, url: str) -> Answered:
        """What a link in a mail leads to."""
        return self._web.fetch(url)

    def close(self) -> None:
        """Let go of the connection."""
        self._source.close()

    def _until(self, look: Callable[[], T], seconds: float) -> T:
        """What `look` gives as soon as it gives anything; its last answer when the time is up."""
        end = time.monotonic() + seconds
        while not (found := look()) and (left := end - time.monotonic()) > 0:
            time.sleep(min(self._source.poll, left))  # the pause of a poll: neither files nor IMAP tell by themselves
        return found

    def _take(self, raw: Raw) -> None:
        letter = read_mail(raw.data)
        probe = next((value for name, value in letter.headers if name == PROBE.casefold()), "")
        if probe:
            self._probes.add(probe)
        else:
            self._mails.append(self._mail(raw, letter))

    def _mail(self, raw: Raw, letter: Letter) -> Mail:
        whole = raw.size <= MOST_KEPT
        kept = veil(raw.data, self._mask) if whole else b""
        return Mail(
            id=letter.id,
            sender=letter.sender,
            recipient=self._address,
            subject=letter.subject,
            when=(letter.sent or raw.arrived).isoformat(timespec="seconds"),
            sender_name=letter.sender_name,
            reply_to=letter.reply_to,
            text=letter.text,
            html_text=letter.html_text,
            html=self._keep(self._mask.text(letter.html).encode(), "html") if letter.html else "",
            raw=self._keep(kept, "eml") if kept else "",
            size=raw.size,
            links=letter.links,
            attachments=tuple(
                Attachment(part.name, part.media_type, len(part.data), self._file(part.data, part.name))
                for part in letter.parts
            ),
            headers=letter.headers,
            defects=letter.defects,
        )

    def _file(self, data: bytes, name: str) -> str:
        suffix = name.rpartition(".")[2].casefold()
        safe = suffix if suffix.isalnum() and len(suffix) < 6 else "bin"
        return self._keep(data, safe) if data and len(data) <= MOST_KEPT else ""
