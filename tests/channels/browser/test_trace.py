from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest

from journeys.channels.browser.trace import scrubbed
from journeys.evidence.masking import MASK, Mask
from tests.channels.acting import field
from tests.channels.conftest import CARD, PASSWORD, Shopper


def _zip(**entries: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name, data in entries.items():
            made.writestr(name.replace("_", "."), data)
    return out.getvalue()


def _texts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as kept:
        return {name: kept.read(name) for name in kept.namelist()}


def test_every_spelling_is_scrubbed_and_json_stays_json() -> None:
    line = json.dumps({"text": PASSWORD, "url": "/?p=hunt%22er%20%26%202", "time": 1700000000000, "code": 737})
    whole = _zip(trace_trace=line.encode(), page_html=b"<p>hunt&quot;er &amp; 2", a_bin=b"\xff\x00")
    kept = _texts(scrubbed(whole, Mask([PASSWORD, "737"])))
    assert json.loads(kept["trace.trace"]) == {"text": MASK, "url": f"/?p={MASK}", "time": 1700000000000, "code": 737}
    assert kept["page.html"].decode() == f"<p>{MASK}"
    assert kept["a.bin"] == b"\xff\x00"


@pytest.mark.browser
def test_a_kept_trace_holds_no_secret(shopper: Shopper, tmp_path: Path) -> None:
    page = shopper("fields.html", tracing=True)
    page.fill(field(page.see(), "Password").ref, PASSWORD)
    page.fill(field(page.see(), "Card number").ref, CARD)
    page.picture()
    name = page.keep_trace()
    kept = _texts((tmp_path / "blobs" / name).read_bytes())
    whole = b"\n".join(kept.values())
    assert b"fields.html" in whole
    for secret in (CARD, PASSWORD, json.dumps(PASSWORD)[1:-1], "hunt%22er", "hunt&quot;er"):
        assert secret.encode() not in whole
    assert page.keep_trace() == ""


@pytest.mark.browser
def test_a_walk_that_was_not_recorded_leaves_the_page_as_it_stands(shopper: Shopper, tmp_path: Path) -> None:
    page = shopper("fields.html")
    page.fill(field(page.see(), "Password").ref, PASSWORD)
    whole = b"\n".join(_texts((tmp_path / "blobs" / page.keep_trace()).read_bytes()).values())
    assert b"frame-snapshot" in whole
    assert b"Card number" in whole
    assert PASSWORD.encode() not in whole
    assert page.keep_trace() == ""


@pytest.mark.browser
def test_a_trace_nobody_keeps_leaves_nothing(shopper: Shopper, tmp_path: Path) -> None:
    page = shopper("second.html", tracing=True)
    page.close()
    assert list((tmp_path / "blobs").iterdir()) == []
