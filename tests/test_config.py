"""journeys.toml, read and refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from journeys.config import find, load
from journeys.errors import ConfigError
from journeys.model.brief import Endpoint, KnownOrder, Login, MailAccess, PhoneAccess

WHOLE = """
[suite]
store = "mine"
seed = 7

[gate]
max_index = 40.0
blocking = ["smoke"]
max_findings = { S3 = 2 }

[[mutes]]
fingerprint = "abc"
reason = "known"
owner = "shop"
until = 2027-01-31

[stores.mine]
url = "https://shop.example"
locale = "de_DE"

[stores.mine.login]
email = "a@example.com"
password = "env:SHOP_PASSWORD"

[stores.mine.products]
"usual product" = "Tasse"

[stores.mine.orders."delivered order"]
number = "A1"
email = "a@example.com"
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "journeys.toml"
    path.write_text(text, "utf-8")
    return path


def said(folder: Path, text: str) -> str:
    with pytest.raises(ConfigError) as refused:
        load(written(folder, text)).brief()
    return str(refused.value)


def test_a_whole_file_becomes_a_brief(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOP_PASSWORD", "hush-hush")
    config = load(written(tmp_path, WHOLE))
    brief = config.brief()
    assert (brief.store, brief.url, brief.locale) == ("mine", "https://shop.example", "de_DE")
    assert brief.login == Login("a@example.com", "hush-hush")
    assert brief.orders == {"delivered order": KnownOrder("A1", "a@example.com")}
    assert config.secrets() == ("hush-hush",)
    assert config.suite.seed == 7


def test_the_gate_and_the_mutes_are_read(tmp_path: Path) -> None:
    config = load(written(tmp_path, WHOLE))
    assert (config.gate.max_index, config.gate.blocking, config.gate.index_rise) == (40.0, ("smoke",), 5.0)
    assert config.gate.max_findings == {"S3": 2}
    assert config.mutes[0].until == "2027-01-31"


def test_another_address_replaces_the_store_s(tmp_path: Path) -> None:
    text = '[stores.a]\nurl = "https://a.example"\n'
    assert load(written(tmp_path, text)).brief(url="http://localhost:1").url == "http://localhost:1"


def test_a_secret_that_is_not_set_is_named_only_when_needed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SHOP_PASSWORD", raising=False)
    config = load(written(tmp_path, WHOLE))
    with pytest.raises(ConfigError, match="SHOP_PASSWORD is not set"):
        config.brief()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[suite]\nstore = \n", (":2", "not valid TOML")),
        ("[suit]\nseed = 1\n", (":1", "'suit'", "Did you mean 'suite'")),
        ("[suite]\nsede = 1\n", (":2", "[suite]", "'sede'", "Did you mean 'seed'")),
        ("[suite]\n# more\nseed = 'x'\n", (":3", "suite.seed", "int")),
        ("[gate]\nmax_new_s5 = 1\n", (":2", "'max_new_s5'", "'max_new_s4'")),
        ("[stores.a]\nlocale = 'de_DE'\n", (":1", "stores.a", "`url`")),
        ("[stores.a]\nurl = 'x'\n[stores.a.product]\nb = 'c'\n", (":3", "'product'", "'products'")),
        ("[stores.a]\nurl = 'x'\n[stores.a.orders.'old order']\nnumber = 5\n", ("stores.a.orders", "str")),
        ("[suite]\nstore = 'b'\n[stores.a]\nurl = 'x'\n", (":2", "'b'", "Stores here: a")),
        ("[suite]\nseed = 1\n", ("no store is described",)),
        ("stores = 3\n", ("stores must be tables",)),
    ],
)
def test_what_cannot_be_followed_is_said_with_its_place(tmp_path: Path, text: str, words: tuple[str, ...]) -> None:
    sentence = said(tmp_path, text)
    assert str(tmp_path / "journeys.toml") in sentence
    assert not [word for word in words if word not in sentence], sentence


def test_the_nearest_file_above_is_found(tmp_path: Path) -> None:
    path = written(tmp_path, "")
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    assert find(inner) == path


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        load(tmp_path / "journeys.toml")


def test_the_channels_of_a_store_and_their_secrets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LINE_TOKEN", "whisper")
    (tmp_path / "journeys.toml").write_text(
        """
        [stores.mine]
        url = "https://shop.example"
        [stores.mine.mail]
        host = "imap.example"
        user = "robots"
        password = "pass-word"
        address = "robots+{tag}@example.com"
        [stores.mine.phone]
        url = "https://line.example/voice"
        token = "env:LINE_TOKEN"
        [stores.mine.clock]
        url = "https://shop.example/clock"
        """,
        "utf-8",
    )
    config = load(tmp_path / "journeys.toml")
    brief = config.brief()
    assert brief.mail == MailAccess("imap.example", 993, "robots", "pass-word", "robots+{tag}@example.com")
    assert brief.phone == PhoneAccess("https://line.example/voice", token="whisper")
    assert (brief.clock, brief.chat) == (Endpoint("https://shop.example/clock"), None)
    assert set(config.secrets()) == {"pass-word", "whisper"}


def test_a_stores_own_switches_and_books(tmp_path: Path) -> None:
    path = tmp_path / "journeys.toml"
    path.write_text(
        '[stores.a]\nurl = "https://a.example"\n[stores.a.faults]\narm = "https://a.example/arm"\ntoken = "t0k-of-a"\n'
        'lives = 30\n[stores.a.faults.targets]\norder = "POST */buy"\n[stores.a.books]\nurl = "https://a.example/books"\n'
    )
    config = load(path)
    brief = config.brief("a")
    assert brief.faults
    assert (brief.faults.arm, brief.faults.lives) == ("https://a.example/arm", 30)
    assert brief.faults.targets == {"order": "POST */buy"}
    assert brief.books
    assert "t0k-of-a" in config.secrets("a")
