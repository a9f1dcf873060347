package firstneuron.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.data.TruthTables;
import firstneuron.nn.Mlp;
import firstneuron.train.Epoch;
import firstneuron.train.History;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The pictures of a training in chapter 8. */
class TrainingPlotsTest {
    private static final Mlp NETWORK = Mlp.sizes(2, 2, 1).seed(1).build();

    private static History history(double... losses) {
        List<Epoch> epochs = IntStream.range(0, losses.length)
                .mapToObj(i -> new Epoch(i + 1, losses[i], Double.NaN, List.of(), List.of()))
                .toList();
        return new History(NETWORK, NETWORK, epochs, List.of(), History.End.ALL_EPOCHS, "", List.of());
    }

    @Nested
    class TheMomentsOfAFilm {
        @Test
        void areEvenWhereTheLossFallsEvenly() {
            assertEquals(List.of(0, 2, 4), Moments.of(new double[] {5, 4, 3, 2, 1}, 3));
        }

        @Test
        void areEvenWhereTheLossStandsStill() {
            assertEquals(List.of(0, 2, 4), Moments.of(new double[] {5, 5, 5, 5, 5}, 3));
        }

        @Test
        void areDenseWhereTheLossFalls() {
            // The way up to epochs 0 to 8 is a tenth of e/8, plus nine tenths from epoch 6 on, when the loss has
            // fallen: 0, .0125, .025, .0375, .05, .5125, .975, .9875, 1. Sixths of it lie nearest to epochs 4, 5, 5, 5
            // and 6, and the two ends are there always.
            double[] losses = {1, 1, 1, 1, 1, 0.5, 0, 0, 0};
            assertEquals(List.of(0, 4, 5, 6, 8), Moments.of(losses, 7));
        }

        @Test
        void areNeverTheSameTwice() {
            assertEquals(List.of(0, 1), Moments.of(new double[] {1, 0}, 10));
            assertEquals(List.of(0), Moments.of(new double[] {1}, 10));
        }
    }

    @Nested
    class AFilm {
        @Test
        void hasThePlaneAndTheCurveWithADot() {
            Animation film =
                    Plots.trainingFilm("learning", history(0.5, 0.25), List.of(NETWORK, NETWORK), TruthTables.xor());
            assertEquals(2, film.frames().size());
            String second = film.frames().get(1).toString();
            assertTrue(second.startsWith("epoch 2. x₂ against x₁"), second);
            assertTrue(second.contains("now goes from 0.25 at 2 to 0.25 at 2"), second);
        }

        @Test
        void hasItsTwoPartsBelowEachOtherOnAPhoneAsNoFilmOfSinglePicturesNeeds() {
            String pairs = Plots.trainingFilm("learning", history(0.5), List.of(NETWORK), TruthTables.xor())
                    .html();
            assertTrue(pairs.contains("below.classList.add(\"film-below\")"), pairs);
            assertTrue(pairs.contains("aspect-ratio: 560 / 400"), pairs);
            Picture single = Plots.learningCurve("alone", history(0.5));
            assertFalse(new Animation("singles", List.of(single)).html().contains("film-below"));
        }

        @Test
        void needsANetworkForEachEpoch() {
            refuses(
                    "1 network for 2 epochs given, expected one for each, as a listener gets them",
                    () -> Plots.trainingFilm("f", history(1, 0), List.of(NETWORK), TruthTables.xor()));
        }
    }

    @Nested
    class ManyLearningCurves {
        @Test
        void areCountedByWhereTheyEnd() {
            Picture picture = Plots.manyLearningCurves(
                    "three", List.of(history(0.5, 0.004), history(0.4, 0.002), history(0.3, 0.125)), 0.01);
            assertEquals(
                    "three. loss against epoch of 3 trainings; ends below 0.01: 2, at 0.002 to 0.004; ends not below"
                            + " 0.01: 1, at 0.125.",
                    picture.toString());
        }

        @Test
        void areSomeButNotTooMany() {
            refuses(
                    "0 trainings were given, expected 1 to 200",
                    () -> Plots.manyLearningCurves("none", List.of(), 0.01));
            refuses(
                    "201 trainings were given, expected 1 to 200",
                    () -> Plots.manyLearningCurves("many", Collections.nCopies(201, history(1)), 0.01));
        }
    }

    private static void refuses(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
