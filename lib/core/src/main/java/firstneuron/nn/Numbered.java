package firstneuron.nn;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Things counted from 1, as a reader counts layers. */
final class Numbered {
    private Numbered() {}

    static int index(String what, int number, int count) {
        if (number < 1 || number > count) {
            throw new IndexOutOfBoundsException(
                    what + " " + number + " was asked for, there are " + what + "s 1 to " + count);
        }
        return number - 1;
    }

    static String list(String what, List<?> things) {
        return IntStream.range(0, things.size())
                .mapToObj(i -> what + " " + (i + 1) + "\n" + things.get(i))
                .collect(Collectors.joining("\n"));
    }
}
