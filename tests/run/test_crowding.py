"""A crowd's process: started, and gone afterwards."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from journeys.errors import HarnessError, UsageError
from journeys.run.crowding import LOCUSTFILE, LOG, Crowd


@pytest.fixture
def suite(tmp_path: Path) -> Path:
    (tmp_path / "load").mkdir()
    return tmp_path


def crowd(suite: Path, locustfile: str) -> Crowd:
    (suite / LOCUSTFILE).write_text(locustfile)
    return Crowd(suite, suite, {"JOURNEYS_LOAD_RUN": "told"})


def test_a_suite_without_a_locustfile(suite: Path) -> None:
    with pytest.raises(UsageError, match="locustfile"):
        Crowd(suite, suite, {})


def test_a_mistake_of_the_user_is_told_in_its_own_sentence(suite: Path) -> None:
    one = crowd(
        suite, "import os, sys\nsys.stderr.write(os.environ['JOURNEYS_LOAD_RUN'] + ': no plan\\n')\nsys.exit(2)\n"
    )
    one.wait(60)
    one.stop()
    with pytest.raises(UsageError, match="told: no plan"):
        one.check()


def test_one_that_hangs_is_stopped_and_did_not_come(suite: Path) -> None:
    one = crowd(suite, "import time\nprint('here', flush=True)\ntime.sleep(600)\n")
    assert one.running
    one.stop()
    one.stop()
    assert one._process.returncode is not None
    with pytest.raises(HarnessError, match="did not come"):
        one.check()
    (suite / "pulse.jsonl").write_text(json.dumps({"began": 1.0}) + "\n")
    one.check()
    assert (suite / LOG).is_file()
