"""People answer what the robots of a run left to them, through the real command line."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
from PIL import Image

from tests.cli.sandbox import SandboxSuite, refused
from tests.run.asking.runs import asking_run

MAIN = "from journeys.cli import main; main()"


def photo() -> bytes:
    kept = io.BytesIO()
    Image.new("RGB", (90, 60), "brown").save(kept, "PNG")
    return kept.getvalue()


@contextmanager
def killed_when_it_fails(process: subprocess.Popen[str]) -> Iterator[None]:
    try:
        yield
    except BaseException:
        process.kill()
        raise


def test_an_answer_becomes_a_finding_with_its_photo(tmp_path: Path) -> None:
    run = asking_run(tmp_path / "reports" / "runs" / "a")
    command = [sys.executable, "-u", "-c", MAIN, "ask", str(run.folder)]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as asking:
        assert asking.stdout
        address = re.findall(r"http://127\.0\.0\.1:\d+/\S+/", asking.stdout.readline())[0]
        with httpx.Client(base_url=address, timeout=20) as person, killed_when_it_fails(asking):
            ticket = re.findall(r'name="ticket" value="([^"]+)"', person.get("1").text)[0]
            form = {"ticket": ticket, "damaged": "yes", "by": "Kim <b>", "words": "Torn \u202e open"}
            person.post("1", data=form, files={"photo": ("a.png", photo())}).raise_for_status()
        told = asking.communicate(timeout=90)[0]
    assert asking.returncode == 0, told
    assert "Findings said by people: 1." in told
    result = json.loads((run.folder / "result.json").read_text("utf-8"))
    (finding,) = result["findings"]
    assert (finding["detector"], finding["channel"], finding["confidence"]) == (
        "packaging-trouble",
        "person",
        "probable",
    )
    shown = finding["evidence"][0]["screenshot"]
    assert (run.folder / shown).is_file()
    assert [answer["photo"] for answer in result["journeys"][0]["touchpoints"]["forms"][0]["answers"]][-1] == shown
    page = (run.folder / "report.html").read_text("utf-8")
    assert "Kim &lt;b&gt;" in page
    assert "1 person answered" in page
    assert not (tmp_path / "reports" / "latest").exists()
    address_token = address.rstrip("/").rpartition("/")[2]
    assert not [p for p in run.folder.rglob("*") if p.is_file() and address_token.encode() in p.read_bytes()]


def test_a_run_that_asks_nobody(tmp_path: Path) -> None:
    suite = SandboxSuite(tmp_path, "bundled")
    run = asking_run(suite.root / "reports" / "runs" / "a", asked=False)
    refused(suite.journeys("ask", str(run.folder)), 2, "leaves nothing to people", "a person looks at the parcel")


def test_no_such_run(tmp_path: Path) -> None:
    refused(SandboxSuite(tmp_path, "bundled").journeys("ask", "nowhere"), 3, "no such run")
