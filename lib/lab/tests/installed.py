"""Kernelspecs and jars in the form in which the makers of kernels write them."""

import json

from launcher.kernelspecs import LAUNCHER_CLASS
from tests.stand_ins import jar


def manifest(*lines):
    """As tools of Java write it: lines end in CR LF, and an empty one ends the section."""
    return "".join(line + "\r\n" for line in [*lines, ""])


# Gradle writes the attribute as the build file of IJava spells it.
IJAVA_MANIFEST = manifest("Manifest-Version: 1.0", "Main-class: io.github.spencerpark.ijava.IJava")
# maven-jar-plugin, in the launcher of JJava.
LAUNCHER_MANIFEST = manifest(
    "Manifest-Version: 1.0", "Created-By: Maven JAR Plugin 3.4.2", "Build-Jdk-Spec: 17", f"Main-Class: {LAUNCHER_CLASS}"
)
# maven-shade-plugin behind Maven's archiver, in the kernel of rapaio.
RAPAIO_MANIFEST = manifest(
    "Manifest-Version: 1.0",
    "Archiver-Version: Plexus Archiver",
    "Created-By: Apache Maven 3.9.9",
    "Built-By: somebody",
    "Build-Jdk: 25",
    "Main-Class: org.rapaio.jupyter.kernel.MainApp",
)


class Installed:
    """Puts kernelspecs into a folder as the installers of the kernels do."""

    def __init__(self, folder):
        self.folder = folder / "share" / "jupyter" / "kernels"

    def ijava(self, version, text=IJAVA_MANIFEST):
        """install.py: the path of the jar is absolute, json.dump sorts the keys, and env is there, though empty."""
        place = self.folder / "java"
        file = jar(place / f"ijava-{version}.jar", text)
        spec = {
            "argv": ["java", "-jar", str(file), "{connection_file}"],
            "display_name": "Java",
            "env": {},
            "interrupt_mode": "message",
            "language": "java",
        }
        (place / "kernel.json").write_text(json.dumps(spec, indent=4, sort_keys=True))
        return place

    def ijava_by_gradle(self, version, empty="\n    "):
        """gradlew installKernel: the keys in the order of the build, and an empty env that takes two lines or three."""
        place = self.folder / "java"
        file = jar(place / f"ijava-{version}.jar", IJAVA_MANIFEST)
        (place / "kernel.json").write_text(f"""{{
    "argv": [
        "java",
        "-jar",
        "{file}",
        "{{connection_file}}"
    ],
    "display_name": "Java",
    "language": "java",
    "interrupt_mode": "message",
    "env": {{{empty}}}
}}""")
        return place

    def jjava(self):
        """jupyter kernelspec install, or pip: the files of the release as they are."""
        place = self.folder / "java"
        jar(place / "jjava-launcher.jar", LAUNCHER_MANIFEST)
        jar(place / "jjava.jar", manifest("Manifest-Version: 1.0", "Main-Class: org.dflib.jjava.distro.JJava"))
        (place / "kernel.json").write_text("""{
    "argv": [
        "java",
        "-jar",
        "{resource_dir}/jjava-launcher.jar",
        "{resource_dir}/jjava.jar",
        "{connection_file}"
    ],
    "display_name": "Java (jjava)",
    "language": "java",
    "interrupt_mode": "message",
    "env": {
    },
    "metadata": {
    }
}""")
        return place

    def rapaio(self, flags=(), options=""):
        """java -jar rapaio-jupyter-kernel.jar -i -auto, without a profile or with the one for previews."""
        place = self.folder / "rapaio-jupyter-kernel"
        file = jar(place / "rapaio-jupyter-kernel-3.0.4.jar", RAPAIO_MANIFEST)
        env = {
            "RJK_COMPILER_OPTIONS": options,
            "RJK_INIT_SCRIPT": "",
            "RJK_CLASSPATH": "",
            "RJK_MIMA_CACHE": "mima_cache",
            "RJK_TIMEOUT_MILLIS": "-1",
            "RJK_MIMA_USER_SETTINGS": "false",
        }
        spec = {
            "argv": ["java", *flags, "-jar", str(file), "{connection_file}"],
            "display_name": "Java (rjk 3.0.4)",
            "language": "java",
            "interrupt_mode": "message",
            "env": env,
        }
        (place / "kernel.json").write_text(json.dumps(spec, indent=2))
        return place
