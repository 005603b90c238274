from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import msgspec
import pytest

from journeys.errors import EvidenceError
from journeys.model.result import Result
from journeys.reporting.load import build_schema, read_result, schema, validate
from tests.reporting import samples


def test_the_shipped_schema_is_the_one_the_records_make() -> None:
    assert schema() == build_schema(), "run: python -c 'from journeys.reporting.load import refresh; refresh()'"


def test_every_sample_validates_and_survives_the_journey_through_json(result: Result, tmp_path: Path) -> None:
    path = tmp_path / "result.json"
    path.write_bytes(msgspec.json.encode(result))
    validate(json.loads(path.read_bytes()))
    assert read_result(path) == result


def spoil(document: dict[str, Any], kind: str) -> dict[str, Any]:
    changes: dict[str, dict[str, Any]] = {
        "another schema": {"schema": "journeys.result/9"},
        "a severity nobody knows": {"findings": [{**document["findings"][0], "severity": "S9"}]},
        "text for a number": {"run": {**document["run"], "seed": "many"}},
    }
    return {**document, **changes[kind]}


@pytest.mark.parametrize("kind", ["another schema", "a severity nobody knows", "text for a number"])
def test_a_document_that_is_not_a_result_is_refused(tmp_path: Path, kind: str) -> None:
    document = json.loads(msgspec.json.encode(samples.demo(tmp_path)))
    with pytest.raises(jsonschema.ValidationError):
        validate(spoil(document, kind))


@pytest.mark.parametrize("text", [None, "{", "[]", '{"run": {}}'])
def test_a_damaged_file_gets_one_clear_sentence(tmp_path: Path, text: str | None) -> None:
    path = tmp_path / "result.json"
    if text is not None:
        path.write_text(text)
    with pytest.raises(EvidenceError, match="result") as caught:
        read_result(path)
    assert "\n" not in str(caught.value)


def test_a_result_of_another_version_is_named_as_one(tmp_path: Path) -> None:
    document = json.loads(msgspec.json.encode(samples.demo(tmp_path)))
    path = tmp_path / "result.json"
    path.write_text(json.dumps({**document, "schema": "journeys.result/9"}))
    with pytest.raises(EvidenceError, match=r"'journeys\.result/9'.*reads 'journeys\.result/1'"):
        read_result(path)


def test_fields_that_a_newer_version_added_do_not_hurt(tmp_path: Path) -> None:
    document = json.loads(msgspec.json.encode(samples.demo(tmp_path)))
    path = tmp_path / "result.json"
    path.write_text(json.dumps({**document, "added_later": 1}))
    assert read_result(path).run.store == "Cornershop"
