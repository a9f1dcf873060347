"""Setting up, in a copy of the project whose path has spaces and Hangul: it ends well, or with one clear sentence."""

import os
import resource
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

from launcher.project import PROJECT, Project
from tests.project_copy import AS_NOBODY, copy_project, shorten_archive_notebooks, venv_like_this
from tests.stand_ins import program


class SettingUp(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.files = tempfile.TemporaryDirectory()
        cls.folder = Path(cls.files.name) / "첫 뉴런 course"
        copy_project(cls.folder)
        shorten_archive_notebooks(cls.folder)
        cls.project = Project(cls.folder)
        venv_like_this(cls.project.venv)
        shutil.copy(cls.project.requirements, cls.project.stamp)

    @classmethod
    def tearDownClass(cls):
        cls.files.cleanup()

    def forget_what_was_prepared(self):
        """As after a fresh clone, but for what takes a network to get."""
        for path in (self.project.own_archive, self.project.own_archive.with_suffix(".stamp")):
            path.unlink(missing_ok=True)
        shutil.rmtree(self.project.venv / "share" / "jupyter" / "kernels", ignore_errors=True)

    def start(self, *words, first_on_path=None, as_user=(), before=None):
        environment = dict(os.environ)
        if first_on_path:
            environment["PATH"] = f"{first_on_path}{os.pathsep}{environment['PATH']}"
        return subprocess.Popen(
            [*as_user, sys.executable, self.folder / "lab", *words],
            env=environment,
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            preexec_fn=before,
        )

    def end_of(self, process):
        """Exit code, output and errors of a run."""
        out, err = process.communicate(timeout=300)
        return process.returncode, out, err

    def has_archive(self):
        return self.project.own_archive.exists()

    def program(self, name, text):
        """A folder with one program in it, for the start of the PATH."""
        return program(Path(self.enterContext(tempfile.TemporaryDirectory())), name, text).parent

    def test_a_notebook_runs_in_a_path_with_spaces_and_hangul(self):
        code, out, err = self.end_of(
            self.start("run", "--venv", str(self.folder / "notebooks" / "00_start_here.ipynb"))
        )
        self.assertEqual((0, ""), (code, err))
        self.assertIn("1 passed, 0 failed", out)
        self.assertTrue(self.has_archive())

    def test_two_at_once_wait_for_each_other(self):
        self.forget_what_was_prepared()
        runs = [self.end_of(process) for process in [self.start("setup", "--venv"), self.start("setup", "--venv")]]
        self.assertEqual([(0, ""), (0, "")], [(code, err) for code, _, err in runs])
        self.assertEqual(1, sum("another ./lab is setting up" in out for _, out, _ in runs))

    def assert_goes_on_after(self, ending):
        self.forget_what_was_prepared()
        first = self.start("setup", "--venv")
        time.sleep(2)
        self.assertFalse(self.has_archive(), "it is not done yet")
        first.send_signal(ending)
        stopped = self.end_of(first)
        code, out, err = self.end_of(self.start("setup", "--venv"))
        self.assertEqual((0, ""), (code, err))
        self.assertNotIn("waiting", out)
        self.assertTrue(self.has_archive())
        return stopped

    def test_after_an_interrupt_it_goes_on(self):
        code, _, err = self.assert_goes_on_after(signal.SIGINT)
        self.assertEqual((130, "\n./lab: stopped; run it again to go on.\n"), (code, err))

    def test_after_a_kill_no_lock_is_left(self):
        self.assert_goes_on_after(signal.SIGKILL)

    def test_without_a_network_it_works_once_everything_was_fetched(self):
        offline = self.program("mvn", "[ $1 = -version ] && echo 'Apache Maven 3.9.9' && exit\nexit 1\n")
        code, _, err = self.end_of(self.start("setup", "--venv", first_on_path=offline))
        self.assertEqual((0, ""), (code, err))

    def test_a_jdk_that_is_too_old_and_first_on_the_path_is_passed_over(self):
        old = self.program("java", "echo 'openjdk version \"11.0.1\"' >&2\n")
        code, _, err = self.end_of(self.start("setup", "--venv", first_on_path=old))
        self.assertEqual((0, ""), (code, err))
        self.assertTrue(self.has_archive())

    @staticmethod
    def full_disk(size):
        """No file may grow beyond this size: a full disk and this limit look the same to a program."""
        return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    def test_a_full_disk_is_named_and_once_there_is_room_it_goes_on(self):
        self.forget_what_was_prepared()
        code, out, err = self.end_of(self.start("setup", "--venv", before=self.full_disk(8)))
        stamp = self.project.own_archive.with_suffix(".stamp")
        self.assertEqual((2, f"./lab: {stamp}: cannot be written (File too large)\n"), (code, err))
        self.assertIn("It goes without", out)
        self.assertEqual([], list(self.folder.rglob("*.draft")))
        code, _, err = self.end_of(self.start("setup", "--venv"))
        self.assertEqual((0, ""), (code, err))
        self.assertTrue(self.has_archive())

    def test_a_full_disk_leaves_a_notebook_as_it_was(self):
        notebook = self.folder / "notebooks" / "00_start_here.ipynb"
        before = notebook.read_bytes()
        self.end_of(self.start("setup", "--venv"))
        code, _, err = self.end_of(self.start("run", "--save", "--venv", str(notebook), before=self.full_disk(4096)))
        self.assertEqual(1, code)
        self.assertIn("00_start_here.ipynb: cannot be written (File too large)", err)
        self.assertEqual(before, notebook.read_bytes())

    def test_half_a_jar_is_built_anew(self):
        jar = self.project.library_jar
        whole = jar.rename(jar.with_suffix(".whole"))
        jar.write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])
        builder = self.program(
            "mvn",
            f"""[ $1 = -version ] && echo 'Apache Maven 3.9.9' && exit
            mv {shlex.quote(str(whole))} {shlex.quote(str(jar))}
            """,
        )
        code, out, err = self.end_of(self.start("setup", "--venv", first_on_path=builder))
        self.assertEqual((0, ""), (code, err))
        self.assertIn("building the library …", out)
        self.assertFalse(whole.exists(), "Maven was called")

    def test_a_build_that_fails_leaves_no_jar_behind(self):
        jar = self.project.library_jar
        self.addCleanup(jar.write_bytes, jar.read_bytes())
        jar.write_bytes(b"")
        failing = self.program(
            "mvn",
            f"""[ $1 = -version ] && echo 'Apache Maven 3.9.9' && exit
            cp {shlex.quote(str(PROJECT.library_jar))} {shlex.quote(str(jar))}
            echo No space left on device
            exit 1
            """,
        )
        code, _, err = self.end_of(self.start("setup", "--venv", first_on_path=failing))
        self.assertEqual(2, code)
        self.assertIn("Maven could not build the jars. The end of what was printed:\n    No space left on device", err)
        self.assertFalse(jar.exists())

    def test_a_read_only_project_is_named(self):
        if os.geteuid() != 0:
            self.skipTest("only root can become somebody who may not write here")
        Path(self.files.name).chmod(0o755)
        code, out, err = self.end_of(self.start("setup", "--venv", as_user=AS_NOBODY))
        self.assertEqual((2, ""), (code, out))
        self.assertEqual(
            f"./lab: the folder {self.folder} cannot be written to (Permission denied)."
            " Copy the project to a place of yours.\n",
            err,
        )


if __name__ == "__main__":
    unittest.main()
