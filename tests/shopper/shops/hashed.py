"""A small German shop that is one page with hash routes: drawer basket, size buttons, and a checkout on one page."""

from __future__ import annotations

from pathlib import Path

HASHED = Path(__file__).with_name("hashed.html").read_text("utf-8")
