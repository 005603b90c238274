"""States: what is new, known, changed, back again, fixed, or was not checked, against an earlier run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from journeys.model.budget import Mute
from journeys.model.finding import State
from journeys.model.result import FindingRecord, Replays, Result

GONE: frozenset[State] = frozenset({"fixed", "not-checked"})


def active(findings: Iterable[FindingRecord]) -> list[FindingRecord]:
    """Findings that were met in this run and that nobody muted."""
    return [f for f in findings if f.state not in GONE and f.state != "muted"]


def with_states(
    found: Sequence[FindingRecord],
    baseline: Result | None,
    *,
    checked: Callable[[FindingRecord], bool],
    aliases: Callable[[FindingRecord, str], str],
    mutes: Sequence[Mute] = (),
    today: str = "",
) -> tuple[FindingRecord, ...]:
    """`found` with states, followed by the baseline's findings that were not met again.

    `checked` says whether this run reached the step of an absent finding and its detector could tell.
    `aliases(finding, version)` gives the print an older detector version would have made.
    `today` is the ISO date of the run, for the expiry of mutes.
    """
    earlier = _matching(found, baseline, aliases)
    now = [_muted(_stated(f, earlier.get(f.id)), mutes, today) for f in found]
    matched = {old.id for old in earlier.values()}
    absent = [old for old in (baseline.findings if baseline else ()) if old.id not in matched]
    return (*now, *(_absent(old, checked(old)) for old in absent))


def _matching(
    found: Sequence[FindingRecord], baseline: Result | None, aliases: Callable[[FindingRecord, str], str]
) -> dict[str, FindingRecord]:
    if baseline is None:
        return {}
    by_print = {(f.fingerprint, f.device, f.locale): f for f in baseline.findings}
    versions = {f.detector: f.version for f in baseline.findings}
    matched: dict[str, FindingRecord] = {}
    for finding in found:
        prints = [finding.fingerprint, aliases(finding, versions.get(finding.detector, finding.version))]
        old = next((by_print[key] for p in prints if (key := (p, finding.device, finding.locale)) in by_print), None)
        if old:
            matched[finding.id] = old
    _match_loosely(found, baseline.findings, matched)
    return matched


def _match_loosely(
    found: Sequence[FindingRecord], old: Sequence[FindingRecord], matched: dict[str, FindingRecord]
) -> None:
    """After a change of words: match on the loose print, but only where there is exactly one candidate on each side."""
    used = {f.id for f in matched.values()}
    fresh = [f for f in found if f.id not in matched]
    gone = [f for f in old if f.id not in used]
    ours, theirs = Counter(_loosely(f) for f in fresh), Counter(_loosely(f) for f in gone)
    for finding in fresh:
        key = _loosely(finding)
        if ours[key] == theirs[key] == 1:
            matched[finding.id] = next(f for f in gone if _loosely(f) == key)


def _loosely(finding: FindingRecord) -> tuple[str, str, str]:
    return finding.loose, finding.device, finding.locale


def _stated(finding: FindingRecord, old: FindingRecord | None) -> FindingRecord:
    if old is None:
        return finding
    state: State = "known"
    if old.state == "fixed":
        state = "came-back"
    elif old.version == finding.version and (old.severity, bool(old.symptom_of)) != (
        finding.severity,
        bool(finding.symptom_of),
    ):
        state = "changed"
    return replace(finding, state=state, first_seen=old.first_seen or finding.first_seen)


def _muted(finding: FindingRecord, mutes: Sequence[Mute], today: str) -> FindingRecord:
    quiet = any(m.fingerprint == finding.fingerprint and m.until >= today for m in mutes)
    return replace(finding, state="muted") if quiet else finding


def _absent(old: FindingRecord, checked: bool) -> FindingRecord:
    """Fixed needs proof: the place was reached and the detector could tell; heuristics (tier B, C) twice in a row."""
    state: State = "not-checked"
    clear_runs = old.replays.of if old.state == "not-checked" and old.replays.hits == 0 else 0
    if old.state == "fixed" or (checked and (old.tier == "A" or clear_runs >= 1)):
        state = "fixed"
    replays = Replays(0, clear_runs + 1) if checked and state == "not-checked" else Replays(0, clear_runs)
    return replace(old, state=state, replays=replays, index_points=0.0)
