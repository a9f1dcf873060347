package firstneuron.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The exercises in a program of one's own: there is no kernel that shows anything, and none is needed. */
class WithoutKernelTest {
    /** A class of this room, loaded where there is nothing but the library. */
    private static Class<?> alone(Class<?> type) throws Exception {
        URL classes = type.getProtectionDomain().getCodeSource().getLocation();
        return new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader()).loadClass(type.getName());
    }

    @Test
    void aGuessIsItsText() throws Exception {
        Class<?> type = alone(Guess.class);
        Object guess = type.getMethod("number", double.class, double.class).invoke(null, 3, 12);
        assertEquals("It is more than that: you guessed 3, and it is 12.", guess.toString());
        assertEquals(type, guess.getClass());
        assertInstanceOf(GuessInKernel.class, Guess.number(3, 12));
    }

    @Test
    void adviceIsItsText() throws Exception {
        Class<?> type = alone(Advice.class);
        var sentence = type.getDeclaredMethod("sentence", String.class, String.class);
        sentence.setAccessible(true);
        Object advice = sentence.invoke(null, "6.2: try it first", "Give check an answer.");
        assertEquals("6.2: try it first\n  Give check an answer.", advice.toString());
        assertEquals(type, advice.getClass());
    }

    @Test
    void whatAKernelShowsCannotBeLoaded() throws Exception {
        ClassLoader loader = alone(Guess.class).getClassLoader();
        for (Class<?> type : List.of(GuessInKernel.class, AdviceInKernel.class)) {
            assertThrows(NoClassDefFoundError.class, () -> loader.loadClass(type.getName()));
        }
    }
}
