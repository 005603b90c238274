from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from journeys.errors import ConfigError
from journeys.evidence.ledger import Ledger
from journeys.model.brief import Brief, MailAccess
from journeys.run.plan import Plan
from journeys.run.post import mailbox_of, post_office
from journeys.shopper.personas import persona

BRIEF = Brief("shop", "http://shop.example")
KIM = persona("Kim", "en_GB", 1)


def opened(tmp_path: Path, brief: Brief, smtp: str, stack: ExitStack):  # type: ignore[no-untyped-def] # a mailbox or None
    ledger = Ledger(tmp_path / "journeys" / "a", tmp_path / "blobs")
    return mailbox_of(brief, KIM, ledger, Plan("run", str(tmp_path), BRIEF.url, smtp=smtp), stack)


def test_a_shopper_of_the_bundled_shop_has_a_mailbox_that_works_and_leaves_nothing_raw(tmp_path: Path) -> None:
    with ExitStack() as stack, post_office(BRIEF, tmp_path, bundled=True) as smtp:
        box = opened(tmp_path, BRIEF, smtp, stack)
        assert box.address == KIM.email
        assert box.healthy()
        assert (tmp_path / "mail").is_dir()
    assert not (tmp_path / "mail").exists()


def test_a_store_without_mail_has_no_mailbox(tmp_path: Path) -> None:
    with ExitStack() as stack, post_office(BRIEF, tmp_path, bundled=False) as smtp:
        assert smtp == ""
        assert opened(tmp_path, BRIEF, smtp, stack) is None


def test_a_store_that_delivers_here_says_where(tmp_path: Path) -> None:
    brief = replace(BRIEF, mail=MailAccess(listen="127.0.0.1:0", address="robots@shop.example"))
    with ExitStack() as stack, post_office(brief, tmp_path, bundled=False) as smtp:
        assert smtp.startswith("127.0.0.1:")
        assert opened(tmp_path, brief, smtp, stack).address.startswith("robots+")


def test_a_mailbox_elsewhere_needs_no_server_here(tmp_path: Path) -> None:
    brief = replace(BRIEF, mail=MailAccess(host="127.0.0.1", port=9, user="u", password="p"))
    with ExitStack() as stack, post_office(brief, tmp_path, bundled=False) as smtp:
        assert smtp == ""
        box = opened(tmp_path, brief, smtp, stack)
        assert not box.healthy()
        sending = replace(brief, mail=MailAccess(host="127.0.0.1", smtp_host="127.0.0.1", smtp_port=9))
        assert not opened(tmp_path / "b", sending, smtp, stack).healthy()


def test_an_address_nobody_can_listen_on_is_said(tmp_path: Path) -> None:
    brief = replace(BRIEF, mail=MailAccess(listen="everywhere"))
    with pytest.raises(ConfigError, match="listen"), post_office(brief, tmp_path, bundled=False):
        pass
