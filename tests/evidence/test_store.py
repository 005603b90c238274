from __future__ import annotations

from pathlib import Path

import pytest

from journeys.errors import EvidenceError
from journeys.evidence.store import RunHeader, RunStore, read_ledger, slug
from journeys.model.event import JourneyBegan, Note
from journeys.model.journey import Journey
from journeys.model.outline import Outline, PageState

HEADER = RunHeader("r1", "2026-11-22T10:00:00Z", "shop", "https://shop.example", 7, journeys=("a",))


def _journey(name: str) -> JourneyBegan:
    return JourneyBegan(Journey(name, name, name, "f", 1, (), "p", "phone", "en_GB", "shop", "/"))


@pytest.fixture
def store(tmp_path: Path) -> RunStore:
    made = RunStore(tmp_path / "run")
    made.begin(HEADER)
    return made


def test_header_and_end(store: RunStore) -> None:
    assert store.header == HEADER
    assert store.finished == ""
    store.finish("2026-11-22T10:05:00Z")
    assert store.finished == "2026-11-22T10:05:00Z"


def test_a_folder_that_is_no_run(tmp_path: Path) -> None:
    with pytest.raises(EvidenceError, match="not a saved run"):
        _ = RunStore(tmp_path).header
    (tmp_path / "run.json").write_text("{")
    with pytest.raises(EvidenceError, match="damaged"):
        _ = RunStore(tmp_path).header


def test_timelines_are_the_last_attempts_in_order_of_ids(store: RunStore) -> None:
    for name, note in (("b", "1"), ("a", "first try"), ("a", "second try")):
        ledger = store.ledger(name)
        ledger.record(_journey(name))
        ledger.record(Note("try", note))
        ledger.close()
    timelines = store.timelines()
    assert [t.journey.id for t in timelines] == ["a", "b"]
    assert [n.body.text for n in timelines[0].all(Note)] == ["second try"]
    assert len(list((store.folder / "journeys").iterdir())) == 3


def test_an_empty_ledger_is_no_journey(store: RunStore) -> None:
    store.ledger("a").close()
    assert store.timelines() == ()


def test_a_last_line_cut_off_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "events.jsonl"
    whole = b'{"seq":0,"at":0,"step":-1,"kind":"Note","body":{"topic":"a","text":"b"}}'
    path.write_bytes(whole + b"\n" + whole[:30])
    assert [e.seq for e in read_ledger(path)] == [0]
    path.write_bytes(whole)
    assert len(read_ledger(path)) == 1


RIDDLE = b'{"seq":0,"at":0,"step":0,"kind":"Riddle","body":{}}'


@pytest.mark.parametrize("broken", [b'{"seq":', RIDDLE, b"[]", b"\xff\xfe"])
def test_a_damaged_line_is_named(tmp_path: Path, broken: bytes) -> None:
    path = tmp_path / "events.jsonl"
    path.write_bytes(broken + b"\n")
    with pytest.raises(EvidenceError, match=r"events\.jsonl:1: ledger line is damaged"):
        read_ledger(path)


def test_pages_come_back_and_lost_ones_are_said_to_be_lost(store: RunStore) -> None:
    state = PageState(Outline("/", "Home", "en", ()))
    name = store.ledger("a").page(state)
    assert store.page(name) == state
    (store.blobs / name).write_text("{")
    with pytest.raises(EvidenceError, match="cannot be read"):
        store.page(name)
    with pytest.raises(EvidenceError, match="cannot be read"):
        store.page("gone.json")


def test_slugs_are_readable_and_unique() -> None:
    ids = [f"features/buy.feature::Buy one mug[phone-{locale}]" for locale in ("en_GB", "de_DE")]
    assert len({slug(i) for i in ids}) == 2
    assert slug(ids[0]).startswith("buy-one-mug-phone-en-gb-")
    assert slug("::ÄÖ/..")[0] == "-"
