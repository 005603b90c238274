"""Going from address to address as a browser does."""

from __future__ import annotations

import pytest

from journeys.channels.wire import Answer
from journeys.channels.wire.travelling import Traveller
from journeys.errors import HarnessError, StoreUnreachable
from tests.channels.wire.written import HOME, SandboxClient, moved


def traveller(client: SandboxClient) -> Traveller:
    return Traveller(client, frozenset({"shop.example"}), {"User-Agent": "robot"})


def test_cookies_and_redirects_are_the_pages_business() -> None:
    client = SandboxClient({"/pay": moved("/done#x", 303, "s=1; Path=/"), "/done": "<p>Thanks"})
    landed = traveller(client).go(f"{HOME}pay", HOME, "POST", b"a=1", "application/x-www-form-urlencoded")
    assert (landed.url, landed.html, landed.requests) == (f"{HOME}done#x", "<p>Thanks", 2)
    first, second = client.sent
    assert (first.method, first.headers["Origin"], first.body) == ("POST", "https://shop.example", b"a=1")
    assert (second.method, second.body, second.headers["Cookie"]) == ("GET", None, "s=1")
    assert "Content-Type" not in second.headers


def test_a_307_sends_the_same_again() -> None:
    client = SandboxClient({"/pay": moved("/pay2", 307), "/pay2": "<p>Thanks"})
    traveller(client).go(f"{HOME}pay", "", "POST", b"a=1", "text/plain")
    assert [(r.method, r.body) for r in client.sent] == [("POST", b"a=1")] * 2


def test_a_ring_of_redirects_ends() -> None:
    with pytest.raises(StoreUnreachable, match="redirects more than 20 times"):
        traveller(SandboxClient({"/": moved("/")})).go(HOME)


def test_a_stranger_is_never_asked() -> None:
    client = SandboxClient({"/out": moved("https://other.example/")})
    with pytest.raises(HarnessError, match="which is not this store's"):
        traveller(client).go(f"{HOME}out")
    assert len(client.sent) == 1


def test_nobody_there() -> None:
    with pytest.raises(StoreUnreachable, match="nobody is there"):
        traveller(SandboxClient({})).go(HOME)


def test_charsets_and_files() -> None:
    latin = Answer(200, (("Content-Type", "text/html; charset=iso-8859-1"),), "Größe".encode("latin-1"))
    told = Answer(200, (("Content-Type", "text/html"),), '<meta charset="latin1">Größe'.encode("latin-1"))
    pdf = Answer(200, (("Content-Type", "application/pdf"), ("Content-Disposition", 'a; filename="r.pdf"')), b"%PDF")
    client = SandboxClient({"/a": latin, "/b": told, "/c": pdf})
    go = traveller(client).go
    assert "Größe" in (go(f"{HOME}a").html or "")
    assert "Größe" in (go(f"{HOME}b").html or "")
    assert (go(f"{HOME}c").html, go(f"{HOME}c").file_name) == (None, "r.pdf")
