"""The files that start the course on runners, in Codespaces and on a hub: what they call is there, and is tested."""

import json
import os
import re
import shlex
import subprocess
import tempfile
import unittest
from pathlib import Path

import yaml

from launcher.command_line import parse
from launcher.commands import existing
from launcher.machine import JDK_PACKAGE, NEW_ENOUGH
from launcher.project import PROJECT, all_notebooks
from tests.stand_ins import program

ROOT = PROJECT.root
WORKFLOWS = [yaml.safe_load(path.read_text()) for path in sorted((ROOT / ".github" / "workflows").glob("*.yml"))]
DEVCONTAINER = json.loads((ROOT / ".devcontainer" / "devcontainer.json").read_text())
HUB = yaml.safe_load((ROOT / "notebooks" / "instructor" / "jupyterhub-values.yaml").read_text())["singleuser"]
# Programs of the runners, which prepare what the project's own commands need.
PUBLIC = {"apt-get", "git", "jupyter-repo2docker", "pip"}
# What the runner puts into a command; here an address stands for it.
EXPRESSION = re.compile(r"\$\{\{.*?\}\}")
AN_ADDRESS = "https://pages.example"
# Where each command of the project runs in a test of this folder, or in .ci/run.
TESTED = {
    "./postBuild": ("lib/lab/tests/test_environment.py", 'run_in_image("./postBuild")'),
    "./lab book --javadoc --address --repository": (".ci/run", "./lab book --venv --javadoc --address https://"),
    "./lab doctor": ("lib/lab/tests/test_environment.py", 'run_in_image("./lab", "doctor")'),
    "./lab run": ("lib/lab/tests/test_environment.py", 'run_in_image("./lab", "run", notebook)'),
    "./lab run --kernel first-neuron": (
        "lib/lab/tests/test_environment.py",
        '"./lab", "run", "--kernel", "first-neuron"',
    ),
    "./lab setup": ("postBuild", "./lab setup"),
    "bash .ci/run": (".ci/run", "#!/usr/bin/env bash"),
    "python lib/lab/tests/test_windows.py": (".ci/run", "-name 'test_*.py'"),
}


def commands(script):
    """The commands of a step, a list of words each; what a container is to do is looked at in place of docker run."""
    found = []
    for line in re.split(r"\n|&&", script):
        words = shlex.split(EXPRESSION.sub(AN_ADDRESS, line))
        if words[:1] == ["sudo"]:
            words = words[1:]
        if words[:3] == ["docker", "run", "--rm"]:
            words = words[4:]
        if words:
            found.append(words)
    return found


class Commands(unittest.TestCase):
    def steps(self):
        for workflow in WORKFLOWS:
            for name, job in workflow["jobs"].items():
                for step in job["steps"]:
                    yield name, step

    def own_commands(self):
        scripts = [step["run"] for _, step in self.steps() if "run" in step] + [DEVCONTAINER["onCreateCommand"]]
        return [words for script in scripts for words in commands(script) if words[0] not in PUBLIC]

    def test_every_program_of_the_project_exists_and_can_be_started(self):
        for words in self.own_commands():
            program = ROOT / (words[0] if words[0].startswith("./") else words[1])
            self.assertTrue(program.is_file(), words)
            if words[0].startswith("./"):
                self.assertTrue(os.access(program, os.X_OK), words)

    def test_every_word_for_lab_is_one_that_it_knows_and_every_notebook_is_there(self):
        for words in self.own_commands():
            if words[0] == "./lab":
                notebooks = getattr(parse(words[1:]), "words", [])
                self.assertEqual(len(notebooks), len(existing(PROJECT, [str(ROOT / name) for name in notebooks])))

    def test_each_of_them_runs_in_a_test_or_in_ci_run_as_well(self):
        for words in self.own_commands():
            command = " ".join(word for word in words if not word.endswith(".ipynb") and "://" not in word)
            file, text = TESTED[command]
            self.assertIn(text, (ROOT / file).read_text(), command)

    def test_actions_are_pinned_to_a_version(self):
        used = [step["uses"] for _, step in self.steps() if "uses" in step]
        self.assertTrue(used)
        for action in used:
            self.assertRegex(action, r"^[\w-]+/[\w-]+@v\d+$")

    def test_the_conda_job_and_the_image_use_what_environment_yml_names(self):
        environment = yaml.safe_load((ROOT / "environment.yml").read_text())
        names = {dependency.split("=")[0] for dependency in environment["dependencies"]}
        self.assertLessEqual({"ijava", "jupyterlab", "maven", "nbclient", "nbconvert", "openjdk", "python"}, names)


class Hub(unittest.TestCase):
    """The command that starts a learner's server, with this project in the place of the image's copy of it."""

    def setUp(self):
        self.image = Path(self.enterContext(tempfile.TemporaryDirectory()))
        (self.image / "course").symlink_to(ROOT)
        program(self.image, "jupyterhub-singleuser", "echo started\n")
        self.home = self.image / "home"
        self.home.mkdir()

    def start(self):
        shell, flag, script = HUB["cmd"]
        return subprocess.run(
            [shell, flag, script.replace("/srv/first-neuron", f"{self.image}/course")],
            env={"HOME": str(self.home), "PATH": f"{self.image}:/usr/bin:/bin"},
            capture_output=True,
            text=True,
        ).stdout

    def notebooks(self, folder):
        return {path.relative_to(folder) for path in all_notebooks(folder)}

    def test_a_learner_gets_every_notebook_but_the_solutions_and_what_they_read(self):
        self.assertEqual("started\n", self.start())
        wanted = {path for path in self.notebooks(PROJECT.notebooks) if "instructor" not in path.parts}
        self.assertEqual(wanted, self.notebooks(self.home / "notebooks"))
        self.assertTrue((self.home / "notebooks" / "data" / "flowers.csv").is_file())
        self.assertEqual(ROOT / "lib", (self.home / "lib").resolve())
        self.assertTrue((self.home / HUB["defaultUrl"].removeprefix("/lab/tree/")).is_file())

    def test_a_copy_of_the_learners_own_stays_and_what_is_missing_comes_again(self):
        self.start()
        own, missing = (self.home / "notebooks" / "ko" / f"{name}.ipynb" for name in ("00_start_here", "06_1_neuron"))
        own.write_text("mine")
        missing.unlink()
        self.assertEqual("started\n", self.start())
        self.assertEqual("mine", own.read_text())
        self.assertTrue(missing.is_file())


class Codespaces(unittest.TestCase):
    def test_the_port_that_is_forwarded_is_the_one_that_jupyter_takes_first(self):
        self.assertEqual([8888], DEVCONTAINER["forwardPorts"])
        self.assertEqual(["8888"], list(DEVCONTAINER["portsAttributes"]))

    def test_the_readme_names_the_packages_that_the_launcher_names(self):
        readme = (ROOT / "README.md").read_text()
        command = f"sudo apt install {JDK_PACKAGE} maven python3-venv git"
        self.assertIn(f"On {NEW_ENOUGH}:\n\n```bash\n{command}\n```", readme)

    def test_the_readme_names_every_way_in(self):
        readme = (ROOT / "README.md").read_text()
        for heading in ("With conda", "On Binder", "In Codespaces", "On Windows"):
            self.assertIn(f"### {heading}", readme)


if __name__ == "__main__":
    unittest.main()
