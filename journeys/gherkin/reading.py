"""A .feature file as scenarios and steps with their lines; outlines are spread over their examples."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from gherkin.dialect import Dialect
from gherkin.errors import CompositeParserException, ParserException
from gherkin.parser import Parser

from journeys.errors import FeatureError

KINDS = {"Context": "given", "Action": "when", "Outcome": "then"}


@dataclass(frozen=True)
class StepText:
    """One line of a scenario. `kind` is given, when or then, also for And and But; "" when nothing said which."""

    keyword: str
    text: str
    line: int
    kind: str


@dataclass(frozen=True)
class Scenario:
    """One walk. `template` is the name as written, `name` with the values of `example`; `line` is the row's then.

    `tags` (without @) are those of feature, rule, scenario and examples together.
    """

    name: str
    template: str
    line: int
    tags: tuple[str, ...]
    steps: tuple[StepText, ...]
    example: Mapping[str, str] = field(default_factory=dict)
    rule: str = ""
    outline: bool = False


@dataclass(frozen=True)
class Feature:
    """A whole file. `stray` are lines that look like steps but stand in a description: nothing would walk them."""

    path: Path
    name: str
    line: int
    tags: tuple[str, ...]
    scenarios: tuple[Scenario, ...]
    stray: tuple[StepText, ...] = ()


def read_feature(path: Path, shown: str = "") -> Feature:
    """Read one file; `shown` is how errors name it. Raises FeatureError with the line for what is not Gherkin."""
    shown = shown or str(path)
    try:
        text = path.read_text("utf-8-sig")  # some editors begin a file with a byte order mark
        document = Parser().parse(text)
    except (OSError, UnicodeDecodeError) as error:
        raise FeatureError("this feature file cannot be read as UTF-8 text.", where=shown) from error
    except CompositeParserException as error:
        raise _malformed(error.errors[0], shown) from error
    except ParserException as error:
        raise _malformed(error, shown) from error
    if not document.get("feature"):
        raise FeatureError("there is no Feature in this file.", where=shown, do="Begin it with a line `Feature: ...`.")
    return _feature(path, document["feature"], text.splitlines())


def _malformed(error: ParserException, shown: str) -> FeatureError:
    seen = re.search(r"got '(.*)'\s*$", str(error))
    line = error.location["line"]
    if seen and re.fullmatch(r"(Given|When|Then|And|But|\*)", seen[1]):
        what = f"the step {seen[1]!r} says nothing after its keyword."
        return FeatureError(what, where=f"{shown}:{line}", do="Say what the customer does, or take the line out.")
    if seen and re.match(r"(Given|When|Then|And|But|\*)\b", seen[1]):
        what = f"the step {seen[1]!r} stands outside of a scenario."
        return FeatureError(what, where=f"{shown}:{line}", do="Put it under `Scenario:` or `Background:`.")
    if seen:
        return FeatureError(f"{seen[1]!r} is not Gherkin here.", where=f"{shown}:{line}", do="Check keyword and colon.")
    reason = re.sub(r"^\(\d+:\d+\): ", "", str(error))
    return FeatureError(f"this is not Gherkin: {reason}.", where=f"{shown}:{line}")


def _feature(path: Path, raw: Any, lines: list[str]) -> Feature:
    tags = _tags(raw)
    scenarios: list[Scenario] = []
    background: list[Any] = []
    for child in raw["children"]:
        if "background" in child:
            background = child["background"]["steps"]
        elif "rule" in child:
            scenarios += _rule(child["rule"], tags, background)
        else:
            scenarios += _scenario(child["scenario"], tags, background, "")
    stray = tuple(_stray(raw, lines, _keywords(raw["language"])))
    return Feature(path, raw["name"], raw["location"]["line"], tags, tuple(scenarios), stray)


def _rule(raw: Any, tags: tuple[str, ...], background: list[Any]) -> list[Scenario]:
    scenarios: list[Scenario] = []
    own = list(background)
    for child in raw["children"]:
        if "background" in child:
            own = background + child["background"]["steps"]
        else:
            scenarios += _scenario(child["scenario"], tags + _tags(raw), own, raw["name"])
    return scenarios


def _scenario(raw: Any, tags: tuple[str, ...], background: list[Any], rule: str) -> list[Scenario]:
    tags += _tags(raw)
    outline = bool(raw["examples"])
    rows: list[tuple[dict[str, str], int, tuple[str, ...]]] = []
    for table in raw["examples"]:
        heads = [cell["value"] for cell in table.get("tableHeader", {}).get("cells", ())]
        for row in table.get("tableBody", ()):
            cells = dict(zip(heads, (cell["value"] for cell in row["cells"]), strict=True))
            rows.append((cells, row["location"]["line"], tags + _tags(table)))
    if not outline:
        rows = [({}, raw["location"]["line"], tags)]
    steps = (background if raw["steps"] else []) + raw["steps"]
    return [
        Scenario(
            name=_fill(raw["name"], cells) + _label(raw["name"], cells),
            template=raw["name"],
            line=line,
            tags=tuple(dict.fromkeys(row_tags)),
            steps=_steps(steps, cells),
            example=cells,
            rule=rule,
            outline=outline,
        )
        for cells, line, row_tags in rows
    ]


def _label(name: str, cells: dict[str, str]) -> str:
    """What tells two rows of one outline apart when its name does not."""
    return "" if not cells or _fill(name, cells) != name else f" ({', '.join(cells.values())})"


def _fill(text: str, cells: Mapping[str, str]) -> str:
    return re.sub(r"<(.+?)>", lambda match: cells.get(match[1], match[0]), text)


def _steps(raw: list[Any], cells: Mapping[str, str]) -> tuple[StepText, ...]:
    kind = ""
    steps = []
    for step in raw:
        kind = KINDS.get(step["keywordType"], kind)
        steps.append(StepText(step["keyword"].strip(), _fill(step["text"], cells), step["location"]["line"], kind))
    return tuple(steps)


def _tags(raw: Any) -> tuple[str, ...]:
    return tuple(tag["name"].lstrip("@") for tag in raw.get("tags", ()))


def _keywords(language: str) -> re.Pattern[str]:
    """What begins a line that was meant as a step, or as a section whose colon was forgotten."""
    words = Dialect.for_name(language)
    assert words  # the parser has read the file in this language already
    steps = words.given_keywords + words.when_keywords + words.then_keywords + words.and_keywords + words.but_keywords
    sections = words.scenario_keywords + words.scenario_outline_keywords + words.background_keywords
    names = sorted({word.strip() for word in (*steps, *sections)} - {"*"}, key=len, reverse=True)
    return re.compile(rf"\s*({'|'.join(map(re.escape, names))})\s+(\S.*)$")


def _stray(raw: Any, lines: list[str], keywords: re.Pattern[str]) -> Iterator[StepText]:
    """Step-like lines of descriptions: Gherkin takes them for prose, so they would be swallowed."""
    start = raw["location"]["line"]
    for offset, line in enumerate((raw.get("description") or "").splitlines()):
        match = keywords.match(line)
        if match:
            number = next((n for n in range(start + offset, len(lines)) if lines[n].strip() == line.strip()), start)
            yield StepText(match[1], match[2].strip(), number + 1, "")
    for child in raw.get("children", ()):
        for inner in child.values():
            yield from _stray(inner, lines, keywords)
