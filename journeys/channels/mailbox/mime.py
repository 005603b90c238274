"""A mail's bytes read into its parts, by Python's own parser; never raises, whatever arrives."""

from __future__ import annotations

import email
import email.policy
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import EmailMessage, Message
from email.utils import getaddresses, parsedate_to_datetime

from journeys.channels.mailbox.words import read_html
from journeys.model.contact import MailLink

MOST_PARTS = 200
MOST_TEXT = 500_000
_URL = re.compile(r"https?://[^\s<>\"')\]]+[^\s<>\"')\].,;:!?]")


@dataclass(frozen=True)
class Part:
    """A file that came with a mail."""

    name: str
    media_type: str
    data: bytes


@dataclass(frozen=True)
class Letter:
    """A mail taken apart. `sent` is None without a date that can be read. `html` is the HTML part as it came."""

    id: str
    sender: str
    sender_name: str
    reply_to: str
    subject: str
    sent: datetime | None
    text: str
    html: str
    html_text: str
    links: tuple[MailLink, ...]
    parts: tuple[Part, ...]
    headers: tuple[tuple[str, str], ...]
    defects: tuple[str, ...]


def parse(raw: bytes) -> EmailMessage:
    """The message; whatever is wrong with it is in its `defects`."""
    message = email.message_from_bytes(raw, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return message


def read_mail(raw: bytes) -> Letter:
    """Take a mail apart. What cannot be read is "" or left out, and said in `defects`."""
    message = parse(raw)
    headers = tuple(_headers(message))
    values = dict(reversed(headers))
    sender_name, sender = _address(values.get("from", ""))
    parts = tuple(_leaves(message))
    defects = [type(defect).__name__ for part in (message, *parts) for defect in part.defects]
    text, html = _body(parts, "text/plain", defects), _body(parts, "text/html", defects)
    html_text, links = read_html(html) if html else ("", ())
    return Letter(
        id=values.get("message-id", "") or hashlib.blake2b(raw, digest_size=12).hexdigest(),
        sender=sender,
        sender_name=sender_name,
        reply_to=_address(values.get("reply-to", ""))[1],
        subject=values.get("subject", ""),
        sent=_date(values.get("date", "")),
        text=text,
        html=html,
        html_text=html_text,
        links=tuple(dict.fromkeys((*links, *(MailLink(url) for url in _URL.findall(text) if not _has(links, url))))),
        parts=tuple(_files(parts, defects)),
        headers=headers,
        defects=tuple(dict.fromkeys(defects)),
    )


def _has(links: tuple[MailLink, ...], url: str) -> bool:
    return any(link.url == url for link in links)


def _headers(message: EmailMessage) -> Iterator[tuple[str, str]]:
    for name in dict.fromkeys(key.casefold() for key in message):
        try:
            for value in message.get_all(name, []):
                yield name, " ".join(str(value).split())
        except Exception:  # malformed headers make the standard parser raise many things; the words are kept
            said = (value for key, value in message.raw_items() if key.casefold() == name)
            yield from ((name, " ".join(str(value).split())) for value in said)


def _address(value: str) -> tuple[str, str]:
    found = [(name, address) for name, address in getaddresses([value]) if "@" in address]
    return found[0] if found else ("", "")


def _date(value: str) -> datetime | None:
    try:
        when = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return when if when.tzinfo else when.replace(tzinfo=UTC)


def _leaves(message: EmailMessage) -> Iterator[EmailMessage]:
    """The parts that hold something, without those of mails that were forwarded whole."""
    stack: list[Message] = [message]
    for _ in range(MOST_PARTS):
        if not stack:
            return
        part = stack.pop()
        if part.get_content_maintype() == "multipart" and part.is_multipart():
            inner = part.get_payload()
            stack += [one for one in reversed(inner) if isinstance(one, Message)] if isinstance(inner, list) else []
        elif isinstance(part, EmailMessage):
            yield part


def _is_file(part: EmailMessage) -> bool:
    return _disposition(part) == "attachment" or part.get_content_maintype() not in ("text", "multipart")


def _disposition(part: EmailMessage) -> str:
    try:
        return part.get_content_disposition() or ""
    except Exception:  # a malformed header
        return ""


def _body(parts: tuple[EmailMessage, ...], media_type: str, defects: list[str]) -> str:
    for part in parts:
        if part.get_content_type() == media_type and not _is_file(part):
            text = _text(part, defects).replace("\r\n", "\n").strip()
            if text:
                return text[:MOST_TEXT] if media_type == "text/plain" else text
    return ""


def _text(part: EmailMessage, defects: list[str]) -> str:
    data = _data(part, defects)
    charset = part.get_content_charset("utf-8") or "utf-8"
    try:
        return data.decode(charset)
    except (LookupError, UnicodeDecodeError, ValueError):
        defects.append("UndecodableText")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _data(part: EmailMessage, defects: list[str]) -> bytes:
    try:
        data = part.get_payload(decode=True)
    except Exception:  # a broken transfer encoding
        data = None
    if isinstance(data, bytes):
        return data
    defects.append("UndecodablePayload")
    return str(part.get_payload()).encode("utf-8", "replace")


def _files(parts: tuple[EmailMessage, ...], defects: list[str]) -> Iterator[Part]:
    for part in parts:
        if _is_file(part):
            yield Part(_name(part), part.get_content_type(), _data(part, defects))


def _name(part: EmailMessage) -> str:
    try:
        return (part.get_filename() or "")[:200]
    except Exception:  # a malformed header
        return ""
