"""Read result.json, and hold it against its JSON Schema."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import msgspec

from journeys.errors import EvidenceError
from journeys.model.result import SCHEMA, Result

TITLE = "Journeys result"
_HOW = "Walk again, or judge the saved evidence again."


def read_result(path: Path) -> Result:
    """The document at `path`, checked against the schema. Raises EvidenceError with one sentence."""
    try:
        document = json.loads(path.read_bytes())
    except FileNotFoundError as error:
        raise EvidenceError("there is no result here.", where=str(path), do=_HOW) from error
    except (OSError, ValueError) as error:
        raise EvidenceError(f"the result cannot be read: {error}.", where=str(path), do=_HOW) from error
    try:
        validate(document)
        return msgspec.convert(document, Result)
    except (jsonschema.ValidationError, msgspec.ValidationError) as error:
        raise EvidenceError(f"the result is not a {SCHEMA} document: {_said(error)}.", where=str(path)) from error


def _said(error: jsonschema.ValidationError | msgspec.ValidationError) -> str:
    if isinstance(error, jsonschema.ValidationError):
        return f"{error.json_path}: {error.message[:200]}"
    return str(error)[:200]


def validate(document: object) -> None:
    """Hold a decoded document against the schema. Raises jsonschema.ValidationError naming the place."""
    error = jsonschema.exceptions.best_match(_validator().iter_errors(document))
    if error is not None:
        raise error


def schema() -> dict[str, Any]:
    """The JSON Schema that ships with the package."""
    text = (files("journeys.reporting") / "schema" / "result-1.json").read_text("utf-8")
    found: dict[str, Any] = json.loads(text)
    return found


def build_schema() -> dict[str, Any]:
    """The JSON Schema made from the records; the shipped file must equal it."""
    built = msgspec.json.schema(Result)
    built["$defs"]["Result"]["properties"]["schema"] = {"const": SCHEMA}
    document = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": TITLE, **built}
    plain: dict[str, Any] = json.loads(json.dumps(document))
    return plain


def refresh() -> None:
    """Write the shipped schema anew, after fields were added to the records."""
    path = Path(__file__).parent / "schema" / "result-1.json"
    path.write_text(json.dumps(build_schema(), indent=2) + "\n", encoding="utf-8")


@cache
def _validator() -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(schema())
