package firstneuron.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.matrix.Matrix;
import firstneuron.nn.Activation;
import firstneuron.nn.Dense;
import firstneuron.nn.Initializer;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** One update, operation by operation; the numbers are those of the example of chapter 8, worked by hand. */
class StepThroughTest {
    private static final Mlp TWO_TWO_TWO = new Mlp(
            new Dense(Matrix.of(new double[][] {{.15, .25}, {.2, .3}}), Matrix.row(.35, .35), Activation.SIGMOID),
            new Dense(Matrix.of(new double[][] {{.4, .5}, {.45, .55}}), Matrix.row(.6, .6), Activation.SIGMOID));

    private static final Matrix INPUT = Matrix.row(.05, .1);
    private static final Matrix TARGET = Matrix.row(.01, .99);
    private static final StepThrough ALL =
            StepThrough.of("by hand", TWO_TWO_TWO, INPUT, TARGET, Loss.HALF_SQUARED_ERROR, 0.5);
    private static final StepThrough STEPS = ALL.withBiasesKept();

    @Test
    void hasTheNumbersOfTheUpdateByHand() {
        assertEquals(0.593269992, result("Activation of h₁"), 1e-9);
        assertEquals(0.751365070, result("Activation of o₁"), 1e-9);
        assertEquals(0.298371109, result("The error"), 1e-9);
        assertEquals(0.082167041, result("Gradient of the weight from h₁ to o₁"), 1e-9);
        assertEquals(0.358916480, result("New value of the weight from h₁ to o₁"), 1e-9);
        assertEquals(0.149780716, result("New value of the weight from x₁ to h₁"), 1e-9);
        assertEquals(0.299502287, result("New value of the weight from x₂ to h₂"), 1e-9);
    }

    @Test
    void endsWithTheNewError() {
        assertEquals(0.291027774, STEPS.steps().get(STEPS.count() - 1).result(), 1e-9);
        assertEquals("E = 0.291", step("The new error").labels().get(new Part.Error()));
    }

    @Test
    void goesForwardThenBackThenUpdatesThenForwardAgain() {
        List<UpdateStep.Phase> phases =
                STEPS.steps().stream().map(UpdateStep::phase).distinct().toList();
        assertEquals(List.of(UpdateStep.Phase.values()), phases);
        // 8 forward, the error, 8 for the neurons, 8 gradients, 8 new weights, 4 forward again, the new error
        assertEquals(38, STEPS.count());
    }

    @Test
    void putsNumbersOfFourDigitsIntoTheFormula() {
        UpdateStep sum = step("Weighted sum of h₁");
        assertEquals("z(h₁) = w₁ · x₁ + w₂ · x₂ + b(h₁)", sum.formula());
        assertEquals("0.15 · 0.05 + 0.2 · 0.1 + 0.35 =", sum.numbers());
        assertEquals("0.3775", sum.answer());
        UpdateStep small = step("Gradient of the weight from x₁ to h₁");
        assertEquals("∂E/∂w₁ = x₁ · δ(h₁)", small.formula());
        assertEquals("0.05 · 0.008771 =", small.numbers());
        assertEquals("0.0004386", small.answer());
    }

    @Test
    void writesTheErrorAndTheSlopesOut() {
        assertEquals("E = ½ (o₁ − t₁)² + ½ (o₂ − t₂)²", step("The error").formula());
        assertEquals(
                "½ (0.7514 − 0.01)² + ½ (0.7729 − 0.99)² =", step("The error").numbers());
        assertEquals("0.7514 − 0.01 =", step("How the error grows with o₁").numbers());
        UpdateStep delta = step("Gradient of the weighted sum of o₁");
        assertEquals("δ(o₁) = ∂E/∂z(o₁) = ∂E/∂o₁ · o₁ · (1 − o₁)", delta.formula());
        assertEquals("0.7414 · 0.7514 · (1 − 0.7514) =", delta.numbers());
        assertEquals(
                "∂E/∂h₁ = w₅ · δ(o₁) + w₇ · δ(o₂)",
                step("How the error grows with h₁").formula());
    }

    @Test
    void writesOtherLossesAndActivationsAsFarAsTheyGo() {
        Mlp tanh = Mlp.sizes(2, 2)
                .output(Activation.TANH)
                .initializer(Initializer.ZERO)
                .build();
        StepThrough mean = StepThrough.of("mean", tanh, INPUT, Matrix.row(1, -1), Loss.MEAN_SQUARED_ERROR, 1);
        assertEquals(
                "1/2 · (0 − 1)² + 1/2 · (0 − (−1))² =", step(mean, "The error").numbers());
        assertEquals(
                "2/2 · (0 − 1) =", step(mean, "How the error grows with o₁").numbers());
        assertEquals(
                "(−1) · (1 − 0²) =",
                step(mean, "Gradient of the weighted sum of o₁").numbers());
        Mlp relu = Mlp.sizes(2, 1).output(Activation.IDENTITY).build();
        StepThrough told = StepThrough.of("told", relu, INPUT, Matrix.row(1), Loss.BINARY_CROSS_ENTROPY, 1);
        assertEquals(
                "E = binary cross-entropy of outputs and targets",
                step(told, "The error").formula());
    }

    @Test
    void labelsEveryGradientInTheDrawing() {
        Part.Node h1 = new Part.Node(1, 0);
        assertEquals(
                "∂E/∂h₁ 0.03635", step("How the error grows with h₁").labels().get(new Part.Gradient(h1)));
        assertEquals(
                "δ 0.008771",
                step("Gradient of the weighted sum of h₁").labels().get(new Part.Delta(h1)));
        assertEquals(
                "0.008771", step(ALL, "Gradient of the bias of h₁").labels().get(new Part.Gradient(new Part.Bias(h1))));
    }

    @Test
    void takesTheOldGradientsAwayWhenItGoesForwardAgain() {
        Part.Node o1 = new Part.Node(2, 0);
        UpdateStep again = step("The new o₁");
        assertEquals("0.7421", again.labels().get(o1));
        assertEquals("", again.labels().get(new Part.Delta(o1)));
        assertEquals("", again.labels().get(new Part.Gradient(o1)));
    }

    @Test
    void hidesWeightsThatTakeNoPartWhereThereAreMany() {
        Mlp many = Mlp.sizes(3, 3).build();
        StepThrough crowded =
                StepThrough.of("many", many, Matrix.row(1, 2, 3), Matrix.row(0, 0, 1), Loss.HALF_SQUARED_ERROR, 0.5);
        assertTrue(crowded.html().contains("class=\"first-neuron-steps crowded mathjax_ignore\""));
        assertFalse(STEPS.html().contains("steps crowded"));
    }

    @Test
    void lightsUpWhatTakesPart() {
        List<Part> lit = step("Weighted sum of h₁").lit();
        assertTrue(lit.containsAll(List.of(new Part.Line(1, 0, 0), new Part.Node(1, 0))), lit.toString());
    }

    @Test
    void changesTheBiasesTooUnlessTheyAreKept() {
        assertEquals(38 + 2 * 4, ALL.count());
        double delta = step(ALL, "Gradient of the weighted sum of o₁").result();
        assertEquals(0.6 - 0.5 * delta, step(ALL, "New value of the bias of o₁").result(), 1e-12);
    }

    @Test
    void isOnePieceOfHtmlThatLoadsNothing() {
        String html = STEPS.html();
        assertFalse(html.contains("src=") || html.contains("href=") || html.contains("import "), "loads something");
        assertTrue(html.contains("aria-label=\"Step through: by hand\""));
        assertTrue(html.contains("1 of 38"));
        assertTrue(
                html.contains("<line data-part=\"w-0-0-0\"") && html.contains("lit: [\"n-1-0\", \"n-1-0-b\""),
                "drawing and script call a part alike");
    }

    @Test
    void showsNoAnswerWhereItAsks() {
        assertTrue(STEPS.html().contains("<b data-answer>0.3775</b>"));
        assertTrue(STEPS.asking().html().contains("<b data-answer>?</b>"));
    }

    @Test
    void takesOneSampleAndAFewNeurons() {
        Matrix two = Matrix.zeros(2, 2);
        refuses(
                "an input of 2×2 and a target of 1×2 were given, expected one row of each",
                () -> StepThrough.of("s", TWO_TWO_TWO, two, TARGET, Loss.HALF_SQUARED_ERROR, 0.5));
        refuses(
                "a layer of 5 neurons or inputs was to be walked through, expected at most 4",
                () -> StepThrough.of("s", Mlp.sizes(2, 5, 2).build(), INPUT, TARGET, Loss.HALF_SQUARED_ERROR, 0.5));
        refuses(
                "a network of 4 layers was to be walked through, expected at most 3",
                () -> StepThrough.of(
                        "s", Mlp.sizes(2, 2, 2, 2, 2).build(), INPUT, TARGET, Loss.HALF_SQUARED_ERROR, 0.5));
        refuses(
                "learning rate is 0.0, expected a number above 0",
                () -> StepThrough.of("s", TWO_TWO_TWO, INPUT, TARGET, Loss.HALF_SQUARED_ERROR, 0));
    }

    private static double result(String title) {
        return step(title).result();
    }

    private static UpdateStep step(String title) {
        return step(STEPS, title);
    }

    private static UpdateStep step(StepThrough steps, String title) {
        return steps.steps().stream()
                .filter(step -> step.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static void refuses(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
