from __future__ import annotations

from pathlib import Path

import pytest

from journeys.errors import ConfigError
from journeys.reporting.branding import Branding, contrast, load_branding
from tests.reporting.pictures import shot


def branding(folder: Path, text: str) -> Path:
    path = folder / "branding.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_committed_file_can_be_followed() -> None:
    assert load_branding(Path(__file__).parents[2] / "reports" / "branding.toml") == Branding()


def test_a_logo_lies_beside_the_file(tmp_path: Path) -> None:
    shot(tmp_path, "logo", (390, 300), "")
    loaded = load_branding(branding(tmp_path, 'logo = "blobs/logo.png"\ncompany = "Example"'))
    assert loaded.logo == tmp_path / "blobs" / "logo.png"
    assert loaded.company == "Example"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("accent = ", "cannot be read"),
        ('colour = "#000000"', "'colour' is not known"),
        ("title = 3", "title must be text"),
        ('accent = "teal"', "must be a colour like #0b5f59"),
        ('accent = "#0b5f59}body{display:none"', "must be a colour"),
        ('accent = "#ffee88"', "contrast of only"),
        ('accent_dark = "#222222"', "contrast of only"),
        ('logo = "missing.png"', "is not a png, svg, jpg or webp file"),
    ],
)
def test_bad_branding_gets_one_clear_sentence(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(ConfigError, match="branding") as caught:
        load_branding(branding(tmp_path, text))
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_missing_file_is_a_configuration_error(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="does not exist"):
        load_branding(tmp_path / "none.toml")


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
