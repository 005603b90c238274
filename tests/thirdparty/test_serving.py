"""A shop's process: it is there when the block begins, and gone with all it started when the block ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import httpx
import pytest

from tests.thirdparty.serving import free_port, process

SERVER = """
import subprocess, sys
ports = sys.argv[1:]
children = [subprocess.Popen([sys.executable, "-m", "http.server", port, "--bind", "127.0.0.1"]) for port in ports]
[child.wait() for child in children]
"""


def test_it_serves_and_leaves_nothing_running(tmp_path: Path) -> None:
    ports = [free_port(), free_port()]
    urls = [f"http://127.0.0.1:{port}/" for port in ports]
    command = [sys.executable, "-c", SERVER, *map(str, ports)]
    with (
        process(command, urls[0], tmp_path / "log.txt", os.environ, tmp_path),
        httpx.Client(transport=httpx.HTTPTransport(retries=5)) as asking,
    ):
        assert [asking.get(url).status_code for url in urls] == [200, 200]
    for url in urls:
        with pytest.raises(httpx.ConnectError):
            httpx.get(url)


def test_a_shop_that_ends_at_once_is_quoted(tmp_path: Path) -> None:
    command = [sys.executable, "-c", "raise SystemExit('no database')"]
    with (
        pytest.raises(RuntimeError, match=r"ended with 1 .*no database"),
        process(command, f"http://127.0.0.1:{free_port()}/", tmp_path / "log.txt", os.environ, tmp_path),
    ):
        pytest.fail("it never served")


def test_a_shop_that_does_not_answer_in_time(tmp_path: Path) -> None:
    command = [sys.executable, "-c", "print('waiting', flush=True); import threading; threading.Event().wait()"]
    url = f"http://127.0.0.1:{free_port()}/"
    with (
        pytest.raises(TimeoutError, match=r"did not answer with 200 in 1.5 s: waiting"),
        process(command, url, tmp_path / "log.txt", os.environ, tmp_path, start_s=1.5),
    ):
        pytest.fail("it never served")
