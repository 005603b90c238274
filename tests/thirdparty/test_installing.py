"""A shop that cannot be installed is said to be so, and leaves nothing that looks installed."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.thirdparty import installing
from tests.thirdparty.installing import NotInstalledError, folder_for, install, installed_or_skipped


def test_another_version_is_another_folder() -> None:
    assert folder_for("shop", "package==1") == folder_for("shop", "package==1")
    assert folder_for("shop", "package==1") != folder_for("shop", "package==2")


def test_what_failed_is_told(tmp_path: Path) -> None:
    with pytest.raises(NotInstalledError, match=r"ended with 3 in .*: ERROR: no such package"):
        install([sys.executable, "-c", "print('ERROR: no such package\\nbye'); raise SystemExit(3)"], tmp_path)
    with pytest.raises(NotInstalledError, match="no-such-program"):
        install(["no-such-program"], tmp_path)


def test_what_takes_too_long_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installing, "INSTALL_S", 0.2)
    with pytest.raises(NotInstalledError, match="timed out"):
        install([sys.executable, "-c", "import threading; threading.Event().wait()"], tmp_path)


def test_the_reason_is_what_the_skip_says() -> None:
    with (
        pytest.raises(pytest.skip.Exception, match="Shop cannot be installed here: no network"),
        installed_or_skipped("Shop"),
    ):
        raise NotInstalledError("no network")
