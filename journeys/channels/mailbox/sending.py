"""Sending mail as a customer: over SMTP, with a deadline."""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import formatdate, make_msgid

from journeys.errors import ChannelDown, reason_of

SECONDS = 15.0


@dataclass(frozen=True)
class Outbox:
    """An SMTP server that takes the shoppers' mail. `tls` wants STARTTLS; a `user` is signed in. Holds a secret."""

    host: str
    port: int = 25
    user: str = ""
    password: str = ""
    tls: bool = False

    def __repr__(self) -> str:
        """Without the password: tracebacks print objects."""
        return f"Outbox({self.host}:{self.port})"

    def send(
        self,
        sender: str,
        to: str,
        subject: str,
        text: str,
        headers: Mapping[str, str] | None = None,
        *,
        reply_to: str = "",
    ) -> str:
        """Send a plain mail, an answer to the Message-ID `reply_to` if given; returns its Message-ID.

        Raises ChannelDown.
        """
        message = EmailMessage()
        message["From"], message["To"], message["Subject"] = sender, to, subject
        message["Message-ID"] = make_msgid(domain=sender.rpartition("@")[2] or "localhost")
        message["Date"] = formatdate(localtime=True)
        if reply_to:
            message["In-Reply-To"] = message["References"] = reply_to
        for name, value in (headers or {}).items():
            message[name] = value
        message.set_content(text)
        try:
            with smtplib.SMTP(self.host, self.port, timeout=SECONDS) as server:
                if self.tls:
                    server.starttls(context=ssl.create_default_context())
                if self.user:
                    server.login(self.user, self.password)
                server.send_message(message)
        except (smtplib.SMTPException, OSError) as error:
            raise ChannelDown(
                f"a mail could not be sent: {reason_of(error)}.",
                where=f"{self.host}:{self.port}",
                do="Check smtp_host and smtp_port of this store's [mail].",
            ) from error
        return str(message["Message-ID"])


def _reason(error: Exception) -> str:
    """In words, on one line; never what was signed in with."""
    if isinstance(error, smtplib.SMTPAuthenticationError):
        return "the server does not accept user and password"
    return " ".join(str(error).split())[:200] or type(error).__name__
