"""A learner's hour in JupyterLab in a real browser, what is folded there, and who else may come in."""

import json

from inside.notebooks import KERNELSPEC
from tests.browser.lab_case import LabCase


class ALearner(LabCase):
    NOTEBOOK = "exercises/06_perceptron.ipynb"
    KEPT = "1 task solved, kept in my-progress.txt"

    def test_gets_it_wrong_reads_a_hint_gets_it_right_and_finds_it_again_after_a_restart(self):
        self.go_to(f"/tree/{self.NOTEBOOK}")  # as ./lab and Binder do
        self.wait_for_notebook()
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
        self.assertNotIn("The line", self.output(hint), "and it is folded when it has come")
        hint.locator("summary").click()
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


class WhatIsFolded(LabCase):
    def test_running_all_cells_shows_no_hint_and_no_solution_until_somebody_clicks(self):
        self.open("instructor/06_perceptron.ipynb")
        self.run_all()
        for cell, text in (
            (self.cell("tasks.byHand.hint()"), "The weighted sum has four parts"),
            (self.cell("tasks.byHand.solution()"), "double weightedSum = 0.5 * 2"),
        ):
            cell.scroll_into_view_if_needed()
            advice = cell.locator(".jp-OutputArea-output").get_by_text(text)
            self.assertEqual([1, False], [advice.count(), advice.is_visible()])
            cell.locator("summary").click()
            self.assertTrue(advice.is_visible())

    def test_a_prediction_is_answered_when_its_cell_is_run(self):
        answer = {"output_type": "execute_result", "data": {"text/plain": "144"}, "metadata": {}, "execution_count": 1}
        folded = {"jupyter": {"outputs_hidden": True}, "tags": ["prediction"]}
        question = {"cell_type": "markdown", "id": "a", "metadata": {}, "source": "**Predict.** What is $12^2$?"}
        cell = {"cell_type": "code", "id": "b", "metadata": folded, "source": "12 * 12"}
        cell |= {"outputs": [answer], "execution_count": 1}
        notebook = {"nbformat": 4, "nbformat_minor": 5, "metadata": {"kernelspec": KERNELSPEC}}
        notebook["cells"] = [question, cell]
        (self.folder / "notebooks" / "prediction.ipynb").write_text(json.dumps(notebook))
        self.open("prediction.ipynb")
        self.assertEqual(1, self.page.locator(".jp-MarkdownCell mjx-container").count(), "the formula is typeset")
        shown = self.page.locator(".jp-OutputArea-output pre")
        self.assertEqual(0, shown.filter(visible=True).count())
        self.run_cell(self.cell("12 * 12"))
        self.assertEqual(["144"], shown.filter(visible=True).all_inner_texts())


class TheFileBrowser(LabCase):
    def test_the_names_of_all_lessons_are_whole(self):
        self.page.wait_for_selector(".jp-DirListing-itemText")
        names = self.page.locator(".jp-DirListing-itemText")
        self.assertIn("09_3_stochastic_gradient_descent.ipynb", names.all_inner_texts())
        cut = names.evaluate_all("all => all.filter(e => e.scrollWidth > e.clientWidth).map(e => e.textContent)")
        self.assertEqual([], cut)


class TheDoor(LabCase):
    def test_without_the_token_nobody_comes_in(self):
        with self.new_page() as page:
            response = page.request.get(f"{self.address}/api/kernels")
            self.assertEqual(403, response.status)
            page.goto(f"{self.address}/lab")
            self.assertIn("/login", page.url)
