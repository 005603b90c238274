"""Asking a store's own HTTP endpoint: JSON both ways, a bearer token, a deadline, one error."""

from __future__ import annotations

import json
from typing import Any

import httpx

from journeys.channels.bounded import read_bounded
from journeys.errors import ChannelDown, reason_of
from journeys.model.brief import Endpoint

ANSWER_SECONDS = 20.0
MOST_BYTES = 2_000_000


def ask(
    endpoint: Endpoint,
    method: str = "GET",
    *,
    body: dict[str, Any] | None = None,
    seconds: float | None = None,
    **query: str,
) -> dict[str, Any]:
    """The JSON object an endpoint answers with, within `seconds` (None: as usual).

    Raises ChannelDown for no answer, another status or anything else.
    """
    seconds = ANSWER_SECONDS if seconds is None else seconds
    headers = {"Authorization": f"Bearer {endpoint.token}"} if endpoint.token else {}
    params = {key: value for key, value in query.items() if value}
    try:
        with httpx.stream(
            method, endpoint.url, json=body, params=params or None, headers=headers, timeout=seconds
        ) as answer:
            read = read_bounded(answer, MOST_BYTES, seconds)
    except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
        reason = reason_of(error)
        raise ChannelDown(f"it does not answer: {reason}.", where=endpoint.url) from error
    if read.end != "whole":
        raise ChannelDown("it answers without an end.", where=endpoint.url)
    if answer.status_code not in (200, 201):
        raise ChannelDown(f"it answered {answer.status_code} to {method}.", where=endpoint.url)
    try:
        said = json.loads(read.data)
    except ValueError:
        said = None
    if not isinstance(said, dict):
        raise ChannelDown("it did not answer with a JSON object.", where=endpoint.url)
    return said
