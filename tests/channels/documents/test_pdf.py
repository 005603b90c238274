"""What a PDF says, in this process: pages, columns, sizes, glyphs without letters."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from fpdf import FPDF

from journeys.channels.documents.pdf import MOST_PAGES, is_garbage, read_pdf, unmapped
from tests.channels.documents.making import glyphs, raw, scan


def test_columns_stand_side_by_side() -> None:
    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("helvetica", size=9)
    for y, (left, right) in enumerate([("Invoice number", "2026-17"), ("Date", "12 March 2026")]):
        pdf.text(10, 30 + 5 * y, left)
        pdf.text(120, 30 + 5 * y, right)
    lines = read_pdf(bytes(pdf.output())).pages[0].splitlines()
    assert [line.split("  ")[0] for line in lines] == ["Invoice number", "Date"]
    assert lines[0].index("2026-17") == lines[1].index("12 March")


def test_sizes_are_those_on_the_paper() -> None:
    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("helvetica", size=12)
    pdf.cell(0, 6, "Twelve", new_x="LMARGIN", new_y="NEXT")
    pdf.set_font("helvetica", size=6)
    pdf.cell(0, 6, "Six")
    assert read_pdf(bytes(pdf.output())).sizes == {6.0: 3, 12.0: 6}
    scaled = read_pdf(raw(b"q 0.5 0 0 0.5 0 0 cm BT /F 10 Tf 1 0 0 1 10 10 Tm (Five) Tj ET Q"))
    assert scaled.sizes == {5.0: 4}


def test_only_the_first_pages_are_read() -> None:
    pdf = FPDF()
    pdf.set_font("helvetica", size=10)
    for _ in range(MOST_PAGES + 5):
        pdf.add_page()
    read = read_pdf(bytes(pdf.output()))
    assert (len(read.pages), read.length) == (MOST_PAGES, MOST_PAGES + 5)


def test_pictures_and_shapes_are_counted() -> None:
    assert read_pdf(scan("Total 3.00")).images == [1]
    pdf = FPDF()
    pdf.add_page()
    for x in range(20):
        pdf.rect(x, x, 3, 3)
    assert read_pdf(bytes(pdf.output())).drawings == [20]


def test_glyphs_without_letters_are_garbled(tmp_path: Path) -> None:
    assert read_pdf(glyphs("Invoice 12", tmp_path)).garbled == 1.0
    assert not unmapped(None)


@pytest.mark.parametrize(
    ("char", "bad"), [("a", False), ("€", False), ("é", False), ("\ufffd", True), ("\ue001", True), ("\x03", True)]
)
def test_characters_without_meaning(char: str, bad: bool) -> None:
    assert is_garbage(char) is bad


def test_a_broken_file_is_a_failure_not_an_error(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.CRITICAL, "pypdf")
    assert read_pdf(b"%PDF-1.4 rubbish").failure.startswith("it is broken")
