"""journeys lint: features checked without walking them."""

from __future__ import annotations

import click

from journeys.cli._suite import feature_paths, known_sentences, suite_here
from journeys.errors import PASSED, USAGE
from journeys.gherkin.lint import feature_files
from journeys.run.checking import mistakes


@click.command("lint")
@click.argument("paths", nargs=-1)
def command(paths: tuple[str, ...]) -> int:
    """Check PATHS (all features when left out): unknown sentences, malformed Gherkin, scenarios that prove nothing."""
    suite = suite_here()
    places = feature_paths(suite, paths)
    brief = suite.brief() if suite.raw_stores else None
    found = mistakes(places, suite.root, known_sentences(suite), brief)
    for mistake in found:
        click.secho(str(mistake), fg="red", err=True)
    files = len(feature_files(places))
    if not files:
        click.secho("There is no feature file to check.", fg="red", err=True)
        return USAGE
    if not found:
        click.echo(f"{files} feature file(s), no mistakes.")
    return USAGE if found else PASSED
