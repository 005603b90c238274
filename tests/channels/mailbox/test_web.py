from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from journeys.channels.mailbox.web import MailWeb

SEEN: list[tuple[str, str, str, str]] = []


class _Shop(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        length = int(self.headers.get("content-length") or 0)
        said = self.rfile.read(length).decode()
        SEEN.append(("POST", self.path, said, self.headers.get("cookie", "")))
        self._say(302 if self.path == "/moved" else 200, "<p>gone</p>")

    def do_GET(self) -> None:
        SEEN.append(("GET", self.path, "", self.headers.get("cookie", "")))
        self._say({"/there": 200, "/moved": 302}.get(self.path, 404), "<p>Your <b>parcel</b></p>")

    def _say(self, status: int, body: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Set-Cookie", "a=b")
        self.send_header("Location", "/there")
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
        pass


@pytest.fixture
def shop() -> Iterator[str]:
    SEEN.clear()
    with ThreadingHTTPServer(("127.0.0.1", 0), _Shop) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()


def test_one_click_is_the_post_of_the_standard_without_cookies(shop: str) -> None:
    web = MailWeb("Journeys")
    assert [web.one_click(f"{shop}/u?id=1").status for _ in range(2)] == [200, 200]
    assert SEEN == [("POST", "/u?id=1", "List-Unsubscribe=One-Click", "")] * 2


def test_one_click_does_not_follow_a_redirect(shop: str) -> None:
    assert MailWeb("Journeys").one_click(f"{shop}/moved").status == 302


def test_a_link_is_followed_to_its_end(shop: str) -> None:
    answer = MailWeb("Journeys").fetch(f"{shop}/moved")
    assert (answer.status, answer.url, answer.text) == (200, f"{shop}/there", "Your parcel")
    assert MailWeb("Journeys").fetch(f"{shop}/elsewhere").status == 404


@pytest.mark.parametrize("url", ["http://127.0.0.1:9/x", "nonsense", "http://", "https://[::1", "javascript:alert(1)"])
def test_what_cannot_be_asked_is_said(url: str) -> None:
    answer = MailWeb("Journeys").fetch(url)
    assert answer.status == 0
    assert answer.failure
