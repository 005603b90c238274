"""The `journeys` command: one file per subcommand, listed here in the order people meet them."""

from __future__ import annotations

import gc
import importlib
import sys
from typing import Any

import click

from journeys.errors import HARNESS, USAGE, JourneysError

COMMANDS = {
    "demo": "Walk the bundled shop and report its friction.",
    "run": "Walk the suite's journeys on one of its stores.",
    "visit": "Walk any shop, without configuration, without ordering.",
    "load": "Send a crowd into a shop, break things, and count its books.",
    "init": "Write a suite of your own.",
    "steps": "The sentences features may use.",
    "lint": "Check features without walking them.",
    "judge": "Judge a saved run again.",
    "follow-up": "Go back to a saved run's open promises.",
    "ask": "Ask people what the robots of a run could not tell.",
    "report": "Write the reports of a judged run again.",
    "gate": "Hold a run against budgets and a baseline.",
    "explain": "What a detector notices, and why.",
    "doctor": "Check that everything a walk needs is there.",
}


RARELY = (200_000, 20, 20)
"""What is loaded stays, and so does the evidence that is judged: looking through it for garbage after every 700 objects
takes a fifth of the time of loading and a third of judging."""


class Menu(click.Group):
    """Loads a command's module when the command is used, so that `--help` stays quick."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """The menu, in its own order."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        """The command of `journeys.cli.<name>`."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = importlib.import_module(f"journeys.cli.{cmd_name.replace('-', '_')}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - click's signature
        """The menu with its one-liners, without loading anything."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=Menu, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="journeys")
@click.option("--debug", is_flag=True, help="Show tracebacks.")
def cli(debug: bool) -> None:
    """Robot mystery shoppers walk the journeys your CX team wrote, and prove where customers struggle.

    Exit codes: 0 passed, 1 friction over budget, 2 wrong usage or configuration, 3 the harness could not finish.
    """


def main(arguments: list[str] | None = None) -> None:
    """Run the command line and exit. Mistakes end in one sentence on stderr; a traceback only with --debug."""
    gc.set_threshold(*RARELY)
    code = execute(sys.argv[1:] if arguments is None else arguments)
    gc.freeze()  # or Python looks through everything once more before it ends
    sys.exit(code)


def execute(arguments: list[str]) -> int:
    """Run a command line; returns its exit code."""
    debug = "--debug" in arguments
    try:
        code: Any = cli.main(arguments, prog_name="journeys", standalone_mode=False)
    except click.exceptions.Exit as done:
        return done.exit_code
    except click.ClickException as error:
        error.show()
        return USAGE
    except (click.Abort, KeyboardInterrupt):
        click.secho("Stopped.", fg="red", err=True)
        return HARNESS
    except JourneysError as error:
        if debug:
            raise
        click.secho(str(error), fg="red", err=True)
        return error.exit_code
    except Exception as error:
        if debug:
            raise
        what = f"{type(error).__name__}: {' '.join(str(error).split()) or 'no message'}"
        click.secho(f"Journeys itself failed: {what} (--debug shows where).", fg="red", err=True)
        return HARNESS
    return code if isinstance(code, int) else 0
