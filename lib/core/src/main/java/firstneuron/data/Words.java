package firstneuron.data;

import firstneuron.language.Texts;

/** What tables say, in the language of the course. */
final class Words {
    private Words() {}

    static Texts of(String section) {
        return Texts.of(Words.class, "words").at(section);
    }
}
