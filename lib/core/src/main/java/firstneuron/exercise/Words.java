package firstneuron.exercise;

import firstneuron.language.Texts;
import java.util.Locale;

/** What the exercises say: {@code common} has the words of all of them, and each chapter has a file of its own. */
final class Words {
    static final String[] FILES = {"common", "chapter6", "chapter7", "chapter8", "chapter9"};

    private Words() {}

    /** In the language of the course. */
    static Texts ofTheCourse() {
        return Texts.of(Words.class, FILES);
    }

    /** In this language. */
    static Texts in(Locale language) {
        return Texts.in(language, Words.class, FILES);
    }
}
