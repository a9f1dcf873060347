"""The words behind ./lab, and what is said of those that it does not understand."""

import contextlib
import io
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from launcher.command_line import parse
from launcher.commands import ACTIONS
from launcher.problem import Problem
from launcher.project import PROJECT
from launcher.vocabulary import COMMANDS
from tests.stand_ins import program


class Lab(unittest.TestCase):
    def run_lab(self, *words):
        result = subprocess.run([sys.executable, PROJECT.root / "lab", *words], capture_output=True, text=True)
        return result.returncode, result.stdout, result.stderr

    def assert_refused(self, sentence, *words):
        self.assertEqual((2, "", f"./lab: {sentence}\n"), self.run_lab(*words))


class Help(Lab):
    def test_help_names_every_command_and_every_option(self):
        code, out, err = self.run_lab("--help")
        self.assertEqual((0, ""), (code, err))
        for command in COMMANDS:
            if command.is_shown:
                self.assertIn(command.usage.splitlines()[0], out)
            for option in command.options:
                self.assertIn(f"\n  {option.label}", out)
                self.assertIn("".join(option.help.split()), "".join(out.split()), "what it does in this command")
        self.assertNotIn("tune-kernel", out)

    def test_help_can_be_asked_for_in_three_ways(self):
        self.assertEqual(self.run_lab("--help"), self.run_lab("-h"))
        self.assertEqual(self.run_lab("--help"), self.run_lab("help"))

    def test_each_command_has_a_help_of_its_own_with_its_options_and_examples(self):
        for command in COMMANDS:
            code, out, err = self.run_lab(command.name, "--help")
            self.assertEqual((0, ""), (code, err))
            self.assertTrue(out.startswith("usage: ./lab"), out)
            for option in command.options:
                self.assertIn(f"\n  {option.label} ", out)
            for example, what in command.examples:
                self.assertRegex(out, rf"\n  {example} +{what}\n")
            self.assertTrue(command.examples)

    def test_the_help_of_a_command_can_be_asked_for_in_two_ways(self):
        self.assertEqual(self.run_lab("run", "--help"), self.run_lab("help", "run"))

    def test_examples_are_understood(self):
        for command in COMMANDS:
            for example, _ in command.examples:
                self.assertEqual(command.name, parse(example.split()[1:]).command)

    def test_every_command_does_something(self):
        self.assertEqual(list(ACTIONS), [command.name for command in COMMANDS])


class Commands(Lab):
    def test_a_wrong_one_gets_a_suggestion(self):
        self.assert_refused("there is no command docter; did you mean doctor?", "docter")
        self.assert_refused("there is no command slide; did you mean slides?", "slide")

    def test_one_that_is_like_none_is_sent_to_the_help(self):
        self.assert_refused("there is no command xyzzy; see ./lab --help.", "xyzzy")

    def test_a_command_behind_its_options_is_told_to_stand_first(self):
        self.assert_refused("the command setup stands first: ./lab setup, and then its options.", "--venv", "setup")

    def test_a_notebook_where_none_belongs_is_told_where_it_does(self):
        for words in (["exercises"], ["setup", "--venv"], ["--no-browser"]):
            sentence = "a.ipynb is too much here; to run a notebook write ./lab run a.ipynb"
            self.assert_refused(sentence, *words, "a.ipynb")

    def test_a_missing_notebook_gets_a_suggestion(self):
        for command in ("run", "slides"):
            sentence = "there is no notebook 06_1_neurn.ipynb. Did you mean 06_1_neuron.ipynb?"
            self.assert_refused(sentence, command, "06_1_neurn.ipynb")

    def test_an_unknown_part_of_the_benchmark_is_named(self):
        self.assert_refused("bench has no part kernels; there are kernel, notebooks, class.", "bench", "kernels")

    def test_a_python_without_matplotlib_is_refused_before_anything_is_measured(self):
        with tempfile.TemporaryDirectory() as folder:
            python = program(
                Path(folder), "python", "echo \"ModuleNotFoundError: No module named 'numpy'\" >&2; exit 1\n"
            )
            code, _, err = self.run_lab("bench", "--python", str(python), "kernel")
        self.assertEqual(2, code)
        self.assertIn("lacks something of ipykernel, numpy and matplotlib: ModuleNotFoundError", err)


class Options(Lab):
    def test_a_wrong_one_is_named(self):
        self.assert_refused("there is no option --foo; ./lab --help lists them.", "--foo")

    def test_a_wrong_one_that_is_like_another_gets_a_suggestion(self):
        self.assert_refused("there is no option --no-brower; did you mean --no-browser?", "--no-brower")

    def test_one_of_another_command_is_refused_with_those_that_are_known(self):
        self.assert_refused(
            "doctor knows no option --jobs; it knows --help. It belongs to run and translate.", "doctor", "--jobs", "3"
        )
        self.assert_refused(
            "setup knows no option --save; it knows --venv, --help. It belongs to run.", "setup", "--save"
        )
        sentence = (
            "exercises knows no option --port; it knows --language, --check, --venv, --help. It belongs to ./lab alone."
        )
        self.assert_refused(sentence, "exercises", "--port", "9000")
        sentence = "./lab alone knows no option --kernel; it knows --language, --no-browser, --port, --venv, --help."
        self.assert_refused(f"{sentence} It belongs to run, translate and bench.", "--kernel", "first-neuron")

    def test_a_slip_of_the_pen_behind_a_command_gets_a_suggestion(self):
        sentence = "slides knows no option --vnev; it knows --language, --venv, --help. Did you mean --venv?"
        self.assert_refused(sentence, "slides", "--vnev")

    def test_half_an_option_is_none(self):
        self.assert_refused(
            "setup knows no option --ve; it knows --venv, --help. Did you mean --venv?", "setup", "--ve"
        )

    def test_no_command_takes_an_option_that_only_others_know(self):
        for command in COMMANDS:
            known = {option.name for option in command.options}
            for option in {option.name for other in COMMANDS for option in other.options} - known:
                with self.assertRaisesRegex(Problem, f"^{command.spoken} knows no option {option}; it knows .*$"):
                    parse([command.name, option, "1"])

    def test_a_whole_number_from_1_on_is_asked_for(self):
        for option, command in (("--port", []), ("--jobs", ["run"]), ("--timeout", ["run"]), ("--runs", ["bench"])):
            for wrong in (["x"], ["0"], ["-1"], ["2.5"], ["²"], [""], []):
                with self.assertRaisesRegex(Problem, f"^{option} needs a whole number from 1 on after it.$"):
                    parse([*command, option, *wrong])
        self.assert_refused("--port needs a whole number from 1 on after it.", "--port", "x")

    def test_a_name_is_asked_for(self):
        self.assert_refused("--csv needs the name of a file after it.", "bench", "--csv")
        self.assert_refused("--kernel needs the name of a kernel after it.", "run", "--kernel")
        self.assert_refused("--kernel needs the name of a kernel after it.", "run", "--kernel", "--save")

    def test_a_switch_with_a_value_is_refused(self):
        self.assert_refused("--save takes no value.", "run", "--save=yes")
        self.assert_refused("--help takes no value.", "run", "--help=yes")


class Understood(unittest.TestCase):
    def test_lab_alone_opens_with_a_browser_at_any_port(self):
        options = parse([])
        self.assertEqual(
            ("open", True, None, False, []),
            (options.command, options.browser, options.port, options.venv, options.rest),
        )

    def test_options_without_a_command_open_too(self):
        options = parse(["--port", "9000", "--no-browser"])
        self.assertEqual(("open", 9000, False), (options.command, options.port, options.browser))

    def test_words_behind_two_dashes_go_to_jupyter(self):
        options = parse(["--port", "9000", "--", "--debug"])
        self.assertEqual(("open", 9000, ["--debug"]), (options.command, options.port, options.rest))
        self.assertEqual(["--a", "--", "b"], parse(["--", "--a", "--", "b"]).rest)

    def test_notebooks_and_options_stand_in_any_order(self):
        for words in (["a", "b", "--jobs", "2"], ["--jobs", "2", "a", "b"], ["a", "--jobs=2", "b"]):
            options = parse(["run", *words])
            self.assertEqual(
                (["a", "b"], 2, "java", 120), (options.words, options.jobs, options.kernel, options.timeout)
            )

    def test_words_for_jupyter_are_refused_where_no_jupyter_starts(self):
        with self.assertRaisesRegex(
            Problem, "^words behind -- are for Jupyter, which only ./lab without a command starts"
        ):
            parse(["doctor", "--", "--debug"])

    def test_nothing_is_printed_of_what_is_understood(self):
        with contextlib.redirect_stdout(io.StringIO()) as out, contextlib.redirect_stderr(out):
            parse(["run", "a.ipynb", "--save"])
        self.assertEqual("", out.getvalue())


if __name__ == "__main__":
    unittest.main()
