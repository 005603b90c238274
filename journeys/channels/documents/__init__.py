"""The documents channel: what came as a file, read as text. Behind the Documents protocol."""

from journeys.channels.documents.reader import DocumentReader

__all__ = ["DocumentReader"]
