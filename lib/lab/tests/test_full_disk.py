"""What a full disk does to a kernel: pictures are shown, and what was saved before stays whole."""

import os
import resource
import tempfile
import unittest
from pathlib import Path

from tests.kernel_case import LIBRARY, KernelCase


class FullDisk(KernelCase):
    """Files may be made but not filled: to a program a full disk and a limit of 8 bytes for each file look the same."""

    def setUp(self):
        self.disk = Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.run_cell(LIBRARY + "import firstneuron.exercise.*; import firstneuron.nn.*; import firstneuron.plot.*;")
        self.run_cell("import java.nio.file.Path;")

    def limit(self, size):
        resource.prlimit(self.manager.provisioner.process.pid, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

    def assert_keeps_the_old_file(self, name, write_old, write_new):
        """Each of the two is a cell; the second one succeeds once there is room again."""
        file = self.disk / name
        self.assertEqual("ok", self.run_cell(write_old)[0]["status"])
        old = file.read_bytes()
        self.limit(8)
        reply, _ = self.run_cell(write_new)
        self.limit(resource.RLIM_INFINITY)
        self.assertEqual("UncheckedIOException", reply["ename"])
        self.assertIn(f"cannot save {file}: File too large", reply["evalue"])
        self.assertEqual([name], os.listdir(self.disk))
        self.assertEqual(old, file.read_bytes())
        self.assertEqual("ok", self.run_cell(write_new)[0]["status"])
        self.assertNotEqual(old, file.read_bytes())

    def test_pictures_are_shown_all_the_same(self):
        self.limit(8)
        _, outputs = self.run_cell('Plots.network("t", Mlp.sizes(2, 1).build())')
        _, others = self.run_cell("new java.awt.image.BufferedImage(20, 20, 1)")
        self.limit(resource.RLIM_INFINITY)
        self.assertIn("<img ", outputs[-1][1].get("data", {}).get("text/html", ""), outputs[-1])
        self.assertIn("image/png", others[-1][1].get("data", {}), others[-1])

    def test_a_network_that_cannot_be_saved_leaves_the_old_file_whole(self):
        save = f'NetworkFile.save(Mlp.sizes({{}}).build(), Path.of("{self.disk}/net.txt"));'
        self.assert_keeps_the_old_file("net.txt", save.format("2, 2, 1"), save.format("64, 100, 10"))

    def test_a_picture_that_cannot_be_saved_leaves_the_old_file_whole(self):
        save = f'Plots.network("{{}}", Mlp.sizes(2, 1).build()).save(Path.of("{self.disk}/net.png"));'
        self.assert_keeps_the_old_file("net.png", save.format("One"), save.format("Another"))

    def test_progress_that_cannot_be_kept_leaves_the_old_file_whole(self):
        keep = f'tasks.keep("{self.disk}/my-progress.txt");'
        solve = "import firstneuron.perceptron.*;tasks.anotherAnd.check(Perceptron.withWeights(1, 1).withBias(-1.5));"
        self.assert_keeps_the_old_file("my-progress.txt", "Chapter6 tasks = new Chapter6();" + keep, solve + keep)


if __name__ == "__main__":
    unittest.main()
