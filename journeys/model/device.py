"""Device profiles a journey can be walked on, chosen by tag."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Device:
    """Viewport in CSS pixels; `touch` and `mobile` as browsers emulate them."""

    name: str
    width: int
    height: int
    touch: bool = False
    mobile: bool = False
    scale: float = 1.0


PHONE = Device("phone", 390, 844, touch=True, mobile=True, scale=2.0)
SMALL_PHONE = Device("small-phone", 320, 640, touch=True, mobile=True, scale=2.0)
DESKTOP = Device("desktop", 1280, 800)

DEVICES = {device.name: device for device in (PHONE, SMALL_PHONE, DESKTOP)}
