from cornershop.flaws import REGISTRY
from tests.cornershop.visitor import Visitor


def test_the_registry_with_what_is_on(visitor: Visitor) -> None:
    visitor.get("/__sandbox__/flaws?on=fee-late&near=lcp-slow")
    rows = {row["id"]: row for row in visitor.get("/__sandbox__/flaws").json()}
    assert set(rows) == set(REGISTRY)
    assert [one for one, row in rows.items() if row["on"]] == ["fee-late"]
    assert [one for one, row in rows.items() if row["near"]] == ["lcp-slow"]


def test_a_new_choice_replaces_the_old_one(visitor: Visitor) -> None:
    visitor.get("/__sandbox__/flaws?on=fee-late")
    assert visitor.get("/__sandbox__/flaws?on=a11y").json() == {"on": ["a11y"], "near": []}
    rows = visitor.get("/__sandbox__/flaws").json()
    assert [row["id"] for row in rows if row["on"]] == ["a11y"]
