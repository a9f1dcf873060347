"""The words of the library and of the book in another language, looked at as the catalogues are."""

import tempfile
import unittest
from pathlib import Path

from inside.translation.library_words import BOOK, RESOURCES, LibraryWords, sentences, table, without_places
from inside.translation.style import Style, Term, terms
from launcher.editions import Editions
from launcher.project import PROJECT

FILE = """# Chapter 1

## 1.1 A sum
### hints
1. Add both, and
go on.
2. Look.

### solution
It is 3.

```java
int a; // no text
```
### sum
- `way`: x₁ + x₂
- `near`: {point}, only {distance} away
## 1.2
Nothing."""


class ATextFile(unittest.TestCase):
    def test_has_sentences_under_the_keys_that_the_library_gives_them(self):
        self.assertEqual(
            {
                "1.1/title": (3, "A sum"),
                "1.1/hints/1": (5, "Add both, and go on."),
                "1.1/hints/2": (7, "Look."),
                "1.1/solution": (10, "It is 3."),
                "1.1/sum/way": (16, "x₁ + x₂"),
                "1.1/sum/near": (17, "{point}, only {distance} away"),
                "1.2": (19, "Nothing."),
            },
            {key: (sentence.line, sentence.words) for key, sentence in sentences(FILE).items()},
        )

    def test_of_a_table_each_line_is_a_sentence(self):
        (sentence,) = table('{\n  "skip": "본문으로"\n}').values()
        self.assertEqual((2, "본문으로"), (sentence.line, sentence.words))

    def test_values_are_left_out_and_of_two_particles_one_is_read(self):
        self.assertEqual("·을 더하면 ·", without_places("{bias}{을/를} 더하면 {sum}"))


class Departures(unittest.TestCase):
    def setUp(self):
        self.root = Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.style = Style("ko", [Term("sample", "표본", ("샘플",))])

    def said(self, english, korean):
        """What is said of one sentence, without its place."""
        folder = self.root / RESOURCES / "room"
        folder.mkdir(parents=True, exist_ok=True)
        for language, sentence in (("en", english), ("ko", korean)):
            (folder / f"words.{language}.md").write_text(f"# Words\n\n## part\n\n- `key`: {sentence}\n", "utf-8")
        place = f"{RESOURCES}/room/words.ko.md:5, part/key: "
        lines = LibraryWords(self.root, "ko").departures(self.style)
        self.assertEqual([], [line for line in lines if not line.startswith(place)])
        return [line.removeprefix(place) for line in lines]

    def test_a_good_sentence_has_none(self):
        self.assertEqual([], self.said("{count} samples, 98 % right", "표본 {count}개, 98 %가 맞습니다"))

    def test_a_term_is_called_one_way(self):
        self.assertEqual(['"샘플" for sample: expected "표본"'], self.said("{count} samples", "샘플 {count}개"))

    def test_the_style_is_that_of_the_course(self):
        (said,) = self.said("It learns.", "학습해요.")
        self.assertIn("해요체", said)

    def test_what_the_english_calls_by_another_name_now_is_told(self):
        self.assertEqual(["d is not in the English"], self.said("this is s: look", "이것은 d입니다. 보세요"))
        self.assertEqual(["the number 0.01 of the English is missing"], self.said("below 0.01", "더 작게"))

    def test_the_words_of_the_book_are_looked_at_too(self):
        (self.root / BOOK).mkdir(parents=True)
        for language, word in (("en", "Sample"), ("ko", "샘플")):
            (self.root / BOOK / f"words.{language}.json").write_text(f'{{\n"sample": "{word}"\n}}', "utf-8")
        self.assertEqual(
            [f'{BOOK}/words.ko.json:2, sample: "샘플" for sample: expected "표본"'],
            LibraryWords(self.root, "ko").departures(self.style),
        )


class InThisTree(unittest.TestCase):
    def test_all_words_are_in_the_style(self):
        for language in Editions(PROJECT).languages:
            words = LibraryWords(PROJECT.root, language)
            self.assertEqual([], words.departures(Style(language, terms(PROJECT.catalogues / language))))
        self.assertGreater(len(list(LibraryWords(PROJECT.root, "ko").entries())), 1000, "they have been read")


if __name__ == "__main__":
    unittest.main()
