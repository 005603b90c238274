"""What the notebook remembers besides writing."""

from __future__ import annotations

from pathlib import Path

import pytest

from journeys.model.event import Attempt, Body, Expectation, Look, Note
from tests.run.sandbox import sandbox_walk


def test_the_latest_picture_and_what_did_not_hold(tmp_path: Path) -> None:
    notebook = sandbox_walk(tmp_path).notebook
    notebook.record(Look("https://a.example", "A", "home", "page.json", screenshot="one.png"))
    notebook.record(Look("https://a.example", "A", "home", "page.json"))
    notebook.record(Note("detour", "went back"))
    failed = Expectation("a", "1", "2", held=False)
    notebook.record(failed)
    assert notebook.picture == "one.png"
    assert notebook.failed == [failed]


@pytest.mark.parametrize(
    ("body", "trouble"),
    [
        (Attempt("basket-add", "Mug", "no-answer"), True),
        (Note("detour", "went back"), True),
        (Attempt("basket-add", "Mug", "unknown"), False),
        (Note("fallback", "by the store's own selector"), False),
    ],
)
def test_trouble_is_told(tmp_path: Path, body: Body, trouble: bool) -> None:
    notebook, told = sandbox_walk(tmp_path).notebook, []
    notebook.in_trouble = lambda: told.append(body)
    notebook.record(body)
    assert bool(told) is trouble


def test_blobs_go_to_the_ledger(tmp_path: Path) -> None:
    walk = sandbox_walk(tmp_path)
    name = walk.notebook.blob(b"png", "png")
    assert (walk.ledger.blobs / name).read_bytes() == walk.notebook.bytes_of(name) == b"png"
