"""The post of a run: a mail server of its own where the store has no mailbox elsewhere, and each shopper's mailbox."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from journeys.channels.mailbox import ImapSource, MaildirSource, Outbox, ShopperMailbox, address_for, mail_server
from journeys.channels.mailbox.box import Source
from journeys.channels.mailbox.web import MailWeb
from journeys.errors import ConfigError
from journeys.evidence.ledger import Ledger
from journeys.model.brief import Brief, MailAccess
from journeys.model.persona import Persona
from journeys.run.plan import Plan

FOLDER = "mail"  # in the run's folder; gone when the run ends, as raw mails may hold secrets


@contextmanager
def post_office(brief: Brief, folder: Path, *, bundled: bool) -> Iterator[str]:
    """The run's own mail server as `host:port`, "" where the store needs none. Raises ChannelDown."""
    access = brief.mail
    if not bundled and (access is None or access.host):
        yield ""
        return
    host, port = _listen(access.listen if access and not bundled else "")
    try:
        with mail_server(folder / FOLDER, host=host, port=port) as where:
            yield where
    finally:
        shutil.rmtree(folder / FOLDER, ignore_errors=True)


def mailbox_of(brief: Brief, customer: Persona, ledger: Ledger, plan: Plan, stack: ExitStack) -> ShopperMailbox | None:
    """The mailbox of one shopper, closed by `stack`; None where the store has none."""
    access = brief.mail or (MailAccess() if plan.smtp else None)
    if access is None or not (access.host or plan.smtp):
        return None
    address = address_for(access.address, customer.email, plan.id, ledger.folder.name)
    own = ImapSource(access, address) if access.host else MaildirSource(Path(plan.folder) / FOLDER, address)
    return _box(own, address, ledger, brief, _outbox(access, plan.smtp), stack)


def mailbox_again(brief: Brief, address: str, ledger: Ledger, folder: Path, stack: ExitStack) -> ShopperMailbox | None:
    """The mailbox of a saved run, closed by `stack`: over IMAP, or as it lies in the run's folder.

    None where it cannot be gone back to: a mail server of the run's own ended with it.
    """
    access, saved = brief.mail or MailAccess(), folder / FOLDER
    if access.host:
        return _box(ImapSource(access, address), address, ledger, brief, _outbox(access, ""), stack)
    return _box(MaildirSource(saved, address), address, ledger, brief, None, stack) if saved.is_dir() else None


def _box(
    source: Source, address: str, ledger: Ledger, brief: Brief, outbox: Outbox | None, stack: ExitStack
) -> ShopperMailbox:
    shop = Outbox(*_listen(brief.mail.inbox)) if brief.mail and brief.mail.inbox else None
    web = MailWeb(brief.agent)
    box = ShopperMailbox(source, address, ledger.blob, ledger.mask, outbox=outbox, post=shop, web=web)
    stack.callback(box.close)
    return box


def _outbox(access: MailAccess, smtp: str) -> Outbox | None:
    if access.smtp_host:
        user, password = (access.user, access.password) if access.smtp_tls else ("", "")
        return Outbox(access.smtp_host, access.smtp_port, user, password, access.smtp_tls)
    if access.host or not smtp:
        return None
    host, port = _listen(smtp)
    return Outbox(host, port)


def _listen(where: str) -> tuple[str, int]:
    """Host and port of `host:port`; this machine and any free port for "". Raises ConfigError for anything else."""
    host, colon, port = where.rpartition(":")
    if not where:
        return "127.0.0.1", 0
    if not colon or not port.isdigit() or int(port) > 65535:
        raise ConfigError(f"[mail] listen = {where!r} is no address to listen on.", do='Say "127.0.0.1:2525", say.')
    return host, int(port)
