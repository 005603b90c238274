from __future__ import annotations

from cornershop.server import running
from tests.cornershop.phone.caller import Caller


def test_only_the_carrier_is_answered(caller: Caller) -> None:
    assert caller.post("voice", signature="nonsense").status_code == 403
    assert Caller(caller.url, token="another").post("voice").status_code == 403
    assert caller.post("voice").status_code == 200


def test_the_control_token_signs_where_there_is_one() -> None:
    with running(token="t0ken") as shop:
        assert Caller(shop.url).post("voice").status_code == 403
        assert Caller(shop.url, token="t0ken").post("voice").status_code == 200


def test_what_is_known_stays_with_its_call(caller: Caller) -> None:
    caller.words("status", Digits="10452")
    assert "I have your order 1 0 4 5 2" in caller.words("agent", QueueResult="leave")
    assert "10452" not in Caller(caller.url, sid="CAother").words("agent").replace(" ", "")
