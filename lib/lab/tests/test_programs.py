"""The door to the programs that run beside JupyterLab."""

import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from launcher.project import PROJECT


class Programs(unittest.TestCase):
    def run_program(self, name, *words):
        command = PROJECT.program(Path(sys.executable), name, *words)
        result = subprocess.run(command, capture_output=True, text=True)
        return result.returncode, result.stdout, result.stderr

    def test_the_kernels_of_an_environment_are_told_by_name(self):
        code, out, err = self.run_program("kernel_folders")
        self.assertEqual((0, ""), (code, err))
        self.assertTrue((Path(json.loads(out)["java"]) / "kernel.json").is_file())

    def test_an_environment_without_jupyterlab_is_refused(self):
        command = [sys.executable, "-S", *PROJECT.program(Path(sys.executable), "kernel_folders")[1:]]
        result = subprocess.run(command, capture_output=True, text=True)
        self.assertEqual((1, ""), (result.returncode, result.stdout))
        self.assertEqual("there is no jupyterlab, nbclient, nbconvert\n", result.stderr)

    def test_a_file_that_cannot_be_read_is_told_in_a_sentence(self):
        with tempfile.TemporaryDirectory() as folder:
            words = ["--reveal", f"{folder}/reveal.jar", "--mathjax", f"{folder}/mathjax.jar"]
            words += ["--root", folder, "--output", folder, f"{folder}/a.ipynb"]
            sentence = f"./lab: {folder}/reveal.jar: No such file or directory\n"
            self.assertEqual((1, "", sentence), self.run_program("slides", *words))

    def test_a_notebook_that_is_gone_is_told_in_a_sentence(self):
        with tempfile.TemporaryDirectory() as folder:
            words = ["--root", folder, "--mathjax", f"{folder}/mathjax.jar"]
            words += ["--output", folder, f"{folder}/a.ipynb"]
            sentence = f"./lab: {folder}/a.ipynb: No such file or directory\n"
            self.assertEqual((1, "", sentence), self.run_program("run_notebooks", *words))


if __name__ == "__main__":
    unittest.main()
