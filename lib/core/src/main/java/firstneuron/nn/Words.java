package firstneuron.nn;

import firstneuron.language.Texts;

/** What networks say, in the language of the course. */
final class Words {
    private Words() {}

    static Texts of(String section) {
        return Texts.of(Words.class, "words").at(section);
    }
}
