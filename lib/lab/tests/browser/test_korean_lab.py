"""The Korean edition in JupyterLab: a film, a step-through and live controls are moved by mouse and by keyboard, and
what stands on them is Korean."""

import re

from tests.browser.lab_case import LabCase

# What can be pressed, moved or read aloud: its text, its name for those who do not see it, and what it says of itself.
WORDS = """all => all.filter(e => e.checkVisibility()).flatMap(
  e => [e.innerText, e.getAttribute('aria-label'), e.title]).filter(Boolean).map(said => said.trim())"""
CONTROLS = "button, label, output, [aria-label], [role], summary"
ENGLISH = re.compile(r"[A-Za-z]{2,}")


class TheKoreanEdition(LabCase):
    def assert_korean(self, place, wanted):
        """These words are there, the first of them to be read, and none is English."""
        place.get_by_text(wanted[0], exact=True).wait_for()
        words = place.locator(CONTROLS).evaluate_all(WORDS)
        self.assertLessEqual(set(wanted), set(words))
        self.assertEqual([], [said for said in words if ENGLISH.search(said)])

    def test_the_first_notebook_opens_and_its_film_plays(self):
        self.open("ko/00_start_here.ipynb")
        self.run_cell(self.cell("%classpath"))
        self.run_cell(self.cell("List<Picture> frames"))
        film = self.page.locator("figure.first-neuron-animation")
        self.assert_korean(film, ["재생", "그림"])
        counter, slider = film.locator("output"), film.locator("input")
        slider.focus()
        self.page.keyboard.press("Home")
        self.assertEqual("1 / 15", counter.inner_text())
        self.page.keyboard.press("ArrowRight")
        self.assertEqual("2 / 15", counter.inner_text())
        film.get_by_role("button", name="재생").click()
        film.get_by_role("button", name="멈춤").click()
        self.assertRegex(counter.inner_text(), r"^\d+ / 15$")

    def test_a_slider_moves_its_picture_and_a_step_through_goes_on(self):
        self.open("ko/08_2_backprop_by_hand.ipynb")
        self.run_all()
        steps = self.page.locator("figure.first-neuron-steps").first
        steps.scroll_into_view_if_needed()
        self.assert_korean(steps, ["이전", "다음", "먼저 물어보기", "계산 단계"])
        steps.get_by_role("button", name="다음").click()
        self.assertTrue(steps.locator("output").inner_text().startswith("2 / "))
        self.page.keyboard.press("Enter")
        self.assertTrue(steps.locator("output").inner_text().startswith("3 / "))

        panel = self.page.locator(".jp-OutputArea-output:has(.noUi-handle)").first
        panel.scroll_into_view_if_needed()
        self.assert_korean(panel, ["w₅"])
        handle, picture = panel.locator(".noUi-handle"), panel.locator("img")
        before = picture.get_attribute("alt")
        self.assertIn("가로축 w₅, 세로축 E", before)
        handle.focus()
        self.page.keyboard.press("ArrowRight")
        self.wait_for_other_picture(before)
        before = picture.get_attribute("alt")
        self.slide(handle, 60)
        self.wait_for_other_picture(before)
