from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from journeys.reporting.allure.labels import identity, labels, parameters
from tests.reporting import samples


def test_the_tree_follows_folder_file_and_scenario(tmp_path: Path) -> None:
    one = samples.journey(tmp_path, "Use the welcome code", "phone", {}, feature="features/promo/codes.feature")
    found = {label.name: label.value for label in labels(one, (samples.finding(1, "S3"),))}
    assert (found["epic"], found["feature"], found["story"]) == ("promo", "codes", "Use the welcome code")
    assert (found["parentSuite"], found["severity"], found["owner"]) == ("phone", "critical", "Marketing")


def test_tags_name_the_checklist_and_the_owner(tmp_path: Path) -> None:
    one = samples.journey(tmp_path, "Use the welcome code", "phone", {})
    tags = [label.value for label in labels(one, (samples.finding(1),)) if label.name == "tag"]
    assert tags == ["C2 Enter a promotion code", "for Marketing", "phone"]


def test_identity_depends_on_the_journey_alone(tmp_path: Path) -> None:
    one = samples.journey(tmp_path, "Use the welcome code", "phone", {})
    assert identity(one) == identity(replace(one, name="Renamed", persona="Another", seconds=99))
    assert identity(one) != identity(replace(one, id="other"))


def test_the_persona_does_not_break_the_history(tmp_path: Path) -> None:
    one = samples.journey(tmp_path, "Use the welcome code", "phone", {})
    assert [parameter.name for parameter in parameters(one) if not parameter.excluded] == ["device", "locale"]
