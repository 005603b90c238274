"""What a store's owner tells the shoppers: the roles that features speak of, in this store's own words."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class KnownOrder:
    """An order that exists before the walk, for tracking and returns."""

    number: str
    email: str
    postcode: str = ""


@dataclass(frozen=True)
class Login:
    """A customer account. The password is a secret."""

    email: str
    password: str


@dataclass(frozen=True)
class MailAccess:
    """Where the shoppers' mail arrives.

    Without a `host`, the harness's own SMTP server takes it on `listen` (`host:port`; the store must deliver there).
    With one, an IMAP mailbox is read: `address` is its pattern, in which `{tag}` stands for what makes each shopper's
    address his own. `smtp_host` and `smtp_port` take what the shoppers send (with the mailbox's user and password where
    `smtp_tls` is on): without them nothing is sent and nothing proved about arrival. `service` is the address customers
    write to; `inbox` (`host:port`) a mail server of the store that takes what they write, where it has one of its own.
    """

    host: str = ""
    port: int = 993
    user: str = ""
    password: str = ""
    address: str = ""
    folder: str = "INBOX"
    tls: bool = True
    listen: str = ""
    smtp_host: str = ""
    smtp_port: int = 587
    smtp_tls: bool = True
    service: str = ""
    inbox: str = ""


@dataclass(frozen=True)
class PhoneAccess:
    """A phone line that speaks TwiML: its first webhook, the numbers dialled and calling, the token of signatures.

    `calls` is where calls to the caller's number are listed ("" where nobody can tell), `calls_token` its bearer token.
    """

    url: str
    number: str = ""
    token: str = ""
    caller: str = ""
    calls: str = ""
    calls_token: str = ""


@dataclass(frozen=True)
class Endpoint:
    """An HTTP endpoint of the store's own, with the bearer token it wants ("" for none)."""

    url: str
    token: str = ""


@dataclass(frozen=True)
class FaultAccess:
    """A store's own switches to break it: `arm`, `disarm` and (where there is one) `felt` are addresses.

    `targets` maps calls (payment, promotion, carrier, order, basket, chat) to `METHOD address-pattern`, for faults
    between browser and shop; without one a call is learned from a clean walk. `lives` is how many seconds a fault may
    outlive whoever armed it.
    """

    arm: str = ""
    disarm: str = ""
    felt: str = ""
    token: str = ""
    targets: dict[str, str] = field(default_factory=dict)
    lives: float = 120.0


@dataclass(frozen=True)
class Brief:
    """One store as journeys.toml describes it.

    `products` maps roles ("usual product") to names a customer would search for, `codes` roles ("welcome code") to
    promo codes, `orders` roles ("delivered order") to orders, `questions` roles to sentences asked in the chat.
    `controls` maps intents to the words this store uses (`basket.add` -> "Reserve"), `selectors` intents to CSS, as the
    last resort: using one is itself noted as evidence. `agent` ends the user agent, `pause` is the least time between
    two navigations in seconds (None: one second where the store is not on this machine), `hosts` are further host
    names that belong to the store. `mail`, `phone`, `chat` (a bot's HTTP API), `clock` (a customer clock that can be
    moved), `statement` (what was charged and refunded, as the bank would tell), `counter` (where a robot's return is
    handed in), `ledger` (what the shop itself counts of orders, money and mails), `books` (the same of one customer)
    and `faults` (how it can be broken) are None where the store has none.
    `proof` is the token the store's host serves to show that its owner agrees to load and faults, "" for none.
    """

    store: str
    url: str
    locale: str = "en_GB"
    owned: bool = False
    products: dict[str, str] = field(default_factory=dict)
    codes: dict[str, str] = field(default_factory=dict)
    orders: dict[str, KnownOrder] = field(default_factory=dict)
    questions: dict[str, str] = field(default_factory=dict)
    login: Login | None = None
    card_number: str = ""
    controls: dict[str, str] = field(default_factory=dict)
    selectors: dict[str, str] = field(default_factory=dict)
    agent: str = "Journeys"
    pause: float | None = None
    hosts: tuple[str, ...] = ()
    mail: MailAccess | None = None
    phone: PhoneAccess | None = None
    chat: Endpoint | None = None
    clock: Endpoint | None = None
    statement: Endpoint | None = None
    counter: Endpoint | None = None
    ledger: Endpoint | None = None
    proof: str = ""
    books: Endpoint | None = None
    faults: FaultAccess | None = None
