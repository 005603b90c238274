"""Whether the bundled shop can be paid at, and waiting for it."""

from __future__ import annotations

import time
from collections.abc import Callable

import httpx

from cornershop.server import Running


def healthy(shop: Running) -> bool:
    return httpx.post(f"{shop.payment_url}/tokens", json={"number": "4242424242424242"}).status_code == 201


def until(true: Callable[[], bool], seconds: float) -> bool:
    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            return False
        time.sleep(0.05)
    return True
