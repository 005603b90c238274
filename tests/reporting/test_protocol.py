from __future__ import annotations

from pathlib import Path

from journeys.reporting.protocol import Job
from tests.reporting import samples


def test_only_files_of_the_run_are_read(tmp_path: Path) -> None:
    run = tmp_path / "run"
    run.mkdir()
    (tmp_path / "secret.txt").write_text("secret")
    (run / "shot.png").write_text("picture")
    (run / "link.png").symlink_to(tmp_path / "secret.txt")
    job = Job(samples.empty(), run)
    assert job.inside("shot.png") == (run / "shot.png").resolve()
    for name in ("", "missing.png", "../secret.txt", str(tmp_path / "secret.txt"), "link.png", "."):
        assert job.inside(name) is None, name
