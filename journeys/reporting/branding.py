"""How reports look for one company: `reports/branding.toml`."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, fields
from pathlib import Path

from journeys.errors import ConfigError

# WCAG 2.2 SC 1.4.3 asks for 4.5:1 between text and its ground; the accent is used for links.
CONTRAST = 4.5
PAPER_LIGHT, PAPER_DARK = "#f3f1ea", "#24262b"
LOGO_TYPES = {".png": "image/png", ".svg": "image/svg+xml", ".jpg": "image/jpeg", ".webp": "image/webp"}

_HEX = re.compile(r"#[0-9a-fA-F]{6}")


@dataclass(frozen=True)
class Branding:
    """`accent` and `accent_dark` are six-digit hex colours for links and curves on light and on dark ground.

    `logo` is a picture file (png, svg, jpg, webp) that is put inside the report; None for none.
    """

    title: str = "Customer journey report"
    company: str = ""
    accent: str = "#0b5f59"
    accent_dark: str = "#7fd1c4"
    logo: Path | None = None
    footer: str = ""

    def __post_init__(self) -> None:
        for colour in (self.accent, self.accent_dark):
            if not _HEX.fullmatch(colour):
                raise ConfigError(f"an accent must be a colour like #0b5f59, not {colour!r}.")


def load_branding(path: Path) -> Branding:
    """Read a branding file. Raises ConfigError with one sentence for anything that cannot be followed."""
    try:
        raw = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError as error:
        raise ConfigError("the branding file does not exist.", where=str(path)) from error
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(f"the branding file cannot be read: {error}.", where=str(path)) from error
    _known(raw, path)
    logo = _logo(raw.pop("logo", ""), path)
    try:
        branding = Branding(**raw, logo=logo)
    except ConfigError as error:
        raise ConfigError(error.what, where=str(path)) from error
    _readable(branding.accent, PAPER_LIGHT, "accent", path)
    _readable(branding.accent_dark, PAPER_DARK, "accent_dark", path)
    return branding


def _known(raw: dict[str, object], path: Path) -> None:
    names = {field.name for field in fields(Branding)}
    for name, value in raw.items():
        if name not in names:
            raise ConfigError(f"{name!r} is not known here.", where=str(path), do=f"Use {', '.join(sorted(names))}.")
        if not isinstance(value, str):
            raise ConfigError(f"{name} must be text in quotes.", where=str(path))


def _logo(name: str, path: Path) -> Path | None:
    if not name:
        return None
    logo = path.parent / name
    if logo.suffix.lower() not in LOGO_TYPES or not logo.is_file():
        raise ConfigError(f"the logo {name!r} is not a png, svg, jpg or webp file beside it.", where=str(path))
    return logo


def _readable(colour: str, paper: str, name: str, path: Path) -> None:
    ratio = contrast(colour, paper)
    if ratio < CONTRAST:
        advice = f"Links need {CONTRAST}:1."
        raise ConfigError(f"{name} {colour} has a contrast of only {ratio:.1f}:1.", where=str(path), do=advice)


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two hex colours, 1 to 21, by the formula of WCAG 2.2."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
