from __future__ import annotations

import io

import pytest
from PIL import Image

from journeys.run.asking import photo
from journeys.run.asking.photo import SIDE, NoPhotoError, cleaned

PLACE = 0x8825  # the EXIF directory of where a photo was taken
MAKER, TURNED = 0x010F, 0x0112


def picture(kind: str = "JPEG", size: tuple[int, int] = (80, 40), **more: object) -> bytes:
    kept = io.BytesIO()
    Image.new("RGBA" if kind == "PNG" else "RGB", size, "brown").save(kept, kind, **more)
    return kept.getvalue()


def placed() -> bytes:
    exif = Image.Exif()
    exif[MAKER], exif[TURNED] = "SecretCam", 6
    exif.get_ifd(PLACE).update({1: "N", 2: (54.0, 0.0, 0.0), 3: "W", 4: (1.0, 5.0, 0.0)})
    return picture(exif=exif, comment=b"my kitchen")


def test_the_place_and_the_camera_are_gone_and_it_stands_upright() -> None:
    sent = placed()
    assert b"SecretCam" in sent
    kept = cleaned(sent)
    assert b"SecretCam" not in kept
    assert b"kitchen" not in kept
    with Image.open(io.BytesIO(kept)) as shown:
        assert not dict(shown.getexif())
        assert shown.size == (40, 80)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_kinds_that_are_read(kind: str) -> None:
    with Image.open(io.BytesIO(cleaned(picture(kind, (3000, 20))))) as shown:
        assert (shown.format, shown.width) == ("JPEG", SIDE)


@pytest.mark.parametrize(
    "data", [b"", b"<svg onload=alert(1)>", b"\xff\xd8\xff\xe0 no more", picture("GIF"), picture()[:300]]
)
def test_what_is_no_photo(data: bytes) -> None:
    with pytest.raises(NoPhotoError):
        cleaned(data)


def test_a_picture_larger_than_any_photo(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(photo, "MOST_PIXELS", 80 * 40 - 1)
    with pytest.raises(NoPhotoError, match="too many"):
        cleaned(picture())
