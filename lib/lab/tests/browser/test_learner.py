"""A learner's hour in JupyterLab in a real browser, and who else may come in."""

from tests.browser.lab_case import LabCase


class ALearner(LabCase):
    NOTEBOOK = "exercises/06_perceptron.ipynb"
    KEPT = "1 task solved, kept in my-progress.txt"

    def test_gets_it_wrong_reads_a_hint_gets_it_right_and_finds_it_again_after_a_restart(self):
        self.open(self.NOTEBOOK)
        self.run_cell(self.cell("Chapter6 tasks"))
        answer = self.cell("Perceptron anotherAnd")
        check = self.cell("tasks.anotherAnd.check")
        hint = self.cell("tasks.anotherAnd.hint")
        keep = self.cell("tasks.keep")

        self.write(answer, "Perceptron anotherAnd = Perceptron.withWeights(1, 1).withBias(-1);")
        self.run_cell(check)
        self.assertIn("not yet", self.output(check))
        self.assertNotIn("The line", hint.inner_text(), "a hint is folded until it is asked for")
        self.run_cell(hint)
        self.assertIn("The line w₁x₁", self.output(hint))
        self.write(answer, "Perceptron anotherAnd = Perceptron.withWeights(1, 1).withBias(-1.5);")
        self.run_cell(check)
        self.assertIn("✓ 6.2", self.output(check))

        source = next(
            "".join(cell["source"])
            for cell in self.stored(self.NOTEBOOK)["cells"]
            if "tasks.keep" in "".join(cell["source"])
        )
        self.write(keep, source.replace("keep = false", "keep = true"))
        self.assertIn(self.KEPT, self.output(keep))
        self.restart()
        self.run_cell(self.cell("Chapter6 tasks"))
        self.run_cell(keep)
        self.assertIn(self.KEPT, self.output(keep))

    def write(self, cell, code):
        cell.scroll_into_view_if_needed()
        cell.locator(".cm-content").click()
        self.page.keyboard.press("Control+a")
        self.page.keyboard.insert_text(code)
        self.run_cell(cell)

    def output(self, cell):
        return cell.locator(".jp-OutputArea").inner_text()

    def restart(self):
        self.menu("Kernel", "Restart Kernel and Clear Outputs of All Cells…")
        self.page.locator(".jp-Dialog-button.jp-mod-accept").last.click()
        self.wait_until_idle()


class TheDoor(LabCase):
    def test_without_the_token_nobody_comes_in(self):
        response = self.page.request.get(f"{self.address}/api/kernels")
        self.assertEqual(403, response.status)
        self.page.goto(f"{self.address}/lab")
        self.assertIn("/login", self.page.url)
