"""Tests of the embedded kernel as a process, through the messages that JupyterLab sends."""

import json
import os
import time
import unittest
from pathlib import Path

from jupyter_client.manager import KernelManager
from jupyter_client.session import Session

from launcher.project import PROJECT
from tests.kernel_case import KernelCase


class Kernel(KernelCase):
    def test_a_result_is_shown(self):
        reply, outputs = self.run_cell("20 + 1")
        self.assertEqual("ok", reply["status"])
        self.assertEqual("21", outputs[0][1]["data"]["text/plain"])

    def test_the_kernel_tells_who_it_is(self):
        info = self.reply_to(self.client.kernel_info())
        self.assertEqual("Java", info["language_info"]["name"])

    def test_an_interrupt_stops_a_tight_loop_and_keeps_variables(self):
        self.run_cell("int kept = 7;")
        reply, outputs = self.run_cell("while (true) {}", interrupt_after=1)
        self.assertEqual("Interrupted", reply["ename"])
        self.assertEqual("7", self.run_cell("kept")[1][0][1]["data"]["text/plain"])

    def test_an_interrupt_of_training_keeps_its_history_also_when_it_falls_into_a_lambda_of_the_cell(self):
        self.run_cell(
            "%classpath ../../core/target/first-neuron.jar\n"
            "import firstneuron.data.*;\nimport firstneuron.nn.*;\n"
            "import firstneuron.optim.*;\nimport firstneuron.train.*;"
        )
        self.run_cell(
            "var trainer = new Trainer(Loss.MEAN_SQUARED_ERROR, new Sgd(1)).withEpochs(2_000_000_000);\n"
            'var data = Dataset.of(TruthTables.xor(), "y");\n'
            "var network = Mlp.sizes(2, 2, 1).build();"
        )
        loop = "(epoch, after) -> { for (int i = 0; i < 1_000_000; i++) { Math.sin(i); } }"
        for listener in ("(epoch, after) -> {}", loop):
            self.run_cell(
                f"History history = trainer.withListener({listener}).train(network, data);", interrupt_after=2
            )
            _, outputs = self.run_cell('history.end() + " " + (history.epochs().size() > 0)')
            self.assertEqual("INTERRUPTED true", outputs[0][1]["data"]["text/plain"])

    def assert_alive_after(self, *frames):
        """Sends frames as they are, and asks for something real."""
        self.client.shell_channel.socket.send_multipart(list(frames))
        self.assertEqual("2", self.run_cell("1 + 1")[1][0][1]["data"]["text/plain"])

    def test_a_message_with_a_wrong_signature_gets_no_answer(self):
        forger = Session(key=b"another key")
        request = forger.msg("kernel_info_request")
        forger.send(self.client.shell_channel.socket, request)
        self.run_cell("1")
        self.assertNotIn(request["header"]["msg_id"], self.answered)

    def test_messages_that_nobody_can_read_do_no_harm(self):
        signature = b"0" * 64
        for frames in (
            [b"no delimiter"],
            [b"<IDS|MSG>"],
            [b"<IDS|MSG>", signature, b"{}"],
            [b"<IDS|MSG>", signature, b"{", b"{}", b"{}", b"{}"],
            [b"<IDS|MSG>", signature, b"\xff\xfe", b"[]", b"null", b"7"],
        ):
            with self.subTest(frames=frames):
                self.assert_alive_after(*frames)

    def test_a_rightly_signed_message_of_an_unknown_kind_or_with_broken_json_does_no_harm(self):
        session = self.client.session
        session.send(self.client.shell_channel.socket, session.msg("no_such_request"))
        header = json.dumps(session.msg_header("execute_request"), default=str).encode()
        for parts in ([header, b"{}", b"{}", b"{broken"], [header, b"{}", b"{}", b"[]"], [b"{}", b"{}", b"{}", b"{}"]):
            with self.subTest(parts=parts):
                self.assert_alive_after(b"<IDS|MSG>", session.sign(parts), *parts)

    def test_sockets_listen_on_loopback_alone(self):
        pid = self.manager.provisioner.process.pid
        own = {os.readlink(fd) for fd in Path(f"/proc/{pid}/fd").iterdir() if fd.is_symlink()}
        listening = []
        for table in ("tcp", "tcp6"):
            for line in Path(f"/proc/{pid}/net/{table}").read_text().splitlines()[1:]:
                fields = line.split()
                if fields[3] == "0A" and f"socket:[{fields[9]}]" in own:
                    listening.append(fields[1].split(":")[0])
        self.assertEqual(5, len(listening))
        self.assertLessEqual(set(listening), {"0100007F", "0000000000000000FFFF00000100007F"})

    def test_the_key_of_the_connection_is_never_told(self):
        forger = Session(key=b"another key")
        forger.send(self.client.shell_channel.socket, forger.msg("kernel_info_request"))
        self.run_cell("1")
        self.errors.seek(0)
        told = self.errors.read() + (PROJECT.kernel_jar.parent / "kernel.log").read_text()
        self.assertNotIn(self.manager.session.key.decode(), told)

    def test_standard_input_is_asked_for(self):
        _, outputs = self.run_cell('new Scanner(System.in).nextLine() + "!"', answer="안녕")
        self.assertEqual("안녕!", outputs[-1][1]["data"]["text/plain"])

    def test_exit_does_not_end_the_kernel(self):
        reply, _ = self.run_cell("System.exit(1)")
        self.assertEqual("error", reply["status"])
        self.assertTrue(self.manager.is_alive())

    def test_a_displayed_object_can_be_updated(self):
        _, outputs = self.run_cell('var id = display("a"); updateDisplay(id, "b");')
        self.assertEqual(["display_data", "update_display_data"], [kind for kind, _ in outputs])
        self.assertEqual(*(content["transient"]["display_id"] for _, content in outputs))

    def test_a_silent_cell_does_not_count(self):
        before = self.run_cell("1")[0]["execution_count"]
        self.run_cell("2", silent=True)
        self.assertEqual(before + 1, self.run_cell("3")[0]["execution_count"])

    def test_history_is_kept(self):
        self.run_cell("int remembered = 1;")
        history = self.reply_to(self.client.history(hist_access_type="tail", n=1))["history"]
        self.assertEqual("int remembered = 1;", history[0][2])

    def test_a_shutdown_leaves_no_process(self):
        manager = KernelManager(kernel_name="java")
        manager.start_kernel()
        client = manager.client()
        client.start_channels()
        client.wait_for_ready(timeout=60)
        process = manager.provisioner.process
        client.shutdown()
        for _ in range(100):
            if process.poll() is not None:
                break
            time.sleep(0.1)
        self.assertEqual(0, process.poll())
        client.stop_channels()
        manager.cleanup_resources()

    def test_a_restart_forgets_everything(self):
        self.run_cell("int forgotten = 1;")
        self.manager.restart_kernel()
        self.client.wait_for_ready(timeout=60)
        reply, _ = self.run_cell("forgotten")
        self.assertIn("There is no variable called forgotten here", reply["evalue"])


if __name__ == "__main__":
    unittest.main()
