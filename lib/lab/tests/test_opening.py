"""./lab alone: what JupyterLab is started with, and that two of them do not meet."""

import contextlib
import json
import os
import socket
import subprocess
import sys
import tempfile
import unittest
import urllib.request
from pathlib import Path
from unittest import mock

from jupyter_server.services.kernels.connection.channels import ZMQChannelsWebsocketConnection
from jupyter_server.services.kernels.websocket import KernelWebsocketHandler
from traitlets.config.loader import PyFileConfigLoader

from launcher.command_line import parse
from launcher.course import Course
from launcher.editions import Editions
from launcher.environments import Environment
from launcher.opening import open_lab
from launcher.problem import Problem
from launcher.project import PROJECT, Project
from tests.lab_process import RunningLab


def unused_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Opening(unittest.TestCase):
    def command(self, *rest):
        """What JupyterLab would be started with."""
        return self.start("--no-browser", "--", *rest).args[1]

    def start(self, *words):
        """The call that turns ./lab into JupyterLab."""
        course = Course(Project(Path(self.enterContext(tempfile.TemporaryDirectory()))))
        course.set_up = lambda force_venv: Environment(Path(sys.executable), course.project)
        with mock.patch.object(os, "execve") as execve, contextlib.redirect_stdout(None):
            open_lab(course, parse(words))
        return execve.call_args

    def test_jupyter_has_its_token_and_no_outside_address(self):
        command = self.command()
        self.assertIn("--ServerApp.ip=127.0.0.1", command)
        self.assertFalse([word for word in command if "token" in word or "password" in word or "allow_origin" in word])

    def test_in_a_codespace_its_own_address_and_no_other_may_come(self):
        codespace = {
            "CODESPACE_NAME": "fluffy-goggles-7g",
            "GITHUB_CODESPACES_PORT_FORWARDING_DOMAIN": "app.github.dev",
        }
        with mock.patch.dict(os.environ, codespace):
            option = next(word for word in self.command() if word.startswith("--ServerApp.allow_origin_pat="))
        pattern = option.split("=", 1)[1]
        self.assertRegex("https://fluffy-goggles-7g-8888.app.github.dev", f"^{pattern}$")
        for other in ("https://other-8888.app.github.dev", "https://fluffy-goggles-7g-8888.appxgithub.dev"):
            self.assertNotRegex(other, f"^{pattern}$")

    def test_another_folder_takes_the_place_of_the_course(self):
        folders = [
            word for word in self.command("--ServerApp.root_dir=.") if "root_dir" in word or "default_url" in word
        ]
        self.assertEqual(["--ServerApp.root_dir=."], folders)

    def test_a_language_opens_its_own_first_notebook(self):
        self.assertIn("--LabApp.default_url=/lab/tree/00_start_here.ipynb", self.command())
        self.assertIn("--LabApp.default_url=/lab/tree/00_start_here.ipynb", self.start("--language", "en").args[1])
        with self.assertRaisesRegex(Problem, "the course has no language ko; there are en."):
            self.start("--language", "ko")
        with mock.patch.object(Editions, "folder", lambda self, language: self.notebooks / language):
            self.assertIn(
                "--LabApp.default_url=/lab/tree/ko/00_start_here.ipynb", self.start("--language", "ko").args[1]
            )

    def test_the_port_is_the_one_that_the_user_wants_and_no_other(self):
        port = unused_port()
        command = self.start("--port", str(port)).args[1]
        self.assertIn(f"--ServerApp.port={port}", command)
        self.assertIn("--ServerApp.port_retries=0", command)

    def test_else_jupyter_is_told_of_a_free_one_which_its_own_settings_may_overrule(self):
        call = self.start()
        self.assertFalse([word for word in call.args[1] if "port" in word])
        self.assertGreaterEqual(int(call.args[2]["JUPYTER_PORT"]), 8888)

    def test_jupyter_finds_the_settings_of_the_course_before_those_of_the_user(self):
        with mock.patch.dict(os.environ, JUPYTER_CONFIG_PATH="/mine"):
            folders = self.start().args[2]["JUPYTER_CONFIG_PATH"].split(os.pathsep)
        self.assertEqual("config", Path(folders[0]).name)
        self.assertEqual(["/mine"], folders[1:])

    def test_a_small_message_of_a_kernel_does_not_wait_for_the_picture_before_it(self):
        command = [sys.executable, "-m", "jupyterlab", "--show-config-json"]
        variables = {**os.environ, "JUPYTER_CONFIG_PATH": str(PROJECT.jupyter_settings)}
        shown = json.loads(subprocess.check_output(command, env=variables, stderr=subprocess.DEVNULL))
        self.assertIn("PromptConnection", shown["ServerApp"]["kernel_websocket_connection_class"])

        settings = PyFileConfigLoader("jupyter_server_config.py", str(PROJECT.jupyter_settings)).load_config()
        handler = mock.Mock(spec=KernelWebsocketHandler)
        connection = settings.ServerApp.kernel_websocket_connection_class(websocket_handler=handler)
        with mock.patch.object(ZMQChannelsWebsocketConnection, "connect") as connect:
            self.assertEqual(connect.return_value, connection.connect())
        handler.set_nodelay.assert_called_once_with(True)

    def test_jupyterlab_loads_the_css_of_pictures(self):
        settings = PyFileConfigLoader("jupyter_server_config.py", str(PROJECT.jupyter_settings)).load_config()
        self.assertTrue(settings.LabApp.custom_css)
        (folder,) = settings.ServerApp.tornado_settings["static_custom_path"]
        self.assertIn(".first-neuron-picture", (Path(folder) / "custom.css").read_text())

    def test_a_port_in_the_variables_of_the_user_stays(self):
        with mock.patch.dict(os.environ, JUPYTER_PORT="9999"):
            self.assertEqual("9999", self.start().args[2]["JUPYTER_PORT"])

    def test_two_at_the_same_moment_find_a_port_each(self):
        with tempfile.TemporaryDirectory() as folder:
            running = [RunningLab(Path(folder) / name) for name in ("one", "other")]
            for each in running:
                self.addCleanup(each.stop)
            found = [each.address_and_token() for each in running]
            self.assertEqual(2, len({address for address, _ in found}))
            for address, token in found:
                with urllib.request.urlopen(f"{address}/api/status?token={token}", timeout=30) as answer:
                    self.assertEqual(200, answer.status)


if __name__ == "__main__":
    unittest.main()
