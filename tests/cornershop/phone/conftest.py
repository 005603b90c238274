from __future__ import annotations

import secrets

import pytest

from cornershop.server import Running
from tests.cornershop.phone.caller import Caller


@pytest.fixture
def caller(shop: Running) -> Caller:
    return Caller(shop.url, sid=f"CA{secrets.token_hex(16)}")
