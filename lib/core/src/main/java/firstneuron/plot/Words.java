package firstneuron.plot;

import firstneuron.language.Texts;

/** What pictures say, in the language of the course. Each kind of picture has a section, and asks for it when it is drawn. */
final class Words {
    private Words() {}

    static Texts of(String section) {
        return Texts.of(Words.class, "words").at(section);
    }

    /** What an activation is called; one that the course does not know has its own name. */
    static String ofActivation(String name) {
        Texts names = of("activations");
        return names.has(name) ? names.get(name) : name;
    }
}
