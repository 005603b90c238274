"""A detector's page for people: what `journeys explain ID` prints and what `docs/detectors/` holds.

The text is the detector's own docstring; the facts beside it are its META and its thresholds. Run
`python -m journeys.detectors.pages FOLDER` to write all pages anew.
"""

from __future__ import annotations

import inspect
import sys
from pathlib import Path

from journeys.detectors import DETECTORS
from journeys.detectors.protocol import Detector

HEADINGS = ("What it notices", "Why it hurts", "Example", "What to do", "When it stays silent")

_OWNERS = {
    "shop": "the shop's web team",
    "fulfilment": "fulfilment",
    "service": "customer service",
    "billing": "billing",
    "marketing": "marketing",
    "it": "IT",
}
_TIERS = {
    "A": "certain: one observation is enough",
    "B": "a measurement: confirmed when it is seen again",
    "C": "language: advice until its word list is proven",
}

_LEFT_OUT = """
## Left out on purpose

- `pogo-loop` (opening product after product for a fact that the list keeps back): a shopper knows the product by name
  or takes the first one, and never opens three for a fact. What would make people do it, a list without prices, cannot
  be told from a list whose prices screen readers are not told: the outline is what they are told.
- `effort-over-floor` (keys and presses against the least a customer could do): the least is not known. A robot's way
  past a shop has its own detours, audits and deliberate mistakes, so the ratio would measure the robot as much as the
  shop, and what makes a way long is reported by itself (`ask-twice`, `form-too-long`, `checkout-too-many-steps`,
  `forced-account`). Presses, keystrokes, pages and seconds of every journey are in the result, never scored.
"""


def find(detector_id: str) -> Detector | None:
    """The detector with this id, or None."""
    return next((detector for detector in DETECTORS if detector.META.id == detector_id), None)


def thresholds(detector: Detector) -> dict[str, object]:
    """The detector's public numbers by name, in the order of its file."""
    return {
        name: value
        for name, value in vars(detector).items()
        if name.isupper()
        and not name.startswith("_")
        and isinstance(value, int | float)
        and not isinstance(value, bool)
    }


def page(detector: Detector) -> str:
    """The page of one detector as Markdown."""
    meta = detector.META
    title, _, story = (inspect.getdoc(detector) or "").partition("\n")
    serves = ", ".join((*meta.checklist, *meta.practice, *meta.gaps))
    facts = [
        f"- **Id**: `{meta.id}` (version {meta.major}, since {meta.since}, group {meta.group})",
        f"- **A customer may feel**: {meta.feels}",
        f"- **Who should act**: {_OWNERS[meta.owner]}",
        f"- **How sure**: tier {meta.tier}, {_TIERS[meta.tier]}",
        f"- **Source of the threshold**: {meta.source}",
        f"- **Serves**: {serves}",
    ]
    numbers = [f"- `{name}` = {value}" for name, value in thresholds(detector).items()]
    if numbers:
        story += "\n\n## Thresholds\n" + "\n".join(numbers)
    return f"# {title.rstrip('.')}\n\n" + "\n".join(facts) + "\n" + story.rstrip() + "\n"


def write_pages(folder: Path) -> tuple[Path, ...]:
    """Write the page of every detector and an index into `folder`; returns the paths."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for detector in DETECTORS:
        path = folder / f"{detector.META.id}.md"
        path.write_text(page(detector), encoding="utf-8")
        written.append(path)
    index = folder / "README.md"
    index.write_text(contents(), encoding="utf-8")
    return (*written, index)


def contents() -> str:
    """The index of all pages as Markdown, in the order of the menu."""
    rows = [f"| [{d.META.id}]({d.META.id}.md) | {d.META.trouble} | {d.META.group} | {d.META.tier} |" for d in DETECTORS]
    head = ["# What the shoppers notice", "", "| Id | Trouble | Group | Tier |", "|---|---|---|---|"]
    return "\n".join([*head, *rows]) + "\n" + _LEFT_OUT


if __name__ == "__main__":
    write_pages(Path(sys.argv[1]))
