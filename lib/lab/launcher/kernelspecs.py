"""Kernelspecs of Java kernels, as their makers write them, and the same with the flags of the course.

Two forms are known, and what is said of them was read in the sources of the kernels:

    java [FLAGS] -jar KERNEL.jar {connection_file}                IJava 1.3.0 and 1.4.0, rapaio-jupyter-kernel
    java [FLAGS] -jar LAUNCHER.jar KERNEL.jar {connection_file}   JJava, whose launcher starts another JVM

A kernel of another form is left as it is: it works, and it only starts later.
"""

from __future__ import annotations

import json
import os
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

CONNECTION_FILE = "{connection_file}"
# JJava's launcher hands the words of this variable to the JVM that it starts.
LAUNCHER_CLASS = "org.dflib.jjava.launcher.KernelLauncher"
LAUNCHER_FLAGS = "JJAVA_JVM_OPTS"
# Attributes that a JVM obeys only where it is started with -jar.
ONLY_WITH_JAR = ("add-exports", "add-opens", "enable-native-access", "launcher-agent-class")
# Where a tuned kernelspec keeps what it was made from.
METADATA = "first_neuron"


class Unknown(Exception):
    """A kernelspec of a form that is not known; the text says what is unusual."""


def manifest_of(jar: Path) -> dict[str, str]:
    """The main attributes of a jar, by their names in small letters, for they are the same in capitals.

    A line of a manifest has at most 72 bytes: what does not fit goes on in the next one, behind a space.
    """
    try:
        with zipfile.ZipFile(jar) as archive:
            name = next(n for n in archive.namelist() if n.upper() == "META-INF/MANIFEST.MF")
            text = archive.read(name).decode()
    except (OSError, StopIteration, UnicodeDecodeError, zipfile.BadZipFile) as e:
        raise Unknown(f"{jar} is no jar with a manifest") from e
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\n ", "").split("\n\n", 1)[0].splitlines()
    pairs = (line.split(":", 1) for line in lines if ":" in line)
    return {name.strip().lower(): value.strip() for name, value in pairs}


@dataclass(frozen=True)
class JavaKernel:
    """How a kernel is started, and where its kernel.json lies."""

    spec: dict
    java: str
    flags: list[str]
    jar: Path
    main_class: str
    arguments: list[str]

    @staticmethod
    def read(folder: Path) -> JavaKernel:
        """The kernel of the kernelspec in a folder, as its makers wrote it, also where it has been tuned."""
        try:
            spec = json.loads((folder / "kernel.json").read_text(encoding="utf-8"))
            spec = {**spec, **spec.get("metadata", {}).get(METADATA, {})}
            words = [word.replace("{resource_dir}", str(folder)) for word in spec["argv"]]
            cut = words.index("-jar")
            java, flags, jar, arguments = words[0], words[1:cut], Path(words[cut + 1]), words[cut + 2 :]
        except OSError as e:
            raise Unknown(f"its kernel.json cannot be read ({e.strerror})") from e
        except (AttributeError, IndexError, KeyError, TypeError, ValueError) as e:
            raise Unknown("its kernel.json does not start a jar of Java") from e
        manifest = manifest_of(jar)
        if "main-class" not in manifest:
            raise Unknown(f"{jar} names no class to start")
        kernel = JavaKernel(spec, java, flags, jar, manifest["main-class"], arguments)
        if Path(java).name != "java" or arguments != [*arguments[: kernel.has_launcher], CONNECTION_FILE]:
            raise Unknown(f"it is started by {' '.join(words)}")
        unusual = [name for name in ONLY_WITH_JAR if name in manifest and not kernel.has_launcher]
        if unusual:
            raise Unknown(f"{jar} asks the JVM for {' and '.join(unusual)}")
        return kernel

    @property
    def has_launcher(self) -> bool:
        return self.main_class == LAUNCHER_CLASS

    def tuned(self, java: Path, flags: Sequence[str], library: Path) -> dict:
        """The same kernel with more flags; what its makers or users have set stands behind them and wins.

        The library is put on the class path, so that an archive of classes can hold its classes, too.
        """
        environment = dict(self.spec.get("env", {}))
        if self.has_launcher:
            words = [self.java, *self.flags, "-jar", str(self.jar), *self.arguments]
            environment[LAUNCHER_FLAGS] = " ".join([*flags, *filter(None, [environment.get(LAUNCHER_FLAGS)])])
        else:
            jars = os.pathsep.join([str(self.jar), str(library)])
            words = [str(java), *flags, *self.flags, "-cp", jars, self.main_class, *self.arguments]
        made_from = {"argv": self.spec["argv"], "env": self.spec.get("env", {})}
        metadata = {**self.spec.get("metadata", {}), METADATA: made_from}
        return {**self.spec, "argv": words, "env": environment, "metadata": metadata}
