"""What a lesson does to a kernel: it must live on, or end cleanly, and say what happened. Each on the real process."""

import time
import unittest

from jupyter_client.manager import KernelManager

from tests.kernel_case import LIBRARY, KernelCase
from tests.test_endings import is_running

MEGABYTE = 1 << 20


def text_of(outputs, stream="stdout"):
    """What a cell printed."""
    return "".join(content["text"] for kind, content in outputs if kind == "stream" and content["name"] == stream)


class Faults(KernelCase):
    def setUp(self):
        self.run_cell("int kept = 7;")

    def tearDown(self):
        self.assertEqual("7", self.value_of("kept"), "the kernel lives, and has its variables")

    def process(self):
        return self.manager.provisioner.process

    def assert_interrupted(self, code):
        begin = time.monotonic()
        reply, outputs = self.run_cell(code, interrupt_after=1)
        self.assertEqual("Interrupted", reply["ename"])
        self.assertLess(time.monotonic() - begin, 4)
        return outputs

    def test_an_interrupt_wakes_a_sleeping_cell(self):
        self.assert_interrupted("Thread.sleep(60_000);")

    def test_an_interrupt_ends_a_flood_of_output(self):
        reply, outputs = self.run_cell(
            'while (true) { System.out.println("and on"); }',
            interrupt_when=lambda outputs: "output cut after" in text_of(outputs),
        )
        self.assertEqual("Interrupted", reply["ename"])
        self.assertLess(len(text_of(outputs)), MEGABYTE + 100)

    def test_an_interrupt_ends_a_cell_that_catches_exceptions(self):
        self.assert_interrupted("while (true) { try { Thread.sleep(10); } catch (Exception e) { } }")

    def test_an_interrupt_ends_a_result_whose_text_never_ends(self):
        self.run_cell("class Endless { public String toString() { while (true) { } } }")
        self.assert_interrupted("new Endless()")

    def test_endless_output_is_cut_with_a_notice_and_does_not_fill_the_memory(self):
        self.run_cell('for (int i = 0; i < 1_000; i++) { System.out.println("warm"); }')
        before = self.resident_megabytes()
        for loop in (
            "for (int i = 0; i < 5_000_000; i++) { System.out.println(i); }",
            'for (int i = 0; i < 2_000; i++) { System.out.print("x".repeat(10_000)); }',
        ):
            with self.subTest(loop=loop):
                reply, outputs = self.run_cell(loop)
                printed = text_of(outputs)
                self.assertEqual("ok", reply["status"])
                self.assertTrue(printed.endswith("… output cut after 1048576 characters; the cell goes on.\n"))
                self.assertLess(len(printed), MEGABYTE + 100)
        self.assertLess(self.resident_megabytes() - before, 150)

    def test_the_next_cell_may_print_again(self):
        self.run_cell("for (int i = 0; i < 1_000_000; i++) { System.out.println(i); }")
        self.assertEqual("again\n", text_of(self.run_cell('System.out.println("again");')[1]))

    def test_too_little_memory_is_named_with_what_to_do(self):
        for code in (
            "long[] big = new long[2_000_000_000];",
            "var hoard = new ArrayList<long[]>();\nwhile (true) { hoard.add(new long[100_000]); }",
        ):
            with self.subTest(code=code):
                reply, _ = self.run_cell(code)
                self.assertEqual("OutOfMemoryError", reply["ename"])
                self.assertRegex(
                    reply["traceback"][-1], r"This kernel may use \d+ MB. If this line asks for something very large"
                )
        self.run_cell("hoard = null;")

    def test_endless_recursion_is_named_with_what_to_do(self):
        self.run_cell("int down(int n) { return down(n + 1) + 1; }")
        reply, _ = self.run_cell("down(0)")
        self.assertEqual("StackOverflowError", reply["ename"])
        self.assertIn("A method keeps calling itself", reply["traceback"][-1])
        self.assertLess(len(reply["traceback"]), 20)

    def test_a_thread_that_outlives_its_cell_prints_under_the_next_one(self):
        self.run_cell(
            "new Thread(() -> { try { Thread.sleep(500); } catch (InterruptedException e) { }\n"
            '    System.out.println("late"); }).start();'
        )
        self.assertEqual("late\n", text_of(self.run_cell("Thread.sleep(1500);")[1]))

    def test_a_failure_in_a_thread_is_told(self):
        _, outputs = self.run_cell(
            'Thread bad = new Thread(() -> { throw new IllegalStateException("in a thread"); });\n'
            "bad.start();\nbad.join();\nThread.sleep(300);"
        )
        self.assertIn("IllegalStateException: in a thread", text_of(outputs, "stderr"))

    def test_the_stop_button_ends_the_threads_of_cells_also_when_no_cell_runs(self):
        self.run_cell("Thread spinner = new Thread(() -> { while (true) { } });\nspinner.start();")
        self.assertEqual("true", self.value_of("spinner.isAlive()"))
        self.manager.interrupt_kernel()
        time.sleep(1)
        _, outputs = self.run_cell("spinner.isAlive()")
        self.assertEqual("false", outputs[-1][1]["data"]["text/plain"])
        self.assertEqual("", text_of(outputs, "stderr"))

    def test_after_a_stop_a_variable_can_still_be_looked_at(self):
        self.run_cell('class Named { public String toString() { return "a name"; } }\nNamed named = new Named();')
        self.assert_interrupted("while (true) { }")
        found = self.reply_to(self.client.inspect("named", 5))
        self.assertEqual("Named named = a name", found["data"]["text/plain"])

    def test_a_display_of_a_million_values_is_cut(self):
        self.run_cell("import java.util.stream.*;\n" + LIBRARY + "import tech.tablesaw.api.*;")
        for code in (
            "IntStream.range(0, 1_000_000).boxed().toList()",
            "IntStream.range(0, 1_000_000).boxed().collect(Collectors.toMap(i -> i, i -> i))",
            '"word ".repeat(1_000_000)',
            "new double[1_000_000]",
            "new int[1_000][1_000]",
            'Table.create(IntColumn.indexColumn("i", 1_000_000, 0))',
            "firstneuron.matrix.Matrix.zeros(1_000, 1_000)",
            'display("word ".repeat(1_000_000)); 1',
        ):
            with self.subTest(code=code):
                reply, outputs = self.run_cell(code)
                self.assertEqual("ok", reply["status"], reply)
                shown = outputs[0][1]["data"]["text/plain"]
                self.assertLess(len(shown), 10_100)
                self.assertRegex(shown, r"…|\.\.\.|more")

    def test_training_goes_on_while_the_browser_is_closed(self):
        self.run_cell(
            LIBRARY + "import firstneuron.data.*;\nimport firstneuron.nn.*;\n"
            "import firstneuron.optim.*;\nimport firstneuron.train.*;"
        )
        away = self.client
        away.execute(
            "History history = new Trainer(Loss.MEAN_SQUARED_ERROR, new Sgd(1)).withEpochs(1_000_000)\n"
            "    .withProgress(p -> System.out.println(p)).train(\n"
            '        Mlp.sizes(2, 2, 1).build(), Dataset.of(TruthTables.xor(), "y"));'
        )
        time.sleep(0.5)
        away.stop_channels()
        back = type(self).client = self.manager.client()
        back.start_channels()
        back.wait_for_ready(timeout=60)
        self.assertEqual("1000000", self.value_of("history.epochs().size()"))

    def test_a_restart_while_a_cell_runs_takes_seconds(self):
        self.client.execute("while (true) { }")
        time.sleep(1)
        old = self.process().pid
        begin = time.monotonic()
        self.manager.restart_kernel()
        self.client.wait_for_ready(timeout=60)
        self.assertLess(time.monotonic() - begin, 15)
        self.assertFalse(is_running(old))
        self.run_cell("int kept = 7;")

    def test_two_kernels_at_once_know_nothing_of_each_other(self):
        other = KernelManager(kernel_name="java")
        other.start_kernel()
        client = other.client()
        client.start_channels()
        try:
            client.wait_for_ready(timeout=60)
            reply = client.execute_interactive("int kept = 8;", timeout=30)
            self.assertEqual("ok", reply["content"]["status"])
            self.assertEqual("7", self.value_of("kept"))
        finally:
            client.stop_channels()
            other.shutdown_kernel(now=True)


if __name__ == "__main__":
    unittest.main()
