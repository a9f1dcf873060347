"""A kernel as a process of its own, and a client that runs cells in it."""

from __future__ import annotations

import contextlib
import itertools
import os
import queue
import socket
import subprocess
import tempfile
import threading
import time
from pathlib import Path

from jupyter_client import BlockingKernelClient
from jupyter_client.connect import write_connection_file

CELL_SECONDS = 600
LOOPBACK = "127.0.0.1"

# Below the ports from which the system serves clients: there a client could take one before the kernel opens it. Two
# processes that choose at the same moment, in two clones, begin at different places.
_candidates = itertools.count(20_000 + os.getpid() * 20 % 10_000)
_choosing = threading.Lock()


def five_ports() -> list[int]:
    """Ports that are free, and that no other kernel of this process was given."""
    ports: list[int] = []
    with _choosing:
        while len(ports) < 5:
            port = next(_candidates)
            with socket.socket() as probe, contextlib.suppress(OSError):
                probe.bind((LOOPBACK, port))
                ports.append(port)
    return ports


class Client(BlockingKernelClient):
    """Asks the process whether it lives; a kernel that is only slow to start misses heartbeats, and is not dead."""

    process: subprocess.Popen

    async def _async_is_alive(self) -> bool:
        return self.process.poll() is None


class Kernel:
    """Starts the command of a kernelspec, with {connection_file} in it, and waits until it answers."""

    def __init__(self, argv: list[str], folder: Path, env: dict[str, str] | None = None) -> None:
        self.files = tempfile.TemporaryDirectory()
        file, _ = write_connection_file(
            str(Path(self.files.name) / "kernel.json"),
            ip=LOOPBACK,
            **dict(zip(("shell_port", "iopub_port", "stdin_port", "hb_port", "control_port"), five_ports())),
        )
        command = [word.replace("{connection_file}", file) for word in argv]
        self.start = time.monotonic()
        # By this number the course's kernel sees that nobody is there any more to end it.
        variables = {**os.environ, "JPY_PARENT_PID": str(os.getpid()), **(env or {})}
        quiet = subprocess.DEVNULL
        self.process = subprocess.Popen(command, cwd=folder, env=variables, stdout=quiet, stderr=quiet)
        self.client = Client()
        self.client.process = self.process
        self.client.load_connection_file(file)
        self.client.start_channels()
        try:
            self._wait_until_ready()
        except RuntimeError:
            self.kill()
            raise

    def _wait_until_ready(self) -> None:
        """Until both channels answer. The client's own wait goes on listening for 0.2 s after that."""
        end = time.monotonic() + CELL_SECONDS
        while time.monotonic() < end:
            self.client.kernel_info()
            try:
                self.client.get_shell_msg(timeout=1)
                while not self._has_answered(self.client.get_iopub_msg(timeout=0.2)):
                    pass
                return
            except queue.Empty:  # not there yet, or not connected to both channels yet
                if self.process.poll() is not None:
                    raise RuntimeError(f"the kernel ended with exit code {self.process.returncode}") from None
        raise RuntimeError(f"the kernel did not answer within {CELL_SECONDS} s")

    @staticmethod
    def _has_answered(message: dict) -> bool:
        idle = message["msg_type"] == "status" and message["content"]["execution_state"] == "idle"
        return idle and message["parent_header"].get("msg_type") == "kernel_info_request"

    def since_start(self) -> float:
        return time.monotonic() - self.start

    def run(self, source: str) -> tuple[float, bool, bool]:
        """How long a cell took, whether it showed a picture, and whether it failed."""
        shown: list[dict] = []
        begin = time.monotonic()
        reply = self.client.execute_interactive(source, output_hook=shown.append, timeout=CELL_SECONDS)
        picture = any(self._has_picture(message["content"].get("data", {})) for message in shown)
        return time.monotonic() - begin, picture, reply["content"]["status"] != "ok"

    @staticmethod
    def _has_picture(data: dict) -> bool:
        return "image/png" in data or "<img " in data.get("text/html", "")

    def ask_to_end(self, seconds: float) -> None:
        self.client.shutdown()
        self.process.wait(seconds)

    def kill(self) -> None:
        self.client.stop_channels()
        self.process.kill()
        self.process.wait()
        self.files.cleanup()
