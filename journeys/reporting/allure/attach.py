"""Files beside the results: screenshots, findings to read, findings as data, traces. Each file is written once."""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import asdict
from functools import cache
from pathlib import Path

import msgspec
from allure_commons.model2 import ATTACHMENT_PATTERN, Attachment
from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from journeys.model.result import FindingRecord
from journeys.reporting import words
from journeys.reporting.protocol import Job
from journeys.reporting.text import clean, line

# Types by what the walk records: screenshots as PNG, traces as archives.
_TYPES = {".png": "image/png", ".webp": "image/webp", ".jpg": "image/jpeg", ".zip": "application/zip"}


class Shelf:
    """The attachments of one results folder."""

    def __init__(self, job: Job, folder: Path) -> None:
        self._job, self._folder = job, folder

    def file(self, name: str, title: str) -> list[Attachment]:
        """A file of the run, copied; nothing when the run lacks it."""
        path = self._job.inside(name)
        if path is None:
            return []
        kind = path.suffix.lower()
        stored = self._name(hashlib.sha256(name.encode()).hexdigest()[:32], kind or ".bin")
        if not (self._folder / stored).exists():
            shutil.copyfile(path, self._folder / stored)
        return [Attachment(name=line(title, 160), source=stored, type=_TYPES.get(kind, "application/octet-stream"))]

    def finding(self, finding: FindingRecord) -> Attachment:
        """A finding as a page to read, labelled with severity and title."""
        page = _template().render(finding=finding, words=words)
        title = f"{finding.severity} {words.SEVERITY[finding.severity]}: {line(finding.title, 140)}"
        return self._text(page, title, "html", "text/html")

    def data(self, findings: tuple[FindingRecord, ...]) -> Attachment:
        """Findings as JSON, for programs."""
        text = msgspec.json.format(msgspec.json.encode([asdict(finding) for finding in findings]), indent=2)
        return self._text(text.decode(), "Findings as data", "json", "application/json")

    def _text(self, text: str, title: str, extension: str, kind: str) -> Attachment:
        stored = self._name(hashlib.sha256(text.encode()).hexdigest()[:32], f".{extension}")
        (self._folder / stored).write_text(text, encoding="utf-8")
        return Attachment(name=title, source=stored, type=kind)

    def _name(self, prefix: str, suffix: str) -> str:
        return ATTACHMENT_PATTERN.format(prefix=prefix, ext=suffix[1:])


@cache
def _template() -> Template:
    environment = Environment(
        loader=PackageLoader("journeys.reporting.allure"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=lambda value: clean(value) if type(value) is str else value,
    )
    environment.filters["line"] = line
    return environment.get_template("finding.html.j2")
