"""A port for JupyterLab that no other ./lab of this project takes.

Jupyter looks for a free port, lets it go, and opens it a moment later. Two that start together find the same one. So
./lab chooses, and holds a lock on a file of the port's number. The lock stays with the process, which becomes
JupyterLab, and the system takes it back when that ends, however it ends.
"""

from __future__ import annotations

import fcntl
import os
import socket
from pathlib import Path

from launcher.problem import Problem

LOOPBACK = "127.0.0.1"
FIRST_PORT = 8888
MOST_PORTS = 100
LAST_PORT = 65535


def free_port(locks: Path) -> int:
    """The first port from Jupyter's own on that nobody has. If there is none, Jupyter is to say so of its own."""
    return next((p for p in range(FIRST_PORT, FIRST_PORT + MOST_PORTS) if take(locks, p)), FIRST_PORT)


def chosen_port(locks: Path, port: int) -> int:
    """The port that the user wants, if nobody has it."""
    if port > LAST_PORT:
        raise Problem(f"there is no port {port}; the last one is {LAST_PORT}")
    if not take(locks, port):
        raise Problem(f"port {port} is taken; leave out --port, and a free one is found")
    return port


def take(locks: Path, port: int) -> bool:
    """Takes a port for this process and what it becomes; tells whether it was free."""
    locks.mkdir(parents=True, exist_ok=True)
    lock = os.open(locks / str(port), os.O_CREAT | os.O_RDWR)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(lock)
        return False
    if not is_free(port):
        os.close(lock)
        return False
    os.set_inheritable(lock, True)
    return True


def is_free(port: int) -> bool:
    """Whether nobody listens there; what remains of a server that has ended is no hindrance."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((LOOPBACK, port))
        except OSError:
            return False
        return True
