"""journeys steps: the vocabulary."""

from __future__ import annotations

import click
from rich.console import Console
from rich.markup import escape

from journeys.cli._suite import known_sentences, suite_here
from journeys.gherkin.catalogue import Sentence
from journeys.gherkin.lint import feature_files, nearest, read_all, unused


@click.command("steps")
@click.argument("words", nargs=-1)
@click.option("--unused", "only_unused", is_flag=True, help="Only sentences that no feature uses.")
def command(words: tuple[str, ...], only_unused: bool) -> int:
    """List the sentences features may use, with their files; with WORDS, those that hold every one of them."""
    suite = suite_here()
    known = known_sentences(suite)
    found = list(known)
    if only_unused:
        features, _ = read_all(feature_files([suite.features]), suite.root)
        found = unused(known, features)
    if words:
        found = [s for s in found if all(word.casefold() in s.text.casefold() for word in words)]
    _print(found)
    if not found and words and not only_unused:
        click.echo("No sentence holds all of these words. The nearest:")
        _print(nearest(" ".join(words), known))
    click.echo(f"{len(found)} of {len(known)} sentences.")
    return 0


def _print(found: list[Sentence]) -> None:
    console = Console(highlight=False)
    for sentence in found:
        place = escape(f"{sentence.file}:{sentence.line}")
        console.print(f"[bold]{sentence.keyword:<5}[/] {escape(sentence.text)}  [dim]{place}[/]", soft_wrap=True)
