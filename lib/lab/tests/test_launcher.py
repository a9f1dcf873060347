"""What the launcher is made of: little, and Python's standard library alone."""

import subprocess
import sys
import unittest

from launcher.project import PROJECT

# Without site-packages; prints the modules that the launcher and all its commands have brought along.
IMPORTED = """
import sys
before = set(sys.modules)
sys.path.insert(0, sys.argv[1])
import launcher.main
print(*sorted({name.split(".")[0] for name in set(sys.modules) - before}))
"""
MOST_LINES = 250


class TheLauncher(unittest.TestCase):
    def test_it_is_short(self):
        self.assertLessEqual(len((PROJECT.root / "lab").read_text().splitlines()), 30)

    def test_it_needs_the_standard_library_alone(self):
        result = subprocess.run(
            [sys.executable, "-I", "-S", "-c", IMPORTED, PROJECT.programs], capture_output=True, text=True, check=True
        )
        imported = set(result.stdout.split())
        self.assertIn("launcher", imported)
        self.assertEqual(set(), imported - set(sys.stdlib_module_names) - {"launcher"})

    def test_every_module_can_be_read_in_one_go(self):
        long = {
            path.name: lines
            for path in PROJECT.programs.rglob("*.py")
            if (lines := len(path.read_text().splitlines())) > MOST_LINES
        }
        self.assertEqual({}, long)


if __name__ == "__main__":
    unittest.main()
