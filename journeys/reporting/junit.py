"""junit.xml: one test case per journey, for any CI server.

failure: the shop stopped the journey or an author's expectation broke · error: the robot or the environment failed ·
skipped: not walked. Findings are listed in system-out: they are for the gate, not for the test case.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable
from pathlib import Path

from journeys.model.load import Load
from journeys.model.result import FindingRecord, JourneyRecord, Rule
from journeys.reporting.protocol import Job
from journeys.reporting.tally import Tally, tally
from journeys.reporting.text import clean, line
from journeys.reporting.words import BLAME, OUTCOME, number

FORMAT = "junit"
FILE = "junit.xml"


def write(job: Job) -> tuple[Path, ...]:
    """Render junit.xml into the run's folder."""
    path = job.folder / FILE
    tree = ET.ElementTree(_suites(tally(job.result)))
    ET.indent(tree)
    tree.write(path, encoding="utf-8", xml_declaration=True)
    return (path,)


def _suites(sums: Tally) -> ET.Element:
    run = sums.result.run
    root = ET.Element("testsuites", name=line(f"Journeys at {run.store}"))
    suite = ET.SubElement(root, "testsuite", name=line(run.title), timestamp=run.started[:19])
    properties = ET.SubElement(suite, "properties")
    facts = {"run": run.id, "store": run.store, "index": number(sums.result.verdict.index), "seed": str(run.seed)}
    for name, value in {**facts, "complete": str(run.complete).lower(), **run.versions}.items():
        ET.SubElement(properties, "property", name=line(name), value=line(value))
    for journey in sums.result.journeys:
        suite.append(_case(journey, sums))
    for rule in sums.result.verdict.rules if sums.result.load else ():
        suite.append(_rule(rule, sums.result.load))
    counts = {
        "tests": len(suite.findall("testcase")),
        "failures": len(suite.findall("testcase/failure")),
        "errors": len(suite.findall("testcase/error")),
        "skipped": len(suite.findall("testcase/skipped")),
    }
    for element in (root, suite):
        element.attrib |= {name: str(n) for name, n in counts.items()}
        element.set("time", f"{sum(journey.seconds for journey in sums.result.journeys):.3f}")
    return root


def _rule(rule: Rule, load: Load | None) -> ET.Element:
    """A rule of a load run: its limits are what is tested."""
    case = ET.Element(
        "testcase", name=line(rule.rule, 300), classname=f"load.{line(load.plan, 80) if load else ''}", time="0"
    )
    if not rule.passed:
        kind = "error" if rule.about == "harness" else "failure"
        ET.SubElement(case, kind, message=line(f"expected {rule.expected}, found {rule.actual}", 400), type=rule.about)
    return case


def _case(journey: JourneyRecord, sums: Tally) -> ET.Element:
    where = f"{line(journey.name, 300)} [{line(journey.device, 40)}, {line(journey.locale, 20)}]"
    group = line(journey.feature, 300).removesuffix(".feature").replace("/", ".")
    case = ET.Element("testcase", name=where, classname=group, time=f"{journey.seconds:.3f}")
    case.attrib |= {"file": line(journey.feature, 300), "line": str(journey.line)}
    trouble = _trouble(journey)
    if trouble:
        kind, message = trouble
        ET.SubElement(case, kind, message=line(message, 400), type=journey.outcome).text = _steps(journey)
    findings = sums.by_journey.get(journey.id, ())
    if findings:
        ET.SubElement(case, "system-out").text = "\n\n".join(_finding(finding) for finding in findings)
    return case


def _trouble(journey: JourneyRecord) -> tuple[str, str] | None:
    """The element a journey's end calls for, and its message; None when it ended well."""
    reason = journey.reason or OUTCOME[journey.outcome]
    if journey.outcome in {"skipped", "not-applicable"}:
        return "skipped", reason
    if journey.outcome == "robot-failed" or journey.blame in {"robot", "environment"}:
        return "error", f"because of {BLAME[journey.blame] or 'the robot'}: {reason}"
    if journey.outcome == "blocked":
        return "failure", reason
    broken = [wish for step in journey.steps for wish in step.expectations if not wish.held]
    if broken:
        return "failure", "; ".join(f"{w.text}: expected {w.expected}, observed {w.observed}" for w in broken)
    return None


def _steps(journey: JourneyRecord) -> str:
    lines = [f"{journey.feature}:{journey.line} {journey.name}"]
    lines += [f"  {s.outcome:<14} {s.keyword} {s.text}{_because(s.reason)} ({s.file}:{s.line})" for s in journey.steps]
    return _body(lines)


def _because(reason: str) -> str:
    return f": {reason}" if reason else ""


def _finding(finding: FindingRecord) -> str:
    return _body(
        (
            f"{finding.severity} {finding.state} {finding.confidence} {finding.version} for {finding.owner}",
            f"  {finding.title}",
            f"  expected: {finding.expected}",
            f"  observed: {finding.observed}",
            f"  remedy: {finding.remedy}",
        )
    )


def _body(lines: Iterable[str]) -> str:
    return "\n".join(clean(text)[:2000].replace("\n", " ") for text in lines)
