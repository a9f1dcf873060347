package firstneuron.kernel;

import firstneuron.kernel.Snippets.Replaced;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jdk.jshell.PersistentSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.TypeDeclSnippet;

/** Where the snippets stand in the cells, also those that run now. */
final class Places {
    private final Map<String, SnippetPlace> places = new ConcurrentHashMap<>(); // threads of cells ask, too
    /** What runs now, and stands at no place yet. */
    private volatile Piece running;

    /** What JShell does with a piece. */
    interface Evaluation {
        List<SnippetEvent> run() throws CellException;
    }

    List<SnippetEvent> during(Piece piece, Evaluation evaluation) throws CellException {
        Piece outer = running;
        running = piece;
        try {
            return evaluation.run();
        } finally {
            running = outer;
        }
    }

    Optional<SnippetPlace> of(String snippetId) {
        return Optional.ofNullable(places.get(snippetId));
    }

    /** Where a snippet stands, also while it runs. */
    Optional<SnippetPlace> of(Snippet snippet) {
        Piece current = running;
        return of(snippet.id()).or(() -> Optional.ofNullable(current).map(piece -> piece.place(snippet.source())));
    }

    /** What has lost its name to another snippet. */
    List<Replaced> replaced(List<SnippetEvent> events) {
        return events.stream()
                .filter(event -> event.status() == Snippet.Status.OVERWRITTEN)
                .map(SnippetEvent::snippet)
                .filter(snippet -> snippet instanceof PersistentSnippet && places.containsKey(snippet.id()))
                .map(snippet -> new Replaced((PersistentSnippet) snippet, places.get(snippet.id())))
                .toList();
    }

    /** Remembers where a snippet stands, and from where its code was loaded: a class that is the same is not loaded again. */
    void add(Piece piece, SnippetEvent event, List<Replaced> replaced) {
        SnippetPlace place = piece.place(event.snippet().source());
        boolean isSame = event.snippet() instanceof TypeDeclSnippet
                && event.status() == Snippet.Status.VALID
                && !event.isSignatureChange();
        places.put(
                event.snippet().id(),
                isSame && !replaced.isEmpty() ? place.loadedFrom(replaced.get(0).place()) : place);
    }

    void restore(Replaced before) {
        places.put(before.snippet().id(), before.place());
    }
}
