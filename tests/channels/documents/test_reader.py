"""Good papers are read; bad ones end in one sentence, within their limits."""

from __future__ import annotations

import time

import pytest

from journeys.channels.documents import DocumentReader
from journeys.channels.documents.reader import usual
from journeys.channels.protocols import Documents
from tests.channels.documents.making import locked, paper, raw, scan

READER: Documents = DocumentReader()


def test_a_paper_is_read() -> None:
    read = READER.read("invoice.pdf", paper("Invoice 2026-17", "Total 12.90"), "application/pdf")
    assert read.pages == ("Invoice 2026-17\nTotal 12.90",)
    assert (read.failure, read.encrypted, read.garbled, read.length) == ("", False, 0.0, 1)
    assert read.smallest_font == read.usual_font == 10.0


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "empty"),
        (b"<html>Please sign in</html>", "not a PDF, though it says so"),
        (b"%PDF-1.7\nnothing follows", "broken"),
        (paper("Invoice")[:400], "broken"),
        (locked(paper("Invoice"), "secret"), "password"),
    ],
)
def test_a_bad_paper_says_why(data: bytes, why: str) -> None:
    read = READER.read("invoice.pdf", data, "application/pdf")
    assert why in read.failure
    assert read.pages == ()
    assert read.encrypted == (why == "password")


@pytest.mark.parametrize("algorithm", ["AES-256", "RC4-128"])
def test_a_paper_that_only_its_owner_may_change_is_read(algorithm: str) -> None:
    read = READER.read("a.pdf", locked(paper("Invoice 7"), "", algorithm))
    assert (read.pages, read.encrypted) == (("Invoice 7",), False)


def test_a_scan_has_pictures_and_no_words() -> None:
    read = READER.read("scan.pdf", scan())
    assert (read.pages, read.images) == (("",), (1,))
    assert read.usual_font is None


def test_too_large_is_not_opened() -> None:
    read = DocumentReader(most=2**20).read("a.pdf", b"%PDF-1.7\n" + b"0" * 2**21)
    assert read.failure == "it is larger than 1 MB"


def test_what_takes_too_long_is_ended() -> None:
    began = time.monotonic()
    read = DocumentReader(deadline=0.01).read("a.pdf", paper("Invoice"))
    assert "within 0.01 seconds" in read.failure
    assert time.monotonic() - began < 10


@pytest.mark.parametrize("drawing", [b"[ " * 2_000_000, b" " * 400_000_000], ids=["nested", "bomb"])
def test_hostile_papers_end_within_the_limits(drawing: bytes) -> None:
    began = time.monotonic()
    read = READER.read("a.pdf", raw(drawing))
    assert read.failure
    assert time.monotonic() - began < 60


def test_the_usual_size_is_that_of_most_characters() -> None:
    assert usual({6.0: 40, 9.0: 200, 18.0: 7}) == 9.0
    assert usual({6.0: 300, 9.0: 200}) == 6.0
    assert usual({}) is None
