package firstneuron.train;

import firstneuron.language.Texts;

/** What a training says, in the language of the course. */
final class Words {
    private Words() {}

    static Texts of(String section) {
        return Texts.of(Words.class, "words").at(section);
    }
}
