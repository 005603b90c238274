from __future__ import annotations

from journeys.shopper.optional import optional


def test_a_step_is_marked_and_still_the_same_function() -> None:
    done: list[str] = []

    def step(word: str) -> None:
        done.append(word)

    assert optional(step) is step
    assert step.mandatory is False  # type: ignore[attr-defined] # that is the mark
    step("hello")
    assert done == ["hello"]
