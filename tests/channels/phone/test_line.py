from __future__ import annotations

from journeys.channels.phone import TwimlLine
from journeys.model.brief import PhoneAccess
from tests.channels.phone.lines import php, serving


def test_every_call_is_a_call_of_its_own() -> None:
    with serving(php) as line:
        phone = TwimlLine(PhoneAccess(f"{line.url}/ivr/index.php"))
        for _ in range(2):
            call = phone.call()
            call.listen()
            call.hang_up()
            call.hang_up()
        first, second = line.asked
    assert first.get("CallSid") != second.get("CallSid")
    assert first.get("AccountSid") == second.get("AccountSid")
    assert first.get("From")
    assert "cookie" not in second.headers
