"""The words of a mail that answers: without what is quoted from the question, and without the signature."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journeys.model.contact import Mail

_SIGNATURE = "-- "
_QUOTED = re.compile(r"^\s*(>|\|)")
_ORIGINAL = re.compile(r"^\s*(-{2,}|_{5,}).{0,40}(-{2,}|_{5,})?\s*$")


def own_words(mail: Mail) -> str:
    """What the writer says himself: the plain text, else the words of the HTML."""
    kept: list[str] = []
    for line in (mail.text or mail.html_text).splitlines():
        if line.rstrip("\r\n") == _SIGNATURE or (kept and _is_original(line)):
            break
        if not _QUOTED.match(line):
            kept.append(line)
    return "\n".join(kept).strip()


def _is_original(line: str) -> bool:
    """A line that begins the mail being answered, as mail programs draw it: dashes, with or without words between."""
    return bool(_ORIGINAL.match(line)) and any(letter.isalpha() for letter in line)
