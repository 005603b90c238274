"""The rules of this house, checked: names, sizes, mirrors, menus, import law, and what may not be written down."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest

from cornershop.flaws import REGISTRY
from journeys.cli import COMMANDS
from journeys.detectors import DETECTORS

ROOT = Path(__file__).parents[1]
SOURCES = ("journeys", "cornershop", "steps")
FILE_CEILING, LEAF_CEILING, FUNCTION_CEILING, TEST_CEILING = 400, 200, 50, 30
LEAVES = ("journeys/detectors", "journeys/shopper/actions", "journeys/shopper/questions", "journeys/cli", "steps")

LONGER_FILES: dict[str, str] = {
    "journeys/detectors/__init__.py": "the menu: every detector by name, once imported and once in its order",
    "journeys/shopper/actions/__init__.py": "the menu: every action by name, once imported and once offered",
}
"""Files over their ceiling, each with the reason it is better whole."""

LONGER_FUNCTIONS: dict[str, str] = {}
"""Functions over the ceiling (`file:name`), each with its reason."""

NO_MIRROR: dict[str, str] = {
    "journeys/model": "records without behaviour; what they compute is tested in tests/model where there is any",
    "journeys/errors.py": "an exception tree; its sentences and codes are tested through the command line",
    "journeys/channels/protocols.py": "a protocol has nothing to run",
    "journeys/channels/probes.py": "protocols have nothing to run",
    "journeys/faults/protocol.py": "a protocol has nothing to run",
    "journeys/detectors/protocol.py": "a protocol has nothing to run",
    "journeys/reporting/protocol.py": "a protocol has nothing to run",
    "journeys/shopper/protocols.py": "a protocol has nothing to run",
    "cornershop/host.py": "a protocol has nothing to run",
    "journeys/shopper/contacting/lines.py": "a protocol and its record have nothing to run",
    "journeys/verdict/draft.py": "a record without behaviour; clusters and fingerprints test what is made of it",
    "journeys/cli/_progress.py": "what a run shows is tested through `journeys run` in tests/cli/test_run.py",
    "journeys/cli/_show.py": "what a run shows is tested through `journeys run` in tests/cli/test_run.py",
    "journeys/cli/_suite.py": "every command's test starts with it",
    "journeys/cli/_walk.py": "tested through `journeys run` in tests/cli/test_run.py",
    "journeys/load/crowd": "Locust patches its process; tested through `journeys load` in tests/cli/test_load.py",
    "journeys/run/loading.py": "tested through `journeys load` in tests/cli/test_load.py",
    "journeys/run/browser.py": "tested with a real browser in tests/cli/test_demo.py",
    "journeys/run/controller.py": "tested through `journeys run` and pytest in tests/cli and tests/test_plugin.py",
    "journeys/run/door.py": "tested through pytest in tests/test_plugin.py",
    "journeys/run/robot.py": "tested through `journeys run` in tests/cli/test_run.py",
    "steps": "one call each; checked here and walked by every feature",
}
"""Folders and files without a test of their own name, each with the reason."""

MACHINE = re.compile(r"(?<![\w.])/(work|root|home/\w+)/|/tmp/(?!\.)\w", re.IGNORECASE)
SELECTOR = re.compile(r"""querySelector|css=|xpath=|\.locator\(|\[data-[\w-]+|["'][#.][a-zA-Z][\w-]+["']""")


def sources(*roots: str) -> Iterator[Path]:
    for root in roots:
        yield from sorted(p for p in (ROOT / root).rglob("*.py") if "__pycache__" not in p.parts)


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def functions(path: Path) -> Iterator[tuple[str, ast.FunctionDef]]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef):
            yield f"{name(path)}:{node.name}", node


def length(node: ast.FunctionDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


@pytest.mark.parametrize("detector", DETECTORS, ids=lambda d: d.META.id)
def test_a_detector_is_one_id_in_five_places(detector: object) -> None:
    one: str = detector.META.id  # type: ignore[attr-defined] # a module of the menu
    file = Path(detector.__file__)  # type: ignore[attr-defined] # a module of the menu
    stem = one.replace("-", "_")
    mirror = ROOT / "tests" / file.relative_to(ROOT / "journeys").with_name(f"test_{stem}.py")
    missing = {
        f"file {stem}.py": file.stem == stem,
        f"test {name(mirror)}": mirror.is_file(),
        f"flaw {one} in cornershop": one in REGISTRY,
        f"page docs/detectors/{one}.md": (ROOT / f"docs/detectors/{one}.md").is_file(),
    }
    assert not [what for what, there in missing.items() if not there]


def test_the_menu_of_detectors_equals_the_folder() -> None:
    kept = {"__init__.py", "protocol.py"}
    groups = {path for path in (ROOT / "journeys/detectors").iterdir() if path.is_dir() and path.name[0] != "_"}
    folder = {path for group in groups for path in group.glob("*.py") if path.name not in kept}
    menu = [Path(str(detector.__file__)) for detector in DETECTORS]  # type: ignore[attr-defined] # modules
    assert len(menu) == len(set(menu))
    assert {p for p in folder if not p.stem.startswith("_")} == set(menu)


def test_the_menu_of_commands_equals_the_folder() -> None:
    files = {
        path.stem.replace("_", "-") for path in (ROOT / "journeys/cli").glob("*.py") if not path.stem.startswith("_")
    }
    assert files == set(COMMANDS)


@pytest.mark.parametrize("path", list(sources(*SOURCES, "tests")), ids=name)
def test_files_stay_within_their_size(path: Path) -> None:
    lines = len(path.read_text("utf-8").splitlines())
    leaf = any(name(path).startswith(f"{folder}/") for folder in LEAVES)
    assert lines <= (LEAF_CEILING if leaf else FILE_CEILING) or name(path) in LONGER_FILES


def test_functions_stay_within_their_size() -> None:
    found = {where: length(node) for path in sources(*SOURCES) for where, node in functions(path)}
    assert not {w: n for w, n in found.items() if n > FUNCTION_CEILING and w not in LONGER_FUNCTIONS}
    assert median(found.values()) <= 10


def test_test_functions_stay_within_their_size() -> None:
    found = {where: length(node) for path in sources("tests") for where, node in functions(path)}
    assert not {w: n for w, n in found.items() if n > TEST_CEILING and ":test_" in w}


@pytest.mark.parametrize("path", [p for p in sources("steps") if p.name != "__init__.py"], ids=name)
def test_a_step_body_is_one_call_on_the_shopper(path: Path) -> None:
    for where, node in functions(path):
        if not node.decorator_list:
            continue  # a converter of step arguments
        (statement,) = node.body
        assert isinstance(statement, ast.Expr), where
        assert isinstance(statement.value, ast.Call), where
        assert ast.unparse(statement.value.func).startswith("shopper."), where


@pytest.mark.parametrize("path", [*sources("steps"), *sorted((ROOT / "features").rglob("*.feature"))], ids=name)
def test_no_selector_in_steps_and_features(path: Path) -> None:
    assert not SELECTOR.search(path.read_text("utf-8"))


def test_every_source_file_has_its_mirror() -> None:
    missing = []
    for path in sources("journeys", "cornershop"):
        excused = any(name(path) == kept or name(path).startswith(f"{kept}/") for kept in NO_MIRROR)
        if path.name in {"__init__.py", "__main__.py"} or excused:
            continue
        inner = (
            path.relative_to(ROOT / "journeys") if path.is_relative_to(ROOT / "journeys") else path.relative_to(ROOT)
        )
        mirror = ROOT / "tests" / inner.with_name(f"test_{path.stem.lstrip('_')}.py")
        if not mirror.is_file():
            missing.append(f"{name(path)} has no {name(mirror)}")
    assert not missing, "\n".join(missing)


def test_every_excuse_still_has_its_file() -> None:
    assert not [kept for kept in (*NO_MIRROR, *LONGER_FILES) if not (ROOT / kept).exists()]


def test_no_path_of_some_machine_is_written_down() -> None:
    kept = {".py", ".md", ".toml", ".feature", ".html", ".css", ".js", ".yaml", ".json", ""}
    places = [*SOURCES, "features", "load", "docs", "reports", "tests", ".ci"]
    files = [p for place in places for p in (ROOT / place).rglob("*") if p.is_file() and p.suffix in kept]
    files += [p for p in ROOT.iterdir() if p.is_file() and p.suffix in kept and p.name[0] != "."]
    ignored = {"runs", "latest", "__pycache__"}
    texts = {p: p.read_text("utf-8", "replace") for p in files if not ignored & set(p.parts) and p != Path(__file__)}
    assert not {name(p): found[0] for p, text in texts.items() if (found := MACHINE.search(text))}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("file", "planted", "contract"),
    [
        ("journeys/model/money.py", "import journeys.evidence.ledger", "model: the standard library only"),
        ("journeys/shopper/shopper.py", "import journeys.channels.browser", "shopper: model"),
        ("journeys/detectors/protocol.py", "import time", "detectors: model"),
        ("cornershop/settings.py", "import journeys.model.money", "cornershop: shop and shopper"),
    ],
)
def test_the_import_law_bites(tmp_path: Path, file: str, planted: str, contract: str) -> None:
    for part in SOURCES:
        shutil.copytree(ROOT / part, tmp_path / part, ignore=shutil.ignore_patterns("__pycache__", "assets", "data"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    path = tmp_path / file
    path.write_text(path.read_text("utf-8") + f"\n{planted}\n", "utf-8")
    linter = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [linter, "--no-cache"], cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 1, done.stdout + done.stderr
    assert re.search(rf"{re.escape(contract)}.* BROKEN", done.stdout), done.stdout
