"""One notebook again and again in one session, as a learner runs it: the memory of the kernel stays flat."""

import json
import os
import unittest

from launcher.project import PROJECT
from tests.kernel_case import KernelCase

PASSES = int(os.environ.get("SOAK_PASSES", "15"))  # when JShell kept every picture, 384 MB were full after 30
WARM_UP = 5
MOST_MEGABYTES_A_PASS = 0.5  # what JShell notes of each cell; a picture that is kept weighs several
MOST_MEGABYTES = 600  # the whole heap of 384 MB, which the JVM takes sooner or later, and what stands beside it

COLLECT_AND_READ = "System.gc();\nRuntime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()"


class Soak(KernelCase):
    folder = PROJECT.notebooks

    def run_notebook(self, times):
        notebook = json.loads((PROJECT.notebooks / "06_1_neuron.ipynb").read_text())
        cells = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
        for cell in times * cells:
            reply, _ = self.run_cell("".join(cell["source"]), cell=cell["id"])
            self.assertEqual("ok", reply["status"], reply)

    def megabytes(self):
        """What the process takes, and what of its heap stays in use after a collection of garbage.

        JShell's pool keeps the compiler of the last cells, with some 13 MB that they read, until other cells take
        their turn: the least of a few small cells is what stays.
        """
        used = min(int(self.value_of(COLLECT_AND_READ)) for _ in range(5))
        return self.resident_megabytes(), round(used / 2**20, 1)

    def test_a_notebook_run_many_times_over_needs_no_more_memory(self):
        self.run_notebook(WARM_UP)
        resident, used = self.megabytes()
        self.run_notebook(PASSES - WARM_UP)
        resident_then, used_then = self.megabytes()
        print(
            f"after {WARM_UP} passes {resident} MB, {used} in use; after {PASSES} {resident_then}, {used_then} in use"
        )
        self.assertLess((used_then - used) / (PASSES - WARM_UP), MOST_MEGABYTES_A_PASS)
        self.assertLess(resident_then, MOST_MEGABYTES)


if __name__ == "__main__":
    unittest.main()
