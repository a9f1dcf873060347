"""The HTML of the book, as the checker of validator.nu sees it. It needs no browser, but the network, once."""

import json
import re
import subprocess
import unittest
from pathlib import Path

from launcher.machine import Machine
from launcher.project import PROJECT
from tests.books import pages_of, whole_book

POM = Path(__file__).parent / "html-checker" / "pom.xml"
JARS = PROJECT.target / "html-checker"
CHECKER = "nu.validator.client.SimpleCommandLineValidator"
# A property of CSS that is younger than the checker.
YOUNGER = re.compile(r"^CSS: “color-scheme”: Property “color-scheme” doesn't exist\.$")


def errors_in(*files):
    """What is wrong in HTML files, each with its place."""
    if not list(JARS.glob("validator-*.jar")):
        copying = [Machine().maven.program, "-q", "-B", "-ntp", "-f", POM, "dependency:copy-dependencies"]
        subprocess.run(copying, check=True, env=Machine().variables(), capture_output=True)
    words = ["-Xmx512m", "-cp", f"{JARS}/*", CHECKER, "--format", "json", "--errors-only", "--skip-non-html", *files]
    answer = subprocess.run([Machine().jdk.program, *words], capture_output=True, text=True, encoding="utf-8")
    found = json.loads(answer.stderr[answer.stderr.index("{") :])["messages"]
    return [f"{m['url']}:{m['lastLine']}: {m['message']}" for m in found if not YOUNGER.match(m["message"])]


class Html(unittest.TestCase):
    def test_every_page_of_the_book_is_valid(self):
        pages = pages_of(whole_book())
        self.assertGreater(len(pages), 20)
        self.assertEqual([], errors_in(*pages))

    def test_the_checker_finds_what_is_wrong(self):
        page = whole_book().parent / "wrong.html"
        page.write_text("<!DOCTYPE html><html lang=en><title>A</title><p id=a><p id=a><div>", encoding="utf-8")
        self.addCleanup(page.unlink)
        found = errors_in(page)
        self.assertTrue(any("Duplicate ID" in message for message in found), found)
        self.assertTrue(any("nclosed element" in message for message in found), found)
