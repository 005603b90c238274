"""Playwright's AI snapshot (YAML) read into an outline. A damaged one yields what could be read, never an error."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

import yaml

from journeys.model.outline import Box, Node, Outline

HOLDERS = frozenset({"textbox", "searchbox", "combobox", "spinbutton", "slider"})
DEEPEST = 400

_HEADER = re.compile(
    r'(?P<role>[\w-]+)(?:\s+(?P<name>"(?:[^"\\]|\\.)*"|/(?:[^/\\]|\\.)*/))?(?P<rest>(?:\s*\[[^\]]*\])*)\s*$'
)
_MARK = re.compile(r"\[([^\]=]+)(?:=([^\]]*))?\]")
_PROPERTIES = {"/url": "href", "/placeholder": "placeholder"}
_LINE = re.compile(r"^(?P<indent> *)- (?P<item>.*)$")

Item = tuple[int, str, str]


def parse_snapshot(
    text: str,
    *,
    url: str,
    title: str,
    language: str,
    width: int,
    height: int,
    attributes: Mapping[str, Mapping[str, str]] | None = None,
) -> Outline:
    """The outline in `text`, the output of `page.aria_snapshot(mode="ai", boxes=True)`.

    `attributes` maps a ref to what only markup knows about it and wins over what the snapshot says. `language` is the
    page's own `lang`, with or without a region. `width` and `height` are the viewport in CSS pixels.
    """
    builder = _Builder(attributes or {})
    for depth, header, value in _items(text):
        builder.add(depth, header, value)
    return Outline(url, title, language[:2].lower(), builder.nodes(), width, height)


def _items(text: str) -> Iterator[Item]:
    """(depth, header, inline value) of every entry, in page order."""
    try:
        document = yaml.load(text, Loader=yaml.CBaseLoader)  # noqa: S506 - the base loader makes strings and nothing else
        yield from list(_walk(document, 0))
    except (yaml.YAMLError, RecursionError, ValueError):
        yield from _lines(text)


def _walk(entries: Any, depth: int) -> Iterator[Item]:
    if not isinstance(entries, list) or depth > DEEPEST:
        return
    for entry in entries:
        if isinstance(entry, str):
            yield depth, entry, ""
        elif isinstance(entry, dict):
            for header, inner in entry.items():
                yield depth, str(header), inner if isinstance(inner, str) else ""
                yield from _walk(inner, depth + 1)


def _lines(text: str) -> Iterator[Item]:
    """The same, line by line: what is broken costs its own line only."""
    for line in text.splitlines():
        found = _LINE.match(line)
        if not found:
            continue
        depth = len(found["indent"]) // 2
        try:
            parsed = yaml.load(found["item"], Loader=yaml.CBaseLoader)  # noqa: S506 - strings only, as above
        except (yaml.YAMLError, ValueError):
            continue
        if isinstance(parsed, str):
            yield depth, parsed, ""
        elif isinstance(parsed, dict):
            for header, inner in parsed.items():
                yield depth, str(header), inner if isinstance(inner, str) else ""


class _Builder:
    """Collects nodes as drafts (keyword arguments), so that properties may follow the node they belong to."""

    def __init__(self, attributes: Mapping[str, Mapping[str, str]]) -> None:
        self._attributes = attributes
        self._drafts: list[dict[str, Any]] = []
        self._path: list[tuple[int, int]] = []
        self._frames: list[tuple[int, float, float]] = []

    def add(self, depth: int, header: str, value: str) -> None:
        """Take one entry: a node, a bare text, or a property of the node around it."""
        while self._path and self._path[-1][0] >= depth:
            self._path.pop()
        while self._frames and self._frames[-1][0] >= depth:
            self._frames.pop()
        parent = self._path[-1][1] if self._path else -1
        if header.startswith("/"):
            if parent >= 0 and header in _PROPERTIES:
                self._drafts[parent]["attributes"][_PROPERTIES[header]] = value
            return
        draft = _draft(header, value)
        if draft is None:
            return
        draft.update(index=len(self._drafts), parent=parent, depth=len(self._path))
        self._place(draft, depth)
        self._path.append((depth, len(self._drafts)))
        self._drafts.append(draft)

    def _place(self, draft: dict[str, Any], depth: int) -> None:
        """Boxes inside a frame count from the frame's corner: move them to the page's."""
        box = draft["box"]
        if box is None:
            return
        if self._frames:
            _, left, top = self._frames[-1]
            draft["box"] = box = Box(box.x + left, box.y + top, box.width, box.height)
        if draft["role"] == "iframe":
            self._frames.append((depth, box.x, box.y))

    def nodes(self) -> tuple[Node, ...]:
        """The finished nodes, with attributes from markup and the chosen options of selects."""
        for draft in self._drafts:
            draft["attributes"].update(self._attributes.get(draft["ref"], {}))
            draft["text"] = _with_breaks(draft["text"], draft["attributes"].get("lines", ""))
            if draft["role"] == "option" and "selected" in draft["states"]:
                self._fill_select(draft)
        return tuple(Node(**draft) for draft in self._drafts)

    def _fill_select(self, option: dict[str, Any]) -> None:
        parent = option["parent"]
        while parent >= 0 and self._drafts[parent]["role"] == "group":
            parent = self._drafts[parent]["parent"]
        if parent >= 0 and self._drafts[parent]["role"] in {"combobox", "listbox"}:
            self._drafts[parent]["value"] = self._drafts[parent]["value"] or option["name"]


def _with_breaks(text: str, lines: str) -> str:
    """The text with spaces where it breaks: browsers' outlines run "Delivery" and "Not chosen" together."""
    return " ".join(lines.split()) if lines and "".join(lines.split()) == "".join(text.split()) else text


def _draft(header: str, value: str) -> dict[str, Any] | None:
    if header == "text":
        return _blank("text", text=value)
    found = _HEADER.match(header.strip())
    if not found:
        return None
    role = found["role"]
    draft = _blank(role, name=_unquote(found["name"] or ""))
    draft["value" if role in HOLDERS else "text"] = value
    states = set()
    for mark, content in _MARK.findall(found["rest"]):
        if mark == "ref":
            draft["ref"] = content
        elif mark == "box":
            draft["box"] = _box(content)
        elif mark == "level":
            draft["level"] = int(content) if content.isdigit() else 0
        elif mark == "cursor":
            draft["pointer"] = content == "pointer"
        elif content == "mixed":
            states.add("mixed")
        elif content != "false":
            states.add(mark)
    draft["states"] = frozenset(states)
    return draft


def _blank(role: str, name: str = "", text: str = "") -> dict[str, Any]:
    return {
        "role": role,
        "name": name,
        "text": text,
        "value": "",
        "ref": "",
        "box": None,
        "states": frozenset(),
        "level": 0,
        "pointer": False,
        "attributes": {},
    }


def _unquote(name: str) -> str:
    if not name.startswith('"'):
        return name.strip("/")
    try:
        return str(json.loads(name))
    except ValueError:
        return name[1:-1]


def _box(content: str) -> Box | None:
    try:
        x, y, width, height = (float(part) for part in content.split(","))
    except ValueError:
        return None
    return Box(x, y, width, height)
