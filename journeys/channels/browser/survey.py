"""What `scripts/survey.js` answers, as typed records, and how they become the records of a PageState."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.resources import files

import msgspec
from playwright.sync_api import Selectors

from journeys.evidence.masking import MASK
from journeys.model.outline import Box, Clip, Field, Image, Layer, Markup

ENGINE = "journeys-survey"
REF_ENGINE = "journeys-ref"
SECRET_ENGINE = "journeys-secret"  # noqa: S105 - the name of a selector engine
LOOKALIKE_ENGINE = "journeys-lookalike"
PARTS = {"SECRET_FIELD": "secret.js", "PRODUCT_MARKUP": "markup.js"}
"""What engines have in common, by the word that stands for it in them."""
ENGINES = {
    ENGINE: "survey.js",
    REF_ENGINE: "reference.js",
    SECRET_ENGINE: "secrets.js",
    LOOKALIKE_ENGINE: "lookalikes.js",
}
Quad = tuple[float, float, float, float]


class SurveyedField(msgspec.Struct):
    """A form field. `box` is x, y, width, height within its frame; `secret` says that its value must not be kept."""

    label: str
    name: str
    id: str
    type: str
    autocomplete: str
    inputmode: str
    placeholder: str
    value: str
    filled: bool
    checked: bool
    enabled: bool
    disclosed: bool
    required: bool
    invalid: bool
    error: str
    error_px: float
    form: int
    box: Quad | None
    ref: str
    options: int
    secret: bool


class SurveyedLayer(msgspec.Struct):
    """A fixed, sticky or dialog layer."""

    role: str
    text: str
    box: Quad
    share: float
    modal: bool
    close: Quad | None
    kind: str


class SurveyedImage(msgspec.Struct):
    """A content image."""

    src: str
    alt: str
    box: Quad
    loaded: bool | None
    main: bool


class SurveyedClip(msgspec.Struct):
    """Text cut off by its container."""

    text: str
    box: Quad


class SurveyedMarkup(msgspec.Struct):
    """One thing the document tells machines about a product."""

    form: str
    text: str


class Survey(msgspec.Struct):
    """One frame's document."""

    title: str
    language: str
    attributes: dict[str, dict[str, str]]
    fields: list[SurveyedField]
    layers: list[SurveyedLayer]
    images: list[SurveyedImage]
    clips: list[SurveyedClip]
    width: int
    height: int
    scroll_width: int
    client_width: int
    viewport_meta: str
    markup: list[SurveyedMarkup]


def script(name: str) -> str:
    """A JavaScript file of this package."""
    return (files(__package__) / "scripts" / name).read_text("utf-8")


def register(selectors: Selectors) -> None:
    """Make the survey known to a Playwright: its scripts run as selector engines, isolated from the page's own."""
    for engine, name in ENGINES.items():
        selectors.register(engine, expression(name, PARTS), content_script=True)


def expression(name: str, parts: Mapping[str, str] | None = None) -> str:
    """A JavaScript file of this package that is one expression, without the comments that begin a line.

    `parts` are further such files, by the word that stands for each in this one.
    """
    lines = script(name).splitlines()
    text = "\n".join(line for line in lines if not line.startswith("//"))
    for part, inner in (parts or {}).items():
        text = text.replace(part, f"({expression(inner)})")
    return text


def decode(text: str) -> Survey:
    """The survey's answer. Raises msgspec.ValidationError when script and records have parted."""
    return msgspec.json.decode(text, type=Survey)


def box(quad: Quad | None, offset: tuple[float, float]) -> Box | None:
    """A frame's quad as a box of the page, moved by the frame's own place."""
    return Box(quad[0] + offset[0], quad[1] + offset[1], quad[2], quad[3]) if quad else None


def field(seen: SurveyedField, offset: tuple[float, float], forms: int) -> Field:
    """A Field record. `forms` is how many forms earlier frames had. A secret value becomes the mask."""
    return Field(
        key="",
        label=seen.label,
        name=seen.name,
        id=seen.id,
        type=seen.type,
        autocomplete=seen.autocomplete,
        inputmode=seen.inputmode,
        placeholder=seen.placeholder,
        value=MASK if seen.secret and seen.value else seen.value,
        filled=seen.filled,
        checked=seen.checked,
        enabled=seen.enabled,
        disclosed=seen.disclosed,
        markup_required=seen.required,
        invalid=seen.invalid,
        error=seen.error,
        error_px=seen.error_px,
        form=seen.form + forms if seen.form >= 0 else -1,
        box=box(seen.box, offset),
        ref=seen.ref,
        options=seen.options,
    )


def layer(seen: SurveyedLayer) -> Layer:
    """A Layer record; layers are only read from the main frame."""
    place = box(seen.box, (0, 0))
    assert place is not None
    return Layer(seen.role, seen.text, place, seen.share, seen.modal, box(seen.close, (0, 0)), seen.kind)


def image(seen: SurveyedImage, offset: tuple[float, float]) -> Image:
    """An Image record."""
    return Image(seen.src, seen.alt, box(seen.box, offset), seen.loaded, seen.main)


def clip(seen: SurveyedClip) -> Clip:
    """A Clip record; clips are only read from the main frame."""
    place = box(seen.box, (0, 0))
    assert place is not None
    return Clip(seen.text, place)


def markup(seen: SurveyedMarkup) -> Markup:
    """A Markup record."""
    return Markup(seen.form, seen.text)
