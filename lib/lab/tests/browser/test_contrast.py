"""The check of contrast itself, on colours whose contrast is known: on white, #767676 has 4.54 and #777 has 4.48."""

from tests.browser.browser_case import BrowserCase
from tests.browser.contrast import FAINT_TEXTS


class FaintTexts(BrowserCase):
    def faint(self, body):
        with self.browser.new_page() as page:
            page.set_content(body)
            found = page.evaluate(FAINT_TEXTS, "body")
            self.assertEqual(1, found["count"])
            return found["faint"]

    def test_the_limit_lies_between_two_greys(self):
        self.assertEqual([], self.faint("<p style='color: #767676'>text</p>"))
        self.assertEqual(['4.48: <p style="color: #777">text</p>'], self.faint("<p style='color: #777'>text</p>"))

    def test_the_ground_is_the_nearest_one(self):
        self.assertEqual([], self.faint("<div style='background: #000'><p style='color: #fff'>text</p></div>"))
        self.assertEqual(1, len(self.faint("<div style='background: #fff'><p style='color: #fff'>text</p></div>")))

    def test_what_shines_through_is_counted(self):
        half = "<div style='background: #000'><p style='color: #fff; {}'>text</p></div>"
        self.assertEqual([], self.faint(half.format("opacity: 0.6")))
        self.assertEqual(1, len(self.faint(half.format("opacity: 0.4"))))
        self.assertEqual(1, len(self.faint(half.format("background: rgb(255 255 255 / 0.8)"))))

    def test_letters_of_a_drawing_have_their_fill(self):
        self.assertEqual(1, len(self.faint("<svg><text y='20' fill='#eee'>text</text></svg>")))
        self.assertEqual([], self.faint("<svg><text y='20' fill='#333'>text</text></svg>"))

    def test_a_folded_part_is_read_too(self):
        self.assertEqual(1, len(self.faint("<details><p style='color: #eee'>text</p></details>")))

    def test_a_button_that_does_nothing_now_may_be_faint(self):
        button = "<button style='color: #eee' aria-disabled='true'>Back</button>"
        self.assertEqual([], self.faint("<p>text</p>" + button))
