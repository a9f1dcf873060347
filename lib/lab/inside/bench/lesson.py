"""A class: many kernels at once, each running the same notebooks from start to end."""

from __future__ import annotations

import argparse
import threading
import time

from inside.bench import memory
from inside.bench.contenders import code_cells
from inside.bench.results import Results, progress, table
from inside.kernel_process import Kernel

SAMPLE_SECONDS = 2
CLASS_SIZES = (1, 10, 30)
CLASS_NOTEBOOKS = ("06_1_neuron.ipynb", "08_4_training_xor.ipynb")


class Lesson:
    """As many learners as there are seats, who begin together."""

    def __init__(self, options: argparse.Namespace, size: int) -> None:
        self.options = options
        self.size = size
        self.kernels: list[Kernel] = []
        self.seconds: list[float] = []
        self.failures: list[str] = []
        self.peak = 0.0

    def hold(self) -> None:
        """Until all are done; the memory of all kernels together is looked at again and again."""
        learners = [threading.Thread(target=self.learn, daemon=True) for _ in range(self.size)]
        for learner in learners:
            learner.start()
        while any(learner.is_alive() for learner in learners):
            time.sleep(SAMPLE_SECONDS)
            self.peak = max(self.peak, sum(memory.share(kernel) for kernel in list(self.kernels)))
            progress(f"{self.size} at once: {len(self.seconds)} done, {self.peak:.0f} MB at the most")
        for kernel in self.kernels:
            kernel.kill()

    def learn(self) -> None:
        begin = time.monotonic()
        try:
            kernel = self.options.kernels[0].start(self.options.notebooks)
            self.kernels.append(kernel)
            for notebook in CLASS_NOTEBOOKS:
                for cell in code_cells(self.options.notebooks / notebook):
                    if kernel.run(cell)[2]:
                        raise RuntimeError(f"a cell of {notebook} failed")
            self.seconds.append(time.monotonic() - begin)
        except Exception as e:  # whatever happens to one learner must not end the lesson of the others
            self.failures.append(str(e) or type(e).__name__)

    @property
    def slowest(self) -> float:
        return max(self.seconds, default=float("nan"))


def bench_class(options: argparse.Namespace, results: Results) -> None:
    rows = []
    for size in CLASS_SIZES:
        lesson = Lesson(options, size)
        lesson.hold()
        progress("")
        who = f"{size} at once"
        results.add("class", who, "in all", lesson.peak, "MB")
        results.add("class", who, "each", lesson.peak / size, "MB")
        results.add("class", who, "slowest", lesson.slowest, "s")
        results.add("class", who, "failures", float(len(lesson.failures)), "")
        numbers = [lesson.peak, lesson.peak / size, lesson.slowest, len(lesson.failures)]
        rows.append([str(size), *(f"{number:.0f}" for number in numbers)])
        for failure in sorted(set(lesson.failures)):
            print(f"  {failure}")
    head = ["kernels at once", "MB in all", "MB each", "slowest, s", "failures"]
    table(f"A class, each running {' and then '.join(CLASS_NOTEBOOKS)}", head, rows)
