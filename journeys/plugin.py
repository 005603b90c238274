"""The pytest door: where a journeys.toml describes a suite and its features are asked for, they are walked.

Elsewhere it adds its options and does nothing, so that it costs other test suites nothing.
"""

from __future__ import annotations

import pytest

from journeys.errors import JourneysError
from journeys.run.options import add_options, read_options


def pytest_addoption(parser: pytest.Parser) -> None:
    """The options of a walk."""
    add_options(parser)


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    """Open the door when there is something to walk; a mistake ends with one sentence and its exit code."""
    try:
        options = read_options(config)
        if options is not None:
            from journeys.run.opening import open_door  # noqa: PLC0415 - only a walk needs the engine's rooms

            open_door(config, options)
    except JourneysError as error:
        pytest.exit(str(error), returncode=error.exit_code)
