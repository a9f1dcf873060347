"""Formulas are typeset while the book is made: each has a drawing, and MathML for those who do not see it."""

import contextlib
import io
import json
import shlex
import tempfile
import unittest
from pathlib import Path

from bs4 import BeautifulSoup

from inside.book.formulas import Formula, Letters, Typesetter, formulas_in, typeset
from launcher.build import Build
from launcher.machine import Machine
from launcher.project import PROJECT
from tests.stand_ins import program

NO_JAVA = Path("/there/is/no/java")


class Finding(unittest.TestCase):
    def test_two_dollars_begin_a_line_of_its_own_and_one_stands_in_the_text(self):
        found = formulas_in("With $x_1$ is\n\n$$y =\n x$$\n\nand $z$.")
        self.assertEqual([Formula("x_1", False), Formula("y =\n x", True), Formula("z", False)], found)

    def test_code_has_none(self):
        self.assertEqual([], formulas_in("`$x$` and ``$`y`$``\n\n```\n$z$\n```"))


class Typesetting(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        with contextlib.redirect_stdout(io.StringIO()):
            Build(PROJECT, Machine()).fetch_scripts()
        cls.folder = Path(cls.enterClassContext(tempfile.TemporaryDirectory()))
        cls.setter = cls.typesetter()
        cls.setter.prepare(
            [Formula(r"\frac{\partial E}{\partial w_5}", True), Formula("w_5", False), Formula(r"\text{오차}", False)]
        )

    @classmethod
    def typesetter(cls, java=None):
        java = java or Machine().jdk.program
        return Typesetter(java, PROJECT.rhino_jar, PROJECT.mathjax_jar, cls.folder / "formulas.json")

    def page(self, html):
        soup, letters = BeautifulSoup(html, "html.parser"), Letters()
        typeset(soup, self.setter, letters)
        return soup, letters

    def test_a_formula_is_drawn_and_can_be_read_aloud(self):
        soup, _ = self.page(r"<p class='prose'>Here: $$\frac{\partial E}{\partial w_5}$$ it is.</p>")
        formula = soup.select_one("p > span.formula.display")
        self.assertEqual("true", formula.svg["aria-hidden"])
        self.assertEqual(["mi", "msub"], [part.name for part in formula.math.mfrac.select("mrow > :last-child")])
        self.assertEqual("Here: ∂E∂w5 it is.", soup.get_text())

    def test_each_letter_is_there_once(self):
        soup, letters = self.page("<div class='prose'>$w_5$ and $w_5$</div>")
        used = [use["href"] for use in soup.select("use")]
        self.assertEqual(["#_0", "#_1", "#_0", "#_1"], used)
        self.assertEqual(["_0", "_1"], list(letters.names.values()))

    def test_brackets_and_stops_stay_on_the_line_of_their_formula(self):
        soup, _ = self.page("<p class='prose'>it is fine ($w_5$), and $w_5$ is “$w_5$”.</p>")
        self.assertEqual(["(w5),", "“w5”."], [kept.get_text() for kept in soup.select(".kept")])
        self.assertEqual("it is fine (w5), and w5 is “w5”.", soup.get_text())

    def test_a_korean_particle_stays_on_the_line_of_its_formula(self):
        soup, _ = self.page("<p class='prose'>기울기 $w_5$와 ($w_5$)만큼, $w_5$ 옆</p>")
        self.assertEqual(["w5와", "(w5)만큼,"], [kept.get_text() for kept in soup.select(".kept")])

    def test_code_and_outputs_keep_their_dollars(self):
        html = "<div class='prose'><code>$w_5$</code></div><p>$w_5$</p>"
        self.assertEqual(html.replace("'", '"'), str(self.page(html)[0]))

    def test_what_is_known_needs_no_java(self):
        again = self.typesetter(NO_JAVA)
        again.prepare([Formula("w_5", False)])
        self.assertEqual(self.setter.html(Formula("w_5", False)), again.html(Formula("w_5", False)))

    def test_a_formula_with_a_fault_is_named_and_not_kept(self):
        fault = "<mjx-container><svg><g data-mjx-error='Missing close brace'></g></svg></mjx-container>"
        java = program(self.folder, "java", f"cat >{self.folder}/asked; echo {shlex.quote(fault)}\n")
        setter = self.typesetter(java)
        with self.assertRaisesRegex(ValueError, r"^the formula x\{ cannot be typeset: Missing close brace$"):
            setter.prepare([Formula("x{", False), Formula("w_5", False)])
        self.assertEqual("inline\tx{\n", (self.folder / "asked").read_text(), "what is known is not asked for again")
        self.assertNotIn("x{", (self.folder / "formulas.json").read_text())

    def test_a_java_that_fails_is_quoted(self):
        setter = self.typesetter(program(self.folder, "broken", "echo no memory >&2\nexit 1\n"))
        with self.assertRaisesRegex(ValueError, "^the formulas could not be typeset: no memory$"):
            setter.prepare([Formula("y", False)])

    def test_what_another_program_has_typeset_is_typeset_anew(self):
        file = self.folder / "others.json"
        kept = json.loads((self.folder / "formulas.json").read_text())
        file.write_text(json.dumps({**kept, "made_by": "another"}))
        setter = Typesetter(NO_JAVA, PROJECT.rhino_jar, PROJECT.mathjax_jar, file)
        with self.assertRaises(OSError):
            setter.prepare([Formula("w_5", False)])

    def test_hangul_in_a_formula_is_text_as_wide_as_it_is_written(self):
        soup, _ = self.page(r"<p class='prose'>$\text{오차}$</p>")
        self.assertEqual(["오", "차"], [letter.get_text() for letter in soup.select("svg text")])
        self.assertEqual("오차", soup.math.get_text())
        self.assertIn("translate(860,0)", soup.select("svg text")[1]["transform"])


if __name__ == "__main__":
    unittest.main()
