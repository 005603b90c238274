"""The suite a visit is walked with."""

from __future__ import annotations

from pathlib import Path

import pytest

from journeys.config import load
from journeys.errors import ConfigError, StoreUnreachable, UsageError
from journeys.gherkin.reading import read_feature
from journeys.run.visiting import NAMES, Front, address, front_of, locale_of, name_of, store_of, write_visit
from tests.shopper.shops.serving import served


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("shop.example", "https://shop.example/"),
        ("http://127.0.0.1:80/de", "http://127.0.0.1:80/de"),
        ("HTTPS://Shop.example", "HTTPS://Shop.example/"),
    ],
)
def test_addresses_as_people_type_them(text: str, url: str) -> None:
    assert address(text) == url


@pytest.mark.parametrize("text", ["", "ftp://shop.example", "http://", "a shop", "http://[::1", "file:///etc/passwd"])
def test_what_is_no_address(text: str) -> None:
    with pytest.raises(UsageError, match="no address"):
        address(text)


@pytest.mark.parametrize(
    ("url", "language", "locale"),
    [
        ("https://shop.example/", "de", "de_DE"),
        ("https://shop.example/", "de_AT", "de_AT"),
        ("https://shop.at/", "de", "de_AT"),
        ("https://shop.ch/", "fr", "fr_FR"),
        ("https://shop.de/", "", "de_DE"),
        ("https://shop.example/", "", "en_GB"),
        ("https://shop.example/", "en_us", "en_US"),
        ("https://shop.example/", "ja", "en_GB"),
    ],
)
def test_where_the_customer_lives(url: str, language: str, locale: str) -> None:
    assert locale_of(Front(url, language)) == locale


def test_the_front_page_is_asked_once_and_tells_its_language() -> None:
    asked: list[str] = []

    def answer(_method: str, target: str, _body: str) -> tuple[int, str, str]:
        asked.append(target)
        return 200, "", '<!doctype html><html class="x" lang="fr-FR"><body>'

    with served(answer) as url:
        assert front_of(url, "Journeys") == Front(url, "fr_FR")
    assert len(asked) == 1
    with pytest.raises(StoreUnreachable, match="does not answer"):
        front_of(url, "Journeys")


def test_redirects_for_ever_are_left_to_the_walk() -> None:
    with served(lambda _m, _t, _b: (302, "/", "")) as url:
        assert front_of(url, "Journeys") == Front(url)


def test_a_brief_becomes_a_store_and_keeps_what_it_says(tmp_path: Path) -> None:
    brief = tmp_path / "brief.toml"
    text = 'locale = "fr_FR"\nagent = "Moi"\npause = 2.5\n[products]\n"a \\"b\\"" = "Thé\\n"\n[login]\n'
    brief.write_text(
        text + 'email = "a@b.c"\npassword = "env:P"\n[orders."old order"]\nnumber = "1"\nemail = "a@b.c"\n', "utf-8"
    )
    store = store_of("https://shop.example/", Front("https://www.shop.example/", "de"), brief)
    folder = tmp_path / "visit"
    folder.mkdir()
    write_visit(folder, name_of("https://shop.example/"), store)
    assert "env:P" in (folder / "journeys.toml").read_text("utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("P", "geheim")
        known = load(folder / "journeys.toml").brief()
    assert (known.store, known.locale, known.agent, known.pause) == ("shop-example", "fr_FR", "Moi", 2.5)
    assert known.products == {'a "b"': "Thé\n"}
    assert known.login
    assert known.login.password == "geheim"
    assert known.orders["old order"].number == "1"
    assert known.hosts == ("www.shop.example",)


def test_a_misspelt_key_of_a_brief_is_answered(tmp_path: Path) -> None:
    brief = tmp_path / "brief.toml"
    brief.write_text('\nlocal = "fr_FR"\n', "utf-8")
    with pytest.raises(ConfigError, match=r"brief\.toml:2.*'local'.*Did you mean 'locale'"):
        store_of("https://shop.example/", Front("https://shop.example/"), brief)


def test_every_name_is_a_journey_and_every_journey_has_a_name(tmp_path: Path) -> None:
    write_visit(tmp_path, "s", {"url": "https://shop.example/"})
    scenarios = [s for path in (tmp_path / "features").glob("*.feature") for s in read_feature(path).scenarios]
    assert {tag for s in scenarios for tag in s.tags} >= set(NAMES)
    assert all(set(s.tags) & set(NAMES) for s in scenarios)
