"""One ACT with a mark planted in every text, and requests over HTTP without a network."""

import asyncio
from collections.abc import Mapping
from typing import Any

import pytest
from reading_examples import EVERYTHING, Json, at, changed, places

httpx = pytest.importorskip("httpx")

VALUE = "张三丰13812345678"
"""In every text that is no id, with a number of its own."""

MARK = "mark-of-the-caller"
"""In every id, which the caller chooses, and in the version of the app."""

LEAKS = (VALUE, "张三丰", "1381234", "u5f20")
"""The value, parts of it, and how an escape writes it."""


def _planted() -> Json:
    act: Json = EVERYTHING
    for number, place in enumerate(places(EVERYTHING)):
        if at(EVERYTHING, place) != "text":
            continue
        marks = place[-1] in ("id", "item", "version") or "items" in place[-2:]
        act = changed(act, place, MARK if marks else f"{VALUE}-{number}")
    return act


PLANTED = _planted()


def leaks(said: str, *, marks: bool = False) -> list[str]:
    """What of the planted act a text repeats; the caller's marks too if they may not stand there."""
    return [each for each in (*LEAKS, *([MARK] if marks else [])) if each in said]


def sent(app: Any, method: str, path: str, content: str | bytes, kind: str = "application/json") -> Any:
    """The response of an application to one request."""

    async def send() -> Any:
        transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, base_url="http://service") as client:
            headers: Mapping[str, str] = {"content-type": kind} if content else {}
            return await client.request(method, path, content=content, headers=headers)

    return asyncio.run(send())
