"""No secret of a channel stands in anything a run writes or says."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

from tests.cli.sandbox import SandboxSuite

PLANTED = {
    "mail": "planted/mail+password-91",
    "phone": "planted-phone-token-92",
    "calls": "planted-calls-token-93",
    "chat": "planted-chat-token-94",
    "statement": "planted-statement-token-95",
    "counter": "planted-counter-token-96",
    "clock": "planted-clock-token-97",
}
TABLES = f"""
[stores.sandbox.mail]
user = "sam"
password = "{PLANTED["mail"]}"

[stores.sandbox.phone]
url = "http://127.0.0.1:9/voice"
token = "{PLANTED["phone"]}"
calls = "http://127.0.0.1:9/calls"
calls_token = "{PLANTED["calls"]}"

[stores.sandbox.chat]
url = "http://127.0.0.1:9/bot"
token = "{PLANTED["chat"]}"

[stores.sandbox.statement]
url = "http://127.0.0.1:9/statement"
token = "{PLANTED["statement"]}"

[stores.sandbox.counter]
url = "http://127.0.0.1:9/counter"
token = "env:COUNTER_TOKEN"

[stores.sandbox.clock]
url = "http://127.0.0.1:9/clock"
token = "{PLANTED["clock"]}"
"""
LEAK = '''
"""A step that says aloud whatever it can get hold of."""
import os
from pathlib import Path
from urllib.parse import quote
from pytest_bdd import when
from journeys.model.contact import Mail
from journeys.model.event import Turn
from journeys.shopper.errors import ShopBlocks

@when("I shout every secret")
def shout(shopper):
    own = {door.token for door in (shopper.brief.clock, shopper.brief.statement, shopper.brief.counter) if door}
    Path(os.environ["OWN"]).write_text("\\n".join(sorted(own)))
    said = [*own, *os.environ["PLANTED"].split("|")]
    text = " ".join([*said, *(quote(one, safe="") for one in said)])
    shopper.note("leak", text)
    shopper.ledger.record(Turn("phone", "bot", text))
    when, sam = "2026-03-02T12:00:00+00:00", "sam@example.com"
    shopper.ledger.record(Mail("m1", "shop@shop.example", sam, text, when, text=text))
    raise ShopBlocks(f"It said {text}")
'''


def test_planted_secrets_of_every_channel_and_the_shops_own_stay_out(tmp_path: Path) -> None:
    suite, own = SandboxSuite(tmp_path / "suite", "bundled"), tmp_path / "own.txt"
    toml = suite.root / "journeys.toml"
    toml.write_text(toml.read_text("utf-8") + TABLES, "utf-8")
    suite.write("steps/leak.py", LEAK)
    suite.feature("Shout: When I shout every secret")
    environ = {"OWN": str(own), "PLANTED": "|".join(PLANTED.values()), "COUNTER_TOKEN": PLANTED["counter"]}
    done = suite.journeys("run", "--no-allure", **environ)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "It said •••" in done.stdout
    secrets = {*PLANTED.values(), *own.read_text("utf-8").split()}
    assert len(secrets) > len(PLANTED), "the shop's own control token was seen by the step"
    written = [path for path in suite.root.joinpath("reports").rglob("*") if path.is_file()]
    assert any(path.name == "events.jsonl" for path in written)
    texts = {str(path): path.read_bytes() for path in written}
    texts |= {"stdout": done.stdout.encode(), "stderr": done.stderr.encode()}
    spelled = {form.encode() for secret in secrets for form in (secret, quote(secret, safe=""))}
    assert not [(name, secret) for name, text in texts.items() for secret in spelled if secret in text]
