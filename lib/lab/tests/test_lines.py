"""Where a line of a page may end: not within a place of the plane, and within an output only where it is one line."""

import unittest

from bs4 import BeautifulSoup

from inside.book.lines import keep_places_whole, let_sentences_wrap


class Lines(unittest.TestCase):
    def test_a_place_is_one_word_in_prose_and_stays_as_it_is_in_code(self):
        soup = BeautifulSoup(
            "<div class='prose'><p>At (1, 0), (−0.5, ½) and (a, b).</p><code>(1, 0)</code></div><p>(1, 0)</p>",
            "html.parser",
        )
        keep_places_whole(soup)
        self.assertEqual("At (1,\u00a00), (−0.5,\u00a0½) and (a, b).", soup.p.string)
        self.assertEqual(["(1, 0)", "(1, 0)"], [soup.code.string, soup.find_all("p")[1].string])

    def test_a_sentence_wraps_and_a_table_does_not(self):
        soup = BeautifulSoup(
            "<div class='jp-RenderedText'><pre>one line\n</pre><pre>1  2\n3  4</pre></div>", "html.parser"
        )
        let_sentences_wrap(soup)
        self.assertEqual(["one line\n"], [output.string for output in soup.select(".sentence")])


if __name__ == "__main__":
    unittest.main()
