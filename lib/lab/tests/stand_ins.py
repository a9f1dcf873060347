"""Programs and projects that stand in for the real ones."""

import shlex
import zipfile
from pathlib import Path

from launcher.machine import Machine, Tool
from launcher.project import Project

JAVA = Path("/jdk/bin/java")


def program(folder, name, text):
    """A program in a folder, as a script of the shell."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / name
    file.write_text("#!/bin/sh\n" + text)
    file.chmod(0o755)
    return file


def logging(log, answer):
    """The text of a program that notes how it was called, and then does what is given."""
    return f'echo "$(basename "$0") $*" >> {shlex.quote(str(log))}\n{answer}\n'


def jdk(folder, version, log=None):
    """A JDK that knows its version, and no more."""
    answer = f"echo 'openjdk version \"{version}.0.1\"' >&2"
    java = program(folder / "bin", "java", logging(log, answer) if log else answer + "\n")
    (java.parent / "javac").write_text("")
    return java


def machine_with_jdk():
    """A machine whose JDK need not be looked for."""
    machine = Machine()
    machine.jdk = Tool(JAVA, "")
    return machine


def jar(path, manifest=""):
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w") as file:
        if manifest:
            file.writestr("META-INF/MANIFEST.MF", manifest)
    return path


def built_project(root):
    """A project with its jars, and a maker of archives that finds no room."""
    project = Project(root)
    project.target.mkdir(parents=True)
    project.programs.mkdir(parents=True)
    project.overrides.write_text("{}\n")
    for path in (project.library_jar, project.kernel_jar, project.reveal_jar, project.mathjax_jar, project.rhino_jar):
        jar(path)
    let_archives(project, succeed=False)
    return project


def let_archives(project, succeed, kernel_starts=True):
    """Whether the maker of archives makes them, and whether kernels start with the flags of the course."""
    (project.programs / "__main__.py").write_text(f"""
import json, sys
name, _, command = sys.argv[1:4]
assert name == "archive"
for flag in json.loads(command):
    if flag.startswith("-XX:ArchiveClassesAtExit="):
        if not {succeed}: sys.exit("no room")
        open(flag.split("=")[1], "w").close()
if not {kernel_starts}: sys.exit("the kernel ended with exit code 1")
""")
