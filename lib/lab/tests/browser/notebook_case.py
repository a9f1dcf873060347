"""What must hold of each notebook in JupyterLab in a real browser, and of what moves in it."""

import re

from tests.browser.browser_case import script
from tests.browser.contrast import FAINT_TEXTS
from tests.browser.lab_case import LabCase
from tests.browser.pads import WRITTEN, Pad

CELLS = script("cells")
LIVE = re.compile(r"\b(Live\.with|Playground\.open)\(")


def outputs_of(notebook):
    return [output.get("data", {}) for cell in notebook["cells"] for output in cell.get("outputs", [])]


def how_often(notebook, mark):
    """How many stored outputs have this text in their HTML."""
    return sum(mark in "".join(data.get("text/html", "")) for data in outputs_of(notebook))


def pictures_of(notebook):
    """How many pictures the stored outputs show; one output may show several side by side."""
    return sum(("image/png" in data) + "".join(data.get("text/html", "")).count("<img ") for data in outputs_of(notebook))


def pictures_left(notebook):
    """How many of them are there once scripts have run: a pad and a plane take the places of their pictures."""
    return (
        pictures_of(notebook)
        - how_often(notebook, '<figure class="first-neuron-pad ')
        - how_often(notebook, '<figure class="first-neuron-plane ')
    )


class NotebookCase(LabCase):
    def check(self, notebook):
        self.open(notebook)
        self.check_open(self.stored(notebook))

    def check_open(self, stored):
        self.assertEqual(
            0, self.page.locator(".jp-Dialog").count(), "no kernel has to be chosen, nothing is in the way"
        )
        betrayed = self.page.locator(".jp-OutputPlaceholder .jp-PlaceholderText:visible").count()
        self.assertEqual(0, betrayed, "nothing of a folded answer is to be read")
        self.run_all()
        cells = self.page.evaluate(CELLS)
        code = [cell for cell in stored["cells"] if cell["cell_type"] == "code"]
        folded = [cell["metadata"].get("jupyter", {}).get("source_hidden", False) for cell in code]
        numbers = ["" if hidden else f"[{number}]:" for number, hidden in enumerate(folded, 1)]
        self.assertEqual(numbers, [cell["number"] for cell in cells])
        for what in ("error", "stderr"):
            pink = self.page.locator(f".jp-RenderedText[data-mime-type='application/vnd.jupyter.{what}']")
            self.assertEqual([], pink.all_inner_texts())
        live = [bool(LIVE.search("".join(cell["source"]))) for cell in code]
        self.assertEqual(live, [cell["live"] for cell in cells], "controls stand where a cell asks for them")
        stored = {"cells": [cell for cell, moves in zip(code, live, strict=True) if not moves]}  # which stay as they were
        widths = [width for cell in cells for width in cell["pictures"]]
        self.assertEqual(pictures_left(stored), len(widths))
        self.assertEqual([], [width for width in widths if width < 100], "a picture that is not drawn has no width")

        self.check_all(stored, "first-neuron-animation", self.check_animation)
        self.check_all(stored, "first-neuron-steps", self.check_steps)
        self.check_all(stored, "first-neuron-plane", self.check_plane)
        self.check_all(stored, "first-neuron-pad", self.check_pad)
        self.check_contrast()
        for bar in self.page.locator("progress").all():
            self.assertEqual(bar.get_attribute("max"), bar.get_attribute("value"), "the bar is full at the end")
        self.assertEqual(0, self.page.locator(".jp-Notebook details[open]").count(), "nobody has opened what is folded")

    def check_contrast(self):
        for theme in self.themes():
            found = self.page.evaluate(FAINT_TEXTS, ".jp-RenderedMarkdown, .jp-OutputArea-output")
            self.assertGreater(found["count"], 40, "there is text to look at")
            self.assertEqual([], found["faint"], theme)

    def check_all(self, stored, kind, check):
        figures = self.page.locator(f"figure.{kind}").all()
        self.assertEqual(how_often(stored, f'<figure class="{kind} '), len(figures))
        for figure in figures:
            figure.scroll_into_view_if_needed()
            check(figure)

    def check_animation(self, figure):
        """By mouse: play, and the slider's left end; by keyboard: pause, and each picture."""
        image, button, slider, counter = (
            figure.locator(name) for name in ("img:not(.film-below)", "button", "input", "output")
        )
        count = int(counter.text_content().split()[-1])
        self.assertTrue(counter.text_content().startswith(f"{int(slider.get_attribute('value')) + 1} of "))
        slider.focus()
        self.page.keyboard.press("Home")
        first = image.get_attribute("src")
        button.click()
        self.assertEqual("Pause", button.text_content())
        self.page.wait_for_function(
            "e => !e.textContent.startsWith('1 ')", arg=counter.element_handle(), timeout=10_000
        )
        self.assertNotEqual(first, image.get_attribute("src"))
        self.page.keyboard.press("Space")
        self.assertEqual("Play", button.text_content())
        stopped = counter.text_content()
        self.page.wait_for_timeout(1200)
        self.assertEqual(stopped, counter.text_content())

        slider.click(position={"x": 2, "y": slider.bounding_box()["height"] / 2})
        self.assertEqual(f"1 of {count}", counter.text_content())
        for number in range(2, count + 1):
            self.page.keyboard.press("ArrowRight")
            self.assertEqual(f"{number} of {count}", counter.text_content())
            self.assertGreater(image.evaluate("async e => { await e.decode(); return e.naturalWidth; }"), 100)
            self.assertGreater(len(image.get_attribute("alt")), 20, "the text alternative follows the picture")

    def check_plane(self, figure):
        """By keyboard: what can be dragged moves, and a film goes to its end; by mouse: the button."""
        handle, button, said = (figure.locator(name).first for name in ("[tabindex]", "button", ".plane-said"))
        place = handle.get_attribute("transform")
        handle.focus()
        self.page.keyboard.press("ArrowRight")
        self.assertNotEqual(place, handle.get_attribute("transform"))
        slider, before = figure.locator("input"), said.text_content()
        if slider.count() == 0:
            right, rows = re.findall(r"(\d) of (\d)", before)[0]
            button.click()
            self.assertIn(f"{int(rows) - int(right)} of {rows} rows", said.text_content(), "each answer turns around")
            return
        slider.focus()
        self.page.keyboard.press("End")
        self.assertNotEqual(before, said.text_content())
        button.click()
        self.assertEqual("Pause", button.text_content())
        self.page.wait_for_function("e => Number(e.value) > 0 && Number(e.value) < 100", arg=slider.element_handle())
        button.click()
        self.assertEqual("Play", button.text_content())

    def check_steps(self, figure):
        """By mouse: on and back; by keyboard: on, each operation to the last, and a number before it is shown."""
        back, following = figure.locator("[data-go]").all()
        slider, counter, numbers = (
            figure.locator(name) for name in ("input[type=range]", "output", "[data-text=numbers]")
        )
        count = int(counter.text_content().split()[-1])
        following.click()
        self.assertEqual(f"2 of {count}", counter.text_content())
        self.page.keyboard.press("Enter")
        self.assertEqual(f"3 of {count}", counter.text_content())
        back.click()
        self.assertEqual(f"2 of {count}", counter.text_content())

        slider.focus()
        self.page.keyboard.press("Home")
        seen = {numbers.text_content()}
        for _ in range(count - 1):
            self.page.keyboard.press("ArrowRight")
            seen.add(numbers.text_content())
            self.assertGreater(figure.locator(".lit").count(), 0, "the part at hand is lit up")
        self.assertEqual(f"{count} of {count}", counter.text_content())
        self.assertEqual(count, len(seen), "each operation has numbers of its own")
        following.click(force=True)
        self.assertEqual(f"{count} of {count}", counter.text_content())
        self.check_asking(figure, slider, f"2 of {count}")

    def check_asking(self, figure, slider, second):
        answer, verdict = figure.locator("[data-answer]"), figure.locator("[data-verdict]")
        figure.locator("input[type=checkbox]").check()
        slider.focus()
        self.page.keyboard.press("Home")
        self.assertEqual("?", answer.text_content())
        figure.locator("input[type=text]").focus()
        self.page.keyboard.type("1000")
        self.page.keyboard.press("Enter")
        self.assertIn("Off by", verdict.text_content())
        self.assertNotEqual("?", answer.text_content())
        self.page.keyboard.press("Enter")
        self.assertEqual(second, figure.locator("output").text_content())
        self.assertEqual("?", answer.text_content())

    def check_pad(self, figure):
        """By mouse: digits are drawn and read; by keyboard: the keys are the pad's, and JupyterLab does not move."""
        pad = Pad(figure)
        for name in ("a three", "a seven"):
            digit, strokes = WRITTEN[name]
            pad.clear()
            pad.write(strokes)
            self.assertIn(f"The network says {digit} with", pad.answer.inner_text())
        before = self.page.locator(".jp-Notebook").evaluate("notebook => notebook.scrollTop")
        pad.paper.focus()
        for key in ("Delete", "ArrowDown", "ArrowDown", "Space", "ArrowRight", "Space", "Enter"):
            self.page.keyboard.press(key)
        self.assertIn("Row 3, column 2", figure.locator(".pad-where").inner_text())
        self.assertIn("The network says", pad.answer.inner_text())
        self.assertEqual(before, self.page.locator(".jp-Notebook").evaluate("notebook => notebook.scrollTop"))
