"""How a journey is filed in Allure: where it stands in the tree, how grave it is, who owns it, what identifies it."""

from __future__ import annotations

import hashlib
from pathlib import PurePosixPath

from allure_commons.model2 import Label, Parameter
from allure_commons.types import LabelType, Severity

from journeys.model import finding as model
from journeys.model.result import FindingRecord, JourneyRecord
from journeys.reporting.text import line
from journeys.reporting.words import CHECKLIST, OWNER

SEVERITY: dict[model.Severity, Severity] = {
    "S4": Severity.BLOCKER,
    "S3": Severity.CRITICAL,
    "S2": Severity.NORMAL,
    "S1": Severity.MINOR,
}


def identity(journey: JourneyRecord) -> str:
    """A stable id over runs. It includes device and locale: Allure merges tests whose ids are equal."""
    return hashlib.sha256(journey.id.encode("utf-8", "replace")).hexdigest()


def parameters(journey: JourneyRecord) -> list[Parameter]:
    """Device and locale tell twins apart; the persona is shown, but does not break the history."""
    return [
        Parameter(name="device", value=line(journey.device, 60)),
        Parameter(name="locale", value=line(journey.locale, 60)),
        Parameter(name="persona", value=line(journey.persona, 120), excluded=True),
    ]


def labels(journey: JourneyRecord, findings: tuple[FindingRecord, ...]) -> list[Label]:
    """Epic, feature and story from folder, file and scenario; severity and owner of the worst active finding."""
    path = PurePosixPath(line(journey.feature, 300))
    folder = path.parent.name or "features"
    story = line(journey.rule or journey.name, 200)
    worst = SEVERITY[findings[0].severity] if findings else Severity.TRIVIAL
    tree = {
        LabelType.EPIC: folder,
        LabelType.FEATURE: path.stem,
        LabelType.STORY: story,
        LabelType.PARENT_SUITE: line(journey.device, 60),
        LabelType.SUITE: folder,
        LabelType.SUB_SUITE: path.stem,
        LabelType.SEVERITY: worst.value,
        LabelType.FRAMEWORK: "journeys",
        LabelType.LANGUAGE: "gherkin",
    }
    owners = list(dict.fromkeys(OWNER[finding.owner] for finding in findings))
    tags = [f"{code} {CHECKLIST[code]}" for code in journey.checklist if code in CHECKLIST]
    tags += [f"for {owner}" for owner in owners] + [line(tag, 60) for tag in journey.tags if tag not in CHECKLIST]
    filed = [Label(name=str(name), value=value) for name, value in tree.items()]
    return filed + [Label("owner", owner) for owner in owners[:1]] + [Label(str(LabelType.TAG), tag) for tag in tags]
