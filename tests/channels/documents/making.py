"""PDFs for tests, made on the spot."""

from __future__ import annotations

import io
import zlib
from pathlib import Path

from fpdf import FPDF
from PIL import Image, ImageFont
from pypdf import PdfReader, PdfWriter


def paper(*lines: str, size: float = 10) -> bytes:
    """One page with these lines."""
    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("helvetica", size=size)
    for line in lines:
        pdf.cell(0, 6, line, new_x="LMARGIN", new_y="NEXT")
    return bytes(pdf.output())


def scan(words: str = "") -> bytes:
    """One page that is a picture, with `words` as text beside it."""
    pdf = FPDF()
    pdf.add_page()
    pdf.image(Image.new("RGB", (200, 280), "white"), 10, 20, 180)
    if words:
        pdf.set_font("helvetica", size=10)
        pdf.text(10, 10, words)
    return bytes(pdf.output())


def locked(data: bytes, password: str, algorithm: str = "AES-256") -> bytes:
    """The same document behind a password ("": opens for everybody, only its owner may change it)."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(data)))
    writer.encrypt(password, owner_password="owner", algorithm=algorithm)
    kept = io.BytesIO()
    writer.write(kept)
    return kept.getvalue()


def glyphs(words: str, folder: Path) -> bytes:
    """One page whose letters can be seen, but are numbers to whoever copies them."""
    face = ImageFont.load_default(10)
    assert isinstance(face, ImageFont.FreeTypeFont)
    (folder / "face.ttf").write_bytes(face.font_bytes)
    pdf = FPDF()
    pdf.add_font("face", "", folder / "face.ttf")
    pdf.add_page()
    pdf.set_font("face", size=11)
    pdf.cell(0, 6, words)
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(bytes(pdf.output()))))
    for number in range(1, len(writer._objects) + 1):
        kept = writer.get_object(number)
        if isinstance(kept, dict):
            kept.pop("/ToUnicode", None)
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


def raw(drawing: bytes) -> bytes:
    """One page drawn by these operators, packed."""
    stream = zlib.compress(drawing)
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F " + font + b">>>>>>"
    packed = b"<</Length %d/Filter/FlateDecode>>\nstream\n" % len(stream) + stream + b"\nendstream"
    made, places = b"%PDF-1.4\n", []
    for body in (b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>", page, packed):
        places.append(len(made))
        made += b"%d 0 obj\n" % len(places) + body + b"\nendobj\n"
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"trailer<</Root 1 0 R/Size 5>>\nstartxref\n%d\n%%%%EOF" % len(made)
    return made + b"xref\n0 5\n0000000000 65535 f \n" + table + end
