"""A shopper of a store that names no other channel has none."""

from __future__ import annotations

from dataclasses import astuple

from journeys.shopper.contacts import Contacts


def test_no_channel_is_there_unless_the_store_has_it() -> None:
    assert set(astuple(Contacts())) == {None}
