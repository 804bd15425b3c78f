"""A headless Chromium driven over its own pipe: no driver to install, no port, no way out of the machine."""

import base64
import fcntl
import json
import os
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--lang=en-GB",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
    "--remote-debugging-pipe",
)

TO_BROWSER, FROM_BROWSER = 3, 4
"""The descriptors at which a Chromium that was told to use a pipe reads and writes."""

PATIENCE = 60.0
"""Seconds after which something that does not come is taken not to come."""


def chromium() -> str | None:
    """Where Chromium is, if it is."""
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


class Browser:
    """A Chromium of its own, with a profile of its own."""

    def __init__(self, program: str, profile: Path) -> None:
        reading, to_write = os.pipe()
        to_read, writing = os.pipe()
        low = [fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, 10) for end in (reading, writing)]
        for end in (reading, writing):
            os.close(end)
        actions: list[tuple[Any, ...]] = [
            (os.POSIX_SPAWN_DUP2, low[0], TO_BROWSER),
            (os.POSIX_SPAWN_DUP2, low[1], FROM_BROWSER),
            *((os.POSIX_SPAWN_OPEN, fd, os.devnull, os.O_RDWR, 0) for fd in (0, 1, 2)),
        ]
        command = [program, *FLAGS, f"--user-data-dir={profile}", "about:blank"]
        self.process = os.posix_spawn(program, command, os.environ, file_actions=actions)
        for end in low:
            os.close(end)
        self._out = os.fdopen(to_write, "wb", buffering=0)
        self._in = os.fdopen(to_read, "rb", buffering=0)
        self.events: list[dict[str, Any]] = []
        self._answers: dict[int, dict[str, Any]] = {}
        self._news = threading.Condition()
        self._last = 0
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        rest = b""
        while chunk := self._in.read(1 << 16):
            *messages, rest = (rest + chunk).split(b"\0")
            for message in map(json.loads, messages):
                with self._news:
                    if "id" in message:
                        self._answers[message["id"]] = message
                    else:
                        self.events.append(message)
                    self._news.notify_all()
                self._follow(message)

    def _follow(self, message: dict[str, Any]) -> None:
        """Watch every worker that a page starts, from its first step."""
        if message.get("method") == "Target.attachedToTarget":
            session = message["params"]["sessionId"]
            for method in ("Network.enable", "Runtime.enable", "Runtime.runIfWaitingForDebugger"):
                self.send(method, session=session)

    def send(self, method: str, params: dict[str, Any] | None = None, session: str | None = None) -> int:
        """Send a command, and give its number."""
        with self._news:
            self._last += 1
            message = {"id": self._last, "method": method, "params": params or {}}
            if session is not None:
                message["sessionId"] = session
            self._out.write(json.dumps(message).encode() + b"\0")
            return self._last

    def call(self, method: str, params: dict[str, Any] | None = None, session: str | None = None) -> Any:
        """Send a command, and give its result."""
        number = self.send(method, params, session)
        with self._news:
            assert self._news.wait_for(lambda: number in self._answers, PATIENCE), f"no answer to {method}"
            answer = self._answers.pop(number)
        assert "error" not in answer, answer["error"]
        return answer["result"]

    def happened(self, method: str) -> list[dict[str, Any]]:
        """What the browser told under this name so far."""
        return [event["params"] for event in list(self.events) if event.get("method") == method]

    def close(self) -> None:
        """End it."""
        with suppress(AssertionError, OSError):
            self.send("Browser.close")
        for _ in range(100):
            if os.waitpid(self.process, os.WNOHANG)[0]:
                break
            time.sleep(0.1)
        else:
            os.kill(self.process, 9)
            os.waitpid(self.process, 0)
        self._out.close()
        self._reader.join(10)
        self._in.close()


class Tab:
    """One page."""

    def __init__(self, browser: Browser) -> None:
        self.browser = browser
        target = browser.call("Target.createTarget", {"url": "about:blank"})["targetId"]
        attached = browser.call("Target.attachToTarget", {"targetId": target, "flatten": True})
        self.session: str = attached["sessionId"]
        for method in ("Page.enable", "Runtime.enable", "Network.enable", "Log.enable"):
            self.call(method)
        self.call("Target.setAutoAttach", autoAttach=True, waitForDebuggerOnStart=True, flatten=True)

    def call(self, method: str, **params: Any) -> Any:
        """Send a command to the page; a single mapping may be given by its fields."""
        given = params.pop("params", params)
        return self.browser.call(method, given, self.session)

    def open(self, address: str) -> None:
        """Go to an address."""
        self.call("Page.navigate", url=address)

    def value(self, script: str, session: str | None = None) -> Any:
        """What a script gives, waited for."""
        given = {"expression": script, "awaitPromise": True, "returnByValue": True}
        answer = self.browser.call("Runtime.evaluate", given, session or self.session)
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")

    def until(self, script: str) -> None:
        """Wait until a script gives something true."""
        end = time.monotonic() + PATIENCE
        while not self.value(script):
            assert time.monotonic() < end, f"never came about: {script}"
            time.sleep(0.1)

    def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        for key in keys:
            code, text = {
                "Tab": (9, ""),
                "Enter": (13, "\r"),
                " ": (32, " "),
                "ArrowDown": (40, ""),
                "ArrowUp": (38, ""),
            }[key]
            common = {"key": key, "code": "Space" if key == " " else key, "windowsVirtualKeyCode": code}
            self.call("Input.dispatchKeyEvent", params={"type": "keyDown", "text": text, **common})
            self.call("Input.dispatchKeyEvent", params={"type": "keyUp", **common})

    def size(self, width: int, height: int, *, dark: bool = False) -> None:
        """Give the page a width and a height, and a light or dark surrounding."""
        self.call(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=width < 500,
        )
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.call("Emulation.setEmulatedMedia", features=[scheme])

    def picture(self, path: Path, *, whole: bool = False) -> str:
        """Write a PNG of what shows, or of the whole page; it is given in base 64 too."""
        taken = self.call("Page.captureScreenshot", format="png", captureBeyondViewport=whole)
        path.write_bytes(base64.b64decode(taken["data"]))
        return str(taken["data"])


@contextmanager
def served(folder: Path, told: Callable[[str], None]) -> Iterator[str]:
    """Serve a folder on loopback.

    Args:
        folder: The folder.
        told: Called with the path of every request.
    """

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002, ARG002 - the names of the class above
            told(self.path)

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
