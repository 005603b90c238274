"""A gate before an outside service: while its house is in trouble, the service really fails on the wire.

no-answer: the request is held until the asker gives up, and not done. error: it is answered 500, and not done.
slow: it is done late. answer-lost: it is done, and the answer is held until the asker gives up. declined: the bank says
no. double: the first answer is lost, and keys that make a request count once are ignored.
Reading the books and the health of a service always works: that is not what a shop's customers run into.
"""

from __future__ import annotations

import json

import anyio
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from cornershop.troubles import Trouble, Troubles

MONEY = "/authorisations"
OPEN = ("/health", "/statement", "/books", "/track")
KEY = b"idempotency-key"
TURN = 0.1  # seconds between two looks whether the trouble is over


class Gate:
    """Stands before `app`, the service called `dependency`."""

    def __init__(self, app: ASGIApp, troubles: Troubles, dependency: str) -> None:
        self._app, self._troubles, self._dependency = app, troubles, dependency

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through, or not."""
        trouble = self._troubles.standing(self._dependency) if scope["type"] == "http" else None
        if trouble is None or not _touches(trouble, scope):
            await self._app(scope, receive, send)
            return
        times = self._troubles.felt(trouble, f"{scope['method']} {scope['path']} at the {self._dependency} service")
        await self._fail(trouble, times, scope, receive, send)

    async def _fail(self, trouble: Trouble, times: int, scope: Scope, receive: Receive, send: Send) -> None:
        match trouble.kind:
            case "error":
                await _answer(send, 500, {"error": "internal"})
            case "declined":
                await _answer(send, 402, {"error": "card_declined"})
            case "slow":
                await anyio.sleep(trouble.seconds)
                await self._app(scope, receive, send)
            case "answer-lost":
                await self._lose(trouble, scope, receive, send)
            case "double":
                keyless = {**scope, "headers": [pair for pair in scope["headers"] if pair[0] != KEY]}
                if times > 1:
                    await self._app(keyless, receive, send)
                else:
                    await self._lose(trouble, keyless, receive, send)
            case _:
                await self._hold(trouble, receive, send)

    async def _lose(self, trouble: Trouble, scope: Scope, receive: Receive, send: Send) -> None:
        async def nobody(_message: Message) -> None:
            return

        await self._app(scope, receive, nobody)
        await self._hold(trouble, receive, send)

    async def _hold(self, trouble: Trouble, receive: Receive, send: Send) -> None:
        """Until the asker hangs up; whoever still waits when the trouble is over is told that it did not work."""
        while self._troubles.stands(trouble):
            with anyio.move_on_after(TURN):
                if (await receive())["type"] == "http.disconnect":
                    return
        await _answer(send, 503, {"error": "unavailable"})


def _touches(trouble: Trouble, scope: Scope) -> bool:
    """Whether a request runs into it: what asks for money, where money is what goes wrong; never mere reading."""
    path = str(scope["path"])
    if path.startswith(OPEN):
        return False
    if trouble.kind in ("answer-lost", "declined", "double"):
        return path == MONEY and scope["method"] == "POST"
    return True


async def _answer(send: Send, status: int, body: dict[str, str]) -> None:
    data = json.dumps(body).encode()
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(data)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": data})
