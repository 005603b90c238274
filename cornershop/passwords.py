"""Passwords are stored salted and stretched."""

from __future__ import annotations

import hashlib
import hmac
import secrets

ROUNDS = 60_000  # quick enough for a demo shop's tests; a real shop takes more


def hashed(password: str, salt: str = "") -> str:
    """`salt$hash` of a password."""
    salt = salt or secrets.token_hex(8)
    return f"{salt}${hashlib.pbkdf2_hmac('sha256', password.encode(), salt.encode(), ROUNDS).hex()}"


def fits(password: str, stored: str) -> bool:
    """Whether a password is the stored one."""
    return hmac.compare_digest(hashed(password, stored.partition("$")[0]), stored)
