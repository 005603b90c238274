"""URL templates, remembered: detectors ask for the same few addresses many times."""

from __future__ import annotations

from functools import lru_cache

from journeys.model import urls


@lru_cache(maxsize=4096)
def template(url: str) -> str:
    """`journeys.model.urls.template`, remembered."""
    return urls.template(url)
