package firstneuron.perceptron;

import firstneuron.language.Texts;

/** What a perceptron says, in the language of the course. */
final class Words {
    private Words() {}

    static Texts of(String section) {
        return Texts.of(Words.class, "words").at(section);
    }
}
