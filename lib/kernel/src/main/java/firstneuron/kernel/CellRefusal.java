package firstneuron.kernel;

/**
 * Thrown where a cell asks for something that a notebook does not have; its message is a whole sentence. It is an Error,
 * so that a learner's {@code catch (Exception e)} lets it pass.
 */
abstract class CellRefusal extends Error {
    private static final long serialVersionUID = 1;

    interface Sentences {
        Sentences SAY = Texts.of("refusals").as(Sentences.class);

        String exit(int status);

        String isFinal(String name);

        String noInput();

        String goesOn();
    }

    CellRefusal(String sentence) {
        super(sentence);
    }
}
