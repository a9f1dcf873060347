package firstneuron.kernel;

import com.google.gson.TypeAdapter;
import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import io.github.spencerpark.jupyter.kernel.history.HistoryEntry;
import io.github.spencerpark.jupyter.kernel.history.HistoryManager;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The cells that were run since the kernel started. */
final class History implements HistoryManager {
    private final List<HistoryEntry> entries = new ArrayList<>();

    synchronized void add(int number, String code) {
        entries.add(new Entry(number, code));
    }

    @Override
    public synchronized List<HistoryEntry> lookupTail(int length, Set<ResultFlag> flags) {
        return List.copyOf(entries.subList(Math.max(0, entries.size() - length), entries.size()));
    }

    @Override
    public synchronized List<HistoryEntry> lookupRange(int session, int start, int end, Set<ResultFlag> flags) {
        return entries.stream()
                .filter(entry -> entry.getCellNumber() >= start && entry.getCellNumber() < end)
                .toList();
    }

    @Override
    public synchronized List<HistoryEntry> search(String pattern, int length, Set<ResultFlag> flags) {
        Pattern glob = Pattern.compile(
                Pattern.quote(pattern).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q"), Pattern.DOTALL);
        List<HistoryEntry> found = entries.stream()
                .filter(entry -> glob.matcher(entry.getInput()).matches())
                .toList();
        return found.subList(Math.max(0, found.size() - length), found.size());
    }

    /** The base kernel would write an entry as an object; the protocol wants (session, number, code). */
    @JsonAdapter(EntryWriter.class)
    private static final class Entry extends HistoryEntry {
        Entry(int number, String code) {
            super(0, number, code);
        }
    }

    private static final class EntryWriter extends TypeAdapter<Entry> {
        @Override
        public void write(JsonWriter json, Entry entry) throws IOException {
            json.beginArray()
                    .value(entry.getSession())
                    .value(entry.getCellNumber())
                    .value(entry.getInput())
                    .endArray();
        }

        @Override
        public Entry read(JsonReader json) {
            throw new UnsupportedOperationException("a kernel only sends its history");
        }
    }
}
