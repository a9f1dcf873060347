package firstneuron.kernel;

import com.google.gson.TypeAdapter;
import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import io.github.spencerpark.jupyter.kernel.history.HistoryEntry;
import io.github.spencerpark.jupyter.kernel.history.HistoryManager;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The cells that were run since the kernel started, and what they gave. */
final class History implements HistoryManager {
    private final List<Entry> entries = new ArrayList<>();

    synchronized void add(int number, String code) {
        entries.add(new Entry(number, code, null, false));
    }

    /** What the last cell gave, as text. */
    synchronized void addResult(String text) {
        Entry last = entries.remove(entries.size() - 1);
        entries.add(new Entry(last.getCellNumber(), last.getInput(), text, false));
    }

    @Override
    public synchronized List<HistoryEntry> lookupTail(int length, Set<ResultFlag> flags) {
        return tail(entries, length, flags);
    }

    @Override
    public synchronized List<HistoryEntry> lookupRange(int session, int start, int end, Set<ResultFlag> flags) {
        List<Entry> found = entries.stream()
                .filter(entry -> entry.getCellNumber() >= start && entry.getCellNumber() < end)
                .toList();
        return tail(found, found.size(), flags);
    }

    @Override
    public synchronized List<HistoryEntry> search(String pattern, int length, Set<ResultFlag> flags) {
        Pattern glob = glob(pattern);
        List<Entry> found = entries.stream()
                .filter(entry -> glob.matcher(entry.getInput()).matches())
                .toList();
        return tail(flags.contains(ResultFlag.UNIQUE) ? withoutOlderTwins(found) : found, length, flags);
    }

    /** A pattern in which * stands for any text, and ? for any character. */
    private static Pattern glob(String pattern) {
        String parts = pattern.codePoints()
                .mapToObj(Character::toString)
                .map(character -> character.equals("*") ? ".*" : character.equals("?") ? "." : Pattern.quote(character))
                .collect(Collectors.joining());
        return Pattern.compile(parts, Pattern.DOTALL);
    }

    /** The last ones; a request that names no length, which the base kernel reads as 0 or less, gets all. */
    private static List<HistoryEntry> tail(List<Entry> found, int length, Set<ResultFlag> flags) {
        return found.stream()
                .skip(length <= 0 ? 0 : Math.max(0, found.size() - length))
                .<HistoryEntry>map(entry -> entry.with(flags.contains(ResultFlag.INCLUDE_OUTPUT)))
                .toList();
    }

    private static List<Entry> withoutOlderTwins(List<Entry> found) {
        Map<String, Entry> newest = new LinkedHashMap<>();
        for (Entry entry : found) {
            newest.remove(entry.getInput());
            newest.put(entry.getInput(), entry);
        }
        return List.copyOf(newest.values());
    }

    /** The base kernel would write an entry as an object; the protocol wants (session, number, code). */
    @JsonAdapter(EntryWriter.class)
    private static final class Entry extends HistoryEntry {
        private final boolean withOutput;

        Entry(int number, String code, String result, boolean withOutput) {
            super(0, number, code, result);
            this.withOutput = withOutput;
        }

        Entry with(boolean output) {
            return new Entry(getCellNumber(), getInput(), getOutput(), output);
        }
    }

    private static final class EntryWriter extends TypeAdapter<Entry> {
        @Override
        public void write(JsonWriter json, Entry entry) throws IOException {
            json.beginArray().value(entry.getSession()).value(entry.getCellNumber());
            if (entry.withOutput) {
                json.beginArray()
                        .value(entry.getInput())
                        .value(entry.getOutput())
                        .endArray();
            } else {
                json.value(entry.getInput());
            }
            json.endArray();
        }

        @Override
        public Entry read(JsonReader json) {
            throw new UnsupportedOperationException("a kernel only sends its history");
        }
    }
}
