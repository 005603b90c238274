"""A shop that puts dangerous text into everything it can write."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from journeys.model.result import Result
from tests.reporting.samples import demo, run
from tests.reporting.touched import touched

SCRIPT = "<script>alert(1)</script>"
HOSTILE = (
    SCRIPT,
    "'\"><img src=x onerror=alert(1)>",
    "| pipes | and `backticks` and ```fences``` [link](javascript:alert(1)) <!-- -->",
    "\x1b[31mred\x1b[0m \x1b]8;;https://evil.example\x07link\x1b]8;;\x07 \x07 bell \x00 nul",
    '=HYPERLINK("https://evil.example";"Free")',
    "+1+cmd|' /C calc'!A0",
    "user \u202egnp.exe\u202c \u2066isolated\u2069",
    "Mug " + "e" * 5000,
    "]]> & &amp; ]] {{ 7*7 }} {% raw %} </textarea></style></script>",
    "@everyone # Heading\n## More\n- item\n1. list\n\n---\n**bold** __x__ ~~y~~",
)


def hostile(folder: Path) -> Result:
    """The believable run at a shop that puts HOSTILE text into everything it can write."""
    whole = demo(folder)
    bad = iter(HOSTILE * 40)
    findings = tuple(
        replace(
            f,
            title=next(bad),
            observed=next(bad),
            expected=next(bad),
            url=next(bad),
            subject=next(bad),
            evidence=tuple(replace(proof, quote=next(bad), url="javascript:alert(1)") for proof in f.evidence),
        )
        for f in whole.findings
    )
    walked = tuple(
        replace(
            record,
            name=next(bad),
            reason=next(bad),
            persona=next(bad),
            touchpoints=touched(folder, next(bad)),
            steps=tuple(replace(s, text=next(bad), reason=next(bad), actions=(next(bad),)) for s in record.steps),
        )
        for record in whole.journeys
    )
    made = tuple(replace(promise, what=next(bad), quote=next(bad)) for promise in whole.promises)
    rules = tuple(replace(rule, actual=next(bad)) for rule in whole.verdict.rules)
    return replace(
        whole,
        run=run(store=SCRIPT, url="javascript:alert(1)"),
        findings=findings,
        journeys=walked,
        promises=made,
        verdict=replace(whole.verdict, rules=rules),
        notes=HOSTILE,
    )
