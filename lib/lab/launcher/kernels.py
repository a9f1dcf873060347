"""The kernels of Java that JupyterLab is told of: the course's own, and the one that another environment has."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

from launcher.environments import Environment
from launcher.kernelspecs import JavaKernel, Unknown
from launcher.machine import OLDEST_JDK, Machine
from launcher.problem import Problem
from launcher.project import Project
from launcher.quick_start import JVM_FLAGS, VECTOR_API, QuickStart, with_archive
from launcher.steps import Step, run_quietly
from launcher.whole_file import holds, write_if_changed

KERNEL_CLASS = "firstneuron.kernel.Main"
OWN_KERNEL = "first-neuron"  # the name of the course's kernel where another one is named java
OWN_DISPLAY_NAME = "Java (First Neuron)"
STARTS_LATER = "Notebooks work, and start a second later."


def write_kernelspec(kernels: Path, name: str, spec: dict) -> None:
    write_if_changed(kernels / name / "kernel.json", json.dumps(spec, indent=1) + "\n")


def put_first(variables: dict[str, str], name: str, folder: Path) -> None:
    """Lets a variable of folders begin with one more."""
    variables[name] = os.pathsep.join([str(folder), *filter(None, [variables.get(name)])])


class Kernels:
    """Makes the kernelspecs of the course. In .venv its own kernel is the only one of Java, elsewhere a second one."""

    def __init__(self, project: Project, machine: Machine) -> None:
        self.project = project
        self.machine = machine
        self.quick_start = QuickStart(project, machine)

    def own_command(self) -> list[str]:
        """How the course's kernel starts. The library is on its class path so that the archive can hold its classes."""
        jars = os.pathsep.join([str(self.project.kernel_jar), str(self.project.library_jar)])
        java = str(self.machine.jdk.program)
        return [java, *JVM_FLAGS, *VECTOR_API, "-cp", jars, KERNEL_CLASS, "{connection_file}"]

    def untuned_command(self) -> list[str]:
        """The course's kernel as it would start without ./lab, to measure what the flags and the archive bring."""
        return [str(self.machine.jdk.program), "-jar", str(self.project.kernel_jar), "{connection_file}"]

    def own_kernelspec(self, environment: Environment) -> dict:
        command = self.own_command()
        beside = "" if environment.is_own else OWN_DISPLAY_NAME
        jars = [self.project.kernel_jar, self.project.library_jar]
        if self.quick_start.has_archive(environment.python, self.project.own_archive, command, jars, beside):
            command = with_archive(command, self.project.own_archive)
        return {
            "argv": ["/bin/sh", str(self.project.kernel_start), *command],
            "display_name": beside or "Java",
            "language": "java",
            "interrupt_mode": "message",
        }

    def provide(self, environment: Environment) -> None:
        if environment.is_own:
            self.install(environment)
        else:
            self.put_beside(environment)

    def install(self, own: Environment) -> None:
        """Tells the JupyterLab of .venv how to start the course's own kernel, and not to ask for news."""
        shared = self.project.venv / "share" / "jupyter"
        write_kernelspec(shared / "kernels", "java", self.own_kernelspec(own))
        overrides = self.project.overrides.read_text(encoding="utf-8")
        write_if_changed(shared / "lab" / "settings" / "overrides.json", overrides)

    def put_beside(self, environment: Environment) -> None:
        """Kernelspecs for another environment, which stays as it is: its kernel java, tuned, and the course's own."""
        beside = self.project.kernels_beside
        spec = self.tuned(environment)
        if spec:
            write_kernelspec(beside, "java", spec)
        else:
            shutil.rmtree(beside / "java", ignore_errors=True)
        write_kernelspec(beside, OWN_KERNEL, self.own_kernelspec(environment))

    def tune(self, environment: Environment) -> None:
        """Writes the same kernelspecs into the environment itself."""
        kernels = environment.kernels["java"].parent
        spec = self.tuned(environment)
        try:
            if spec:
                write_kernelspec(kernels, "java", spec)
            write_kernelspec(kernels, OWN_KERNEL, self.own_kernelspec(environment))
        except OSError as e:
            print(f"  The kernels in {kernels} stay as they are: {e.strerror}. {STARTS_LATER}")
        else:
            print(f"  kernels in {kernels}: java{'' if spec else ' (as it was)'}, {OWN_KERNEL}")

    def tuned(self, environment: Environment) -> dict | None:
        """The kernelspec named java of another environment, IJava's for example, with the flags of the course, and an
        archive of classes where that can be had. None where it is to stay as it is, which is said in a sentence."""
        try:
            kernel = JavaKernel.read(environment.kernels["java"])
        except Unknown as e:
            self._stays_as_it_is(environment, str(e))
            return None
        # A launcher cuts its flags at blanks, and this one has a path in it.
        flags = JVM_FLAGS if kernel.has_launcher else [*JVM_FLAGS, self._quiet_logging()]
        spec = kernel.tuned(self._java_for(kernel), flags, self.project.library_jar)
        command, archive = spec["argv"], self.project.other_archive
        jars = [kernel.jar, self.project.library_jar]
        if not kernel.has_launcher and self.quick_start.has_archive(environment.python, archive, command, jars):
            return {**spec, "argv": with_archive(command, archive)}
        if not self._is_started_by(environment.python, spec):
            self._stays_as_it_is(environment, "it does not start with the flags of the course")
            return None
        return spec

    def _quiet_logging(self) -> str:
        """IJava logs each start and end of a channel to the terminal of JupyterLab, where only trouble belongs."""
        return f"-Djava.util.logging.config.file={self.project.logging}"

    def _java_for(self, kernel: JavaKernel) -> Path | None:
        """The java that the kernel asks for, unless it is too old for the library."""
        java = Path(shutil.which(kernel.java) or "java").resolve()
        return java if (self.machine.java_version(java) or 0) >= OLDEST_JDK else self.machine.jdk.program

    def _is_started_by(self, python: Path, spec: dict) -> bool:
        """Whether a kernel answers when it is started like this; asked once for each way to start it."""
        stamp = self.project.other_archive.with_suffix(".started")
        wanted = json.dumps(spec)
        if holds(stamp, wanted):
            return True
        trial = self.project.program(python, "archive", "--command", json.dumps(spec["argv"]))
        try:
            with Step("trying the kernel with the flags of the course"):
                run_quietly(trial, "", self.project.root, {**self.machine.variables(), **spec.get("env", {})})
        except Problem:
            return False
        write_if_changed(stamp, wanted)
        return True

    @staticmethod
    def _stays_as_it_is(environment: Environment, why: str) -> None:
        kernel = f"The kernel java of {environment.name}"
        print(f"  {kernel} stays as it is: {why}. {STARTS_LATER}")

    def variables(self, environment: Environment) -> dict[str, str]:
        """The variables for a Jupyter of an environment.

        It finds the kernels that were made for it before all others of the same name, and the course's settings.
        """
        variables = self.machine.variables()
        put_first(variables, "JUPYTER_CONFIG_PATH", self.project.jupyter_settings)
        if not environment.is_own:
            put_first(variables, "JUPYTER_PATH", self.project.kernels_beside.parent)
        return variables

    def of(self, environment: Environment) -> dict[str, Path]:
        """The folders of the kernelspecs that a Jupyter with these variables finds; none where there is none."""
        found = environment.kernels
        if not found or environment.is_own:
            return found
        beside = {file.parent.name: file.parent for file in self.project.kernels_beside.glob("*/kernel.json")}
        return {**found, **beside}

    def require(self, environment: Environment, name: str) -> Path:
        """The folder of the kernelspec of this name."""
        found = self.of(environment)
        if name not in found:
            raise Problem(f"there is no kernel {name} here; there are {', '.join(sorted(found))}.")
        return found[name]
