from __future__ import annotations

from journeys.channels.browser.tone import tone


def test_a_tone_is_one_of_three() -> None:
    assert tone("Thank you, your order is complete", "en") in {"success", "error", ""}
    assert tone("", "en") == ""
