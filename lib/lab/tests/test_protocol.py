"""The messages of the embedded kernel that JupyterLab's users never see, in the order that the protocol wants."""

import signal
import unittest

from tests.kernel_case import KernelCase


class Protocol(KernelCase):
    def states_around(self, send):
        """The states that are told for a request, and the status of its reply."""
        request = send()
        states = []
        while "idle" not in states:
            message = self.client.get_iopub_msg(timeout=20)
            if message["parent_header"].get("msg_id") == request and message["msg_type"] == "status":
                states.append(message["content"]["execution_state"])
        return states, self.reply_to(request)["status"]

    def test_every_request_makes_the_kernel_busy_once_and_idle_once(self):
        client = self.client
        for send in (
            lambda: client.execute("1 + 1"),
            lambda: client.execute("nothing"),
            lambda: client.execute("1", silent=True),
            lambda: client.complete("Math.ma", 7),
            lambda: client.inspect("Math.max", 8),
            lambda: client.is_complete("int x"),
            lambda: client.history(),
            lambda: client.kernel_info(),
            lambda: client.comm_info(),
        ):
            with self.subTest(send=send):
                states, status = self.states_around(send)
                self.assertEqual(["busy", "idle"], states)
                self.assertIn(status, ("ok", "error", "complete"))

    def send(self, kind, content):
        message = self.client.session.msg(kind, content)
        self.client.shell_channel.send(message)
        return message["header"]["msg_id"]

    def test_a_request_that_nothing_answers_makes_the_kernel_idle_again(self):
        request = self.send("no_such_request", {})
        states = []
        while "idle" not in states:
            message = self.client.get_iopub_msg(timeout=20)
            if message["parent_header"].get("msg_id") == request:
                states.append(message["content"]["execution_state"])
        self.assertEqual(["busy", "idle"], states)

    def test_a_request_that_lacks_something_is_answered_with_an_error(self):
        for kind in ("execute_request", "complete_request", "inspect_request", "is_complete_request"):
            with self.subTest(kind=kind):
                self.assertEqual("error", self.reply_to(self.send(kind, {}))["status"])
        self.assertEqual("2", self.value_of("1 + 1"))

    def test_user_expressions_are_answered_each_with_its_value_or_its_error(self):
        reply, outputs = self.run_cell(
            "int two = 2;",
            user_expressions={"sum": "40 + two", "null": "null", "missing": "nowhere + 1", "thrown": "1 / 0"},
        )
        self.assertEqual("ok", reply["status"])
        values = reply["user_expressions"]
        self.assertEqual("ok", values["sum"]["status"])
        self.assertEqual("42", values["sum"]["data"]["text/plain"])
        self.assertEqual({}, values["sum"]["metadata"])
        self.assertEqual("error", values["missing"]["status"])
        self.assertIn("There is no variable called nowhere", values["missing"]["evalue"])
        self.assertEqual("ArithmeticException", values["thrown"]["ename"])
        self.assertEqual([], outputs)

    def test_user_expressions_of_a_cell_that_fails_are_not_evaluated(self):
        reply, _ = self.run_cell("int touched = 0;\n1 / 0", user_expressions={"a": "touched = 1"})
        self.assertEqual("error", reply["status"])
        self.assertEqual("0", self.value_of("touched"))

    def statuses(self, *cells, **options):
        """Sends cells at once; gives the status of each, in this order."""
        requests = [self.client.execute(cell, **options) for cell in cells]
        return [self.reply_to(request)["status"] for request in requests]

    def test_cells_that_wait_behind_an_error_are_aborted(self):
        self.run_cell("int ran = 0;")
        self.assertEqual(
            ["ok", "error", "aborted", "aborted"],
            self.statuses("ran++;", "nothing;", "ran = 100;", "ran = 200;", stop_on_error=True),
        )
        self.assertEqual("1", self.value_of("ran"))

    def test_a_cell_that_fails_at_once_aborts_what_was_sent_with_it(self):
        self.run_cell("int reached = 0;")
        kernel = self.manager.provisioner.process
        kernel.send_signal(signal.SIGSTOP)  # for as long as it takes to send them: they arrive together
        requests = [self.client.execute(cell, stop_on_error=True) for cell in ["%nothing", *(20 * ["reached++;"])]]
        kernel.send_signal(signal.SIGCONT)
        self.assertEqual(["error"] + 20 * ["aborted"], [self.reply_to(request)["status"] for request in requests])
        self.assertEqual("0", self.value_of("reached"))

    def test_cells_that_wait_behind_an_error_run_where_nobody_asked_to_stop(self):
        self.run_cell("int went = 0;")
        self.assertEqual(["error", "ok"], self.statuses("nothing;", "went = 1;", stop_on_error=False))
        self.assertEqual("1", self.value_of("went"))

    def test_other_requests_behind_an_error_are_answered(self):
        failing = self.client.execute("nothing", stop_on_error=True)
        info = self.client.kernel_info()
        waiting = self.client.execute("1", stop_on_error=True)
        self.assertEqual("error", self.reply_to(failing)["status"])
        self.assertEqual("Java", self.reply_to(info)["language_info"]["name"])
        self.assertEqual("aborted", self.reply_to(waiting)["status"])

    def test_an_aborted_cell_makes_the_kernel_busy_and_idle_and_shows_nothing(self):
        self.client.execute("nothing", stop_on_error=True)
        waiting = self.client.execute('System.out.println("ran")', stop_on_error=True)
        kinds = []
        while kinds.count("status") < 2:
            message = self.client.get_iopub_msg(timeout=20)
            if message["parent_header"].get("msg_id") == waiting:
                kinds.append(message["msg_type"])
        self.assertEqual(["status", "status"], kinds)
        self.reply_to(waiting)

    def test_a_stop_aborts_the_cells_that_wait(self):
        endless = self.client.execute("while (true) {}", stop_on_error=True)
        waiting = self.client.execute("1", stop_on_error=True)
        while self.client.get_iopub_msg(timeout=20)["msg_type"] != "execute_input":
            pass
        self.manager.interrupt_kernel()
        self.assertEqual("Interrupted", self.reply_to(endless)["ename"])
        self.assertEqual("aborted", self.reply_to(waiting)["status"])


if __name__ == "__main__":
    unittest.main()
