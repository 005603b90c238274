from journeys.verdict.clusters import clusters
from tests.verdict.build import draft


def test_one_cause_is_one_cluster_and_the_left_explains_the_right() -> None:
    found = clusters([draft("feedback-missing"), draft("click-blocked"), draft("dead-click")])
    assert [c.headline.meta.id for c in found] == ["click-blocked"]
    assert len(found[0].members) == 3


def test_two_causes_stay_two() -> None:
    found = clusters([draft("dead-click"), draft("link-broken", cause="request:GET /x", subject="link:x")])
    assert len(found) == 2


def test_same_place_joins_only_related_detectors() -> None:
    related = [draft("target-too-small", cause="a"), draft("a11y", cause="b")]
    strangers = [draft("autocomplete-missing", cause="a"), draft("data-lost-on-error", cause="b")]
    assert len(clusters(related)) == 1
    assert len(clusters(strangers)) == 2


def test_a_finding_that_joins_two_groups_merges_them() -> None:
    first = draft("target-too-small", cause="a", subject="x")
    second = draft("reflow-broken", cause="b", subject="y")
    bridge = draft("a11y", cause="b", subject="x")
    assert len(clusters([first, second, bridge])) == 1


def test_without_precedence_the_worst_speaks() -> None:
    found = clusters([draft("error-generic", severity="S2"), draft("error-technical", severity="S3")])
    assert found[0].headline.meta.id == "error-technical"


def test_a_dead_link_to_the_carrier_is_one_trouble_whoever_reports_it() -> None:
    page = "page:/parcel/{id}"
    dead = draft("tracking-dead", subject="carrier link", cause=page)
    (cluster,) = clusters([dead, draft("link-broken", subject="link follow the parcel", cause=page)])
    assert cluster.headline.meta.id == "link-broken"
    assert len(cluster.members) == 2


def test_money_charged_twice_explains_the_charge_that_differs() -> None:
    drafts = [
        draft("charge-differs", cause="fault:x:money"),
        draft("recover-double-charge", cause="fault:x:money", order=1),
    ]
    (cluster,) = clusters(drafts)
    assert cluster.headline.meta.id == "recover-double-charge"


def test_money_charged_twice_explains_the_order_it_is_missing_from() -> None:
    found = clusters([draft("recover-order-limbo"), draft("recover-double-charge", order=1)])
    assert [one.headline.meta.id for one in found] == ["recover-double-charge"]
    untrue = clusters([draft("failure-hidden"), draft("recover-dishonest", order=1), draft("error-click", order=2)])
    assert [one.headline.meta.id for one in untrue] == ["recover-dishonest"]
