from __future__ import annotations

from journeys.channels.phone.identity import Identity
from journeys.model.brief import PhoneAccess


def test_every_request_says_who_calls_whom() -> None:
    identity = Identity(PhoneAccess("http://x", "+441", "t", "+442"), "AC1")
    fields = identity.fields(Digits="1")
    assert (fields["From"], fields["To"], fields["Digits"], fields["CallStatus"]) == ("+442", "+441", "1", "ringing")
    assert fields["CallSid"].startswith("CA")
    assert len(fields["CallSid"]) == 34
    assert fields["CallSid"] != Identity(identity.access, "AC1").call
    assert "t" not in fields.values(), "the token signs; it is never sent"
