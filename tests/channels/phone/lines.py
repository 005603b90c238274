"""Small phone lines of other people's making, served over HTTP for tests: no shop of ours, no framework."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit

from journeys.model.brief import PhoneAccess

Answer = str | tuple[int, str]
Script = Callable[["Asked"], Answer]
TOKEN = "line-token-1234567890"


@dataclass(frozen=True)
class Asked:
    """One webhook request: path, query and form fields joined, headers in lower case."""

    method: str
    url: str
    path: str
    fields: Mapping[str, str]
    form: Mapping[str, str]
    headers: Mapping[str, str]

    def get(self, name: str) -> str:
        return self.fields.get(name, "")


@dataclass
class Served:
    """A running line: its address and what it was asked."""

    url: str
    asked: list[Asked] = field(default_factory=list)

    def access(self, path: str = "/voice", token: str = TOKEN) -> PhoneAccess:
        return PhoneAccess(self.url + path, "+441904555100", token, "+447700900123")


def response(inner: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?><Response>{inner}</Response>'


@contextmanager
def serving(script: Script) -> Iterator[Served]:
    """Serve a line on a free port."""
    served = Served("")

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._answer({})

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length", 0))).decode()
            self._answer(dict(parse_qsl(body, keep_blank_values=True)))

        def _answer(self, form: dict[str, str]) -> None:
            parts = urlsplit(self.path)
            fields = {**dict(parse_qsl(parts.query, keep_blank_values=True)), **form}
            headers = {name.lower(): value for name, value in self.headers.items()}
            asked = Asked(self.command, served.url + self.path, parts.path, fields, form, headers)
            served.asked.append(asked)
            said = script(asked)
            status, text = said if isinstance(said, tuple) else (200, said)
            data = text.encode()
            self.send_response(status)
            if status in (301, 302, 303, 307, 308):
                self.send_header("Location", text)
            self.send_header("Content-Type", "text/xml")
            self.send_header("Set-Cookie", "call=1")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *args: object) -> None:
            """Tests stay quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    served.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield served
    finally:
        server.shutdown()
        server.server_close()


# ---------------------------------------------------------------- lines in other styles


def php(asked: Asked) -> Answer:
    """One file with its state in the query, German, numbered, upper case words, relative addresses."""
    step, digits = asked.get("step"), asked.get("Digits")
    if asked.path != "/ivr/index.php":
        return 404, "nope"
    if not step:
        return response(
            '<Say language="de-DE">Willkommen bei Radhaus Nord.</Say>'
            '<Gather numDigits="1" action="index.php?step=menu&amp;lang=de" method="GET" timeout="4">'
            '<Say language="de-DE">Für den Stand Ihrer Bestellung drücken Sie die Eins. Für Retouren die Zwei. '
            "Für einen Mitarbeiter drücken Sie die Null.</Say></Gather>"
            '<Redirect method="GET">index.php</Redirect>'
        )
    if step == "menu" and digits == "1":
        return response(
            '<Gather finishOnKey="#" action="index.php?step=status"><Say language="de-DE">Bitte geben Sie Ihre '
            "Bestellnummer ein und drücken Sie die Rautetaste.</Say></Gather>"
        )
    if step == "status":
        return response(
            f"<Say language='de-DE'>Ihre Bestellung {digits} wurde versandt. Lieferung am 3. Dezember 2026."
            "</Say><Hangup/>"
        )
    if step == "menu" and digits == "2":
        return response("<Say language='de-DE'>Sie haben 30 Tage Rückgaberecht.</Say><Redirect>index.php</Redirect>")
    if step == "menu" and digits == "0":
        return response("<Say>Wir verbinden Sie.</Say><Dial timeout='20'><Number>+4945112345</Number></Dial>")
    return response("<Say language='de-DE'>Ungültige Eingabe.</Say><Redirect method='GET'>index.php</Redirect>")


def speech_only(asked: Asked) -> Answer:
    """No keys at all: the caller speaks."""
    said = asked.get("SpeechResult").casefold()
    if asked.path == "/listen":
        if "order" in said:
            return response("<Say>Your order is in transit.</Say><Redirect>/voice</Redirect>")
        if "person" in said or "agent" in said:
            return response('<Enqueue waitUrl="/hold" action="/agent">support</Enqueue>')
        return response("<Say>Sorry, I did not get that.</Say><Redirect>/voice</Redirect>")
    if asked.path == "/hold":
        if float(asked.get("QueueTime") or 0) >= 40:
            return response("<Leave/>")
        return response("<Say>You are first in the queue.</Say><Play>/music.mp3</Play><Pause length='20'/>")
    if asked.path == "/agent":
        return response(
            f"<Gather input='speech' action='/bye'><Say>Hello, this is Mia, how can I help? {asked.get('QueueResult')}"
            "</Say></Gather>"
        )
    if asked.path == "/bye":
        return response("<Say>Your order will be with you tomorrow. Goodbye.</Say><Hangup/>")
    return response(
        "<Gather input='speech' speechTimeout='auto' action='/listen'><Say>Tell me what it is about, for example: my "
        "order, a return, or speak to a person.</Say></Gather><Say>I heard nothing.</Say>"
    )


def no_action(asked: Asked) -> Answer:
    """A gather without an action comes back to the same address; recordings instead of words."""
    if asked.get("Digits") == "1":
        return response("<Say>We are open Monday to Friday, 9 am to 5 pm.</Say>")
    return response("<Gather numDigits='1'><Play>https://cdn.example/menu.mp3</Play></Gather>")
