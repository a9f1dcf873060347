"""Work that takes a while: what is told of it, and of its end."""

import contextlib
import io
import sys
import unittest
from pathlib import Path

from launcher.problem import Problem
from launcher.steps import Step, run_quietly


class Steps(unittest.TestCase):
    def test_a_step_prints_what_and_how_long(self):
        out = io.StringIO()
        with contextlib.redirect_stdout(out), Step("building"):
            pass
        self.assertEqual("  building … 0 s\n", out.getvalue())

    def test_a_step_that_fails_says_so(self):
        out = io.StringIO()
        with contextlib.suppress(ValueError), contextlib.redirect_stdout(out), Step("building"):
            raise ValueError
        self.assertEqual("  building … failed after 0 s\n", out.getvalue())


class RunningQuietly(unittest.TestCase):
    def run_python(self, code):
        run_quietly([sys.executable, "-c", code], "It broke.", Path.cwd())

    def test_nothing_is_shown_of_what_succeeds(self):
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            self.run_python("print('much')")
        self.assertEqual("", out.getvalue())

    def test_of_what_fails_the_end_is_shown(self):
        with self.assertRaises(Problem) as raised:
            self.run_python("print(*range(20), sep='\\n'); raise SystemExit(1)")
        lines = "\n".join(f"    {number}" for number in range(8, 20))
        self.assertEqual(f"It broke. The end of what was printed:\n{lines}", str(raised.exception))


if __name__ == "__main__":
    unittest.main()
