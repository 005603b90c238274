import pytest
from starlette.requests import Request

from cornershop.flaws.choose import COOKIE, cookie_value, switched
from cornershop.flaws.record import Flaws
from cornershop.settings import Settings

INSTANCE = Settings("http://p", "http://c", flaws=("fee-late",), near_misses=("lcp-slow",))
OF_INSTANCE = Flaws(frozenset({"fee-late"}), frozenset({"lcp-slow"}))


def asked(header: str = "", cookie: str | None = None, settings: Settings = INSTANCE) -> Flaws:
    headers = [(b"x-cornershop-flaws", header.encode())] if header else []
    headers += [(b"cookie", f"{COOKIE}={cookie}".encode())] if cookie is not None else []
    return switched(Request({"type": "http", "headers": headers}), settings)


def test_the_instances_own() -> None:
    assert asked() == OF_INSTANCE


def test_a_cookie_replaces_them_and_may_switch_all_off() -> None:
    assert asked(cookie=cookie_value(("a11y",), ("zoom-disabled",))) == Flaws(
        frozenset({"a11y"}), frozenset({"zoom-disabled"})
    )
    assert asked(cookie=cookie_value((), ())) == Flaws()


def test_a_header_adds_to_them() -> None:
    both = asked("a11y, near:zoom-disabled")
    assert both.flaws == {"fee-late", "a11y"}
    assert both.near_misses == {"lcp-slow", "zoom-disabled"}


@pytest.mark.parametrize("header", ["nonsense", "near:nonsense", ",,", "near:"])
def test_what_nobody_knows_is_left_out(header: str) -> None:
    assert asked(header) == OF_INSTANCE


def test_without_its_sandbox_nobody_switches_anything() -> None:
    closed = Settings("http://p", "http://c", sandbox=False)
    assert asked("a11y", cookie_value(("a11y",), ()), closed) == Flaws()
