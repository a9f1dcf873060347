package firstneuron.kernel;

import static firstneuron.kernel.MissingErrors.Sentences.SAY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.UnresolvedReferenceException;

/** Says which names in a declaration nothing declares: those that are misspelt, and those that are still to come. */
final class MissingErrors {
    interface Sentences {
        Sentences SAY = Texts.of("compiler", "missing").as(Sentences.class);

        String aName();

        String undeclared(String name);

        String severalUndeclared(String names);

        String noMember(String kind, String name);
    }

    private MissingErrors() {}

    /** A declaration that uses a name which nothing declares. */
    static CellException of(JShell shell, Names names, Snippet snippet, SnippetPlace place) {
        List<String> missing = snippet instanceof DeclarationSnippet declaration
                ? List.copyOf(Waiting.reasons(shell, declaration))
                : List.of(SAY.aName());
        if (missing.isEmpty() && shell.diagnostics(snippet).anyMatch(Diag::isError)) {
            return CompileErrors.of(shell, names, snippet, place); // it fitted when it was declared
        }
        return missing.stream()
                .flatMap(name -> misspelt(names, MissingName.of(name), place).stream())
                .findFirst()
                .orElseGet(() -> undeclared(missing, place));
    }

    private static CellException undeclared(List<String> missing, SnippetPlace place) {
        String sentence =
                missing.size() == 1 ? SAY.undeclared(missing.get(0)) : SAY.severalUndeclared(Listing.of(missing));
        return error(sentence, MissingName.of(missing.get(0)), place);
    }

    /** A method was called whose body uses a name which nothing declares. */
    static CellException of(
            JShell shell,
            Names names,
            UnresolvedReferenceException exception,
            Function<String, Optional<SnippetPlace>> places) {
        DeclarationSnippet snippet = exception.getSnippet();
        return places.apply(snippet.id())
                .map(place -> of(shell, names.and(kind -> inside(place, kind)), snippet, place))
                .orElseGet(() ->
                        new CellException("CompilationError", exception.getMessage(), List.of(exception.getMessage())));
    }

    private static Set<String> inside(SnippetPlace place, String kind) {
        return new CellNames(List.of()).seenFrom(place.piece(), kind);
    }

    /** The error of a name that nothing declares, if it is clear what was meant; if not, it may be declared later. */
    static Optional<CellException> misspelt(Names names, MissingName name, SnippetPlace place) {
        Optional<Use> use = Use.of(name, place);
        if (use.isPresent() && use.get().isMember()) {
            String sentence = SAY.noMember(name.kind(), name.name())
                    + names.members()
                            .meant(name.kind(), name.name())
                            .map(near -> " " + near)
                            .orElse("");
            return Optional.of(error(
                    sentence,
                    place,
                    use.get().start(),
                    use.get().start() + name.name().length()));
        }
        boolean annotates = use.isPresent() && use.get().isAnnotation();
        Optional<String> ofJdk = annotates ? names.annotation(name.name()) : Optional.empty();
        return ofJdk.or(() -> names.meant(name.kind(), name.name()))
                .map(advice -> error(NameSentences.unknownHere(name.kind(), name.name()) + " " + advice, name, place))
                .or(() -> annotates ? Optional.of(undeclared(List.of(name.text()), place)) : Optional.empty());
    }

    /** An error that marks the first use of a name. */
    private static CellException error(String sentence, MissingName name, SnippetPlace place) {
        Optional<Use> use = Use.of(name, place);
        int start = use.map(Use::start).orElse(place.position());
        return error(
                sentence, place, start, start + (use.isPresent() ? name.name().length() : 1));
    }

    private static CellException error(String sentence, SnippetPlace place, int start, int end) {
        return CellException.at("CompilationError", place.source(), start, end, sentence);
    }
}
