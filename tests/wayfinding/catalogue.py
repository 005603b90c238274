"""Hand-made pages and pages of shops other people made: their recordings, and what a shopper must find on them."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from journeys.evidence.codec import decode
from journeys.model.outline import Node, PageState

PAGES = Path(__file__).parent / "pages"
RECORDINGS = Path(__file__).parent / "recordings"


@dataclass(frozen=True)
class Expected:
    """What must be found: intent -> control (`id=`, `href=`, `title=` or a name), and what must not be."""

    name: str
    language: str
    stage: str
    first: dict[str, str]
    absent: tuple[str, ...] = ()
    subject: dict[str, str] = field(default_factory=dict)
    keys: dict[str, str] = field(default_factory=dict)
    overlay: str = ""
    tiles: tuple[str, ...] = ()
    url: str = ""
    width: int = 1280


def names() -> tuple[str, ...]:
    """Every page, in order."""
    return tuple(sorted(path.stem for path in PAGES.glob("*.toml")))


def drawn() -> tuple[str, ...]:
    """The hand-made pages among them; the others were met on a walk and are kept as they were seen."""
    return tuple(name for name in names() if (PAGES / f"{name}.html").exists())


@cache
def expected(name: str) -> Expected:
    """What `pages/<name>.toml` asks for."""
    data = tomllib.loads((PAGES / f"{name}.toml").read_text(encoding="utf-8"))
    data["absent"], data["tiles"] = tuple(data.get("absent", ())), tuple(data.get("tiles", ()))
    data.setdefault("first", {})
    return Expected(name=name, **data)


@cache
def recorded(name: str) -> PageState:
    """The page as chromium showed it when it was recorded."""
    return decode((RECORDINGS / f"{name}.json").read_bytes(), PageState)


def is_meant(node: Node, wanted: str, label: str = "") -> bool:
    """Whether `node` is the control an expectation names; `label` is what is read in it."""
    kind, _, value = wanted.partition("=")
    if kind in {"id", "href", "title"} and value:
        return node.attributes.get(kind) == value
    return wanted in {node.name, node.text, node.attributes.get("visible"), label}
