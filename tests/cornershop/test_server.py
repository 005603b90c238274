import httpx
import pytest
from starlette.applications import Starlette

from cornershop.server import Running, running, serving
from tests.cornershop.visitor import Visitor


def test_payment_down_is_said_honestly_and_nothing_is_lost() -> None:
    with running(timeout=1.0) as shop, httpx.Client(base_url=shop.url, follow_redirects=True, timeout=15) as client:
        visitor = Visitor(client)
        visitor.add()
        visitor.to_review()
        shop.app.state.shop.payment._client.base_url = "http://127.0.0.1:9"
        shop.app.state.shop.carrier._client.base_url = "http://127.0.0.1:9"
        page = visitor.place().text
        assert "our payment service did not answer, so we do not know yet" in page
        assert "Harbour Stoneware Mug" in page
        assert "carrier is not answering" in visitor.get("/checkout/delivery").text
        assert visitor.get("/product/harbour-mug").status_code == 200


def test_a_taken_port_is_an_error(shop: Running) -> None:
    port = int(shop.url.rsplit(":", 1)[1])
    with pytest.raises(OSError, match="in use"), serving(Starlette(), port=port):
        pass


def test_memory_and_reset() -> None:
    with running(database=":memory:") as shop, httpx.Client(base_url=shop.url, follow_redirects=True) as client:
        visitor = Visitor(client)
        visitor.add()
        assert client.post("/__sandbox__/reset").json() == {"reset": True}
        assert "Your basket is empty" in visitor.get("/basket").text


def test_without_its_sandbox_the_switches_are_gone() -> None:
    with running(sandbox=False) as shop:
        assert httpx.get(f"{shop.url}/__sandbox__/flaws").status_code == 404
        assert httpx.post(f"{shop.url}/__sandbox__/reset").status_code == 404


def test_every_link_of_the_shop_leads_somewhere(visitor: Visitor) -> None:
    import re

    waiting, seen = ["/"], {"/"}
    while waiting:
        path = waiting.pop()
        page = visitor.get(path)
        assert page.status_code == 200, path
        if "html" not in page.headers["content-type"]:
            continue
        assert "frame-ancestors 'none'" in page.headers["content-security-policy"]
        for found in re.findall(r'(?:href|src)="(/[^"#?]*)', page.text):
            if found not in seen:
                seen.add(found)
                waiting.append(found)
    assert len(seen) > 70
