"""Live controls as JupyterLab's front end of ipywidgets sees them: the messages between a cell and the page."""

import base64
import re
import threading
import time
import unittest

from tests.kernel_case import LIBRARY, KernelCase

SET_UP = (
    LIBRARY
    + "import firstneuron.live.*;\nimport static firstneuron.live.Controls.*;\nimport firstneuron.data.*;\n"
    + "import firstneuron.perceptron.*;\nimport firstneuron.plot.*;\n"
)
SHARE = 'Live.with(wholeSlider("n", 0, 9, 3)).show(n -> "12 / n = " + 12 / n)'
LINE = """Live.with(slider("w", -2, 2, 0.5)).show(w -> Plots.boundary("Where is the line?",
    Perceptron.withWeights(w, 0.5).withBias(-0.7), TruthTables.and()))"""
VIEW = "application/vnd.jupyter.widget-view+json"


class Front:
    """The part of a page: it opens what the kernel opens, and moves it."""

    def __init__(self, case):
        self.case = case
        self.client = case.client
        self.models = {}
        self.closed = set()

    def send(self, kind, content, metadata=None):
        message = self.client.session.msg(kind, content, metadata=metadata)
        self.client.shell_channel.send(message)
        return message["header"]["msg_id"]

    def hear(self, request):
        """The next thing that the kernel says to this request; the states of the widgets follow."""
        while True:
            message = self.client.get_iopub_msg(timeout=30)
            if message["parent_header"].get("msg_id") == request:
                break
        kind, content = message["msg_type"], message["content"]
        if kind == "comm_open":
            self.case.assertEqual("2.1.0", message["metadata"]["version"])
            self.models[content["comm_id"]] = content["data"]["state"]
        elif kind == "comm_msg" and content["data"]["method"] == "update":
            # A widget that is not known is one of a test before, whose picture has become sharp since.
            self.models.get(content["comm_id"], {}).update(content["data"]["state"])
        elif kind == "comm_close":
            self.closed.add(content["comm_id"])
        return kind, content

    def gather(self, request):
        """What the kernel says until it is idle again."""
        said = []
        while True:
            kind, content = self.hear(request)
            if kind == "status" and content["execution_state"] == "idle":
                return said
            said.append((kind, content))

    def run(self, code, cell="a-cell"):
        """Runs a cell as JupyterLab does, which names it."""
        request = self.case.request(code, cell, allow_stdin=False)
        said = self.gather(request)
        self.case.reply_to(request)
        return said

    def the(self, name):
        """The newest widget of this kind."""
        return [id for id, state in self.models.items() if state["_model_name"] == name + "Model"][-1]

    def begin_to_move(self, widget, **state):
        data = {"method": "update", "state": state, "buffer_paths": []}
        return self.send("comm_msg", {"comm_id": widget, "data": data})

    def move(self, widget, **state):
        return self.gather(self.begin_to_move(widget, **state))

    def content(self):
        return self.models[self.the("HTML")]["value"]

    def pixels_of_a_point(self):
        """Of the picture that is shown: its header has the width in pixels, and the page the one in points."""
        png, width = re.match('<img src="data:image/png;base64,([^"]+)".* width="([0-9]+)"', self.content()).groups()
        return int.from_bytes(base64.b64decode(png)[16:20], "big") / int(width)


class LiveControls(KernelCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.client.execute(SET_UP)

    def setUp(self):
        self.front = Front(self)

    def test_a_cell_shows_a_view_and_beside_it_what_is_shown_without_a_kernel(self):
        said = self.front.run(SHARE)
        data = next(content["data"] for kind, content in said if kind == "execute_result")
        self.assertEqual(self.front.the("VBox"), data[VIEW]["model_id"])
        self.assertEqual((2, 0), (data[VIEW]["version_major"], data[VIEW]["version_minor"]))
        self.assertEqual("12 / n = 4", data["text/plain"])

    def test_a_movement_calls_the_code_and_its_result_comes_back(self):
        self.front.run(SHARE)
        self.assertIn("12 / n = 4", self.front.content())
        self.front.move(self.front.the("IntSlider"), value=6)
        self.assertIn("12 / n = 2", self.front.content())

    def test_an_exception_is_shown_with_its_line_and_the_control_lives_on(self):
        self.front.run("\n" + SHARE)
        slider = self.front.the("IntSlider")
        self.front.move(slider, value=0)
        self.assertIn("ArithmeticException: / by zero", self.front.content())
        self.assertRegex(self.front.content(), r"at line 2 of cell \[\d+\]")
        self.assertNotIn("\x1b", self.front.content())
        self.front.move(slider, value=1)
        self.assertIn("12 / n = 12", self.front.content())

    def test_a_picture_comes_with_its_text_alternative(self):
        self.front.run(LINE)
        request = self.front.begin_to_move(self.front.the("FloatSlider"), value=1.0)
        self.front.gather(request)
        draft = self.front.content()
        self.front.hear(request)
        for picture in (draft, self.front.content()):
            self.assertRegex(picture, '^<img src="data:image/png;base64,[^"]+" alt="Where is the line')

    def test_a_hand_that_drags_gets_drafts_and_one_that_rests_a_sharp_picture(self):
        self.front.run(LINE)
        slider = self.front.the("FloatSlider")
        requests = [self.front.begin_to_move(slider, value=value) for value in (1.0, 1.1)]
        seen = []
        for request in requests:
            self.front.gather(request)
            seen.append(self.front.pixels_of_a_point())
        self.front.hear(requests[-1])
        seen.append(self.front.pixels_of_a_point())
        self.assertEqual([1, 1, 2], seen, "the first movement, the second, and the rest after them")

    def test_a_button_sends_its_presses(self):
        self.front.run('Live.with(button("again")).show(times -> "pressed " + times)')
        press = {"method": "custom", "content": {"event": "click"}}
        self.front.gather(self.front.send("comm_msg", {"comm_id": self.front.the("Button"), "data": press}))
        self.assertIn("pressed 1", self.front.content())

    def test_a_cell_that_runs_again_takes_its_old_widgets_with_it(self):
        self.front.run(SHARE, cell="twice")
        old = set(self.front.models)
        self.front.run(SHARE, cell="twice")
        self.assertEqual(old, self.front.closed)
        self.front.run(SHARE, cell="another")
        self.assertEqual(old, self.front.closed)

    def test_a_page_that_was_loaded_anew_gets_all_widgets_back(self):
        self.front.run(SHARE)
        self.front.move(self.front.the("IntSlider"), value=2)
        request = self.front.send(
            "comm_open", {"comm_id": "of-a-new-page", "target_name": "jupyter.widget.control", "data": {}}
        )
        self.front.gather(request)
        question = {"comm_id": "of-a-new-page", "data": {"method": "request_states"}}
        said = self.front.gather(self.front.send("comm_msg", question))
        answer = next(content["data"] for kind, content in said if kind == "comm_msg")
        self.assertEqual("update_states", answer["method"])
        slider, place = (answer["states"][self.front.the(name)] for name in ("IntSlider", "HTML"))
        self.assertEqual(("IntSliderModel", 2), (slider["model_name"], slider["state"]["value"]))
        self.assertIn("12 / n = 6", place["state"]["value"])

    def test_code_that_does_not_end_can_be_stopped_and_the_control_lives_on(self):
        self.front.run('Live.with(wholeSlider("n", 0, 9, 3)).show(n -> { while (n == 0) { } return "n = " + n; })')
        slider = self.front.the("IntSlider")
        stop = threading.Timer(1, self.manager.interrupt_kernel)
        stop.start()
        self.front.move(slider, value=0)
        stop.join()
        self.assertIn("Interrupted: the cell was stopped at line 1 of cell", self.front.content())
        self.front.move(slider, value=5)
        self.assertIn("n = 5", self.front.content())

    def test_a_movement_during_a_cell_waits_for_its_end(self):
        self.front.run(SHARE)
        slider = self.front.the("IntSlider")
        cell = self.client.execute("Thread.sleep(1000);")
        time.sleep(0.2)
        self.front.move(slider, value=2)
        self.assertIn("12 / n = 6", self.front.content())
        self.assertEqual("ok", self.reply_to(cell)["status"])

    def test_a_variable_of_the_notebook_is_seen_as_it_is_now(self):
        self.front.run("int factor = 2;", cell="factor")
        self.front.run('Live.with(wholeSlider("n", 0, 9, 3)).show(n -> "product " + factor * n)')
        self.front.run("factor = 10;", cell="factor")
        self.front.move(self.front.the("IntSlider"), value=4)
        self.assertIn("product 40", self.front.content())

    def test_a_thousand_movements_leave_nothing_behind(self):
        picture = 'Live.with(slider("w", 0, 1, 0)).show(w -> Plots.neuron("A neuron", Gates.and(), w, 1))'
        self.front.run(picture, cell="soak")
        slider = self.front.the("FloatSlider")

        def used():
            self.run_cell("System.gc();")
            return int(
                self.value_of("Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() >> 20")
            )

        before = used()
        for number in range(1000):
            self.front.move(slider, value=number / 1000)
        for _ in range(30):
            self.front.run(picture, cell="soak")
        self.assertLess(used() - before, 10, "megabytes")


if __name__ == "__main__":
    unittest.main()
