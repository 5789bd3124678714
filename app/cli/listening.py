"""Serving on a port: for `serve` and `demo`."""

import signal
import socket
import sys
import threading
from collections.abc import Callable
from contextlib import suppress

import uvicorn
from fastapi import FastAPI

from models.faults import Fault, InputError


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens there; port 0 is any free one. Raises InputError if it cannot."""
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        return socket.create_server((host, port), family=family)
    except OSError as error:
        why = (error.strerror or str(error)).partition(" (while")[0].lower()  # without the address once more
        fault = Fault(f"cannot listen on {host} port {port}: {why}", "choose another with --host or --port")
        raise InputError(fault) from None


def address(listener: socket.socket) -> str:
    """`http://127.0.0.1:8000`."""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def run(app: FastAPI, listener: socket.socket, *, log_level: str, ready: Callable[[], None]) -> None:
    """Serve until interrupted; `ready` is called beside it as soon as requests are answered."""
    # uvicorn hands the signal that stopped it on; here being stopped is the normal end.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    with suppress(KeyboardInterrupt):
        Announcing(uvicorn.Config(app, log_level=log_level, access_log=False), ready).run(sockets=[listener])


class Announcing(uvicorn.Server):
    """A server that says when it has started."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then let `ready` run in a thread of its own: it may ask this very server."""
        await super().startup(sockets)
        if self.started:
            threading.Thread(target=self._say, daemon=True).start()

    def _say(self) -> None:
        with suppress(BrokenPipeError):  # nobody reads; go on serving
            self._ready()
