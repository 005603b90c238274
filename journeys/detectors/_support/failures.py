"""Where the shop failed the customer: each failure once, with its retries, what was said about it, and how it ended."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from journeys.detectors._support.acts import actions_of, failed, own_requests
from journeys.detectors._support.places import template
from journeys.evidence.promises import Followed, promises
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.contact import Clock, ContactBegan, ContactEnded
from journeys.model.event import Action, Attempt, NetworkRequest
from journeys.model.finding import Proof

LAPSE = 3600.0  # seconds on the customer clock; whoever comes back later than this is not merely pressing again [C]


@dataclass(frozen=True)
class Failure:
    """One time the shop failed the customer; presses that merely try again belong to it.

    `kind` is equal where the same part failed in the same way. `cause` is the cause key that findings about it carry.
    `events` are the seqs of the actions, requests and attempts (or contacts, or promises) it consists of, `said` what
    the shop said about it, `made_good` whether a further try reached the goal after all.
    """

    kind: str
    cause: str
    subject: str
    step: int
    words: str
    proofs: tuple[Proof, ...]
    events: frozenset[int] = field(default=frozenset(), repr=False)
    said: tuple[str, ...] = ()
    made_good: bool = False


@lru_cache(maxsize=8)
def failures(timeline: Timeline) -> tuple[Failure, ...]:
    """Every failure of the shop's own, in order of what it was about: tries, contacts, promises."""
    return (*_of_tries(timeline), *_of_contacts(timeline), *_of_promises(timeline))


def again(timeline: Timeline) -> tuple[tuple[Failure, ...], ...]:
    """Failures that the same customer met twice or more, each with all its times, in the order of the first."""
    groups: dict[str, list[Failure]] = {}
    for failure in failures(timeline):
        groups.setdefault(failure.kind, []).append(failure)
    return tuple(tuple(group) for group in groups.values() if len(group) > 1)


def broken_requests(timeline: Timeline, attempt: Attempt) -> tuple[tuple[int, NetworkRequest], ...]:
    """Requests of an attempt that failed for good: what the page repeated until it worked has not failed."""
    calls = [
        pair
        for act in actions_of(timeline, attempt)
        if act.body.response is not None
        for pair in own_requests(timeline, act.body.response)
        if pair[1].resource != "document" or pair[1].method != "GET"
    ]
    worked = {(call.method, call.url) for _, call in calls if 200 <= call.status < 400}
    return tuple((seq, call) for seq, call in calls if failed(call) and (call.method, call.url) not in worked)


def said_in(timeline: Timeline, seen: Seen[Attempt]) -> tuple[str, ...]:
    """What the shop said in answer to an attempt, each text once."""
    shown = (
        text.text
        for act in actions_of(timeline, seen.body)
        if act.body.response
        for text in act.body.response.new_texts
    )
    return tuple(dict.fromkeys(text for text in (seen.body.message, *shown) if text))


def _of_tries(timeline: Timeline) -> Iterator[Failure]:
    moves = [seen.seq for seen in timeline.all(Clock) if seen.body.moved >= LAPSE]
    open_: dict[str, list[Seen[Attempt]]] = {}
    for seen in timeline.all(Attempt):
        goal = seen.body.goal
        if seen.body.result == "done":
            for kind in [kind for kind in open_ if kind.startswith(f"{goal}:")]:
                yield _failure(timeline, kind, open_.pop(kind), made_good=True)
            continue
        kind = _kind(timeline, seen)
        if not kind:
            continue
        before = open_.get(kind, [])
        if before and _is_new(before[-1], seen, moves):
            yield _failure(timeline, kind, open_.pop(kind))
            before = []
        open_[kind] = [*before, seen]
    for kind, tries in open_.items():
        yield _failure(timeline, kind, tries)


def _is_new(before: Seen[Attempt], seen: Seen[Attempt], moves: Sequence[int]) -> bool:
    """Whether this is another matter, or another day: not just a second press."""
    return before.body.subject != seen.body.subject or any(before.seq < move < seen.seq for move in moves)


def _kind(timeline: Timeline, seen: Seen[Attempt]) -> str:
    """What failed: the request that did; "" where the shop did not fail."""
    calls = broken_requests(timeline, seen.body)
    return f"{seen.body.goal}:{calls[0][1].method} {template(calls[0][1].url)}" if calls else ""


def _failure(timeline: Timeline, kind: str, tries: list[Seen[Attempt]], made_good: bool = False) -> Failure:
    acts: tuple[Seen[Action], ...] = tuple(act for seen in tries for act in actions_of(timeline, seen.body))
    calls = [pair for seen in tries for pair in broken_requests(timeline, seen.body)]
    said = tuple(dict.fromkeys(text for seen in tries for text in said_in(timeline, seen)))
    proofs = [Proof(seq, f"{call.method} {template(call.url)}: {call.status or call.failure}") for seq, call in calls]
    first = tries[0]
    return Failure(
        kind=kind,
        cause=f"action:{acts[0].seq}" if acts else f"attempt:{first.body.goal}",
        subject=first.body.goal,
        step=first.step,
        words=said[0] if said else proofs[0].quote,
        proofs=(*proofs[:1], Proof(first.seq, said[0] if said else first.body.observed)),
        events=frozenset((*(act.seq for act in acts), *(seen.seq for seen in tries), *(seq for seq, _ in calls))),
        said=said,
        made_good=made_good,
    )


def _of_contacts(timeline: Timeline) -> Iterator[Failure]:
    began = {seen.body.contact: seen.body for seen in timeline.all(ContactBegan)}
    for seen in timeline.all(ContactEnded):
        start = began.get(seen.body.contact)
        if start and seen.body.outcome == "cut-off":
            words = seen.body.reason or "it was cut off"
            yield Failure(
                f"contact:{start.channel}",
                f"contact:{seen.body.contact}",
                f"{start.channel}:{start.issue or 'contact'}",
                seen.step,
                words,
                (Proof(seen.seq, words),),
                frozenset({seen.seq}),
            )


def _of_promises(timeline: Timeline) -> Iterator[Failure]:
    """Broken promises: one made again before it was due is the same promise."""
    kept: list[Followed] = []
    for one in promises(timeline):
        if one.promise.state != "broken" or one.proof < 0 or not all(_is_other(one, other) for other in kept):
            continue
        kept.append(one)
        what = one.promise.what
        yield Failure(
            f"promise:{what}",
            f"facts:order/{what}",
            what,
            timeline.at(one.proof).step,
            f"{what} was promised for {one.promise.due}",
            (Proof(one.seq, one.promise.quote), Proof(one.proof, one.closed_at)),
            frozenset({one.seq}),
        )


def _is_other(one: Followed, before: Followed) -> bool:
    if one.promise.what != before.promise.what:
        return True
    orders = one.promise.about, before.promise.about
    return one.seq > before.proof or (all(orders) and orders[0] != orders[1])
