"""Tests of ./lab: what it makes of versions, words and files."""

import contextlib
import importlib.machinery
import importlib.util
import io
import json
import os
import subprocess
import sys
import tempfile
import time
import unittest
import zipfile
from pathlib import Path
from unittest import mock

ROOT = Path(__file__).resolve().parents[2]
loader = importlib.machinery.SourceFileLoader("lab", str(ROOT / "lab"))
lab = importlib.util.module_from_spec(importlib.util.spec_from_loader("lab", loader))
sys.dont_write_bytecode = True
loader.exec_module(lab)


class Versions(unittest.TestCase):
    def test_java_old_and_new_forms(self):
        self.assertEqual(17, lab.parse_java_version('openjdk version "17.0.15" 2025-04-15'))
        self.assertEqual(25, lab.parse_java_version('openjdk version "25" 2025-09-16'))
        self.assertEqual(8, lab.parse_java_version('java version "1.8.0_401"'))
        self.assertIsNone(lab.parse_java_version("command not found"))

    def test_maven_with_colours(self):
        self.assertEqual((3, 8, 7), lab.parse_maven_version("\x1b[1mApache Maven 3.8.7\x1b[m\n"))
        self.assertIsNone(lab.parse_maven_version("mvn: not found"))


class FindingAJdk(unittest.TestCase):
    def fake_jdk(self, folder, version):
        java = Path(folder) / str(version) / "bin" / "java"
        java.parent.mkdir(parents=True)
        java.write_text(f"#!/bin/sh\necho 'openjdk version \"{version}.0.1\"' >&2\n")
        java.chmod(0o755)
        (java.parent / "javac").write_text("")
        return java

    def test_an_old_one_is_passed_over_and_named(self):
        with tempfile.TemporaryDirectory() as folder:
            candidates = [self.fake_jdk(folder, 11), self.fake_jdk(folder, 21)]
            with mock.patch.object(lab, "java_candidates", return_value=candidates):
                java, note = lab.find_java()
            self.assertEqual(candidates[1], java)
            self.assertIn("passed over", note)
            self.assertIn("version 11", note)

    def test_none_is_said_clearly(self):
        with mock.patch.object(lab, "java_candidates", return_value=[]):
            self.assertEqual((None, "no JDK 17 or newer"), lab.find_java())

    def test_everything_missing_is_named_at_once(self):
        with mock.patch.object(lab, "find_java", return_value=(None, "no JDK 17 or newer")), \
                mock.patch.object(lab, "find_maven", return_value=(None, "no Maven (mvn) on the PATH")), \
                mock.patch.object(lab.importlib.util, "find_spec", return_value=None):
            with self.assertRaises(lab.Problem) as raised:
                lab.require_tools(with_venv=True)
        self.assertIn("sudo apt install openjdk-17-jdk-headless maven python3-venv", str(raised.exception))


class Freshness(unittest.TestCase):
    def test_a_jar_is_stale_once_a_source_is_newer_and_if_half_of_it_is_missing(self):
        with tempfile.TemporaryDirectory() as folder:
            module = Path(folder)
            source = module / "src" / "main" / "A.java"
            source.parent.mkdir(parents=True)
            source.write_text("")
            jar = module / "a.jar"
            self.assertFalse(lab.is_fresh(jar, module))
            zipfile.ZipFile(jar, "w").close()
            future = time.time() + 1000
            os.utime(jar, (future, future))
            self.assertTrue(lab.is_fresh(jar, module))
            whole = jar.read_bytes()
            jar.write_bytes(whole[:len(whole) // 2])
            os.utime(jar, (future, future))
            self.assertFalse(lab.is_fresh(jar, module))
            jar.write_bytes(whole)
            os.utime(source, (future + 1, future + 1))
            self.assertFalse(lab.is_fresh(jar, module))


class StartingTheKernel(unittest.TestCase):
    """In a folder of its own, with a maker of archives that writes a file, or that is missing."""

    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.archive = self.folder / "classes.jsa"
        self.maker = self.folder / "maker.py"
        self.jar = self.folder / "kernel.jar"
        zipfile.ZipFile(self.jar, "w").close()
        self.python = lab.Environment(Path(sys.executable))
        java = lambda: (Path("/jdk/bin/java"), "")  # noqa: E731
        for name, value in {
            "VENV": self.folder / "venv", "KERNELSPEC": self.folder / "kernels" / "java" / "kernel.json",
            "ARCHIVE": self.archive, "ARCHIVE_MAKER": self.maker, "KERNEL_JAR": self.jar, "LIBRARY_JAR": self.jar,
            "find_java": java, "own_environment": lambda: self.python,
        }.items():
            self.enterContext(mock.patch.object(lab, name, value))
        self.out = self.enterContext(contextlib.redirect_stdout(io.StringIO()))

    def let_archives_be_made(self):
        self.maker.write_text(
            "import json, sys\n"
            "flag = next(w for w in json.loads(sys.argv[2]) if w.startswith('-XX:ArchiveClassesAtExit='))\n"
            "open(flag.split('=')[1], 'w').close()\n"
        )

    def own_command(self):
        lab.install_kernelspec()
        return json.loads(lab.KERNELSPEC.read_text())["argv"]

    def test_the_archive_is_named_and_used_once_it_is_made(self):
        self.let_archives_be_made()
        command = self.own_command()
        self.assertIn(f"-XX:SharedArchiveFile={self.archive}", command)
        self.assertLess(command.index("-Xlog:disable"), command.index("firstneuron.kernel.Main"))
        for flag in lab.JVM_FLAGS:
            self.assertIn(flag, command)

    def test_without_an_archive_it_goes_on_and_says_so_once(self):
        self.assertNotIn("SharedArchiveFile", str(self.own_command()))
        first = self.out.getvalue()
        self.assertIn("It goes without", first)
        self.own_command()
        self.assertEqual(first, self.out.getvalue(), "a second start must not try again")


class Words(unittest.TestCase):
    def run_lab(self, *words):
        result = subprocess.run([sys.executable, ROOT / "lab", *words], capture_output=True, text=True)
        return result.returncode, result.stdout, result.stderr

    def test_help_names_every_command(self):
        code, out, _ = self.run_lab("--help")
        self.assertEqual(0, code)
        for word in ("--no-browser", "--save", "--jobs", "--timeout", "--check", "--runs", "--python", "--csv", "--picture"):
            self.assertIn(word, out)
        for command in set(lab.COMMANDS) - {"open", "tune-kernel"}:
            self.assertIn(f"./lab {command}", out)

    def test_a_wrong_command_gets_a_suggestion(self):
        self.assertEqual((2, "", "./lab: there is no command docter; did you mean doctor?\n"), self.run_lab("docter"))

    def test_a_wrong_option_is_named(self):
        self.assertEqual((2, "", "./lab: there is no option --foo; ./lab --help lists them.\n"), self.run_lab("--foo"))

    def test_a_number_is_asked_for(self):
        self.assertEqual((2, "", "./lab: --port needs a whole number from 1 on after it.\n"), self.run_lab("--port", "x"))

    def test_a_file_name_is_asked_for(self):
        self.assertEqual((2, "", "./lab: --csv needs the name of a file after it.\n"), self.run_lab("bench", "--csv"))

    def test_an_unknown_part_of_the_benchmark_is_named(self):
        message = "./lab: bench has no part kernels; there are kernel, notebooks, class.\n"
        self.assertEqual((2, "", message), self.run_lab("bench", "kernels"))

    def test_a_python_without_matplotlib_is_refused_before_anything_is_measured(self):
        with tempfile.TemporaryDirectory() as folder:
            python = Path(folder) / "python"
            python.write_text("#!/bin/sh\necho \"ModuleNotFoundError: No module named 'numpy'\" >&2; exit 1\n")
            python.chmod(0o755)
            code, _, err = self.run_lab("bench", "--python", str(python), "kernel")
        self.assertEqual(2, code)
        self.assertIn("lacks something of ipykernel, numpy and matplotlib: ModuleNotFoundError", err)

    def test_a_missing_notebook_gets_a_suggestion(self):
        code, _, err = self.run_lab("run", "06_1_neurn.ipynb")
        self.assertEqual(2, code)
        self.assertIn("Did you mean 06_1_neuron.ipynb?", err)

    def test_words_behind_two_dashes_go_to_jupyter(self):
        arguments = lab.Arguments(["--port", "9000", "--", "--debug"])
        self.assertEqual(("open", 9000, ["--debug"]), (arguments.command, arguments.port, arguments.rest))


class Ports(unittest.TestCase):
    def test_a_taken_one_is_named(self):
        with contextlib.closing(lab.socket.socket()) as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            port = taken.getsockname()[1]
            with self.assertRaises(lab.Problem) as raised:
                lab.require_free(port)
            self.assertIn(f"port {port} is taken", str(raised.exception))


class Steps(unittest.TestCase):
    def test_a_step_prints_what_and_how_long(self):
        out = io.StringIO()
        with contextlib.redirect_stdout(out), lab.Step("building"):
            pass
        self.assertEqual("  building … 0 s\n", out.getvalue())


if __name__ == "__main__":
    unittest.main()
