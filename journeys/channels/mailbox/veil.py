"""A raw mail without secrets: as it came where it holds none, written anew where it does."""

from __future__ import annotations

from email.message import EmailMessage

from journeys.channels.mailbox.mime import parse
from journeys.evidence.masking import Mask


def veil(raw: bytes, mask: Mask) -> bytes:
    """`raw` with every secret masked, also those in encoded parts. What cannot be written anew is not kept: b""."""
    message = parse(raw)
    try:
        changed = [part for part in message.walk() if _veil_part(part, mask)]
        text = (message.as_bytes() if changed else raw).decode("utf-8", "surrogateescape")
        return mask.known(text).encode("utf-8", "surrogateescape")
    except Exception:  # broken MIME can make the standard library raise anything; no evidence is better than a secret
        return b""


def _veil_part(part: EmailMessage, mask: Mask) -> bool:
    changed = False
    for name, value in list(part.items()):
        # The digits of a part's boundary are often those of some card; a boundary is made by machines, for machines.
        veiled = mask.known if name.lower() == "content-type" else mask.text
        if veiled(str(value)) != str(value):
            part.replace_header(name, veiled(" ".join(str(value).split())))
            changed = True
    if part.get_content_maintype() == "text":
        text = str(part.get_content())
        if mask.text(text) != text:
            subtype = part.get_content_subtype()
            part.set_content(mask.text(text), subtype=subtype)
            changed = True
    return changed
