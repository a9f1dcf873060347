package firstneuron.exercise;

import firstneuron.language.Texts;

/** Says what rows of numbers are. */
final class RowsText {
    private final Sentences say;

    interface Sentences {
        String row(double[][] numbers);

        String rows(double[][] numbers);
    }

    RowsText(Texts texts) {
        say = texts.from("rows").as(Sentences.class);
    }

    String of(double[]... numbers) {
        return numbers.length == 1 ? say.row(numbers) : say.rows(numbers);
    }
}
