"""Standard input of the embedded kernel: asking, being stopped while it waits, and having nobody to ask."""

import time
import unittest

from tests.kernel_case import KernelCase

# Each waits for a line as learners let a program wait.
READERS = (
    "new Scanner(System.in).nextLine()",
    "new Scanner(System.in).nextInt()",
    "new Scanner(System.in).hasNextLine()",
    "System.in.read()",
    "new BufferedReader(new InputStreamReader(System.in)).readLine()",
    "System.in.readAllBytes()",
)


class Input(KernelCase):
    def test_each_line_is_asked_for(self):
        request = self.client.execute("var in = new Scanner(System.in); in.nextInt() + in.nextInt()", allow_stdin=True)
        for answer in ("20", "1"):
            self.client.get_stdin_msg(timeout=20)
            self.client.input(answer)
        self.assertEqual("ok", self.reply_to(request)["status"])
        self.assertEqual("21", self.value_of("in.nextLine() + 21"))

    def test_what_was_printed_is_there_before_the_question(self):
        request = self.client.execute('System.out.print("Your name? "); new Scanner(System.in).next()', allow_stdin=True)
        self.client.get_stdin_msg(timeout=20)
        shown = ""
        while not shown:
            message = self.client.get_iopub_msg(timeout=5)
            if message["msg_type"] == "stream" and message["parent_header"]["msg_id"] == request:
                shown = message["content"]["text"]
        self.assertEqual("Your name? ", shown)
        self.client.input("Ada")
        self.reply_to(request)

    def test_a_stop_ends_the_waiting_as_it_ends_any_cell(self):
        for reader in READERS:
            with self.subTest(reader=reader):
                request = self.client.execute(f"int line = 1;\n{reader}", allow_stdin=True)
                self.client.get_stdin_msg(timeout=20)
                self.manager.interrupt_kernel()
                reply = self.reply_to(request)
                self.assertEqual("Interrupted", reply["ename"])
                self.assertIn("at line 2 of cell", reply["evalue"])

    def test_an_answer_that_comes_after_the_stop_is_not_taken_for_the_next_one(self):
        request = self.client.execute("new Scanner(System.in).nextLine()", allow_stdin=True)
        self.client.get_stdin_msg(timeout=20)
        self.manager.interrupt_kernel()
        self.reply_to(request)
        self.client.input("too late")
        time.sleep(0.2)
        _, outputs = self.run_cell("new Scanner(System.in).nextLine()", answer="in time")
        self.assertEqual("in time", outputs[-1][1]["data"]["text/plain"])

    def test_the_next_cell_can_ask_whatever_a_cell_did_to_the_stream(self):
        for cell in (
            "new Scanner(System.in).close();",
            "System.in.close();",
            "System.setIn(new ByteArrayInputStream(new byte[0]));",
            "System.setIn(null);",
            "try (var lines = new BufferedReader(new InputStreamReader(System.in))) { }",
        ):
            with self.subTest(cell=cell):
                self.assertEqual("ok", self.run_cell(cell)[0]["status"])
                _, outputs = self.run_cell("new Scanner(System.in).nextLine()", answer="한글 😀")
                self.assertEqual("한글 😀", outputs[-1][1]["data"]["text/plain"])

    def test_the_rest_of_a_line_is_no_answer_to_the_next_cell(self):
        self.run_cell("System.in.read()", answer="yes")
        _, outputs = self.run_cell("new Scanner(System.in).nextLine()", answer="no")
        self.assertEqual("no", outputs[-1][1]["data"]["text/plain"])

    def test_where_nobody_can_answer_the_error_says_so(self):
        for reader in READERS:
            with self.subTest(reader=reader):
                reply, _ = self.run_cell(reader)
                self.assertIn("nobody can type any here", reply["evalue"])
                self.assertEqual("2", self.value_of("1 + 1"))


if __name__ == "__main__":
    unittest.main()
