"""journeys explain: the page of a detector, in the terminal."""

from __future__ import annotations

import inspect

import click
from rapidfuzz import process

from journeys.detectors import DETECTORS
from journeys.errors import PASSED, UsageError


@click.command("explain")
@click.argument("detector", default="")
def command(detector: str) -> int:
    """What DETECTOR notices, why it hurts, what to do, when it stays silent; all of them in a line each without one."""
    known = {one.META.id: one for one in DETECTORS}
    if not detector:
        for name, one in known.items():
            click.echo(f"{name:<32} {one.META.trouble}")
        return PASSED
    if detector not in known:
        near = ", ".join(name for name, _, _ in process.extract(detector, list(known), limit=3))
        raise UsageError(f"there is no detector called {detector!r}.", do=f"Nearest: {near}." if near else "")
    meta = known[detector].META
    click.echo(f"{meta.id} ({meta.group}, tier {meta.tier}, owner {meta.owner})\n")
    click.echo(inspect.getdoc(known[detector]) or meta.trouble)
    click.echo(f"\nSource: {meta.source}")
    return PASSED
