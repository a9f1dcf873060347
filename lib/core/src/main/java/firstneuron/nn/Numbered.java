package firstneuron.nn;

import firstneuron.language.Texts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Layers are counted from 1, as a reader counts them. */
final class Numbered {
    private Numbered() {}

    static <T> T layer(List<T> layers, int number) {
        if (number < 1 || number > layers.size()) {
            throw new IndexOutOfBoundsException(
                    "layer " + number + " was asked for, there are layers 1 to " + layers.size());
        }
        return layers.get(number - 1);
    }

    interface Sentences {
        String layer(int number);
    }

    /** For people to read, not for errors. */
    static String name(int number) {
        return Texts.words(Numbered.class, "numbered").as(Sentences.class).layer(number);
    }

    static String list(List<?> layers) {
        return IntStream.range(0, layers.size())
                .mapToObj(i -> name(i + 1) + "\n" + layers.get(i))
                .collect(Collectors.joining("\n"));
    }
}
