"""What must be the same in a translation, with a wrong one for each; and how Korean is written."""

import unittest

from inside.translation import checks
from inside.translation.catalogue import Entry
from inside.translation.markdown_texts import prose
from inside.translation.style import Style, Term, terms
from inside.translation.texts import COMMENT, FORMULA, LIST_ITEM, PARAGRAPH, STRING, TABLE_ROW, TEXT_BLOCK
from launcher.project import PROJECT


class Checks(unittest.TestCase):
    def assert_refused(self, kind, english, translation, sentence):
        (problem,) = checks.problems([kind], english, translation)
        self.assertIn(sentence, problem)

    def assert_good(self, kind, english, translation):
        self.assertEqual([], checks.problems([kind], english, translation))

    def test_format_specifiers_stay_in_their_order(self):
        self.assert_good(STRING, "%d of %.2f", "%d / %.2f")
        self.assert_refused(
            STRING, "%d of %.2f", "%.2f 중 %d", "expected %d, %.2f in this order, but there are %.2f, %d"
        )
        self.assert_refused(STRING, "right %.0f %%", "%.0f", "format specifiers")
        self.assert_good(STRING, "98 % of all", "전체의 98 %")
        self.assert_refused(STRING, "right", "맞은 %s", "expected none in this order, but there are %s")

    def test_a_quote_in_a_string_has_a_backslash(self):
        self.assert_good(STRING, "no", '\\"아니요\\"')
        self.assert_refused(STRING, "no", '"아니요"', "a quote")
        self.assert_refused(STRING, "no", "아\n니요", "a quote or a backslash")

    def test_blanks_at_both_ends_of_a_string_stay(self):
        self.assert_good(STRING, "rate ", "학습률 ")
        self.assert_good(STRING, "Adam     ", "Adam   ")
        self.assert_refused(STRING, "rate ", "학습률", "blanks and line ends")
        self.assert_refused(STRING, "rate\\n", "학습률", "blanks and line ends")

    def test_a_text_block_keeps_its_lines(self):
        self.assert_good(TEXT_BLOCK, "length\n1.4", "길이\n1.4")
        self.assert_refused(TEXT_BLOCK, "length\n1.4", "길이 1.4", "expected 2 lines, but there are 1")
        self.assert_refused(TEXT_BLOCK, "length", '"""길이', "three quotes")

    def test_a_comment_is_one_line(self):
        self.assert_refused(COMMENT, "not yet", "아직\n아님", "one line")

    def test_code_formulas_link_targets_and_tags_stay_in_any_order(self):
        english = "Run `f()`: $z$ is [here](a.ipynb#b).<br>"
        self.assert_good(PARAGRAPH, english, "[여기](a.ipynb#b)에서 $z$를 `f()`로 실행해 보세요.<br>")
        self.assert_good(PARAGRAPH, english, "[여기](a.ipynb#b)의 $z$, $z$는 `f()`, `f()`입니다.<br>")
        for wrong, sentence in (
            ("[여기](a.ipynb#b), $z$, `g()`.<br>", "code: f() is missing and g() is not in the English"),
            ("[여기](a.ipynb#b), $y$, `f()`.<br>", "formulas: $z$ is missing and $y$ is not in the English"),
            ("[여기](b.ipynb), $z$, `f()`.<br>", "link targets: a.ipynb#b is missing and b.ipynb is not"),
            ("[여기](a.ipynb#b), $z$, `f()`.", "tags: <br> is missing"),
            ("[여기](a.ipynb#b) [둘](a.ipynb#b), $z$, `f()`.<br>", "link targets: a.ipynb#b is not in the English"),
        ):
            self.assert_refused(PARAGRAPH, english, wrong, sentence)

    def test_words_within_a_formula_may_be_translated_and_nothing_else_in_it(self):
        english = "$$\\text{error} = t - y$$"
        self.assert_good(FORMULA, english, "$$\\text{오차} = t - y$$")
        self.assert_refused(FORMULA, english, "$$\\text{오차} = y - t$$", "formulas")
        self.assert_good(FORMULA, "$$1 \\text{ if } z > 0$$", "$$1 \\text{, 단 } z > 0 \\text{일 때}$$")

    def test_a_row_keeps_its_cells(self):
        self.assert_refused(TABLE_ROW, "| sum | $z$ |", "| 합 | $z$ | 또 |", "expected 2, but there are 3")
        self.assert_good(TABLE_ROW, "| `a|b` | one |", "| `a|b` | 하나 |")

    def test_a_block_stays_one(self):
        self.assert_refused(PARAGRAPH, "One. Two.", "하나.\n\n둘.", "one block")
        self.assert_refused(LIST_ITEM, "One. Two.", "하나.\n둘.", "one block")

    def test_stars_that_would_be_shown_are_found(self):
        self.assert_good(PARAGRAPH, "A **weight**", "**가중치**는")
        self.assert_good(PARAGRAPH, "A **weight**", "**가중치**(weight)는")
        self.assert_good(PARAGRAPH, "**Predict.** Now", "**예상해 보세요.** 이제")
        self.assert_refused(PARAGRAPH, "A **weight**", "**가중치(weight)**는", "no emphasis")
        self.assert_refused(PARAGRAPH, "A **weight** $z$", "**가중치 $z$**는", "no emphasis")
        self.assert_refused(PARAGRAPH, "A **weight**", "이**(가중치)** 는", "no emphasis")
        self.assert_refused(PARAGRAPH, "A **weight**", "**가중치", "no partner")

    def test_no_blanks_come_in(self):
        self.assert_refused(PARAGRAPH, "One.", " 하나.", "begins or ends with blanks")

    def test_each_kind_of_a_text_is_checked(self):
        self.assertEqual(1, len(checks.problems([PARAGRAPH, STRING], "%d", "하나")))


class StyleOfKorean(unittest.TestCase):
    TERMS = (
        Term("bias", "바이어스", ("편향",)),
        Term("bias correction", "편향 보정", ("바이어스 보정",)),
        Term("back-propagation", "오차 역전파", ("오차역전파",)),
    )

    def departures(self, translation, kind=PARAGRAPH):
        entry = Entry("cell", "English words", translation, kinds=[kind])
        return list(Style("ko", self.TERMS).departures(entry))

    def test_statements_requests_and_questions_of_the_course_are_good(self):
        for good in (
            "답은 0입니다.",
            "실행해 보세요.",
            "답은 무엇일까요?",
            "무엇이 바뀌나요?",
            "그러면 바이어스는요?",
            "해 봅시다.",
            "학습률이 필요",
            '"모른다."라고 합니다.',
            "`f()`는 큽니다.",
        ):
            self.assertEqual([], self.departures(good), good)

    def test_other_styles_are_named(self):
        for wrong, name in (
            ("답은 영이다.", "한다체"),
            ("답이 아니다.", "한다체"),
            ("답은 무엇인가?", "한다체"),
            ("그래요.", "해요체"),
            ("읽으십시오.", "하십시오체"),
        ):
            (departure,) = self.departures(wrong)
            self.assertIn(name, departure)

    def test_a_comment_may_be_short(self):
        self.assertEqual([], self.departures("아직 풀지 않았다", COMMENT))

    def test_particles_fit_numbers_as_they_are_read_aloud(self):
        for good in ("0은", "1과", "2는", "3을", "4를", "5와", "6은", "7을", "8과", "9를", "10은", "0.5는"):
            self.assertEqual([], self.departures(f"{good} 큽니다."), good)
        for wrong, wanted in (("6는", "6은"), ("2은", "2는"), ("10를", "10을"), ("9과", "9와")):
            (departure,) = self.departures(f"{wrong} 큽니다.")
            self.assertIn(wanted, departure)
        (departure,) = self.departures("답을(를) 봅니다.")
        self.assertIn("choose the particle", departure)

    def test_no_number_goes_lost(self):
        def of(english, translation):
            return list(Style("ko", ()).departures(Entry("cell", english, translation, kinds=[PARAGRAPH])))

        self.assertEqual([], of("In 1958 it was 0.2828, in two rows, for $2$.", "1958년에는 2행에서 0.2828이었습니다."))
        self.assertEqual(["the number 0.2828 of the English is missing"], of("It is 0.2828.", "그 값은 0.2282입니다."))

    def test_a_term_is_translated_one_way(self):
        self.assertEqual(['"편향" for bias: expected "바이어스"'], self.departures("편향은 큽니다."))
        self.assertEqual([], self.departures("바이어스와 편향 보정은 다릅니다."))
        self.assertEqual([], self.departures("오차 역전파, 곧 역전파입니다."))

    def test_no_exclamation_marks_and_no_emoji(self):
        self.assertEqual(1, len(self.departures("맞습니다!")))
        self.assertEqual(1, len(self.departures("맞습니다 \U0001f600")))
        self.assertEqual(1, len(self.departures("맞습니다。")))

    def test_the_library_speaks_of_the_terms_as_the_notebooks_do(self):
        style = Style("ko", terms(PROJECT.catalogues / "ko"))
        for file in PROJECT.root.glob("lib/*/src/main/resources/**/*.ko.md"):
            for line in file.read_text(encoding="utf-8").splitlines():
                self.assertEqual([], list(style.wrong_terms(prose(line))), f"{file.name}: {line}")

    def test_no_term_of_the_list_is_wrong_for_another(self):
        known = terms(PROJECT.catalogues / "ko")
        self.assertGreater(len(known), 50)
        for term in known:
            entry = Entry("cell", "English", term.translation, kinds=[COMMENT])
            self.assertEqual([], list(Style("ko", known).departures(entry)), term)


if __name__ == "__main__":
    unittest.main()
