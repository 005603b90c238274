"""The mailbox: an SMTP server of our own or a company's IMAP mailbox, read as a customer's mail program reads it."""

from journeys.channels.mailbox.address import address_for
from journeys.channels.mailbox.box import ShopperMailbox
from journeys.channels.mailbox.imap import ImapSource
from journeys.channels.mailbox.maildir import MaildirSource
from journeys.channels.mailbox.sending import Outbox
from journeys.channels.mailbox.server import mail_server

__all__ = ["ImapSource", "MaildirSource", "Outbox", "ShopperMailbox", "address_for", "mail_server"]
