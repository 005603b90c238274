"""IMAP against a real Dovecot: opt in with JOURNEYS_DOVECOT=1 (CI does, after installing Debian's dovecot-imapd)."""

import os
import pwd
import shutil
import socket
import ssl
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from journeys.channels.mailbox.imap import ImapSource
from journeys.channels.mailbox.maildir import put
from journeys.channels.mailbox.mime import read_mail
from journeys.errors import ChannelDown
from journeys.model.brief import MailAccess
from tests.channels.mailbox.post import message

WANTED = os.environ.get("JOURNEYS_DOVECOT") == "1" and os.getuid() == 0
dovecot = pytest.mark.skipif(
    not WANTED, reason="opt in with JOURNEYS_DOVECOT=1, as root, where Debian's dovecot-imapd is installed"
)
PASSWORD = "geheim-7a"
CONFIG = """
protocols = imap
listen = 127.0.0.1
base_dir = {root}/run
state_dir = {root}/state
log_path = {root}/log
ssl = yes
ssl_cert = <{root}/cert.pem
ssl_key = <{root}/key.pem
disable_plaintext_auth = no
first_valid_uid = 1
first_valid_gid = 1
mail_location = maildir:{root}/Maildir
service imap-login {{
  inet_listener imap {{
    port = {plain}
  }}
  inet_listener imaps {{
    port = {tls}
    ssl = yes
  }}
}}
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={root}
}}
"""


@dataclass(frozen=True)
class Dovecot:
    """A running Dovecot. `put(address, ...)` delivers into its inbox."""

    root: Path
    plain: MailAccess
    tls: MailAccess
    trust: ssl.SSLContext

    def put(self, to: str, subject: str) -> None:
        mail = message(subject)
        mail.replace_header("To", to)
        put(self.root, "inbox", mail.as_bytes())
        made = next(path for path in self.root.glob("inbox-*/new/*"))
        owner = pwd.getpwnam("mail")
        os.chown(made, owner.pw_uid, owner.pw_gid)
        made.rename(self.root / "Maildir" / "new" / made.name)


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def _certificate(root: Path) -> None:
    command = "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1 -addext"
    files = ("-keyout", str(root / "key.pem"), "-out", str(root / "cert.pem"))
    made = [*command.split(), "subjectAltName=IP:127.0.0.1", *files]
    subprocess.run(made, check=True, capture_output=True)


@pytest.fixture(scope="module")
def server() -> Iterator[Dovecot]:
    program = shutil.which("dovecot") or "/usr/sbin/dovecot"
    with tempfile.TemporaryDirectory() as folder:
        root, owner = Path(folder), pwd.getpwnam("mail")
        root.chmod(0o755)  # Dovecot's own users walk through it
        for name in ("Maildir/new", "Maildir/cur", "Maildir/tmp", "run", "state"):
            (root / name).mkdir(parents=True)
        for path in (root / "Maildir", *(root / "Maildir").iterdir()):
            os.chown(path, owner.pw_uid, owner.pw_gid)
        _certificate(root)
        plain, tls = _free_port(), _free_port()
        ids = {"uid": owner.pw_uid, "gid": owner.pw_gid}
        (root / "conf").write_text(CONFIG.format(root=root, plain=plain, tls=tls, password=PASSWORD, **ids))
        process = subprocess.Popen([program, "-F", "-c", str(root / "conf")])
        try:
            _wait(plain, root)
            access = MailAccess("127.0.0.1", plain, "kim", PASSWORD, tls=False)
            trust = ssl.create_default_context(cafile=str(root / "cert.pem"))
            yield Dovecot(root, access, replace(access, port=tls, tls=True), trust)
        finally:
            process.terminate()
            process.wait(20)
            sys.stderr.write((root / "log").read_text() if (root / "log").exists() else "")


def _wait(port: int, root: Path) -> None:
    end = time.monotonic() + 20
    while time.monotonic() < end:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    log = root / "log"
    raise AssertionError(log.read_text() if log.exists() else "dovecot said nothing")


@dovecot
def test_mails_to_one_address_are_read_as_they_arrive(server: Dovecot) -> None:
    server.put("robots+a@shop.example", "First")
    server.put("robots+b@shop.example", "Somebody else's")
    source = ImapSource(server.plain, "robots+a@shop.example")
    assert [read_mail(raw.data).subject for raw in source.fresh()] == ["First"]
    assert list(source.fresh()) == []
    server.put("robots+a@shop.example", "Second")
    assert [read_mail(raw.data).subject for raw in source.fresh()] == ["Second"]
    source.close()
    source.close()


@dovecot
def test_tls_with_a_trusted_certificate_and_not_without(server: Dovecot) -> None:
    server.put("robots+t@shop.example", "Over TLS")
    trusted = ImapSource(server.tls, "robots+t@shop.example", server.trust)
    assert [raw.size > 50 for raw in trusted.fresh()] == [True]
    trusted.close()
    with pytest.raises(ChannelDown, match="certificate"):
        list(ImapSource(server.tls, "robots+t@shop.example").fresh())


@dovecot
def test_a_lost_connection_is_made_again(server: Dovecot) -> None:
    server.put("robots+l@shop.example", "One")
    source = ImapSource(server.plain, "robots+l@shop.example")
    assert len(list(source.fresh())) == 1
    assert source._box is not None
    source._box.shutdown()
    server.put("robots+l@shop.example", "Two")
    assert [read_mail(raw.data).subject for raw in source.fresh()] == ["Two"]
    source.close()


@dovecot
@pytest.mark.parametrize("change", [{"password": "wrong-9z"}, {"folder": "No such folder"}])
def test_a_wrong_password_or_folder_is_one_sentence_without_the_password(
    server: Dovecot, change: dict[str, str]
) -> None:
    access = replace(server.plain, **change)  # type: ignore[arg-type] # both are text
    with pytest.raises(ChannelDown, match="cannot be read") as failed:
        list(ImapSource(access, "a@shop.example").fresh())
    assert access.password not in str(failed.value)
    assert "Check host" in str(failed.value)


def test_a_server_that_is_not_there_is_one_sentence() -> None:
    with pytest.raises(ChannelDown, match="cannot be read"):
        list(ImapSource(MailAccess("127.0.0.1", 9, tls=False), "a@shop.example").fresh())


def test_a_server_that_says_nothing_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("journeys.channels.mailbox.imap.SECONDS", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as mute:
        access = MailAccess("127.0.0.1", mute.getsockname()[1], tls=False)
        with pytest.raises(ChannelDown, match="timed out"):
            list(ImapSource(access, "a@shop.example").fresh())
