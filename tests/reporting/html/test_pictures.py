from __future__ import annotations

import base64
import io
import shutil
from pathlib import Path

from PIL import Image

from journeys.reporting.html.pictures import album
from journeys.reporting.protocol import Job
from tests.reporting import samples
from tests.reporting.pictures import DESKTOP, shot


def test_equal_pictures_are_held_once(tmp_path: Path) -> None:
    name = shot(tmp_path, "one", DESKTOP, "Page")
    shutil.copyfile(tmp_path / name, tmp_path / "blobs" / "two.png")
    found = album(Job(samples.empty(), tmp_path), [], [name, "blobs/two.png", name])
    assert len(found) == 2
    assert len({picture.id for picture in found.values()}) == 1


def test_proofs_stay_sharper_than_thumbnails(tmp_path: Path) -> None:
    one, two = shot(tmp_path, "one", DESKTOP, "Page"), shot(tmp_path, "two", DESKTOP, "Other")
    found = album(Job(samples.empty(), tmp_path), [one], [one, two])
    assert found[one].width > found[two].width


def test_the_size_written_down_is_the_picture_s(tmp_path: Path) -> None:
    name = shot(tmp_path, "one", DESKTOP, "Page")
    picture = album(Job(samples.empty(), tmp_path), [name], [])[name]
    data = base64.b64decode(picture.uri.removeprefix("data:image/webp;base64,"))
    with Image.open(io.BytesIO(data)) as opened:
        assert (opened.format, opened.size) == ("WEBP", (picture.width, picture.height))


def test_what_is_no_picture_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "text.png").write_text("not a picture")
    (tmp_path / "cut.png").write_bytes((tmp_path / shot(tmp_path, "one", DESKTOP, "Page")).read_bytes()[:900])
    assert album(Job(samples.empty(), tmp_path), ["text.png", "cut.png"], ["missing.png", "../../etc/passwd"]) == {}


def test_an_endless_page_is_cut(tmp_path: Path) -> None:
    Image.new("RGB", (100, 6000), "white").save(tmp_path / "long.png")
    picture = album(Job(samples.empty(), tmp_path), ["long.png"], [])["long.png"]
    assert picture.height == 4 * picture.width


def test_many_pictures_get_coarser(tmp_path: Path) -> None:
    name = shot(tmp_path, "one", DESKTOP, "Page")
    wanted = [name, *(f"missing-{n}.png" for n in range(400))]
    assert album(Job(samples.empty(), tmp_path), wanted, [])[name].width < 900
