from cornershop.app import PAGES, create_app
from cornershop.settings import Settings
from cornershop.storage.tables import StockRow
from tests.cornershop.visitor import Visitor


def test_no_two_pages_want_the_same_address() -> None:
    asked = [(route.path, method) for page in PAGES for route in page.ROUTES for method in sorted(route.methods or ())]
    assert len(asked) == len(set(asked))


def test_a_lost_visitor_stays_in_the_shop(visitor: Visitor) -> None:
    answer = visitor.get("/no/such/page")
    assert answer.status_code == 404
    assert 'href="/"' in answer.text
    assert visitor.client.delete("/basket").status_code == 405


def test_a_reset_is_opening_day_and_can_be_done_again() -> None:
    app = create_app(Settings("http://127.0.0.1:9", "http://127.0.0.1:9", database=":memory:"))
    inside = app.state.shop
    for _ in range(2):
        with inside.database.session() as db:
            row = db.get(StockRow, "harbour-mug")
            opening, row.left = row.left, 0
        with inside.database.session() as db:
            inside.reset(db)
        with inside.database.session() as db:
            assert db.get(StockRow, "harbour-mug").left == opening > 0
    inside.close()
