"""How long reading the facts of a page takes: `python benchmarks/reading.py`. Aim: under 20 ms for 500 nodes."""

from __future__ import annotations

import time
from datetime import date

from journeys.model.outline import Box, Node, Outline, PageState
from journeys.wayfinding.reading import read_facts

TODAY = date(2026, 11, 22)
ROUNDS = 10


def big_page(lines: int) -> PageState:
    """A basket of `lines` lines (about ten nodes each) with a summary and delivery dates."""
    nodes = [Node(0, -1, 0, "main", ref="e0", box=Box(0, 0, 1280, 60 * lines))]

    def add(parent: int, role: str, **more: object) -> int:
        depth = nodes[parent].depth + 1
        nodes.append(Node(len(nodes), parent, depth, role, ref=f"e{len(nodes)}", **more))  # type: ignore[arg-type]  # test data
        return len(nodes) - 1

    for number in range(lines):
        line = add(0, "listitem")
        link = add(line, "link", pointer=True)
        add(link, "heading", name=f"Mug number {number}", level=3)
        add(line, "generic", text="Colour: blue, Size: M")
        add(line, "spinbutton", name="Quantity", value="2")
        add(line, "generic", text=f"£{number + 10}.50 each")
        add(line, "generic", text=f"£{2 * (number + 10) + 1}.00")
        add(line, "generic", text="Arrives Tue 24 Nov - Thu 26 Nov")
        add(line, "button", name="Remove")
        add(line, "paragraph", text="A mug for every day, thrown by hand and fired twice. Return it within 30 days.")
    for label, amount in (("Subtotal", "£900.00"), ("Delivery", "£4.90"), ("Total", "£904.90")):
        row = add(0, "generic")
        add(row, "generic", text=label)
        add(row, "generic", text=amount)
    return PageState(Outline("https://shop.example/basket", "Basket", "en", tuple(nodes), 1280, 800))


def main() -> None:
    """Print processor milliseconds per page for pages of growing size, after one warm-up."""
    for lines in (10, 50, 100, 200):
        state = big_page(lines)
        for stage in ("basket", "product", "list"):
            read_facts(state, stage=stage, locale="en_GB", today=TODAY)
            began = time.process_time()
            for _ in range(ROUNDS):
                facts = read_facts(state, stage=stage, locale="en_GB", today=TODAY)
            spent = (time.process_time() - began) / ROUNDS * 1000
            print(f"{len(state.outline.nodes):5d} nodes  {stage:8s} {spent:7.2f} ms  {len(facts):4d} facts")  # noqa: T201 - its output


if __name__ == "__main__":
    main()
