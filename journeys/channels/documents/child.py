"""Reads one PDF from standard input and writes what it says to standard output as JSON. Its own limits come first."""

from __future__ import annotations

import contextlib
import importlib
import json
import sys
from dataclasses import asdict

from journeys.channels.documents.pdf import read_pdf

MEMORY_BYTES = 1_500 * 1024 * 1024
CPU_SECONDS = 30


def confine() -> None:
    """No more memory and time than a document needs, where the system knows such limits."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        resource = importlib.import_module("resource")  # only Unix has it
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
        resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))


def main() -> None:
    """One document in, one reading out."""
    confine()
    sys.stdout.write(json.dumps(asdict(read_pdf(sys.stdin.buffer.read()))))


if __name__ == "__main__":
    main()
