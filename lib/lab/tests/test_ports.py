"""Ports for JupyterLab: one that is taken is named, and nobody else gets one that was chosen."""

import contextlib
import socket
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

from launcher import ports
from launcher.problem import Problem
from launcher.project import PROJECT

# Chooses a port as ./lab does, becomes another program as ./lab becomes JupyterLab, and waits.
CHOOSING = """
import os, sys
from pathlib import Path
from launcher import ports
ports.FIRST_PORT = int(sys.argv[2])
port = str(ports.free_port(Path(sys.argv[1])))
os.execv("/bin/sh", ["sh", "-c", "echo $0; read end", port])
"""
TAKING = """
import sys
from pathlib import Path
from launcher import ports
sys.exit(not ports.take(Path(sys.argv[1]), int(sys.argv[2])))
"""


class Ports(unittest.TestCase):
    def setUp(self):
        self.locks = Path(self.enterContext(tempfile.TemporaryDirectory())) / "ports"

    def listening(self):
        """A port at which somebody listens."""
        taken = self.enterContext(contextlib.closing(socket.socket()))
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        return taken.getsockname()[1]

    def choosing(self, first):
        """Another process that chooses, and the port that it has chosen."""
        process = subprocess.Popen(
            [sys.executable, "-c", CHOOSING, self.locks, str(first)],
            cwd=PROJECT.programs,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for clean_up in (process.wait, process.stdout.close, process.stdin.close):
            self.addCleanup(clean_up)
        return process

    def test_a_taken_one_is_named(self):
        port = self.listening()
        with self.assertRaisesRegex(Problem, f"^port {port} is taken; leave out --port, and a free one is found$"):
            ports.chosen_port(self.locks, port)

    def test_one_that_cannot_be_is_named(self):
        with self.assertRaisesRegex(Problem, "^there is no port 65536; the last one is 65535$"):
            ports.chosen_port(self.locks, 65536)

    def test_one_at_which_somebody_listens_is_passed_over(self):
        port = self.listening()
        with mock.patch.object(ports, "FIRST_PORT", port):
            self.assertGreater(ports.free_port(self.locks), port)

    def test_many_that_choose_at_the_same_moment_get_a_port_each_though_none_listens_yet(self):
        first = self.listening()
        processes = [self.choosing(first) for _ in range(8)]
        chosen = [int(process.stdout.readline()) for process in processes]
        self.assertEqual(8, len(set(chosen)), chosen)

    def test_a_port_is_free_again_once_its_process_has_ended_however_it_ends(self):
        first = self.listening()
        process = self.choosing(first)
        port = int(process.stdout.readline())
        self.assertEqual(1, self.take(port), "it is kept by what the process has become")
        process.kill()
        process.wait()
        self.assertEqual(0, self.take(port))

    def take(self, port):
        """The exit code of one who tries to take a port."""
        command = [sys.executable, "-c", TAKING, self.locks, str(port)]
        return subprocess.run(command, cwd=PROJECT.programs).returncode


if __name__ == "__main__":
    unittest.main()
