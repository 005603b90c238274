"""Answers in the fields of a form, and whether they are still there later."""

from __future__ import annotations

import re

from journeys.detectors._support.names import field_id, plain
from journeys.model.outline import Field

CHOICES = ("checkbox", "radio")
_MAY_GO = ("card.code", "account.password", "login.password", "password")
_DIGITS = 6  # the last digits by which a number is known in any form


def holds(field: Field) -> bool:
    """Whether a field holds an answer that must not be forgotten; card codes and passwords may be."""
    secret = field.key in _MAY_GO or field.type == "password" or not field_id(field)
    held = field.checked if field.type in CHOICES else field.filled
    return held and field.enabled and not secret and field.type != "hidden"


def is_lost(old: Field, new: Field) -> bool:
    """Whether the answer of `old` is gone from the same field later; one in another form is not."""
    if old.type in CHOICES:
        return not new.checked
    if not new.filled:
        return True
    a, b = plain(old.value).replace(" ", ""), plain(new.value).replace(" ", "")
    if not a or not b or a == b or a in b or b in a or "•" in old.value + new.value:
        return False
    digits, others = re.sub(r"\D", "", old.value), re.sub(r"\D", "", new.value)
    if len(digits) >= _DIGITS and digits[-_DIGITS:] == others[-_DIGITS:]:
        return False  # a phone number in another format
    return old.type == "select" or a[:3] != b[:3]
