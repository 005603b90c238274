"""What a browser's error says, in its first line."""

from __future__ import annotations

import re

_CALL = re.compile(r"^[A-Z]\w*\.(?=\w+:)")  # "Page.goto: ..." names the driver's own classes


def reason(error: Exception) -> str:
    """The first line, without the driver's name for what failed and without a full stop; never empty."""
    first = next((line.strip() for line in str(error).splitlines() if line.strip()), type(error).__name__)
    return _CALL.sub("", first).rstrip(".")
