package firstneuron.kernel;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.TypeDeclSnippet;

/** Declarations that cannot be used yet, as they need others which are still to come. */
final class Waiting {
    private Waiting() {}

    /** What a declaration waits for in the end: not for a class which itself waits, but for what that one waits for. */
    static Set<String> reasons(JShell shell, DeclarationSnippet declaration) {
        Set<String> reasons = new LinkedHashSet<>();
        addReasons(shell, declaration, reasons, new LinkedHashSet<>());
        return reasons;
    }

    private static void addReasons(
            JShell shell, DeclarationSnippet declaration, Set<String> reasons, Set<DeclarationSnippet> seen) {
        if (seen.add(declaration)) {
            shell.unresolvedDependencies(declaration)
                    .forEach(needed -> type(shell, MissingName.of(needed))
                            .ifPresentOrElse(
                                    waiting -> addReasons(shell, waiting, reasons, seen), () -> reasons.add(needed)));
        }
    }

    /** The error of code that uses a class which waits for what its cell does not declare either. */
    static Optional<CellException> error(
            JShell shell, List<Diag> errors, Predicate<MissingName> isDeclared, SnippetPlace place) {
        return errors.stream()
                .flatMap(error -> MissingName.of(error)
                        .flatMap(name -> type(shell, name).stream())
                        .filter(type -> reasons(shell, type).stream()
                                .map(MissingName::of)
                                .noneMatch(isDeclared))
                        .map(type -> error(type, reasons(shell, type), place.position(error.getPosition()), place)))
                .findFirst();
    }

    private static CellException error(TypeDeclSnippet type, Set<String> reasons, int start, SnippetPlace place) {
        String sentence = MissingErrors.cannotBeUsed(type.name(), reasons);
        return new CellException(
                "CompilationError",
                sentence,
                ErrorText.at(place.source(), start, start + type.name().length(), sentence, ""));
    }

    /** The class of a name, if a cell has declared it and it waits for others. */
    private static Optional<TypeDeclSnippet> type(JShell shell, MissingName name) {
        Stream<TypeDeclSnippet> types = name.kind().equals("method") ? Stream.empty() : shell.types();
        return types.filter(type -> type.name().equals(name.name())
                        && shell.status(type).isActive()
                        && !shell.status(type).isDefined()
                        && shell.unresolvedDependencies(type).findAny().isPresent())
                .findFirst();
    }
}
