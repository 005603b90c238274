from datetime import date

import httpx

from cornershop.sandboxes.carrier import rates
from cornershop.server import Running


def test_rates_have_prices_and_working_days() -> None:
    standard, express, _ = rates("GB", date(2026, 11, 20))
    assert (standard["price"], standard["from"], standard["to"]) == (395, "2026-11-25", "2026-11-27")
    assert express["to"] == "2026-11-23"
    assert [rate["code"] for rate in rates("DE", date(2026, 11, 20))] == ["standard"]


def test_parcels_and_labels_over_http(shop: Running) -> None:
    first = httpx.post(f"{shop.carrier_url}/parcels", json={"order": "CS-1"}).json()["parcel"]
    assert httpx.post(f"{shop.carrier_url}/parcels", json={"order": "CS-1"}).json()["parcel"] == first
    assert httpx.post(f"{shop.carrier_url}/labels", json={"order": "CS-1"}).json()["label"].startswith("RL")
    assert httpx.get(f"{shop.carrier_url}/parcels/{first}/events").json()["events"]
    assert httpx.get(f"{shop.carrier_url}/rates", params={"day": "soon"}).status_code == 422
