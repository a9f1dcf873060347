"""One notebook again and again in one session, as a learner runs it: the memory of the kernel stays flat."""

import json
import os
import unittest
from pathlib import Path

from kernel_case import KernelCase

NOTEBOOKS = Path(__file__).resolve().parents[2] / "notebooks"
PASSES = int(os.environ.get("SOAK_PASSES", "40"))  # without letting go of old pictures, 384 MB were full after 30
FIRST_MEASUREMENT = 15  # by then the JVM has taken what it wants
MOST_MEGABYTES_MORE = 80


class Soak(KernelCase):
    folder = NOTEBOOKS

    def test_a_notebook_run_many_times_over_needs_no_more_memory(self):
        notebook = json.loads((NOTEBOOKS / "06_1_neuron.ipynb").read_text())
        cells = ["".join(cell["source"]) for cell in notebook["cells"] if cell["cell_type"] == "code"]
        resident = []
        for _ in range(PASSES):
            for cell in cells:
                reply, _ = self.run_cell(cell)
                self.assertEqual("ok", reply["status"], reply)
            resident.append(self.resident_megabytes())
        more = resident[-1] - resident[FIRST_MEASUREMENT]
        self.assertLess(more, MOST_MEGABYTES_MORE, f"MB after each pass: {resident}")


if __name__ == "__main__":
    unittest.main()
