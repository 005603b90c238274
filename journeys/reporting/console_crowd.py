"""A load run on the terminal: what customers felt of every fault, and what robots felt among so many others."""

from __future__ import annotations

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from journeys.model.load import Load
from journeys.reporting.among import among, crowds
from journeys.reporting.outages import outages
from journeys.reporting.text import line
from journeys.reporting.words import number

LONGEST = 44


def print_crowd(load: Load, console: Console) -> None:
    """Print its tables; nothing where nothing was broken and no robot walked."""
    for outage in outages(load):
        table = _table(outage.words, "Crowd", "Robots")
        for one in outage.measures:
            table.add_row(one.name, one.crowd, one.robots)
        console.print(table)
    rows = among(load)
    if rows:
        table = _table("Friction index of a robot", "Calm", *(crowd.title for crowd in crowds(load)))
        for row in rows:
            told = [_index(felt.crowd, felt.seconds) if felt else "–" for felt in row.felt]
            table.add_row(Text(line(f"{row.name}, {row.device}", LONGEST)), _index(row.calm, row.seconds), *told)
        console.print(table)


def _index(index: float | None, seconds: float | None) -> str:
    return number(index) if seconds is None else f"{number(index)} ({seconds:.0f} s)"


def _table(*heads: str) -> Table:
    table = Table(box=SIMPLE_HEAD, pad_edge=False, padding=(0, 1), expand=False)
    for head in heads:
        table.add_column(Text(head), overflow="fold", max_width=LONGEST)
    return table
