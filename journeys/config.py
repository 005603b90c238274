"""journeys.toml: which stores there are, what their roles mean, and what the gate allows."""

from __future__ import annotations

import datetime
import os
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any, TypeVar

import msgspec

from journeys.errors import ConfigError
from journeys.model.brief import Brief, Endpoint, FaultAccess, KnownOrder, Login, MailAccess, PhoneAccess
from journeys.model.budget import Budgets, Mute
from journeys.model.finding import Severity
from journeys.tomlfile import check_keys, convert, did_you_mean, line_of, read

FILE_NAME = "journeys.toml"
BUNDLED = "bundled"

S = TypeVar("S", bound=msgspec.Struct)
T = TypeVar("T")


class Suite(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """[suite]: the store walked when none is named, the seed of personas, folders, seconds a journey may take.

    `tries` is how often a journey is walked that the shop blocks: blocked in two of three, it is not completable.
    """

    store: str = ""
    title: str = "Journeys"
    seed: int = 1
    features: str = "features"
    steps: str = "steps"
    reports: str = "reports"
    deadline: float = 120.0
    tries: Annotated[int, msgspec.Meta(ge=1, le=3)] = 3


class _Gate(msgspec.Struct, forbid_unknown_fields=True):
    max_new_s4: int = 0
    max_came_back_s3: int = 0
    index_rise: float = 5.0
    max_index: float | None = None
    max_findings: dict[Severity, int] | None = None
    expectations: bool = True
    blocking: tuple[str, ...] = ()


class _Mute(msgspec.Struct, forbid_unknown_fields=True):
    fingerprint: str
    reason: str
    owner: str
    until: datetime.date


class _Order(msgspec.Struct, forbid_unknown_fields=True):
    number: str
    email: str
    postcode: str = ""


class _Login(msgspec.Struct, forbid_unknown_fields=True):
    email: str
    password: str


class _Mail(msgspec.Struct, forbid_unknown_fields=True):
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


class _Phone(msgspec.Struct, forbid_unknown_fields=True):
    url: str
    number: str = ""
    token: str = ""
    caller: str = ""
    calls: str = ""
    calls_token: str = ""


class _Endpoint(msgspec.Struct, forbid_unknown_fields=True):
    url: str
    token: str = ""


class _Faults(msgspec.Struct, forbid_unknown_fields=True):
    arm: str = ""
    disarm: str = ""
    felt: str = ""
    token: str = ""
    targets: dict[str, str] = {}
    lives: Annotated[float, msgspec.Meta(ge=1, le=600)] = 120.0


class _Store(msgspec.Struct, forbid_unknown_fields=True):
    url: str
    locale: str = "en_GB"
    owned: bool = False
    proof: str = ""
    card_number: str = ""
    agent: str = "Journeys"
    pause: Annotated[float, msgspec.Meta(ge=0, le=60)] | None = None
    hosts: tuple[str, ...] = ()
    products: dict[str, str] = {}
    codes: dict[str, str] = {}
    orders: dict[str, _Order] = {}
    questions: dict[str, str] = {}
    controls: dict[str, str] = {}
    selectors: dict[str, str] = {}
    criticality: dict[str, float] = {}
    login: _Login | None = None
    mail: _Mail | None = None
    phone: _Phone | None = None
    chat: _Endpoint | None = None
    clock: _Endpoint | None = None
    statement: _Endpoint | None = None
    counter: _Endpoint | None = None
    ledger: _Endpoint | None = None
    books: _Endpoint | None = None
    faults: _Faults | None = None


@dataclass(frozen=True)
class Config:
    """A read journeys.toml. `path` is the file, `root` the suite's folder. Stores are read when asked for."""

    path: Path
    suite: Suite
    gate: Budgets
    mutes: tuple[Mute, ...]
    raw_stores: dict[str, dict[str, Any]]

    @property
    def root(self) -> Path:
        """The suite's folder: features, steps and reports are looked for here."""
        return self.path.parent

    @property
    def features(self) -> Path:
        """The folder of the .feature files."""
        return self.root / self.suite.features

    @property
    def runs(self) -> Path:
        """The folder runs are kept in."""
        return self.root / self.suite.reports / "runs"

    @cached_property
    def _text(self) -> str:
        return self.path.read_text("utf-8-sig")

    def store_name(self, name: str = "") -> str:
        """`name`, or the default store. Raises ConfigError when there is no such store."""
        wanted = name or self.suite.store or next(iter(self.raw_stores), "")
        if wanted in self.raw_stores:
            return wanted
        if not self.raw_stores:
            raise ConfigError(
                "no store is described.", where=str(self.path), do="Add a [stores.NAME] table with its url."
            )
        line = 0 if name else line_of(self._text, ("suite",), "store")
        raise ConfigError(
            f"there is no store called {wanted!r}.{did_you_mean(wanted, self.raw_stores)}",
            where=f"{self.path}:{line}" if line else str(self.path),
            do=f"Stores here: {', '.join(sorted(self.raw_stores))}.",
        )

    def brief(self, name: str = "", url: str = "") -> Brief:
        """The store `name` (or the default one) as shoppers are briefed; `url` replaces its address.

        Values of the form `env:NAME` are read from the environment. Raises ConfigError for what cannot be read.
        """
        name = self.store_name(name)
        place = ("stores", name)
        raw = _from_env(self.raw_stores[name], self.path, place)
        store = convert(raw, _Store, self.path, self._text, place)
        return Brief(
            store=name,
            url=url or store.url,
            locale=store.locale,
            owned=store.owned,
            proof=store.proof,
            products=store.products,
            codes=store.codes,
            orders={role: KnownOrder(o.number, o.email, o.postcode) for role, o in store.orders.items()},
            questions=store.questions,
            login=Login(store.login.email, store.login.password) if store.login else None,
            card_number=store.card_number,
            controls=store.controls,
            selectors=store.selectors,
            agent=store.agent,
            pause=store.pause,
            hosts=store.hosts,
            mail=_access(store.mail, MailAccess),
            phone=_access(store.phone, PhoneAccess),
            chat=_access(store.chat, Endpoint),
            clock=_access(store.clock, Endpoint),
            statement=_access(store.statement, Endpoint),
            counter=_access(store.counter, Endpoint),
            ledger=_access(store.ledger, Endpoint),
            books=_access(store.books, Endpoint),
            faults=_access(store.faults, FaultAccess),
        )

    def criticality(self, name: str = "") -> dict[str, float]:
        """How much a row of the checklist matters to this store, where it differs from the convention."""
        return dict(self.raw_stores[self.store_name(name)].get("criticality", {}))

    def secrets(self, name: str = "") -> tuple[str, ...]:
        """What must never reach an artefact: passwords, tokens, the card, and what the environment gave."""
        name = self.store_name(name)
        brief = self.brief(name)
        found = [brief.login.password if brief.login else "", brief.card_number]
        found += [brief.mail.password if brief.mail else ""]
        found += [brief.phone.calls_token if brief.phone else ""]
        doors = (brief.phone, brief.chat, brief.clock, brief.statement, brief.counter, brief.ledger, brief.books)
        found += [door.token for door in (*doors, brief.faults) if door]
        found += [os.environ.get(value.removeprefix("env:"), "") for value in _env_values(self.raw_stores[name])]
        return tuple(dict.fromkeys(secret for secret in found if secret))


def find(start: Path) -> Path | None:
    """The nearest journeys.toml in `start` or a folder above it."""
    return next((folder / FILE_NAME for folder in (start, *start.parents) if (folder / FILE_NAME).is_file()), None)


def load(path: Path) -> Config:
    """Read a journeys.toml. Raises ConfigError with file, line and the nearest valid key."""
    raw, text = read(path)
    check_keys(raw, ("suite", "stores", "gate", "mutes"), path, text, ())
    suite = convert(raw.get("suite", {}), Suite, path, text, ("suite",))
    gate = Budgets(**msgspec.structs.asdict(convert(raw.get("gate", {}), _Gate, path, text, ("gate",))))
    mutes = tuple(_mute(convert(mute, _Mute, path, text, ("mutes",))) for mute in raw.get("mutes", ()))
    stores = raw.get("stores", {})
    if not isinstance(stores, dict) or not all(isinstance(store, dict) for store in stores.values()):
        raise ConfigError("stores must be tables: [stores.NAME].", where=str(path))
    for name, store in stores.items():
        convert(store, _Store, path, text, ("stores", name))
    return Config(path.resolve(), suite, gate, mutes, stores)


def load_brief(path: Path) -> dict[str, Any]:
    """A file with the keys of one [stores.NAME] table, as raw values. Raises ConfigError as `load` does."""
    raw, text = read(path)
    convert({"url": "", **raw}, _Store, path, text, ())
    return raw


def _access(raw: msgspec.Struct | None, kind: type[T]) -> T | None:
    """A channel's table as the record shoppers know, None where the store has none."""
    return kind(**msgspec.structs.asdict(raw)) if raw is not None else None


def _mute(mute: _Mute) -> Mute:
    return Mute(mute.fingerprint, mute.reason, mute.owner, mute.until.isoformat())


def _from_env(value: Any, path: Path, place: tuple[str, ...]) -> Any:
    if isinstance(value, dict):
        return {key: _from_env(inner, path, (*place, key)) for key, inner in value.items()}
    if isinstance(value, str) and value.startswith("env:"):
        name = value.removeprefix("env:")
        if name not in os.environ:
            raise ConfigError(
                f"{'.'.join(place)} is read from the environment, but {name} is not set.",
                where=str(path),
                do=f"Set it, for example: export {name}=...",
            )
        return os.environ[name]
    return value


def _env_values(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [found for inner in value.values() for found in _env_values(inner)]
    return [value] if isinstance(value, str) and value.startswith("env:") else []
