"""./lab on Windows: one sentence that says what to do. Runs on Windows itself, and elsewhere as if it were there."""

import subprocess
import sys
import unittest
from pathlib import Path

LAB = Path(__file__).resolve().parents[3] / "lab"
# What Windows lacks is missing here, too.
AS_ON_WINDOWS = (
    "import runpy, sys; sys.platform = 'win32'; sys.modules.update(fcntl=None, resource=None);"
    " sys.argv = sys.argv[1:]; runpy.run_path(sys.argv[0], run_name='__main__')"
)


class OnWindows(unittest.TestCase):
    def start(self, *words):
        start = [] if sys.platform == "win32" else ["-c", AS_ON_WINDOWS]
        return subprocess.run([sys.executable, *start, str(LAB), *words], capture_output=True, text=True, timeout=60)

    def test_every_command_names_wsl_in_one_line_and_ends(self):
        for words in ([], ["doctor"], ["run"], ["--help"]):
            result = self.start(*words)
            self.assertEqual((2, ""), (result.returncode, result.stdout), result.stderr)
            self.assertEqual(1, len(result.stderr.splitlines()), result.stderr)
            self.assertIn("on Windows inside WSL", result.stderr)
            self.assertIn("wsl --install", result.stderr)


if __name__ == "__main__":
    unittest.main()
