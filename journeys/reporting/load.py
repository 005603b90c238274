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
_MAKES = "`journeys judge` makes one."


def read_result(path: Path) -> Result:
    """The document at `path`, without fields that a later version added. Raises EvidenceError with one sentence."""
    try:
        result = msgspec.json.decode(path.read_bytes(), type=Result)
    except FileNotFoundError as error:
        raise EvidenceError("there is no result.json to read.", where=str(path.parent), do=_MAKES) from error
    except OSError as error:
        raise EvidenceError(f"the result cannot be read ({error.strerror}).", where=str(path)) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise EvidenceError(f"this is no result of Journeys: {str(error)[:200]}.", where=str(path)) from error
    if result.schema != SCHEMA:
        what = f"this result is written as {result.schema[:40]!r}, and this version of Journeys reads {SCHEMA!r}."
        raise EvidenceError(what, where=str(path), do="Judge its evidence again: `journeys judge RUN`.")
    return result


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
