"""Files behind links, fetched with the shopper's cookies: nothing is opened and no page is left."""

from __future__ import annotations

import mimetypes
from email.message import Message
from urllib.parse import unquote, urlsplit

from playwright.sync_api import APIRequestContext, Download
from playwright.sync_api import Error as PlaywrightError

from journeys.channels.browser.reasons import reason
from journeys.channels.protocols import Fetched

FETCH_MS = 20_000
REDIRECTS = 10


def fetch(request: APIRequestContext, url: str) -> Fetched:
    """What is at an address. Never raises: `failure` says why nothing came."""
    try:
        answer = request.get(url, timeout=FETCH_MS, max_redirects=REDIRECTS)
        headers, data, status = answer.headers, answer.body(), answer.status
        answer.dispose()
    except PlaywrightError as error:
        return Fetched(0, failure=reason(error))
    media_type = headers.get("content-type", "").partition(";")[0].strip().casefold()
    return Fetched(status, data, media_type, file_name(headers.get("content-disposition", ""), url))


def kept(download: Download) -> Fetched:
    """A file the browser downloads, when it has come whole. Never raises."""
    try:
        data = download.path().read_bytes()
    except (PlaywrightError, OSError) as error:
        return Fetched(0, failure=reason(error))
    media_type = mimetypes.guess_type(download.suggested_filename)[0] or ""
    return Fetched(200, data, media_type, download.suggested_filename)


def file_name(disposition: str, url: str) -> str:
    """What a file wants to be called: by its Content-Disposition, else by the end of its address."""
    said = Message()
    said["Content-Disposition"] = disposition
    return said.get_filename() or unquote(urlsplit(url).path.rstrip("/").rpartition("/")[2])
