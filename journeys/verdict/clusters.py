"""One cause, one entry: findings that share a cause are merged, and the headline explains its symptoms."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from journeys.model.finding import SEVERITIES
from journeys.verdict.draft import Draft

# In each chain the left explains the right (friction catalogue, "no double counting").
PRECEDENCE: tuple[tuple[str, ...], ...] = (
    ("overlay-intrusive", "click-blocked", "dead-click", "feedback-missing"),
    ("error-click", "dead-click"),
    ("failure-hidden", "error-click"),
    ("link-broken", "link-soft-404", "dead-end-page"),
    ("link-broken", "tracking-dead"),
    ("search-zero-dead-end", "dead-end-page"),
    ("promo-accepted-not-applied", "total-does-not-add", "channel-contradiction"),
    ("sneaked-item", "total-does-not-add"),
    ("fee-late", "price-raised-on-path"),
    ("sneaked-item", "invoice-lines-differ"),
    ("charge-differs", "invoice-total-wrong", "email-fact-wrong"),
    ("recover-double-charge", "charge-differs"),
    ("price-raised-on-path", "price-markup-mismatch"),
    ("data-lost-on-error", "ask-twice"),
    ("error-generic", "error-no-remedy", "error-blames"),
    ("forced-account", "form-too-long"),
    ("reidentify", "asked-again", "handle-effort"),
    ("contact-transferred", "handle-effort"),
    ("contact-transferred", "asked-again"),
    ("channel-bounce", "contact-not-resolved", "question-unanswered"),
    ("bot-loop", "contact-not-resolved"),
    ("no-human-exit", "dead-end-turn", "contact-not-resolved"),
    ("promise-to-contact-broken", "contact-not-resolved"),
    ("channel-contradiction", "status-lag"),
    ("recover-double-charge", "double-activation-hazard"),
    ("recover-double-charge", "recover-order-limbo"),
    ("recover-cart-lost", "recover-no-resume"),
    ("recover-dishonest", "recover-slow-truth", "wait-without-progress", "feedback-missing"),
    ("recover-dishonest", "error-click"),
    ("recover-dependency-blocks", "recover-slow-truth"),
    ("recover-dependency-blocks", "error-click"),
    ("failure-hidden", "failure-not-owned"),
    ("error-click", "failure-not-owned"),
    ("recover-dishonest", "failure-not-owned"),
    ("recover-dishonest", "failure-hidden"),
    ("delivery-promise-broken", "delivery-promise-drift"),
    ("stock-promise-broken", "delivery-promise-broken"),
    ("target-too-small", "a11y"),
    ("zoom-disabled", "a11y"),
    ("reflow-broken", "a11y"),
    ("autocomplete-missing", "a11y"),
    ("ttfb-slow", "lcp-slow"),
    ("shifted-click", "cls-jumpy"),
)


REPEATED = "failure-repeated"
"""It makes others graver and is never what they come from: a symptom wherever there is another."""


@dataclass(frozen=True)
class Cluster:
    """Findings with one cause in one journey; the headline is one of `members`."""

    headline: Draft
    members: tuple[Draft, ...]

    @property
    def key(self) -> str:
        """What names the cluster in a run: the headline's fingerprint and journey."""
        return f"{self.headline.fingerprint}@{self.headline.journey.id}"


def clusters(drafts: Sequence[Draft]) -> tuple[Cluster, ...]:
    """Clusters of one journey's findings, in the order of their first member.

    Equal cause keys always join. The same subject on the same page template joins only detectors that a precedence
    chain relates: two unrelated troubles of one field are two causes.
    """
    groups: list[list[Draft]] = []
    for draft in drafts:
        home = next((group for group in groups if any(_joined(draft, other) for other in group)), None)
        if home is None:
            groups.append([draft])
        else:
            home.append(draft)
    return tuple(Cluster(_headline(group), tuple(group)) for group in _merged(groups))


def _merged(groups: list[list[Draft]]) -> list[list[Draft]]:
    result: list[list[Draft]] = []
    for group in groups:
        home = next((g for g in result if any(_joined(a, b) for a in g for b in group)), None)
        if home is None:
            result.append(list(group))
        else:
            home.extend(group)
    return result if len(result) == len(groups) else _merged(result)


def _joined(a: Draft, b: Draft) -> bool:
    if a.friction.cause == b.friction.cause:
        return True
    same_place = a.friction.subject == b.friction.subject and a.template == b.template
    return same_place and any(a.meta.id in chain and b.meta.id in chain for chain in PRECEDENCE)


def _headline(group: list[Draft]) -> Draft:
    def explained(draft: Draft) -> bool:
        if draft.meta.id == REPEATED:
            return any(other.meta.id != REPEATED for other in group)
        return any(_explains(other.meta.id, draft.meta.id) for other in group)

    causes = [draft for draft in group if not explained(draft)] or group
    return min(causes, key=lambda d: (-SEVERITIES.index(d.friction.severity), d.order))


def _explains(left: str, right: str) -> bool:
    return any(left in chain and right in chain and chain.index(left) < chain.index(right) for chain in PRECEDENCE)
