from cornershop.flaws import REGISTRY
from cornershop.trade.packing import BADLY
from tests.cornershop.visitor import Visitor


def test_the_registry_with_what_is_on(visitor: Visitor) -> None:
    visitor.get("/__sandbox__/flaws?on=fee-late&near=lcp-slow")
    rows = {row["id"]: row for row in visitor.get("/__sandbox__/flaws").json()}
    assert set(rows) == set(REGISTRY)
    assert [one for one, row in rows.items() if row["on"]] == ["fee-late"]
    assert [one for one, row in rows.items() if row["near"]] == ["lcp-slow"]


def test_what_is_found_in_a_parcel(visitor: Visitor) -> None:
    assert visitor.get("/__sandbox__/parcels/CS-10417").json()["inside"]["damaged"] == "no"
    visitor.get("/__sandbox__/flaws?on=packaging-trouble")
    assert visitor.get("/__sandbox__/parcels/CS-10417").json() == {"order": "CS-10417", "inside": BADLY}
    assert visitor.get("/__sandbox__/parcels/CS-99999").status_code == 404


def test_a_new_choice_replaces_the_old_one(visitor: Visitor) -> None:
    visitor.get("/__sandbox__/flaws?on=fee-late")
    assert visitor.get("/__sandbox__/flaws?on=a11y").json() == {"on": ["a11y"], "near": []}
    rows = visitor.get("/__sandbox__/flaws").json()
    assert [row["id"] for row in rows if row["on"]] == ["a11y"]
