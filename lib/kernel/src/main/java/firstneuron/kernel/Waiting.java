package firstneuron.kernel;

import static firstneuron.kernel.Waiting.Sentences.SAY;

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
import jdk.jshell.VarSnippet;

/** Declarations that cannot be used yet, as they need others which are still to come. */
final class Waiting {
    interface Sentences {
        Sentences SAY = Texts.of("compiler", "waiting").as(Sentences.class);

        String needs(String declaration, String names, String advice);

        String runCellFirst();

        String runCellsFirst();

        String doesNotFit(String declaration);
    }

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
                    .forEach(needed -> declared(shell, MissingName.of(needed))
                            .ifPresentOrElse(
                                    waiting -> addReasons(shell, waiting, reasons, seen), () -> reasons.add(needed)));
        }
    }

    /** The error of code that uses a declaration which waits for what its cell does not declare either. */
    static Optional<CellException> error(
            JShell shell, Names names, List<Diag> errors, Predicate<MissingName> isDeclared, SnippetPlace place) {
        return errors.stream()
                .filter(error -> !Problem.of(error, place).isMember())
                .flatMap(error -> MissingName.of(error)
                        .flatMap(name -> declared(shell, name).stream())
                        .filter(waiting -> reasons(shell, waiting).stream()
                                .map(MissingName::of)
                                .noneMatch(isDeclared))
                        .map(waiting -> error(
                                waiting, names, reasons(shell, waiting), place.position(error.getPosition()), place)))
                .findFirst();
    }

    private static CellException error(
            DeclarationSnippet waiting, Names names, Set<String> reasons, int start, SnippetPlace place) {
        String sentence = reasons.isEmpty()
                ? SAY.doesNotFit(called(waiting))
                : SAY.needs(called(waiting), Listing.of(reasons), whatToDo(names, reasons));
        return CellException.at(
                "CompilationError",
                place.source(),
                start,
                start + waiting.name().length(),
                sentence);
    }

    private static String whatToDo(Names names, Set<String> reasons) {
        return reasons.size() > 1
                ? SAY.runCellsFirst()
                : reasons.stream()
                        .map(MissingName::of)
                        .findFirst()
                        .flatMap(missing -> names.meant(missing.kind(), missing.name()))
                        .orElseGet(SAY::runCellFirst);
    }

    /** What a declaration is called in a sentence, for example {@code class Neuron}. */
    static String called(DeclarationSnippet declaration) {
        String kind = declaration instanceof TypeDeclSnippet
                ? "class "
                : declaration instanceof VarSnippet ? "variable " : "method ";
        return kind + declaration.name();
    }

    /** The declaration of a name, if a cell has it, and it waits for others or does not fit them. */
    private static Optional<DeclarationSnippet> declared(JShell shell, MissingName name) {
        Stream<? extends DeclarationSnippet> declarations = switch (name.kind()) {
            case "method" -> shell.methods();
            case "variable" -> Stream.concat(shell.variables(), shell.types());
            default -> shell.types();
        };
        return declarations
                .filter(declaration -> declaration.name().equals(name.name())
                        && shell.status(declaration).isActive()
                        && !shell.status(declaration).isDefined())
                .map(declaration -> (DeclarationSnippet) declaration)
                .findFirst();
    }
}
