"""./lab on a Python that is too old for JupyterLab: one sentence that says so, before anything is installed."""

import ast
import importlib.metadata
import re
import subprocess
import sys
import unittest

from packaging.specifiers import SpecifierSet

from launcher.project import PROJECT

LAB = PROJECT.root / "lab"
TEXT = LAB.read_text(encoding="utf-8")
OLDEST = re.search(r"sys\.version_info < \((\d+), (\d+)\)", TEXT)
AS_ON_AN_OLD_ONE = (
    "import pathlib, runpy, sys; sys.version_info = (3, 9, 18, 'final', 0); sys.version = '3.9.18 (main)';"
    " sys.argv = sys.argv[1:]; runpy.run_path(sys.argv[0], run_name='__main__')"
)


class OnAnOldPython(unittest.TestCase):
    def test_it_says_what_is_needed_and_what_was_found_and_ends(self):
        for words in (["--help"], ["doctor"]):
            result = subprocess.run(
                [sys.executable, "-c", AS_ON_AN_OLD_ONE, LAB, *words], capture_output=True, text=True, timeout=60
            )
            self.assertEqual((2, ""), (result.returncode, result.stdout), result.stderr)
            self.assertRegex(
                result.stderr,
                r"^\./lab: Python 3\.10 or newer is needed, and .*/python\S* is Python 3\.9\.18\. Start it with a newer"
                r" one, as in python3\.12 lab, or use conda: conda env create -f environment\.yml\n$",
            )

    def test_python_from_3_7_on_understands_the_file_that_says_so(self):
        ast.parse(TEXT, feature_version=(3, 7))
        self.assertLess(TEXT.index(OLDEST.group()), TEXT.index("launcher.main"), "before modules for newer ones")

    def test_what_is_needed_is_what_the_requirements_take(self):
        names = [line.split("==")[0] for line in PROJECT.requirements.read_text(encoding="utf-8").splitlines()]
        taken = [SpecifierSet(importlib.metadata.metadata(name)["Requires-Python"]) for name in names]
        major, minor = map(int, OLDEST.groups())
        self.assertTrue(all(f"{major}.{minor}" in each for each in taken), taken)
        self.assertFalse(all(f"{major}.{minor - 1}" in each for each in taken), taken)

    def test_the_readme_and_the_advice_for_contributors_name_the_same(self):
        version = ".".join(OLDEST.groups())
        for file in ("README.md", ".github/CONTRIBUTING.md"):
            self.assertEqual({version}, set(re.findall(r"Python (3\.\d+)", (PROJECT.root / file).read_text())), file)


if __name__ == "__main__":
    unittest.main()
