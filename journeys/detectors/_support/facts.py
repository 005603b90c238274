"""Facts that may be compared, and the rule of explained changes.

A total may change only by amounts that the customer caused or was told of. `explain` finds the smallest set of
labelled lines that accounts for a difference; only what no set accounts for is a friction.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from journeys.evidence.timeline import StatedFact, Timeline
from journeys.model.conventions import MAX_LABELLED_LINES
from journeys.model.fact import Fact

WHOLE = ("basket", "order")
UNDIVIDED = frozenset(("JPY", "KRW", "HUF", "ISK", "CLP", "VND"))  # currencies written without minor units


def amount(fact: Fact) -> int | None:
    """The fact's money in minor units; None when it was not read surely or is only a "from" price."""
    sure = isinstance(fact.value, int) and not isinstance(fact.value, bool) and ("from", "yes") not in fact.qualifiers
    return fact.value if sure and isinstance(fact.value, int) else None


def is_whole(fact: Fact) -> bool:
    """Whether the fact is about the basket or the order as a whole."""
    return fact.entity in WHOLE or fact.entity.startswith("order:")


def by_look(timeline: Timeline) -> dict[int, tuple[StatedFact, ...]]:
    """Facts of pages grouped by the look they were read from, in the order of the looks.

    Facts without a look are left out, and so are those of mails: a mail is no step of the way to the till.
    """
    groups: dict[int, list[StatedFact]] = defaultdict(list)
    for stated in timeline.facts:
        if stated.look >= 0 and stated.fact.channel != "mail":
            groups[stated.look].append(stated)
    return {look: tuple(groups[look]) for look in sorted(groups)}


def nearest(looks: dict[int, tuple[StatedFact, ...]], look: int, since: int = 0) -> tuple[StatedFact, ...]:
    """The facts of a look; where it repeated none, those of the latest look before it, but not before `since`."""
    found = [seq for seq in looks if since <= seq <= look]
    return looks[found[-1]] if found else ()


def whole(facts: Sequence[StatedFact], attribute: str) -> tuple[StatedFact, ...]:
    """The sure amounts of one attribute of the basket or order."""
    named = (f for f in facts if f.fact.attribute == attribute)
    return tuple(f for f in named if is_whole(f.fact) and amount(f.fact) is not None)


def total_of(facts: Sequence[StatedFact]) -> StatedFact | None:
    """The one total a page states; None when it states none, or several that differ."""
    totals = whole(facts, "total")
    return totals[0] if len({(f.fact.value, f.fact.unit) for f in totals}) == 1 else None


def discount_of(facts: Sequence[StatedFact]) -> StatedFact | None:
    """The largest discount a page states with a sure amount above 0, of the basket or of a code."""
    found = [f for f in facts if f.fact.attribute == "discount" and amount(f.fact)]
    return max(found, key=lambda f: abs(amount(f.fact) or 0), default=None)


def fees(facts: Sequence[StatedFact]) -> tuple[StatedFact, ...]:
    """The labelled charges in the sum of a basket or order, each label and amount once."""
    seen: dict[tuple[str, int], StatedFact] = {}
    for stated in whole(facts, "fee"):
        value = amount(stated.fact)
        if value:
            seen.setdefault((stated.fact.qualifier("label"), value), stated)
    return tuple(seen.values())


def explain(difference: int, amounts: Sequence[int], tolerance: int = 0) -> tuple[int, ...] | None:
    """The smallest set of amounts that adds up to `difference`, give or take `tolerance`; None when no set does.

    More than MAX_LABELLED_LINES amounts are not searched: they explain only a difference of nothing.
    """
    if abs(difference) <= tolerance:
        return ()
    if len(amounts) > MAX_LABELLED_LINES:
        return None
    for size in range(1, len(amounts) + 1):
        for chosen in combinations(amounts, size):
            if abs(sum(chosen) - difference) <= tolerance:
                return chosen
    return None


def show(minor: int, currency: str) -> str:
    """Money for people: `12.90 GBP`. Currencies without minor units are shown as whole numbers."""
    if currency in UNDIVIDED:
        return f"{minor} {currency}"
    sign = "-" if minor < 0 else ""
    return f"{sign}{abs(minor) // 100}.{abs(minor) % 100:02d} {currency}".strip()
