package firstneuron.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import io.github.spencerpark.jupyter.kernel.display.Renderer;
import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GuessTest {
    private static void says(String expected, Guess guess) {
        assertEquals(expected, guess.toString());
    }

    @Nested
    class OfANumber {
        @Test
        void asksForOneAndTellsNothingBefore() {
            Guess open = Guess.number(Double.NaN, 0.4243).because("the nearest point is (1, 1).");
            says("Your guess first: write a number in the place of Double.NaN in this cell, and run it again.", open);
            assertFalse((open + open.html()).contains("0.42") || (open + open.html()).contains("nearest"));
            Guess infinite = Guess.number(1 / 0.0, 0.4243).because("the nearest point is (1, 1).");
            assertTrue(infinite.toString().startsWith("Infinity is no number to compare with."));
            assertFalse(infinite.html().contains("0.42") || infinite.html().contains("nearest"));
        }

        @Test
        void isRightWhereItLooksTheSame() {
            says("Right: it is 0.3.", Guess.number(0.3, 0.1 + 0.2));
            says("Right: it is 0.7071.", Guess.number(0.7071, Math.sqrt(0.5)));
            says("Right: it is −3.", Guess.number(-3, -3));
            says("Right: it is 0.", Guess.number(0, -0.0));
        }

        @Test
        void isRightWhereItIsRoundedToTwoDigitsOrMore() {
            says("Right: you guessed 0.71, and it is 0.7071.", Guess.number(0.71, Math.sqrt(0.5)));
            says("Right: you guessed 97, and it is 96.8.", Guess.number(97, 96.8));
            says("Right: you guessed −1.3, and it is −1.25.", Guess.number(-1.3, -1.25));
            says("It is less than that: you guessed 0.1, and it is 0.0712.", Guess.number(0.1, 0.0712));
        }

        @Test
        void isNearWithinATenth() {
            says("Near: you guessed 0.7, and it is 0.7071, so 0.0071 was missing.", Guess.number(0.7, Math.sqrt(0.5)));
            says("Near: you guessed 11, and it is 10, so 1 was too much.", Guess.number(11, 10));
            says("Near: you guessed −11, and it is −10, so 1 was missing.", Guess.number(-11, -10));
        }

        @Test
        void isToldWhichWayItWasOff() {
            says("It is more than that: you guessed 3, and it is 12.", Guess.number(3, 12));
            says("It is less than that: you guessed 12, and it is 10.", Guess.number(12, 10));
            says("It is less than that: you guessed 1, and it is 0.", Guess.number(1, 0));
            says(
                    "The size is right, and the sign is the other one: you guessed 0.5, and it is −0.5.",
                    Guess.number(0.5, -0.5));
        }

        @Test
        void isRightWithinATolerance() {
            says("Right: you guessed 12, and it is 10.", Guess.number(12, 10).within(2));
            says(
                    "Right: you guessed 0.4, and it is 0.3.",
                    Guess.number(0.4, 0.3).within(0.1));
            says(
                    "Near: you guessed 14, and it is 10, so 4 was too much.",
                    Guess.number(14, 10).within(2));
            says(
                    "It is less than that: you guessed 15, and it is 10.",
                    Guess.number(15, 10).within(2));
            says(
                    "Near: you guessed 0.71, and it is 0.7071, so 0.0029 was too much.",
                    Guess.number(0.71, Math.sqrt(0.5)).within(0));
        }

        @Test
        void refusesWhatCannotBeCompared() {
            assertThrows(IllegalArgumentException.class, () -> Guess.number(1, Double.NaN));
            assertThrows(IllegalArgumentException.class, () -> Guess.number(1, 1 / 0.0));
            assertThrows(
                    IllegalArgumentException.class, () -> Guess.number(1, 1).within(-1));
            assertThrows(NullPointerException.class, () -> Guess.number(1, 1).because(null));
        }
    }

    @Nested
    class OfAChoice {
        @Test
        void asksForOneAndTellsNothingBefore() {
            Guess open = Guess.choice(" ", "momentum", "SGD", "Adam").because("it keeps its way.");
            says("Your guess first: write it between the quotes in this cell, and run it again.", open);
            assertFalse((open + open.html()).contains("momentum") || (open + open.html()).contains("way"));
        }

        @Test
        void isComparedWithoutCaseAndSpaces() {
            says("Right: Leaky ReLU.", Guess.choice(" leaky  relu", "Leaky ReLU", "ReLU"));
            says("You guessed ReLU, and it is Leaky ReLU.", Guess.choice("RELU ", "Leaky ReLU", "ReLU"));
        }

        @Test
        void mayHaveTheRightAnswerAmongTheOthers() {
            says("Right: Adam.", Guess.choice("adam", "Adam", "SGD", "momentum", "Adam"));
        }

        @Test
        void isAskedForAgainWhereItIsNoneOfTheAnswers() {
            Guess unknown = Guess.choice("Nesterov", "momentum", "SGD", "Adam").because("it keeps its way.");
            says(
                    "\"Nesterov\" is none of the answers that this cell knows. Write one of these, and run it again: "
                            + "Adam, momentum, SGD.",
                    unknown);
            assertFalse(unknown.html().contains("way"));
        }

        @Test
        void refusesWhatIsNoChoice() {
            assertThrows(IllegalArgumentException.class, () -> Guess.choice("", "yes"));
            assertThrows(IllegalArgumentException.class, () -> Guess.choice("", "yes", "Yes "));
            assertThrows(NullPointerException.class, () -> Guess.choice(null, "yes", "no"));
            assertThrows(
                    IllegalStateException.class,
                    () -> Guess.choice("yes", "yes", "no").within(1));
        }
    }

    @Nested
    class Shown {
        @Test
        void hasTheReasonInAParagraphOfItsOwn() {
            Guess guess = Guess.number(2, 1).because("x < 2 & y.");
            says("It is less than that: you guessed 2, and it is 1.\nx < 2 & y.", guess);
            assertEquals("""
                    <div class="mathjax_ignore"><p>It is less than that: you guessed 2, and it is 1.</p>
                    <p>x &lt; 2 &amp; y.</p></div>""", guess.html());
            assertFalse(Guess.number(2, 1).toString().contains("\n"));
        }

        @Test
        void keepsReasonAndToleranceInEitherOrder() {
            String expected = "Right: you guessed 2, and it is 1.\nBecause.";
            says(expected, Guess.number(2, 1).because("Because.").within(1));
            says(expected, Guess.number(2, 1).within(1).because("Because."));
        }

        @Test
        void isHtmlInAKernelWithItsWordsBeside() {
            Guess guess = Guess.choice("no", "yes", "no");
            DisplayData shown = new Renderer().render(guess);
            assertEquals(guess.html(), shown.getData(MIMEType.TEXT_HTML));
            assertEquals(guess.toString(), shown.getData(MIMEType.TEXT_PLAIN));
        }

        @Test
        void isSpokenInAnotherLanguage() {
            System.setProperty("firstneuron.language", "qaa");
            try {
                says("12 est, plus quam 3", Guess.number(3, 12));
                says("Right: it is 12.", Guess.number(12, 12));
            } finally {
                System.clearProperty("firstneuron.language");
            }
        }
    }
}
