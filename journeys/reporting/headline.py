"""The verdict in plain words: one sentence a director understands, and one paragraph of numbers."""

from __future__ import annotations

from collections import Counter

from journeys.model.load import Load
from journeys.model.result import JourneyRecord, Verdict
from journeys.reporting.tally import Tally
from journeys.reporting.text import count, line, listed
from journeys.reporting.words import BAND, OWNER, device, number


def headline(tally: Tally) -> str:
    """The sentence on top of every report."""
    verdict = tally.result.verdict
    if tally.result.load:
        return _crowd(tally.result.load, verdict)
    if not tally.walked:
        return "Nothing was walked, so this run says nothing about the shop."
    if not verdict.passed:
        return f"Hold the release: {_reason(tally)}."
    if not tally.result.run.complete:
        return "This run was cut off: what it found is true, what it did not reach is unknown."
    serious = sum(n for severity, n in tally.severities().items() if severity in {"S3", "S4"})
    if serious:
        return f"The release may go, but {count(serious, 'serious problem')} still {_meet(serious)} customers."
    if tally.active:
        return "The release may go: customers meet only small friction."
    return "The release may go: the robots met no friction."


def _crowd(load: Load, verdict: Verdict) -> str:
    failed = [rule for rule in verdict.rules if not rule.passed]
    if not failed:
        return f"The shop stood the crowd: {line(load.title, 80)}."
    if any(rule.about == "harness" for rule in failed):
        return f"This crowd proves nothing: {line(next(r.rule for r in failed if r.about == 'harness'), 120)}."
    broken = [one for one in load.invariants if one.offending]
    if broken:
        return f"The shop did not stand the crowd. Not true any more: {line(broken[0].title, 80).lower()}."
    return f"The shop did not stand the crowd: {count(len(failed), 'limit')} of the plan {_are(len(failed))} broken."


def _are(n: int) -> str:
    return "is" if n == 1 else "are"


def _meet(n: int) -> str:
    return "meets" if n == 1 else "meet"


def _reason(tally: Tally) -> str:
    if not tally.result.run.complete:
        return "the run was cut off before every journey was walked"
    worst = tally.worst
    if worst and worst.outcome == "blocked" and worst.blame in {"shop", ""}:
        return f"customers cannot finish {_named(worst)}"
    failed = [rule for rule in tally.result.verdict.rules if not rule.passed]
    if worst and worst.band in {"heavy", "severe"}:
        return f"{_named(worst)} meets {BAND[worst.band]}"
    if any(j.outcome == "robot-failed" for j in tally.result.journeys) and not tally.active:
        return "the robots could not finish their work"
    return f"{count(len(failed), 'rule')} of the gate {'is' if len(failed) == 1 else 'are'} broken"


def _named(journey: JourneyRecord) -> str:
    return f"“{line(journey.name, 80)}” {device(line(journey.device, 30))}".strip()


def standfirst(tally: Tally) -> str:
    """The paragraph below the headline: what was walked, how it ended, what was found, who can act."""
    load = tally.result.load
    crowd = [_came(load)] if load else []
    sentences = crowd if load and not tally.result.journeys else [*crowd, _walked(tally), _ended(tally), _found(tally)]
    if tally.worst and tally.worst.index and len(tally.walked) > 1:
        name = _named(tally.worst)
        sentences.append(f"The hardest journey is {name}, with a friction index of {number(tally.worst.index)} of 100.")
    return " ".join(filter(None, sentences))


def _came(load: Load) -> str:
    walks, failed = (sum(getattr(one, name) for one in load.of("walk")) for name in ("count", "failed"))
    told = f"A crowd of {load.most_users} made {count(walks, 'walk')}, {failed or 'none'} of which failed."
    if not walks:
        told = f"A crowd of {load.most_users} came, and no walk was made to its end."
    if load.break_point is not None:
        told += f" A limit broke at {count(load.break_point, 'user')}."
    return f"{told} {_books(load)}".strip()


def _books(load: Load) -> str:
    """What was counted, and what was not."""
    every = len(load.invariants)
    counted = [one for one in load.invariants if one.counted is not None]
    wrong = sum(len(one.offending) for one in counted)
    if every and not counted:
        return "The books were not counted."
    ways = count(every, "way") if len(counted) == every else f"{len(counted)} of {every} ways"
    return f"The books were counted in {ways}: {wrong or 'nothing'} wrong." if every else ""


def _walked(tally: Tally) -> str:
    run = tally.result.run
    planned = max(run.planned, len(tally.result.journeys))
    of = f" of {planned} planned" if len(tally.walked) != planned else ""
    noun = "journey" if len(tally.walked) == 1 and not of else "journeys"
    return f"Robot shoppers walked {len(tally.walked)}{of} {noun} at {line(run.store, 60)}."


def _ended(tally: Tally) -> str:
    journeys = tally.result.journeys
    if not journeys:
        return ""
    ends = Counter(journey.outcome for journey in journeys)
    blamed = Counter((journey.outcome, journey.blame) for journey in journeys)
    away, broken = blamed["blocked", "environment"], blamed["robot-failed", "environment"]
    stopped, lost = ends["blocked"] - away, ends["robot-failed"] - broken
    whole = ends["completed"] == len(journeys) > 1
    parts = [f"{'all' if whole else ends['completed'] or 'none'} reached the goal"]
    parts += [f"{away} could not reach the shop"] if away else []
    parts += [f"{stopped} {'was' if stopped == 1 else 'were'} stopped by the shop"] if stopped else []
    why = "failed because of the machine or the network" if tally.result.run.complete else "could not be finished"
    parts += [f"{broken} {why}"] if broken else []
    parts += [f"{lost} failed for the robot's own reasons"] if lost else []
    return f"{listed(parts)}.".capitalize()


def _found(tally: Tally) -> str:
    if not tally.active:
        return "They found no problem where they looked." if tally.walked else ""
    counts = tally.severities()
    serious = counts["S4"] + counts["S3"]
    owners = Counter(OWNER[finding.owner] for finding in tally.active).most_common(3)
    acting = listed([f"{owner} ({n})" for owner, n in owners])
    if len(tally.active) == 1:
        return f"They found one {'serious' if serious else 'small'} problem; to act: {acting}."
    return f"They found {len(tally.active)} problems, {serious or 'none'} of them serious; to act: {acting}."
