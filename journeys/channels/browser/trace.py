"""Playwright's trace of a walk, kept only when asked for, and never with a secret in it.

A recording copies the document before and after everything that is done: it is begun where somebody will want it.
"""

from __future__ import annotations

import io
import json
import tempfile
import zipfile
from contextlib import suppress
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Page
from playwright.sync_api import Error as PlaywrightError

from journeys.evidence.masking import Mask

JSON_LINES = (".trace", ".network", ".stacks")


def begin(context: BrowserContext) -> None:
    """Start recording: page snapshots, no screenshots (our own cover secret fields, the trace's would not)."""
    context.tracing.start(screenshots=False, snapshots=True, sources=False)


def drop(context: BrowserContext) -> None:
    """Stop recording and keep nothing."""
    with suppress(PlaywrightError):  # a browser that died took its trace along
        context.tracing.stop()


def last_sight(page: Page) -> None:
    """Record the page as it stands: a question copies the document before and after."""
    with suppress(PlaywrightError):
        page.evaluate("0")


def keep(context: BrowserContext, mask: Mask) -> bytes:
    """Stop recording; the trace as a masked zip, b"" when the browser died with it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "trace.zip"
        try:
            context.tracing.stop(path=path)
        except PlaywrightError:
            return b""
        return scrubbed(path.read_bytes(), mask)


def scrubbed(data: bytes, mask: Mask) -> bytes:
    """A trace zip with every text entry masked. Entries that are not text (images, fonts) stay as they are."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, _entry(name, old.read(name), mask))
    return out.getvalue()


def _entry(name: str, data: bytes, mask: Mask) -> bytes:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return data
    if name.endswith(JSON_LINES):
        return "\n".join(_line(line, mask) for line in text.split("\n")).encode()
    return mask.text(text).encode()


def _line(line: str, mask: Mask) -> str:
    try:
        return json.dumps(_walk(json.loads(line), mask), ensure_ascii=False, separators=(",", ":"))
    except ValueError:
        return mask.known(line)


def _walk(value: Any, mask: Mask) -> Any:
    if isinstance(value, str):
        return mask.text(value)
    if isinstance(value, list):
        return [_walk(item, mask) for item in value]
    if isinstance(value, dict):
        return {mask.known(key): _walk(item, mask) for key, item in value.items()}
    return value
