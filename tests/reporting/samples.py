"""Sample results: a believable run and its baseline, a cut-off run, an empty run, a hostile shop, and many findings."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from journeys.model.finding import Confidence, Owner, Severity, State
from journeys.model.journey import Blame, Outcome
from journeys.model.outline import Box
from journeys.model.result import (
    Check,
    Effort,
    Evidence,
    ExpectationRecord,
    FindingRecord,
    JourneyRecord,
    PromiseRecord,
    Replays,
    Result,
    Row,
    Rule,
    Run,
    StepRecord,
    Verdict,
)
from journeys.reporting.words import CHECKLIST, band
from tests.reporting.pictures import DESKTOP, PHONE, shot
from tests.reporting.touched import touched

STEPS = {
    "Buy one mug as a guest": (
        "I visit the shop",
        "I look for my usual product",
        "I put it in the basket",
        "I go to the checkout as a guest",
        "I give my address",
        "I choose the standard delivery",
        "I pay with my card",
        "I have an order number",
    ),
    "Use the welcome code": (
        "I visit the shop",
        "I put my usual product in the basket",
        "I enter the welcome code",
        "the total is lower",
    ),
    "Return a delivered order": (
        "I open the returns page",
        "I name my delivered order",
        "I choose a reason",
        "I am told when the money comes back",
    ),
    "Ask where my order is": ("I open the help page", "I ask the chat where my order is", "a person takes over"),
}
TAGS = {"Buy one": ("C1", "C6"), "Use the": ("C2",), "Return a": ("C8",), "Ask where": ("C9",)}


def run(**changes: object) -> Run:
    """A run at Cornershop."""
    base = Run(
        id="2026-11-22T20-51-04Z-7f3a",
        started="2026-11-22T20:51:04+00:00",
        finished="2026-11-22T20:53:17+00:00",
        store="Cornershop",
        url="http://127.0.0.1:8123/",
        versions={"journeys": "0.1.0", "chromium": "142.0", "axe-core": "4.12.1"},
        seed=42,
        complete=True,
    )
    return replace(base, **changes)  # type: ignore[arg-type]  # keyword names are checked by replace itself


def finding(number: int, severity: Severity = "S3", **changes: object) -> FindingRecord:
    """One finding: a promotion code that is accepted and not applied, unless `changes` says otherwise."""
    base = FindingRecord(
        id=f"f{number}",
        detector="promo-accepted-not-applied",
        version="promo-accepted-not-applied@1",
        severity=severity,
        tier="A",
        confidence="confirmed",
        journey="",
        step=2,
        channel="browser",
        url="http://127.0.0.1:8123/basket",
        device="phone",
        locale="en_GB",
        subject="code:WELCOME10",
        cause="facts:basket/total",
        cluster=f"c{number}",
        fingerprint=f"{number:064x}",
        loose=f"{number + 1:064x}",
        state="new",
        title="A promotion code is accepted, but the total stays the same",
        feels="“I was promised ten per cent and got nothing.”",
        expected="After “Code applied” the total falls by 10 %, from £17.80 to £16.02.",
        observed="The shop says “Code applied”; the total is still £17.80.",
        remedy="Apply the discount before confirming the code, or say why it cannot be applied.",
        source="presence test: any difference counts",
        evidence=(),
        checklist=("C2", "C6"),
        practice=("P3",),
        gaps=("G1",),
        owner="marketing",
        replays=Replays(3, 3),
        index_points=25.0,
    )
    return replace(base, **changes)  # type: ignore[arg-type]  # keyword names are checked by replace itself


def journey(folder: Path, name: str, device: str, points: dict[int, float], **changes: object) -> JourneyRecord:
    """A walk of STEPS[name]; `points` maps step index to strain, a step after a -100 is not walked."""
    family = f"features/{name[:3].lower()}/sample.feature::{name}"
    size = PHONE if device != "desktop" else DESKTOP
    stop = min((index for index, strain in points.items() if strain <= -100), default=99)
    steps = tuple(_step(folder, name, index, size, points, stop) for index in range(len(STEPS[name])))
    total = min(100.0, float(-sum(points.values())))
    blocked = stop < len(steps)
    outcome: Outcome = "blocked" if blocked else "completed"
    blame: Blame = "shop" if blocked else ""
    tags = next(tags for start, tags in TAGS.items() if name.startswith(start))
    base = JourneyRecord(
        id=f"{family}[{device}-en_GB]",
        family=family,
        name=name,
        feature="features/sample.feature",
        line=7,
        rule="",
        tags=(*tags, device),
        checklist=tags,
        persona="Ann Hughes",
        device=device,
        locale="en_GB",
        channels=("browser",),
        outcome=outcome,
        blame=blame,
        reason="The button “Continue” does nothing when pressed." if blocked else "",
        index=total,
        index_advisory=min(100.0, total + 6),
        band=band(total),
        steps=steps,
        effort=Effort(14, 126, 6, 9, 74.5, 3.2),
        seconds=11.4,
    )
    return replace(base, **changes)  # type: ignore[arg-type]  # keyword names are checked by replace itself


def _step(
    folder: Path, name: str, index: int, size: tuple[int, int], points: dict[int, float], stop: int
) -> StepRecord:
    walked = index <= stop
    strain = points.get(index, 0.0) if walked else None
    text = STEPS[name][index]
    label = f"{name[:6].strip()}-{index}-{size[0]}"
    budget = ExpectationRecord("it takes me at most 6 taps", "at most 6 presses", "6 presses", held=True)
    return StepRecord(
        index=index,
        keyword=("Given", "When", "And", "And", "And", "And", "And", "Then")[index],
        text=text,
        file="features/sample.feature",
        line=8 + index,
        outcome="passed" if index < stop else "blocked" if walked else "skipped",
        seconds=1.4,
        strain=strain,
        strain_low=None if strain is None else max(-100.0, strain * 1.4),
        reason="The button “Continue” does nothing when pressed." if index == stop else "",
        screenshot=shot(folder, label, size, text, hue=index * 40) if walked else "",
        actions=("opens the page", "presses “Add to basket”") if walked else (),
        expectations=(budget,) if index == 3 and walked else (),
    )


def proof(record: JourneyRecord, step: int) -> Evidence:
    """The spot on the screenshot of a step: the big button at the bottom."""
    width, height = DESKTOP if record.device == "desktop" else PHONE
    box = Box(20, height - 84, width - 40, 56)
    quote = "Code applied. Total £17.80"
    shot_name = record.steps[step].screenshot
    return Evidence("screenshot", 4.2, quote, "http://127.0.0.1:8123/basket", shot_name, box, width, height, 31)


def with_findings(record: JourneyRecord, findings: tuple[FindingRecord, ...]) -> JourneyRecord:
    """The journey with its findings listed on its steps."""
    steps = tuple(
        replace(step, findings=tuple(f.id for f in findings if f.journey == record.id and f.step == step.index))
        for step in record.steps
    )
    return replace(record, steps=steps)


KINDS: tuple[tuple[Severity, str, Owner, State, Confidence, str], ...] = (
    ("S4", "dead-click", "shop", "new", "confirmed", "The button “Continue” answers nothing"),
    ("S3", "promo-accepted-not-applied", "marketing", "came-back", "confirmed", "A code is accepted, not applied"),
    ("S3", "fee-late", "billing", "known", "confirmed", "A service fee appears on the last page only"),
    ("S2", "ask-twice", "it", "changed", "confirmed", "The post code is asked for twice"),
    ("S2", "lcp-slow", "it", "new", "probable", "The product page shows its main picture late"),
    ("S1", "autocomplete-missing", "shop", "known", "confirmed", "Address fields do not fill themselves"),
    ("S2", "error-not-announced", "service", "fixed", "confirmed", "An error is not read out by a screen reader"),
    ("S1", "target-too-small", "fulfilment", "not-checked", "unconfirmed", "A remove icon is too small to hit"),
    ("S3", "forced-account", "shop", "muted", "confirmed", "An account is needed to buy"),
)


def demo(folder: Path) -> Result:
    """A believable run: two devices, one journey blocked, every severity, state and confidence."""
    records = (
        journey(folder, "Buy one mug as a guest", "phone", {2: -8, 4: -25, 6: -100}),
        journey(folder, "Buy one mug as a guest", "desktop", {4: -25, 5: -2}),
        journey(folder, "Use the welcome code", "phone", {2: -25}),
        journey(folder, "Return a delivered order", "desktop", {}),
        journey(folder, "Ask where my order is", "phone", {1: -8}, touchpoints=touched(folder)),
        journey(folder, "Use the welcome code", "desktop", {}, outcome="robot-failed", blame="robot", reason="No way."),
    )
    places = ((0, 6), (2, 2), (0, 4), (0, 4), (1, 2), (1, 5), (3, 1), (4, 1), (1, 3))
    found = []
    for number, (kind, (which, step)) in enumerate(zip(KINDS, places, strict=True)):
        severity, detector, owner, state, confidence, title = kind
        place = {"journey": records[which].id, "step": step, "device": records[which].device}
        words = {"detector": detector, "owner": owner, "state": state, "confidence": confidence, "title": title}
        proofs = (proof(records[which], step), Evidence("message", 4.3, "Code applied"))
        found.append(finding(number, severity, evidence=proofs, **place, **words))
    symptom = replace(found[0], id="f90", detector="feedback-missing", severity="S2", symptom_of="f0", index_points=0)
    findings = (*found, replace(symptom, title="No sign of work within a second"))
    walked = tuple(with_findings(record, findings) for record in records)
    return assemble(walked, findings)


def assemble(records: tuple[JourneyRecord, ...], findings: tuple[FindingRecord, ...], **changes: object) -> Result:
    """A whole document around journeys and findings."""
    worst = max(records, key=lambda record: record.index or 0, default=None)
    rules = (
        Rule("no new problem that stops a customer (S4)", "0", "1", passed=False),
        Rule("no serious problem that came back (S3 or S4)", "0", "1", passed=False),
        Rule("every planned journey was walked", "6", "6", passed=True),
        Rule("friction index at most 5 above the baseline", "at most 36", "31", passed=True),
    )
    base = Result(
        run=run(planned=len(records), walked=len(records)),
        journeys=records,
        findings=findings,
        checks=checks(),
        promises=promises(records),
        verdict=Verdict(False, rules, 31.4, worst.id if worst else "", 0.12),
        checklist=rows(records),
        notes=("The store's brief names no delivered order, so tracking was not tried.",),
    )
    return replace(base, **changes)  # type: ignore[arg-type]  # keyword names are checked by replace itself


def checks() -> tuple[Check, ...]:
    """Every way a check can end."""
    return (
        Check("dead-click", "Every control answers", 6, 5, 1, {}),
        Check("lcp-slow", "Pages show their main content quickly", 6, 4, 1, {"not-reached": 1}),
        Check("invoice-total-wrong", "The invoice adds up", 6, 0, 0, {"not-applicable": 5, "evidence-missing": 1}),
        Check("total-does-not-add", "Totals add up", 6, 6, 0, {}),
        Check("cls-jumpy", "Nothing jumps", 6, 3, 0, {"not-reached": 1}, ("features/buy: ZeroDivisionError",)),
    )


def promises(records: tuple[JourneyRecord, ...]) -> tuple[PromiseRecord, ...]:
    """One promise in every state."""
    about = records[0].id if records else ""
    made = "2026-11-22T20:52:00+00:00"
    return (
        PromiseRecord("Delivery by Friday", made, "browser", "2026-11-27", "pending", about, "Get it by Friday"),
        PromiseRecord("Confirmation mail within an hour", made, "mail", "2026-11-22T21:52:00+00:00", "kept", about),
        PromiseRecord(
            what="refund",
            made_at=made,
            channel="browser",
            due="2026-12-06",
            state="broken",
            journey=about,
            quote="14 days",
            about="order CS-1",
            closed_at="2026-12-09",
        ),
        PromiseRecord("A person calls back", made, "chat", "", "unknown", about, "We will call you"),
    )


def rows(records: tuple[JourneyRecord, ...]) -> tuple[Row, ...]:
    """The ten checklist rows; those without a journey are not there yet."""
    found = []
    for code, title in CHECKLIST.items():
        mine = [record for record in records if code in record.checklist]
        done = sum(record.outcome == "completed" for record in mine)
        index = max((record.index or 0 for record in mine), default=None)
        found.append(Row(code, title, len(mine), done, 3 * len(mine), index, "walked" if mine else "not-yet"))
    return tuple(found)


def second_run(folder: Path) -> Result:
    """The next run of the same suite: the gate passes, the blocked journey works again."""
    first = demo(folder)
    findings = tuple(replace(f, state="fixed" if f.severity in {"S3", "S4"} else "known") for f in first.findings)
    walked = (journey(folder, "Buy one mug as a guest", "phone", {2: -8}), *first.journeys[1:5])
    rules = tuple(replace(rule, passed=True) for rule in first.verdict.rules)
    verdict = Verdict(True, rules, 8.0, walked[0].id, 0.02)
    return assemble(tuple(with_findings(j, findings) for j in walked), findings, verdict=verdict)


def empty() -> Result:
    """A run in which nothing was planned and nothing walked."""
    rules = (Rule("at least one journey was walked", "1 or more", "0", passed=False),)
    return assemble((), (), verdict=Verdict(False, rules, None, ""), checks=(), promises=())


def cut_off(folder: Path) -> Result:
    """A run that was killed: the second journey never began, the first has no end."""
    whole = demo(folder)
    first = replace(whole.journeys[0], complete=False, outcome="robot-failed", blame="environment", reason="cut off")
    unwalked = tuple(
        replace(step, outcome="skipped", strain=None, strain_low=None, screenshot="")
        for step in whole.journeys[1].steps
    )
    second = replace(whole.journeys[1], outcome="skipped", index=None, index_advisory=None, band="not-walked")
    return replace(
        whole,
        run=run(complete=False, planned=6, walked=1, finished=""),
        journeys=(first, replace(second, steps=unwalked)),
        findings=whole.findings[:1],
    )


def many(folder: Path, number: int) -> Result:
    """`number` findings on the believable run's journeys."""
    whole = demo(folder)
    each = tuple(
        replace(whole.findings[n % 6], id=f"m{n}", subject=f"s{n}", fingerprint=f"{n:064x}", symptom_of="")
        for n in range(number)
    )
    return replace(whole, findings=each)
