"""How long wayfinding takes on a page of about 500 nodes: python benchmarks/wayfinding.py."""

from __future__ import annotations

import time

from journeys.model.outline import PageState
from journeys.wayfinding import INTENTS, find, parse_snapshot, stage_of

TARGET_MS = 5.0  # one question, on a page of 500 nodes, once lexicons are loaded
NODES = 500


def snapshot(nodes: int, round_: int) -> str:
    """A list of products with about `nodes` nodes, different in every round so that nothing is remembered."""
    lines = ["- main [ref=e1]:", "  - list [ref=e2]:"]
    for tile in range(nodes // 5):
        name = f"Mug {round_} {tile}"
        lines += [
            f"    - listitem [ref=e{tile}0]:",
            f'      - link "{name}" [ref=e{tile}1]:',
            f"        - /url: /p/{tile}",
            f"      - paragraph [ref=e{tile}2]: £{tile}.90",
            f'      - button "Add {name} to cart" [ref=e{tile}3]',
            f'      - button "Add to wishlist" [ref=e{tile}4]',
        ]
    return "\n".join(lines)


def page(round_: int) -> PageState:
    """A fresh page."""
    text = snapshot(NODES, round_)
    return PageState(parse_snapshot(text, url="/", title="", language="en", width=1280, height=800))


def milliseconds(round_: int) -> tuple[float, float]:
    """Milliseconds of processor time for one question on average over all intents, and for telling the stage."""
    state = page(round_)
    begun = time.process_time()
    for intent in INTENTS:
        find(state, intent, subject="Mug 1 7")
    asked = time.process_time()
    stage_of(state)
    return (asked - begun) * 1000 / len(INTENTS), (time.process_time() - asked) * 1000


if __name__ == "__main__":
    milliseconds(0)
    finds, stages = zip(*(milliseconds(round_) for round_ in range(1, 6)), strict=True)
    print(f"find: {min(finds):.2f} ms a question (target {TARGET_MS} ms); stage_of: {min(stages):.2f} ms")  # noqa: T201 - a benchmark prints
