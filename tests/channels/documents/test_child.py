"""The process that reads: one document in, one reading out, and hostile ones end with it."""

from __future__ import annotations

import json
import subprocess
import sys

from tests.channels.documents.making import paper

COMMAND = [sys.executable, "-m", "journeys.channels.documents.child"]


def test_one_document_in_one_reading_out() -> None:
    done = subprocess.run(COMMAND, input=paper("Invoice 12"), capture_output=True, timeout=60, check=True)
    reading = json.loads(done.stdout)
    assert reading["pages"] == ["Invoice 12"]
    assert reading["failure"] == ""


def test_more_memory_than_a_document_needs_is_not_given() -> None:
    code = "from journeys.channels.documents.child import confine; confine(); bytearray(4 * 1024**3)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=60, check=False)
    assert b"MemoryError" in done.stderr
