"""One address per shopper and run."""

from __future__ import annotations

import hashlib
import re

TAG = "{tag}"


def address_for(pattern: str, usual: str, run: str, journey: str) -> str:
    """The address a shopper gives: `usual` without a pattern, else the pattern with its own tag in place of `{tag}`.

    A pattern without `{tag}` gets one before the @ (`robots@shop.example` -> `robots+TAG@shop.example`), so that no
    two shoppers read one another's mail.
    """
    if not pattern:
        return usual
    tag = _tag(usual, run, journey)
    if TAG in pattern:
        return pattern.replace(TAG, tag)
    local, _, domain = pattern.rpartition("@")
    return f"{local}+{tag}@{domain}"


def _tag(usual: str, run: str, journey: str) -> str:
    """The shopper's name and what makes run and journey their own, in letters and digits only."""
    name = re.sub(r"[^a-z]", "", usual.partition("@")[0].partition(".")[0].casefold())[:12] or "shopper"
    return f"{name}{hashlib.blake2b(f'{run}|{journey}'.encode(), digest_size=5).hexdigest()}"
