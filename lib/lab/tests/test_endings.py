"""A kernel whose starter is gone, and one that is killed: no process stays behind."""

import os
import signal
import subprocess
import sys
import time
import unittest
from pathlib import Path

JUPYTER = """from jupyter_client.manager import start_new_kernel
manager, client = start_new_kernel(kernel_name='java')
print(manager.provisioner.process.pid, flush=True)
input()"""
MAKER_OF_ARCHIVES = """from pathlib import Path
from jupyter_client.kernelspec import get_kernel_spec
from inside.kernel_process import Kernel
print(Kernel(get_kernel_spec('java').argv, Path.cwd()).process.pid, flush=True)
input()"""


def is_running(pid):
    """Whether a process lives; a zombie that nobody has waited for does not."""
    try:
        return "State:\tZ" not in Path(f"/proc/{pid}/status").read_text()
    except FileNotFoundError:
        return False


class Endings(unittest.TestCase):
    def start(self, program=JUPYTER):
        """A program of our own with a kernel, in the place of Jupyter; both process numbers."""
        jupyter = subprocess.Popen(
            [sys.executable, "-c", program],
            cwd=Path(__file__).parents[1],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.addCleanup(jupyter.stdin.close)
        self.addCleanup(jupyter.stdout.close)
        return jupyter, int(jupyter.stdout.readline())

    def assert_ends(self, pid):
        for _ in range(100):
            if not is_running(pid):
                return
            time.sleep(0.1)
        os.kill(pid, signal.SIGKILL)
        self.fail(f"process {pid} is still there")

    def test_a_kernel_ends_when_jupyter_is_killed(self):
        jupyter, kernel = self.start()
        jupyter.kill()
        jupyter.wait()
        self.assert_ends(kernel)

    def test_a_kernel_ends_when_the_program_that_makes_its_archive_is_killed(self):
        maker, kernel = self.start(MAKER_OF_ARCHIVES)
        maker.kill()
        maker.wait()
        self.assert_ends(kernel)

    def test_a_killed_kernel_leaves_no_process_behind(self):
        jupyter, kernel = self.start()
        children = Path(f"/proc/{kernel}/task/{kernel}/children").read_text().split()
        os.kill(kernel, signal.SIGKILL)
        for pid in [kernel, *map(int, children)]:
            self.assert_ends(pid)
        jupyter.kill()
        jupyter.wait()


if __name__ == "__main__":
    unittest.main()
