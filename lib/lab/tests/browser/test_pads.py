"""The digit pad in a real browser: by mouse, finger and keyboard, and its numbers beside Java's."""

from tests.browser.contrast import FAINT_TEXTS
from tests.browser.pad_case import PADS, PadCase
from tests.browser.pads import MISREAD, WRITTEN, Pad, java, varied
from tests.browser.test_pages import CONTRAST, GUIDELINES, RULES, THEMES, AxeCase

ALIKE = 1e-12  # the same numbers, added up in another order
DRAWN = "pen => [...pen.getContext('2d').getImageData(0, 0, pen.width, pen.height).data].filter(c => c < 128).length"


class ItsNumbers(PadCase):
    def test_the_ten_shares_are_those_of_java_for_each_network(self):
        with self.page(self.html) as page:
            pads = [Pad(figure) for figure in page.locator(PADS).all()]
            self.assertEqual(17, len(pads))
            here, lines = [], []
            for pad in pads:
                for act in (
                    lambda pad: pad.take(2),
                    lambda pad: pad.take(9),
                    lambda pad: pad.write([[(0.2, 0.3), (0.7, 0.4)]]),  # onto the nine
                    lambda pad: (pad.clear(), pad.write(WRITTEN["a five"][1])),
                ):
                    act(pad)
                    here.append(pad.shares())
                    name = pad.figure.get_attribute("aria-label").removeprefix("Digit pad: ")
                    lines.append(name + "\t" + " ".join(map(str, pad.counts())) + "\n")
        there = [[float(share) for share in line.split()] for line in java("shares", text="".join(lines)).splitlines()]
        self.assertEqual(len(here), len(there))
        for line, ours, theirs in zip(lines, here, there, strict=True):
            self.assertLess(max(abs(a - b) for a, b in zip(ours, theirs, strict=True)), ALIKE, line)
            self.assertGreater(max(theirs) - min(theirs), 0.01, f"shares that are all alike prove little: {line}")

    def test_a_digit_of_the_data_reaches_the_network_as_it_is(self):
        with self.pad() as pad:
            examples = pad.figure.get_attribute("data-examples").split()
            for digit, example in enumerate(examples):
                pad.take(digit)
                self.assertEqual([int(count, 17) for count in example], pad.counts())
                self.assertIn(f"The network says {digit} with", pad.answer.inner_text())

    def test_a_bar_is_stretched_made_thicker_and_counted(self):
        # 22 units wide and as high as you like, so it is taken as half as wide as high: 22 of 99 units are 4.4 of 20
        # dots, four columns. Fewer than 256 dots grow by one all around: six columns, three on each side of the middle.
        with self.pad() as pad:
            pad.write([[(0.5, 40 / 256), (0.5, 216 / 256)]])
            self.assertEqual(8 * [0, 0, 0, 12, 12, 0, 0, 0], pad.counts())

    def test_where_and_how_large_one_draws_does_not_matter(self):
        with self.pad() as pad:
            pad.write([[(0.3, 0.2), (0.7, 0.2), (0.4, 0.8)]])
            before = pad.counts()
            pad.clear()
            pad.write([[(0.5, 0.3), (0.9, 0.3), (0.6, 0.9)]])
            self.assertEqual(before, pad.counts())

    def test_a_slant_is_taken_out(self):
        with self.pad() as pad:
            pad.write([[(0.5, 0.15), (0.5, 0.85)]])
            upright = pad.counts()
            pad.clear()
            pad.write([[(0.6, 0.15), (0.4, 0.85)]])
            columns = [sum(count > 0 for count in pad.counts()[column::8]) for column in range(8)]
            self.assertLessEqual(sum(count > 0 for count in columns), sum(count > 0 for count in upright[:8]) + 2)
            self.assertEqual(8, max(columns), "it stands on one column from top to bottom")

    def test_one_stroke_turns_a_three_of_the_data_into_an_eight(self):
        with self.pad() as pad:
            pad.take(3)
            pad.write([[(0.3, 0.2), (0.25, 0.35), (0.4, 0.5), (0.25, 0.65), (0.3, 0.85)]])
            self.assertIn("The network says 8 with", pad.answer.inner_text())

    def test_a_stroke_on_a_digit_of_the_data_stays_where_it_is(self):
        with self.pad() as pad:
            pad.take(1)
            before = pad.counts()
            pad.write([[(0.02, 0.06), (0.2, 0.06)]])
            changed = {cell for cell, (old, new) in enumerate(zip(before, pad.counts(), strict=True)) if old != new}
            self.assertTrue(changed)
            self.assertLessEqual(changed, {0, 1, 8, 9})
            self.assertLessEqual(max(pad.counts()), 16)


class ItsReading(PadCase):
    def test_of_what_people_write_with_a_mouse_nine_in_ten_are_read_right(self):
        drawn, wrong = 0, []
        with self.pad() as pad:
            for name, (digit, strokes) in WRITTEN.items():
                for size, lean in ((1, 0), (0.6, 0), (1.1, 0.15), (0.9, -0.1)):
                    pad.clear()
                    pad.write(varied(strokes, size, lean))
                    drawn += 1
                    if f"says {digit} " not in pad.answer.inner_text():
                        wrong.append(f"{name}, {size} and {lean}: {pad.answer.inner_text()}")
        self.assertEqual(52, drawn)
        self.assertLessEqual(len(wrong), 5, wrong)

    def test_what_the_first_notebook_calls_misread_is_misread(self):
        with self.pad() as pad:
            for name, (taken_for, strokes) in MISREAD.items():
                pad.clear()
                pad.write(strokes)
                self.assertIn(f"The network says {taken_for} with", pad.answer.inner_text(), name)


class ItsUse(PadCase):
    def test_the_bars_the_neurons_and_the_sentence_move_while_one_draws(self):
        with self.pad() as pad:
            neurons, box = pad.figure.locator(".pad-neurons"), pad.paper.bounding_box()
            self.assertEqual("Nothing is drawn yet.", pad.answer.inner_text())
            self.assertEqual("0 of 32 hidden neurons are lit", neurons.get_attribute("aria-label"))
            seen = set()
            pad.page.mouse.move(box["x"] + 60, box["y"] + 40)
            pad.page.mouse.down()
            for x, y in ((190, 40), (150, 120), (100, 220)):
                pad.page.mouse.move(box["x"] + x, box["y"] + y)
                seen.add((tuple(pad.shares()), neurons.get_attribute("aria-label"), pad.answer.inner_text()))
                self.assertEqual("true", pad.answer.get_attribute("aria-busy"), "a stroke is not read out dot by dot")
            pad.page.mouse.up()
            self.assertEqual(3, len(seen))
            self.assertAlmostEqual(1, sum(pad.shares()))
            self.assertIsNone(pad.answer.get_attribute("aria-busy"))
            pad.page.mouse.move(box["x"] + 10, box["y"] + 10)
            self.assertIn(tuple(pad.shares()), {shares for shares, *_ in seen}, "a pen that is up does not draw")

    def test_clear_takes_everything_away(self):
        with self.pad() as pad:
            pad.write(WRITTEN["a two"][1])
            self.assertGreater(pad.paper.evaluate(DRAWN), 1000)
            pad.clear()
            self.assertEqual(0, pad.paper.evaluate(DRAWN))
            self.assertEqual(64 * [0], pad.counts())
            self.assertEqual(10 * [0], pad.shares())
            self.assertEqual("Nothing is drawn yet.", pad.answer.inner_text())

    def test_by_keyboard_a_seven_is_drawn_read_and_taken_away(self):
        with self.pad() as pad:
            press = pad.page.keyboard.press
            press("Tab")
            self.assertTrue(pad.paper.evaluate("pen => pen === document.activeElement"))
            for key in [
                *3 * ["ArrowRight"],
                "Space",
                *3 * ["ArrowRight"],
                "Space",
                *2 * ["ArrowLeft"],
                *9 * ["ArrowDown"],
            ]:
                press(key)
            self.assertIn("Row 8, column 5", pad.figure.locator(".pad-where").inner_text())
            press("Space")
            press("Enter")
            self.assertIn("The network says 7 with", pad.answer.inner_text())
            corner = pad.counts()
            press("ArrowUp")
            self.assertEqual(corner, pad.counts(), "the cursor alone draws nothing")
            press("Delete")
            self.assertEqual("Nothing is drawn yet.", pad.answer.inner_text())
            press("Tab")
            self.assertEqual("Clear", pad.page.evaluate("document.activeElement.textContent"), "Tab leads on")

    def test_by_keyboard_the_pen_can_be_lifted(self):
        with self.pad() as pad:
            pad.paper.focus()
            for key in ("Space", "ArrowRight", "Enter", "ArrowRight", "ArrowRight", "ArrowRight", "Space"):
                pad.page.keyboard.press(key)
            gap = [
                pad.paper.evaluate(f"pen => pen.getContext('2d').getImageData({x}, 32, 1, 1).data[0]")
                for x in (32, 160)
            ]
            self.assertLess(gap[0], 100)
            self.assertEqual(255, gap[1])

    def test_by_finger_one_draws_and_the_page_stays_where_it_is(self):
        with self.pad(has_touch=True, viewport={"width": 390, "height": 400}) as pad:
            box = pad.paper.bounding_box()
            session = pad.page.context.new_cdp_session(pad.page)

            def touch(kind, *points):
                points = [{"x": box["x"] + x, "y": box["y"] + y} for x, y in points]
                session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

            touch("touchStart", (128, 230))
            for y in range(220, 30, -10):
                touch("touchMove", (128, y))
            touch("touchEnd")
            self.assertIn("The network says 1 with", pad.answer.inner_text())
            self.assertEqual(0, pad.page.evaluate("scrollY"))

    def test_two_pads_do_not_know_of_each_other(self):
        with self.page(self.html) as page:
            first, second = (Pad(figure) for figure in page.locator(PADS).all()[:2])
            first.take(4)
            self.assertEqual("Nothing is drawn yet.", second.answer.inner_text())
            second.take(4)
            self.assertEqual(first.counts(), second.counts())
            self.assertNotEqual(first.shares(), second.shares())

    def test_the_layers_stand_in_their_order_and_none_where_there_is_none(self):
        with self.pad("three hidden layers") as pad:
            stages = pad.figure.locator(".pad-stages > div").all_inner_texts()
            self.assertEqual(["9 hidden", "8 hidden", "7 hidden"], [text.strip() for text in stages[2:-1]])
            pad.take(0)
            lit = [neurons.get_attribute("aria-label") for neurons in pad.figure.locator(".pad-neurons").all()]
            self.assertEqual(["9", "8", "7"], [text.split()[2] for text in lit])
        with self.pad("no hidden layer") as pad:
            self.assertEqual(3, pad.figure.locator(".pad-stages > div").count())

    def test_no_name_is_left_in_the_page(self):
        names = "Object.keys(window).filter(name => !/^\\d+$/.test(name))"
        with self.page("<p>No pad.</p>") as page:
            before = page.evaluate(names)
        with self.pad() as pad:
            self.assertEqual(before, pad.page.evaluate(names))


class ItsLook(PadCase, AxeCase):
    def test_it_is_good_in_either_theme_empty_and_drawn_on(self):
        for theme, _ in THEMES:
            with self.pad(color_scheme=theme) as pad:
                pad.page.evaluate(self.axe)
                for strokes in ([], WRITTEN["a three"][1]):
                    pad.write(strokes)
                    self.assert_good(pad.page.evaluate(RULES, GUIDELINES))
                    contrast = self.assert_good(pad.page.evaluate(CONTRAST, ".none"))
                    self.assertGreater(len(contrast["color-contrast"]), 10, "axe has seen the text")
                    self.assertEqual([], pad.page.evaluate(FAINT_TEXTS, PADS)["faint"], theme)

    def test_on_a_phone_nothing_sticks_out(self):
        with self.pad(viewport={"width": 390, "height": 844}) as pad:
            pad.write(WRITTEN["an eight"][1])
            self.assertEqual(390, pad.page.evaluate("document.scrollingElement.scrollWidth"))
            bars = pad.figure.locator(".pad-bars").bounding_box()
            self.assertLess(bars["y"] + bars["height"], 844, "one sees the bars while one draws")
            self.assertGreater(bars["width"], 150)

    def test_where_no_script_runs_a_picture_and_a_sentence_stand_there(self):
        with self.pad(java_script_enabled=False) as pad:
            picture = pad.figure.get_by_role("img")
            self.assertIn("the network says 3 with", picture.get_attribute("alt"))
            self.assertGreater(picture.bounding_box()["width"], 300)
            self.assertIn("Here is a pad to draw a digit on", pad.figure.inner_text())
            self.assertEqual(0, pad.figure.get_by_role("meter").count())
