"""The book in a real browser: on a phone, a tablet and a desk, by finger and by keyboard, light and dark, on paper."""

import tempfile
from pathlib import Path

from tests.books import SmallCourse
from tests.browser.book_case import CHAPTER, DESK, EXERCISES, FORMULAS, PHONE, TABLET, BookCase
from tests.browser.pads import WRITTEN, Pad
from tests.browser.test_pages import CONTRAST, GUIDELINES, RULES

MOST_AT_FIRST = 300_000
GROUND = "getComputedStyle(document.body).backgroundColor"
FILM_FIRST = "09_4b_rules_with_a_memory.html"
LIGHT, DARK = "rgb(255, 255, 255)", "rgb(18, 18, 18)"
WIDER = """[...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1
  && !e.closest('.scroll, pre, .formula, details:not([open])')).map(e => e.outerHTML.slice(0, 100))"""


class EverySize(BookCase):
    def test_nothing_sticks_out_and_the_contents_are_where_they_belong(self):
        for view in (PHONE, TABLET, DESK):
            for name in ("index.html", CHAPTER, FORMULAS, EXERCISES, "glossary.html", "search.html?q=weight"):
                with self.subTest(f"{name}, {view['width']}"), self.open(name, view) as page:
                    self.assertEqual([], page.evaluate(WIDER))
                    self.assertEqual(view["width"], page.evaluate("document.scrollingElement.scrollWidth"))
                    beside = page.locator("nav.contents").is_visible()
                    self.assertEqual(view is DESK and name != "index.html", beside)
                    self.assertNotEqual(view is DESK, page.locator("button.unfold").is_visible())

    def test_two_pictures_that_are_compared_stand_side_by_side_where_there_is_room(self):
        for view, rows in ((PHONE, 2), (DESK, 1)):
            with self.open("06_3_xor.html", view) as page:
                tops = page.locator("#payoff img").evaluate_all("all => all.map(e => e.getBoundingClientRect().top)")
                self.assertEqual((2, rows), (len(tops), len(set(tops))))

    def test_a_line_of_text_has_some_seventy_letters(self):
        with self.open(CHAPTER) as page:
            box = page.locator("#rule").locator("xpath=..").locator("p").first
            lines = box.evaluate(
                "e => e.textContent.length / (e.clientHeight / parseFloat(getComputedStyle(e).lineHeight))"
            )
            width = box.evaluate("e => e.clientWidth / parseFloat(getComputedStyle(e).fontSize)")
            self.assertLess(lines, 80)
            self.assertLess(width, 40)

    def test_what_one_sees_first_is_light(self):
        for view in (PHONE, DESK):
            for name in ("index.html", CHAPTER, FORMULAS, FILM_FIRST, "search.html"):
                with self.subTest(f"{name}, {view['width']}"), self.open(name, view) as page:
                    self.wait_until_nothing_more_comes(page)
                    self.assertLess(self.size_of_loaded(), MOST_AT_FIRST)


class TheLook(BookCase):
    def test_axe_finds_nothing_in_either_theme(self):
        for name in ("index.html", CHAPTER, EXERCISES, "glossary.html", "search.html?q=weight"):
            with self.subTest(name), self.open(name) as page:
                page.evaluate("document.querySelectorAll('details').forEach(folded => { folded.open = true; })")
                page.evaluate(self.axe)
                self.assert_good(page.evaluate(RULES, GUIDELINES))
                for theme in ("light", "dark"):
                    page.emulate_media(color_scheme=theme)
                    contrast = self.assert_good(page.evaluate(CONTRAST, ".none"))
                    self.assertGreater(len(contrast["color-contrast"]), 10, "axe has seen the text")

    def test_colours_are_the_systems_until_the_reader_chooses_and_stay_on_the_next_page(self):
        for theme, own, other in (("light", LIGHT, DARK), ("dark", DARK, LIGHT)):
            with self.open(CHAPTER, color_scheme=theme) as page:
                switch = page.get_by_role("button", name="Dark colours")
                self.assertEqual(own, page.evaluate(GROUND))
                switch.click()
                self.assertEqual(other, page.evaluate(GROUND))
                self.assertEqual(str(other == DARK).lower(), switch.get_attribute("aria-pressed"))
                page.goto((self.book / "glossary.html").as_uri())
                self.assertEqual(other, page.evaluate(GROUND))
                switch.click()
                page.emulate_media(color_scheme="dark" if theme == "light" else "light")
                self.assertEqual(other, page.evaluate(GROUND), "as the system is: it follows the system again")

    def test_on_paper_no_line_of_code_is_cut(self):
        for name in (CHAPTER, EXERCISES):
            with self.open(name) as page:
                page.emulate_media(media="print")
                lines = page.locator("main pre").evaluate_all("all => all.map(e => getComputedStyle(e).whiteSpace)")
                self.assertEqual({"pre-wrap"}, set(lines))

    def test_on_paper_nothing_is_folded_dark_or_in_the_way(self):
        with self.open(CHAPTER, color_scheme="dark") as page:
            page.emulate_media(media="print")
            page.evaluate("dispatchEvent(new Event('beforeprint'))")
            self.assertEqual(LIGHT, page.evaluate(GROUND))
            self.assertEqual(0, page.locator("main details:not([open])").count())
            for hidden in ("header.top", "nav.contents", ".run", ".copy", ".film-controls"):
                self.assertFalse(page.locator(hidden).first.is_visible(), hidden)
            pictures = page.locator("main img")
            self.assertEqual(
                {"avoid"}, set(pictures.evaluate_all("all => all.map(e => getComputedStyle(e).breakInside)"))
            )
            self.assertEqual([], pictures.evaluate_all("all => all.map(e => e.loading).filter(how => how === 'lazy')"))
            page.evaluate("dispatchEvent(new Event('afterprint'))")
            self.assertGreater(page.locator("main details:not([open])").count(), 0)


class ByKeyboard(BookCase):
    def test_the_first_key_leads_to_the_text(self):
        with self.open(CHAPTER) as page:
            page.keyboard.press("Tab")
            self.assertEqual("Skip to the text", page.evaluate("document.activeElement.textContent"))
            page.keyboard.press("Enter")
            self.assertEqual("book-text", page.evaluate("document.activeElement.id"))

    def test_the_contents_of_a_phone_open_and_close(self):
        with self.open(CHAPTER, PHONE) as page:
            button, contents = page.locator("button.unfold"), page.locator("nav.contents")
            button.focus()
            page.keyboard.press("Enter")
            self.assertTrue(contents.is_visible())
            self.assertEqual("true", button.get_attribute("aria-expanded"))
            page.keyboard.press("Escape")
            self.assertFalse(contents.is_visible())
            self.assertTrue(button.evaluate("e => e === document.activeElement"))
            button.click()
            contents.get_by_role("link", name="3. Flowers in place of gates").click()
            self.assertFalse(contents.is_visible())
            self.assertTrue(page.url.endswith("#iris"))

    def test_what_scrolls_inside_can_be_reached_and_what_does_not_is_passed_over(self):
        for name in (CHAPTER, FORMULAS):
            with self.subTest(name), self.open(name, PHONE) as page:
                page.wait_for_load_state("load")
                reached = page.locator("main :is(pre, .scroll, .formula.display)").evaluate_all(
                    "all => all.map(e => [e.scrollWidth > e.clientWidth, e.tabIndex])"
                )
                self.assertEqual({(True, 0), (False, -1)}, {tuple(pair) for pair in reached})

    def test_the_section_that_is_read_is_marked_in_the_contents(self):
        with self.open(f"{CHAPTER}#iris") as page:
            marked = page.locator(".outline a[aria-current]")
            marked.wait_for()
            self.assertEqual("3. Flowers in place of gates", marked.inner_text())


class ByFinger(BookCase):
    def test_a_digit_is_drawn_on_the_first_page_and_read(self):
        with self.open("index.html", PHONE, has_touch=True) as page:
            pad = Pad(page.locator("figure.first-neuron-pad"))
            pad.write(WRITTEN["a three"][1])
            self.assertIn("The network says 3 with", pad.answer.inner_text())
            page.get_by_role("button", name="Clear").tap()
            self.assertEqual("Nothing is drawn yet.", pad.answer.inner_text())

    def test_a_film_plays_and_its_pictures_are_there_before_it_does(self):
        with self.open(CHAPTER, PHONE, has_touch=True) as page:
            film = page.locator(".first-neuron-animation").first
            film.scroll_into_view_if_needed()
            count = int(film.locator("output").inner_text().split()[-1])
            while sum("/img/" in url for url in self.loaded) < count:
                page.wait_for_timeout(50)
            film.locator("button").tap()
            page.wait_for_function("e => !e.textContent.startsWith('1 ')", arg=film.locator("output").element_handle())
            self.assertGreater(
                film.locator("img").evaluate("async e => { await e.decode(); return e.naturalWidth; }"), 100
            )

    def test_the_step_through_and_the_line_to_drag_work(self):
        with self.open(FORMULAS, PHONE, has_touch=True) as page:
            steps = page.locator(".first-neuron-steps").first
            steps.get_by_role("button", name="Next").tap()
            self.assertTrue(steps.locator("output").inner_text().startswith("2 of "))
        with self.open("06_3_xor.html", PHONE, has_touch=True) as page:
            handle = page.locator(".first-neuron-plane [tabindex]").first
            handle.scroll_into_view_if_needed()
            place, box = handle.get_attribute("transform"), handle.bounding_box()
            finger, at = page.context.new_cdp_session(page), {"x": box["x"] + 5, "y": box["y"] + 5}
            finger.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [at]})
            finger.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [{**at, "y": at["y"] + 40}]})
            finger.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
            self.assertNotEqual(place, handle.get_attribute("transform"))


class Code(BookCase):
    def test_it_can_be_copied(self):
        with self.open(CHAPTER) as page:
            page.context.grant_permissions(["clipboard-read", "clipboard-write"])
            cell = page.locator("#neuron .code")
            cell.hover()
            cell.get_by_role("button").click()
            cell.get_by_text("Copied").wait_for()
            self.assertEqual(
                cell.locator("code").inner_text().rstrip("\n"), page.evaluate("navigator.clipboard.readText()")
            )

    def test_without_scripts_the_text_and_the_contents_are_there(self):
        for view in (PHONE, DESK):
            with self.open(CHAPTER, view, java_script_enabled=False) as page:
                self.assertTrue(page.get_by_role("heading", name="1. Learning is mending mistakes").is_visible())
                self.assertTrue(page.locator("nav.contents").is_visible())
                self.assertFalse(page.locator("button.theme").is_visible())


class Languages(BookCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.course = SmallCourse(Path(cls.enterClassContext(tempfile.TemporaryDirectory())))
        cls.course.add_korean()
        cls.course.make()

    def test_the_switch_leads_to_the_same_section_in_the_other_language(self):
        with self.open("06_1_neuron.html#sum", book=self.course.book) as page:
            page.get_by_role("link", name="한국어").click()
            self.assertTrue(page.url.endswith("/ko/06_1_neuron.html#sum"))
            self.assertEqual("1. 합", page.locator("#sum").inner_text())
            page.get_by_role("link", name="English").click()
            self.assertTrue(page.url.endswith("/06_1_neuron.html#sum"))
