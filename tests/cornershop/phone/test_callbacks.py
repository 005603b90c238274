from __future__ import annotations

import httpx

from cornershop.server import running
from tests.cornershop.phone.caller import Caller


def test_a_promised_call_is_made_when_the_clock_comes_to_it() -> None:
    own = {"Authorization": "Bearer t0ken"}
    with running(token="t0ken") as shop, httpx.Client(base_url=shop.url, headers=own, timeout=15) as control:
        caller = Caller(shop.url, token="t0ken")
        assert "within 2 hours" in caller.words("call-back")
        calls = "/__sandbox__/calls"
        assert control.get(calls, params={"to": caller.number}).json() == {"calls": []}
        control.post("/__sandbox__/clock", json={"advance_seconds": 7200})
        (made,) = control.get(calls, params={"to": caller.number}).json()["calls"]
        assert (made["to"], made["status"]) == (caller.number, "completed")
        assert control.get(calls).status_code == 422
        assert httpx.get(f"{shop.url}{calls}").status_code == 401
