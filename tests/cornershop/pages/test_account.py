from tests.cornershop.visitor import Visitor, errors


def test_accounts(visitor: Visitor) -> None:
    new = {"name": "Kim Lee", "email": "kim@example.com", "password": "long enough"}
    assert "at least 8" in errors(visitor.send("/account/register", new | {"password": "short"}).text)[0]
    assert "Hello, Kim Lee" in visitor.send("/account/register", new).text
    visitor.send("/account/logout")
    assert "do not know" in errors(visitor.send("/account/login", new | {"password": "wrong one"}).text)[0]
    alex = {"email": "alex.morgan@example.com", "password": "corner-shop-2026"}
    assert visitor.send("/account/login", alex).text.count("CS-10") >= 3


def test_an_account_is_made_once(visitor: Visitor) -> None:
    taken = {"name": "Alex", "email": "ALEX.MORGAN@example.com", "password": "long enough"}
    assert "account with this e-mail address already" in errors(visitor.send("/account/register", taken).text)[0]
    assert len(errors(visitor.send("/account/register", {}).text)) == 3


def test_an_account_is_closed_to_others(visitor: Visitor) -> None:
    assert visitor.get("/account").url.path == "/account/login"
    assert visitor.get("/account/saved-sizes").status_code == 401
