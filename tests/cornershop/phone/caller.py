"""A carrier of the tests' own: signs webhooks and reads the TwiML that comes back."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import dataclass, field

import httpx
from twilio.request_validator import RequestValidator


@dataclass
class Caller:
    url: str
    token: str = "cornershop-sandbox-secret"
    sid: str = "CA1"
    number: str = "+447700900123"
    flaws: str = ""
    said: list[str] = field(default_factory=list)

    def post(self, path: str, signature: str = "", **fields: str) -> httpx.Response:
        url = f"{self.url}/phone/{path}"
        form = {"CallSid": self.sid, "From": self.number, **fields}
        signed = signature or RequestValidator(self.token).compute_signature(url, form)
        headers = {"X-Twilio-Signature": signed, "X-Cornershop-Flaws": self.flaws}
        return httpx.post(url, data=form, headers=headers, timeout=15)

    def hear(self, path: str, **fields: str) -> ET.Element:
        answer = self.post(path, **fields)
        assert answer.status_code == 200, answer.text
        assert answer.headers["content-type"].startswith("text/xml")
        root = ET.fromstring(answer.text)
        self.said.append(" ".join("".join(root.itertext()).split()))
        return root

    def words(self, path: str, **fields: str) -> str:
        self.hear(path, **fields)
        return self.said[-1]
