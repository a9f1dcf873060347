package firstneuron.kernel;

import static firstneuron.kernel.Listing.Sentences.SAY;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Words one after the other, as a sentence has them. */
final class Listing {
    interface Sentences {
        Sentences SAY = Texts.of("notes", "listing").as(Sentences.class);

        String and(String first, String second);

        String comma(String first, String second);
    }

    private Listing() {}

    static String of(Collection<String> words) {
        List<String> all = List.copyOf(words);
        int last = all.size() - 1;
        Optional<String> before = all.stream().limit(Math.max(0, last)).reduce(SAY::comma);
        return before.map(first -> SAY.and(first, all.get(last))).orElseGet(() -> String.join("", all));
    }
}
