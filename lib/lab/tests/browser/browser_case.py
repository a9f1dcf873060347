"""A test in Chromium, and tests that are the same for many notebooks."""

import os
import shutil
import unittest
from pathlib import Path

from launcher.project import PROJECT

try:
    from playwright.sync_api import sync_playwright
except ImportError:
    raise unittest.SkipTest(
        "playwright is not installed: .venv/bin/pip install -r lib/lab/tests/browser/requirements.txt"
    ) from None

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium-headless-shell") or shutil.which("chromium")
if CHROMIUM is None:
    raise unittest.SkipTest("there is no chromium on the PATH, and CHROMIUM names none")
# Without these, Chromium asks its makers for news, and a container has neither a sandbox nor a graphics card.
OPTIONS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]


def script(name):
    """A function in JavaScript, for a page to call."""
    return (Path(__file__).parent / "scripts" / f"{name}.js").read_text(encoding="utf-8")


class BrowserCase(unittest.TestCase):
    """One Chromium for all tests of a class."""

    @classmethod
    def setUpClass(cls):
        cls.browser = cls.enterClassContext(sync_playwright()).chromium.launch(executable_path=CHROMIUM, args=OPTIONS)
        cls.addClassCleanup(cls.browser.close)


def each_of(*patterns):
    """Gives a class a test for each notebook of these names."""

    def with_tests(test_class):
        for path in sorted(path for pattern in patterns for path in PROJECT.notebooks.glob(pattern)):
            name = str(path.relative_to(PROJECT.notebooks))
            test = "test_" + name.removesuffix(".ipynb").replace("/", "_")
            setattr(test_class, test, lambda self, name=name: self.check(name))
        return test_class

    return with_tests
