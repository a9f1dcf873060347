"""What tests of the embedded kernel share: a kernel as a process, and a way to run cells in it."""

import resource
import tempfile
import time
import unittest
from pathlib import Path

from jupyter_client.manager import KernelManager

LIBRARY = "%classpath ../../core/target/first-neuron.jar\n"


class KernelCase(unittest.TestCase):
    """One kernel for all tests of a class, started as JupyterLab starts it."""

    folder = Path(__file__).parent
    start_options: dict = {}
    answered: set[str] = set()

    @classmethod
    def setUpClass(cls):
        cls.manager = KernelManager(kernel_name="java")
        cls.errors = tempfile.TemporaryFile("w+")
        cls.manager.start_kernel(cwd=str(cls.folder), stderr=cls.errors, **cls.start_options)
        cls.client = cls.manager.client()
        cls.client.start_channels()
        cls.client.wait_for_ready(timeout=60)

    @classmethod
    def tearDownClass(cls):
        cls.client.stop_channels()
        cls.manager.shutdown_kernel(now=True)
        cls.errors.close()

    def run_cell(self, code, interrupt_after=None, interrupt_when=None, answer=None, cell=None, **options):
        """Runs a cell; returns the content of its reply and its outputs as (kind, content).

        It is interrupted after some seconds, or as soon as its outputs are such that interrupt_when says so.
        """
        request = self.request(code, cell, allow_stdin=answer is not None, **options)
        if interrupt_after is not None:
            time.sleep(interrupt_after)
            self.manager.interrupt_kernel()
        if answer is not None:
            self.client.get_stdin_msg(timeout=20)
            self.client.input(answer)
        outputs = []
        while True:
            message = self.client.get_iopub_msg(timeout=30)
            if message["parent_header"].get("msg_id") != request:
                continue
            kind, content = message["msg_type"], message["content"]
            if kind == "status" and content["execution_state"] == "idle":
                break
            if kind not in ("status", "execute_input"):
                outputs.append((kind, content))
                if interrupt_when is not None and interrupt_when(outputs):
                    self.manager.interrupt_kernel()
                    interrupt_when = None
        return self.reply_to(request), outputs

    def request(self, code, cell=None, **options):
        """Asks for a cell to be run, by the id that the notebook gave it, which JupyterLab sends along."""
        content = {"code": code, "silent": False, "store_history": True, "user_expressions": {}, "stop_on_error": True}
        message = self.client.session.msg("execute_request", content | options, metadata={"cellId": cell} if cell else {})
        self.client.shell_channel.send(message)
        return message["header"]["msg_id"]

    def reply_to(self, request):
        """The content of the reply; replies to others, such as those of the start, are passed over."""
        while True:
            message = self.client.get_shell_msg(timeout=20)
            self.answered.add(message["parent_header"].get("msg_id"))
            if message["parent_header"].get("msg_id") == request:
                return message["content"]

    def value_of(self, code):
        """The value of a cell, as text."""
        reply, outputs = self.run_cell(code)
        self.assertEqual("ok", reply["status"], reply)
        return outputs[-1][1]["data"]["text/plain"]

    def resident_megabytes(self):
        """The memory that the process of the kernel takes."""
        pages = int(Path(f"/proc/{self.manager.provisioner.process.pid}/statm").read_text().split()[1])
        return pages * resource.getpagesize() >> 20
