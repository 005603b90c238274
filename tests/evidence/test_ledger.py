"""What was recorded survives the death of the process, and nothing secret is recorded."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from journeys.evidence.ledger import Ledger
from journeys.evidence.masking import Mask
from journeys.evidence.store import read_ledger
from journeys.model.event import FactNoted, Note, StepBegan
from journeys.model.fact import Fact
from journeys.model.outline import Field, Outline, PageState

WRITER = """
import sys
from pathlib import Path
from journeys.evidence.ledger import Ledger
from journeys.model.event import Note
folder = Path(sys.argv[1])
ledger = Ledger(folder, folder / "blobs")
for number in range(50):
    ledger.record(Note("count", str(number)))
print("written", flush=True)
while True:
    ledger.record(Note("more", "x" * 2000))
"""


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    ticks = iter(range(100))
    return Ledger(tmp_path, tmp_path / "blobs", Mask(["s3cret!"]), clock=lambda: float(next(ticks)))


def test_events_count_from_zero_and_know_their_step(ledger: Ledger) -> None:
    seqs = [ledger.record(body) for body in (Note("a", "1"), StepBegan(0, "Given", "a", "f", 1), Note("b", "2"))]
    ledger.close()
    events = read_ledger(ledger.folder / "events.jsonl")
    assert [e.seq for e in events] == seqs == [0, 1, 2]
    assert [e.step for e in events] == [-1, 0, 0]
    assert [e.at for e in events] == [1.0, 2.0, 3.0]


def test_what_a_killed_process_wrote_can_be_read(tmp_path: Path) -> None:
    process = subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "written\n"
    process.kill()
    process.communicate(timeout=10)
    events = read_ledger(tmp_path / "events.jsonl")
    assert [e.body.text for e in events[:50] if isinstance(e.body, Note)] == [str(n) for n in range(50)]
    assert [e.seq for e in events] == list(range(len(events)))


def test_secrets_are_masked_on_their_way_in(ledger: Ledger) -> None:
    ledger.record(Note("typed", "s3cret!"))
    ledger.page(PageState(Outline("/?p=s3cret%21", "", "", ()), (Field("", "Password", value="s3cret!"),)))
    ledger.close()
    kept = b"".join(path.read_bytes() for path in ledger.folder.rglob("*") if path.is_file())
    assert b"s3cret" not in kept


def test_equal_blobs_are_kept_once(ledger: Ledger) -> None:
    names = {ledger.blob(b"picture", "png"), ledger.blob(b"picture", "png")}
    assert len(names) == 1
    assert ledger.blob(b"other", "png") not in names
    assert len(list(ledger.blobs.iterdir())) == 2
    assert ledger.bytes_of(names.pop()) == b"picture"
    assert ledger.bytes_of("") == ledger.bytes_of("none.png") == b""
    ledger.close()


def test_equal_pages_are_kept_once(ledger: Ledger) -> None:
    state = PageState(Outline("/", "Home", "en", ()))
    assert ledger.page(state) == ledger.page(PageState(Outline("/", "Home", "en", ())))
    ledger.close()


def test_a_fact_knows_its_source(ledger: Ledger) -> None:
    ledger.fact(Fact("basket", "total", 1999, "EUR"), source=4)
    ledger.close()
    body = read_ledger(ledger.folder / "events.jsonl")[0].body
    assert isinstance(body, FactNoted)
    assert (body.source, body.fact.value) == (4, 1999)


def test_a_closed_ledger_takes_no_more(ledger: Ledger) -> None:
    ledger.close()
    with pytest.raises(ValueError, match="closed"):
        ledger.record(Note("late", ""))
