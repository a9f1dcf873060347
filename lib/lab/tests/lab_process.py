"""A running ./lab, for tests: its JupyterLab, the address that it prints, and the token in it."""

import os
import re
import subprocess
import time

from launcher.project import PROJECT

ADDRESS = re.compile(r"(http://127\.0\.0\.1:\d+)/\S*[?&]token=(\w+)")


class RunningLab:
    def __init__(self, log, *jupyter_options, settings=()):
        """Starts it, with its lines in the file log, and further settings for its environment."""
        self.log = log
        command = [PROJECT.root / "lab", "--no-browser", "--venv", "--", *jupyter_options]
        with log.open("w") as lines:
            self.process = subprocess.Popen(command, stdout=lines, stderr=lines, env=os.environ | dict(settings))

    def address_and_token(self):
        """Waits for them."""
        deadline = time.monotonic() + 120
        while time.monotonic() < deadline and self.process.poll() is None:
            found = ADDRESS.search(self.log.read_text())
            if found:
                return found.groups()
            time.sleep(0.2)
        raise AssertionError(f"JupyterLab did not start:\n{self.log.read_text()}")

    def stop(self):
        self.process.terminate()
        self.process.wait(120)  # it first ends every kernel that is open
