"""The menu, the folder and the rules every detector keeps."""

import ast
import inspect
from pathlib import Path

import pytest

import journeys.detectors as room
from journeys.detectors import DETECTORS
from journeys.detectors.protocol import Detector

FOLDER = Path(room.__file__).parent
TESTS = Path(__file__).parent
GROUPS = tuple(path.name for path in FOLDER.iterdir() if path.is_dir() and path.name[0] not in "_.")
ALLOWED = {
    "journeys.model",
    "journeys.detectors",
    "journeys.errors",
    "journeys.evidence.faults",
    "journeys.evidence.timeline",
    "journeys.evidence.promises",
}
FORBIDDEN = {
    "time",
    "random",
    "socket",
    "os",
    "subprocess",
    "urllib.request",
    "http",
    "asyncio",
    "uuid",
    "secrets",
}
EVERY = pytest.mark.parametrize("detector", DETECTORS, ids=lambda d: d.META.id)


def file_of(detector: Detector) -> Path:
    return Path(inspect.getfile(detector))  # type: ignore[arg-type]  # detectors are modules


def test_the_menu_is_the_folder() -> None:
    files = {path for group in GROUPS for path in (FOLDER / group).glob("*.py") if path.stem != "__init__"}
    assert {file_of(detector) for detector in DETECTORS} == files
    assert len({detector.META.id for detector in DETECTORS}) == len(DETECTORS)


@EVERY
def test_file_name_group_and_test_follow_the_id(detector: Detector) -> None:
    path = file_of(detector)
    assert path.stem == detector.META.id.replace("-", "_")
    assert path.parent.name == detector.META.group
    assert (TESTS / path.parent.name / f"test_{path.stem}.py").exists()


@EVERY
def test_the_meta_is_complete(detector: Detector) -> None:
    meta = detector.META
    assert all((meta.title, meta.trouble, meta.feels, meta.remedy, meta.source, meta.checklist))
    assert meta.remedy.endswith(".")
    assert meta.title != meta.trouble


@EVERY
def test_the_file_keeps_its_order(detector: Detector) -> None:
    tree = ast.parse(file_of(detector).read_text(encoding="utf-8"))
    names = [node.name for node in tree.body if isinstance(node, ast.FunctionDef)]
    public = [name for name in names if not name.startswith("_") and name != "kind_of"]
    assert public == ["detect"]
    meta = next(
        node.lineno for node in tree.body if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "META"
    )
    assert all(meta < node.lineno for node in tree.body if isinstance(node, ast.FunctionDef))


def imports(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add(node.module or "")
    return found


@pytest.mark.parametrize("path", sorted(FOLDER.rglob("*.py")), ids=lambda p: p.relative_to(FOLDER).as_posix())
def test_purity(path: Path) -> None:
    for name in imports(path):
        assert name not in FORBIDDEN
        if name.startswith("journeys"):
            assert any(name == room_ or name.startswith(room_ + ".") for room_ in ALLOWED), name
        else:
            assert name.split(".")[0] in {
                "__future__", "ast", "bisect", "collections", "dataclasses", "datetime", "difflib", "functools",
                "importlib", "inspect",
                "itertools", "math", "pathlib", "pyphen", "re", "statistics", "sys", "tomllib", "typing", "urllib",
            }  # fmt: skip


CLOCKS = frozenset({"now", "today", "utcnow", "fromtimestamp"})


@pytest.mark.parametrize("path", sorted(FOLDER.rglob("*.py")), ids=lambda p: p.relative_to(FOLDER).as_posix())
def test_dates_are_compared_and_no_clock_is_read(path: Path) -> None:
    calls = [node.func for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)]
    assert not [call for call in calls if isinstance(call, ast.Attribute) and call.attr in CLOCKS]
