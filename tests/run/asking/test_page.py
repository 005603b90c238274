from __future__ import annotations

import io
import re
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from PIL import Image

from cornershop.server import serving
from journeys.model.contact import HumanAnswer
from journeys.run.asking import page
from journeys.run.asking.desk import Desk
from journeys.run.asking.page import Door, create_app
from tests.run.asking.runs import asking_run

JPEG = io.BytesIO()
Image.new("RGB", (8, 8)).save(JPEG, "JPEG")


class Asked:
    """The page of one run, and how often somebody was told that an answer came."""

    def __init__(self, folder: Path) -> None:
        self.desk, self.door, self.told = Desk(asking_run(folder)), Door(), 0
        self.app = create_app(self.desk, self.door, self._answered)
        self.client = httpx.Client(timeout=10)

    def _answered(self) -> None:
        self.told += 1

    def ticket(self) -> str:
        found = re.search(r'name="ticket" value="([^"]+)"', self.client.get(f"/{self.door.token}/1").text)
        assert found
        return found[1]

    def send(self, headers: dict[str, str] | None = None, photo: bytes = b"", **sent: str) -> tuple[int, str]:
        form = {"ticket": self.ticket()} | sent
        files = [("photo", ("a.jpg", photo, "image/jpeg"))] if photo else [("photo", ("", b"", ""))]
        answer = self.client.post(f"/{self.door.token}/1", data=form, files=files, headers=headers)
        return answer.status_code, answer.text

    @property
    def kept(self) -> list[HumanAnswer]:
        return [seen.body for seen in self.desk.store.timelines()[0].all(HumanAnswer)]


@pytest.fixture
def asked(tmp_path: Path) -> Iterator[Asked]:
    made = Asked(tmp_path)
    with serving(made.app) as url, httpx.Client(base_url=url, timeout=10) as made.client:
        yield made


def test_a_person_answers_with_a_photo(asked: Asked) -> None:
    status, text = asked.send(damaged="yes", by="<i>Kim</i>", photo=JPEG.getvalue())
    assert (status, asked.told) == (200, 1)
    assert "Thank you" in text
    assert [(one.question, one.by) for one in asked.kept] == [("damaged", "<i>Kim</i>"), ("photo", "<i>Kim</i>")]
    assert "✓ 1" in asked.client.get(f"/{asked.door.token}/").text


def test_the_page_is_escaped_and_closed_to_everything_else(asked: Asked) -> None:
    answer = asked.client.get(f"/{asked.door.token}/1", headers={"accept-language": "fr-CH, en;q=0.5"})
    assert "&lt;b&gt;Pack" in answer.text
    assert '<html lang="fr">' in answer.text
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert "<script" not in answer.text
    assert answer.text.count("<legend>") == 6
    ids = set(re.findall(r' id="([^"]+)"', answer.text))
    assert ids == set(re.findall(r'<label for="([^"]+)"', answer.text)), "every field has its label"


@pytest.mark.parametrize("path", ["/", "/wrong/", "/wrong/1", "/{token}/2", "/{token}/0"])
def test_nobody_without_the_address(asked: Asked, path: str) -> None:
    assert asked.client.get(path.format(token=asked.door.token)).status_code == 404


def test_a_form_from_elsewhere_is_refused(asked: Asked) -> None:
    assert asked.send({"origin": "https://evil.example"}, damaged="yes")[0] == 403
    assert asked.send({"sec-fetch-site": "cross-site"}, damaged="yes")[0] == 403
    assert asked.send(damaged="yes", ticket="made up")[0] == 403
    assert asked.client.post("/wrong/1", data={"damaged": "yes"}).status_code == 404
    assert not asked.kept
    assert asked.send({"origin": str(asked.client.base_url).rstrip("/")}, damaged="yes")[0] == 200


def test_the_same_form_counts_once(asked: Asked) -> None:
    ticket = asked.ticket()
    assert asked.send(damaged="yes", ticket=ticket)[0] == 200
    status, text = asked.send(damaged="yes", ticket=ticket)
    assert status == 409
    assert "sent already" in text
    assert len(asked.kept) == 1


def test_mistakes_keep_what_was_answered(asked: Asked) -> None:
    status, text = asked.send(damaged="yes", words="<x>", photo=b"no photo")
    assert status == 422
    assert "is no photo we can read" in text
    assert 'value="yes" checked' in text
    assert "&lt;x&gt;</textarea>" in text
    assert "at least one question" in asked.send()[1]
    assert not asked.kept


def test_too_much_is_refused_before_it_is_read(asked: Asked, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page, "MOST_BODY", 2000)
    assert asked.send(words="x" * 3000)[0] == 413
    many = [("photo", (f"{n}.jpg", b"x", "image/jpeg")) for n in range(5)]
    answer = asked.client.post(f"/{asked.door.token}/1", data={"ticket": asked.ticket()}, files=many)
    assert answer.status_code == 422


def test_old_tickets_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page, "MOST_TICKETS", 2)
    door = Door()
    first, *_ = [door.ticket() for _ in range(3)]
    assert not door.known(first)
    assert door.token not in repr(door)
