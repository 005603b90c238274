"""One conversation with a bot over HTTP: POST {"sender", "message"}, answered by a list of messages."""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass, field

import httpx

from journeys.channels.bounded import read_bounded
from journeys.channels.chat.messages import read_messages
from journeys.channels.protocols import FloodError, Said
from journeys.errors import ChannelDown, reason_of

SECONDS = 20.0  # an answer that takes longer is silence: nobody waits so long for a machine
BYTES = 1_000_000  # of one answer; a customer reads a few hundred
MESSAGES = 40  # in one answer, above which nobody could read along


@dataclass(frozen=True)
class BotLine:
    """A fresh conversation at `url`; `token` is sent as a bearer token where there is one."""

    url: str
    token: str = ""
    seconds: float = SECONDS
    sender: str = field(default_factory=lambda: f"journeys-{secrets.token_hex(8)}")

    def say(self, text: str) -> tuple[Said, ...]:
        """Say something; what is answered, in order, () for silence.

        Raises ChannelDown where nothing answers as a bot and FloodError where more is answered than anybody reads.
        """
        said = read_messages(self._decoded(self._post(text)), self.url)
        if len(said) > MESSAGES:
            raise FloodError(f"The bot answered with {len(said)} messages at once.")
        return said

    def _post(self, text: str) -> bytes:
        """The raw answer, b"" for silence until the deadline."""
        headers = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        body = {"sender": self.sender, "message": text}
        try:
            with (
                httpx.Client(timeout=self.seconds, headers=headers) as client,
                client.stream("POST", self.url, json=body) as response,
            ):
                if response.status_code != httpx.codes.OK:
                    raise self._down(f"the bot answers with HTTP {response.status_code}")
                read = read_bounded(response, BYTES, self.seconds)
        except httpx.ReadTimeout:
            return b""
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise self._down(f"the bot does not answer: {reason_of(error)}") from error
        if read.end == "too-much":
            raise FloodError(f"The bot answered with more than {BYTES // 1_000_000} MB at once.")
        return read.data if read.end == "whole" else b""

    def _decoded(self, raw: bytes) -> object:
        if not raw:
            return []
        try:
            return json.loads(raw)
        except (ValueError, RecursionError) as error:
            raise self._down("the bot's answer is not JSON") from error

    def _down(self, what: str) -> ChannelDown:
        return ChannelDown(
            f"{what}.",
            where=self.url,
            do='Is this its REST channel? It takes {"sender", "message"} and answers with a list of messages.',
        )
