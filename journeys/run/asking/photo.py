"""A photo that somebody sent: decoded, turned upright and written anew, so that only its picture is kept."""

from __future__ import annotations

import io
import warnings

from PIL import Image, ImageOps

READ = ("JPEG", "PNG", "WEBP")
MOST_PIXELS = 60_000_000  # a phone takes some 50 million at the most; more is no photo
SIDE = 1600  # pixels of the longer side that are kept
QUALITY = 84


class NoPhotoError(ValueError):
    """The bytes are no picture of a kind in READ, or a larger one than anybody takes."""


def cleaned(data: bytes) -> bytes:
    """The picture as JPEG of at most SIDE pixels, without place, camera and everything else beside it.

    Raises NoPhotoError.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # the size is judged here
            with Image.open(io.BytesIO(data), formats=READ) as opened:
                return _encoded(opened)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise NoPhotoError(f"this is no photo: {error}") from error


def _encoded(opened: Image.Image) -> bytes:
    if opened.width * opened.height > MOST_PIXELS:
        raise NoPhotoError(f"{opened.width} x {opened.height} pixels are too many")
    opened.draft("RGB", (SIDE, SIDE))
    picture = ImageOps.exif_transpose(opened).convert("RGB")
    picture.thumbnail((SIDE, SIDE), Image.Resampling.LANCZOS)
    kept = io.BytesIO()
    bare = Image.frombytes("RGB", picture.size, picture.tobytes())
    bare.save(kept, "JPEG", quality=QUALITY, optimize=True)
    return kept.getvalue()
