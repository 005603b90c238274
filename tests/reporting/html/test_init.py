"""The report as text: what it says, what it holds, how long it takes. The browser's view is in test_browser."""

from __future__ import annotations

import re
import time
from dataclasses import replace
from pathlib import Path

import pytest
from jinja2 import Environment

from journeys.model.result import FaultRecord, RecoveryCheck, Result
from journeys.reporting import html, words
from journeys.reporting.branding import Branding
from journeys.reporting.protocol import Job
from tests.reporting import hostile, samples


def rendered(result: Result, folder: Path) -> str:
    return html.render(Job(result, folder))


def test_everything_is_inside(result: Result, tmp_path: Path) -> None:
    text = rendered(result, tmp_path)
    assert not re.search(r"<link\b|@import|url\(|<object", text)
    frames = re.findall(r"<iframe\b[^>]*>", text)
    assert all(' sandbox="" ' in frame and "srcdoc=" in frame and ' src="' not in frame for frame in frames)
    assert all(source.startswith("data:") for source in re.findall(r'\bsrc="([^"]*)"', text))


def test_the_order_is_verdict_checklist_journeys_findings(tmp_path: Path) -> None:
    text = rendered(samples.demo(tmp_path), tmp_path)
    places = [
        text.index(f'id="{name}"') for name in ("headline", "checklist", "journeys", "findings", "gate", "method")
    ]
    assert places == sorted(places)


def test_all_ten_rows_are_there_walked_or_not(tmp_path: Path) -> None:
    text = rendered(samples.demo(tmp_path), tmp_path)
    for title in words.CHECKLIST.values():
        assert title.replace("'", "&#39;") in text
    assert text.count(words.ROW_STATE["not-yet"]) == 5


def test_a_finding_says_everything_a_reader_needs(tmp_path: Path) -> None:
    text = rendered(samples.demo(tmp_path), tmp_path)
    card = text[text.index('id="finding-f0"') : text.index('id="finding-f1"')]
    for said in (
        "A customer may feel",
        "Expected",
        "Observed",
        "What to do",
        "for Shop",
        "confirmed",
        "Threshold from",
    ):
        assert said in card
    assert "presence test: any difference counts" in card
    assert "silos between teams" in card
    assert "No sign of work within a second" in card
    assert 'class="spot"' in card


def test_the_three_outcomes_are_told_apart(tmp_path: Path) -> None:
    text = rendered(samples.demo(tmp_path), tmp_path)
    assert "the robots did not get there (1)" in text
    assert "the check itself failed: features/buy: ZeroDivisionError" in text
    assert "for comparison only" in text


def test_the_caption_is_under_every_curve(tmp_path: Path) -> None:
    whole = samples.demo(tmp_path)
    assert rendered(whole, tmp_path).count(words.STRAIN) == len(whole.journeys)


def test_hostile_text_stays_text(tmp_path: Path) -> None:
    text = rendered(hostile.hostile(tmp_path), tmp_path)
    assert text.count("<script>") == 1
    assert "onerror=alert(1)>" not in text.replace("onerror=alert(1)&gt;", "")
    assert 'href="javascript:' not in text
    assert "\u202e" not in text
    assert "\x1b" not in text
    assert "{{ 7*7 }}" in text


def test_branding_is_inside(tmp_path: Path) -> None:
    branding = Branding(company="Example & Sons", accent="#112233", footer="Ask <Ann>")
    text = html.render(Job(samples.empty(), tmp_path, branding))
    assert "Example &amp; Sons" in text
    assert "--accent-light:#112233" in text
    assert "Ask &lt;Ann&gt;" in text


def test_twenty_journeys_stay_below_eight_megabytes(tmp_path: Path) -> None:
    whole = samples.demo(tmp_path)
    walked = tuple(replace(journey, id=f"{n}-{journey.id}") for n in range(4) for journey in whole.journeys)[:20]
    (path,) = html.write(Job(replace(whole, journeys=walked), tmp_path))
    assert path.stat().st_size < 8_000_000


@pytest.mark.slow
def test_time_is_linear_in_findings(tmp_path: Path) -> None:
    def seconds(number: int) -> float:
        whole = samples.many(tmp_path, number)
        begun = time.process_time()
        rendered(whole, tmp_path)
        return time.process_time() - begun

    seconds(100)
    small, large = seconds(1_000), seconds(10_000)
    assert large < 25 * small
    assert large < 60


def test_a_fault_journey_tells_its_window_and_its_six_checks(tmp_path: Path) -> None:
    result = samples.demo(tmp_path)
    fault = FaultRecord(
        "The payment <does not> answer", "payment", "no-answer", "sandbox", "it", 1, 2.0, 3.0, 4.5, 2, 9.0, 2, "step"
    )
    checks = (
        RecoveryCheck("state kept", "held"),
        RecoveryCheck("honest message", "failed", findings=("f0",)),
        RecoveryCheck("resume", "cannot-tell", "not-reached"),
    )
    first = replace(result.journeys[0], faults=(fault,), recovery=checks)
    text = rendered(replace(result, journeys=(first, *result.journeys[1:])), tmp_path)
    assert text.count("Broken on purpose") == 1
    for said in ("The payment &lt;does not&gt; answer", "2 times, 3.0 to 4.5 s", "9.0 s, step 3, by the journey"):
        assert said in text
    table = text[text.index("What it did to the customer") :]
    table = table[: table.index("</table>")]
    assert [table.count(state) for state in ("c-held", "c-failed", "c-cannot-tell")] == [1, 1, 1]
    assert 'href="#finding-f0"' in table
    assert "cannot tell: the journey did not go there" in table


def test_prepared_templates_are_not_compiled_again(
    result: Result, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    html.prepare()
    monkeypatch.setattr(Environment, "compile", lambda *_, **__: pytest.fail("compiled while rendering"))
    assert rendered(result, tmp_path)
