package firstneuron.kernel;

import firstneuron.kernel.Snippets.Outcome;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.UnresolvedReferenceException;
import jdk.jshell.VarSnippet;

/** Says what is wrong with the snippets of a cell, or missing. */
final class CellJudge {
    private final JShell shell;
    private final Names names;
    private final Snippets snippets;
    private final CellExecution execution;
    private final CellNames ofCell;
    private final CellNotes notes;

    CellJudge(
            JShell shell, Names names, Snippets snippets, CellExecution execution, CellNames ofCell, CellNotes notes) {
        this.shell = shell;
        this.names = names;
        this.snippets = snippets;
        this.execution = execution;
        this.ofCell = ofCell;
        this.notes = notes;
    }

    boolean hasErrors(Snippet snippet) {
        return shell.diagnostics(snippet).anyMatch(Diag::isError);
    }

    /** Whether a declaration has errors, and waits for nothing that could mend them. */
    boolean isWrong(DeclarationSnippet declaration) {
        Snippet.Status status = shell.status(declaration);
        return (status.isActive() || status == Snippet.Status.REJECTED)
                && missing(declaration).isEmpty()
                && hasErrors(declaration);
    }

    /** What the compiler says of a snippet. */
    CellException error(Snippet snippet, Piece piece) {
        return CompileErrors.of(shell, names(piece), snippet, place(snippet));
    }

    /** The error of code that threw an exception, or that called what is not complete. */
    CellException failure(Source source, JShellException exception) {
        if (exception instanceof EvalException eval) {
            return RuntimeErrors.of(
                    source, execution.thrown(), eval, id -> snippets.places().of(id), snippets::lostThrough);
        }
        return MissingErrors.of(
                shell,
                names,
                (UnresolvedReferenceException) exception,
                id -> snippets.places().of(id).map(place -> place.seenFrom(source)));
    }

    /** The names that a piece uses, and that nothing has declared so far. */
    Set<MissingName> missing(Outcome outcome) {
        Set<MissingName> missing = new LinkedHashSet<>();
        for (SnippetEvent event : outcome.own()) {
            shell.diagnostics(event.snippet()).flatMap(MissingName::of).forEach(missing::add);
            if (event.snippet() instanceof DeclarationSnippet declaration) {
                missing.addAll(missing(declaration));
            }
        }
        return missing;
    }

    /** The names that a declaration waits for. */
    Set<MissingName> missing(DeclarationSnippet declaration) {
        Set<MissingName> missing = new LinkedHashSet<>();
        if (shell.status(declaration).isActive()) {
            shell.unresolvedDependencies(declaration).map(MissingName::of).forEach(missing::add);
        }
        return missing;
    }

    /** The error of a snippet that is wrong for using what neither this cell nor another one has declared. */
    Optional<CellException> tooEarly(Snippet snippet) {
        return Waiting.error(
                shell,
                names,
                shell.diagnostics(snippet).filter(Diag::isError).toList(),
                ofCell::isDeclared,
                place(snippet));
    }

    /** Whether there is a class of this name, in this cell or in another one, be it complete or not. */
    boolean isType(String name) {
        return ofCell.isDeclared(name)
                || shell.types().anyMatch(type -> type.name().equals(name));
    }

    /** Whether a class of this name is declared so that it can be used. */
    boolean isUsable(String name) {
        return shell.types()
                .anyMatch(type -> type.name().equals(name) && shell.status(type).isDefined());
    }

    /**
     * The error of a name that nothing declares. None, but a remark, if it may be still to come: it is like one inside of
     * the method only, belongs to a class, or is like the name of a class of the JDK.
     */
    Optional<CellException> misspelt(MissingName name, DeclarationSnippet declaration, Piece piece) {
        if (ofCell.isDeclared(name)) {
            return Optional.empty();
        }
        SnippetPlace place = place(declaration);
        Optional<CellException> misspelt = MissingErrors.misspelt(names(piece), name, place);
        Optional<Use> use = Use.of(name, place);
        if (misspelt.isEmpty() || use.filter(Use::isMember).isPresent()) {
            return misspelt;
        }
        Names outside = names.and(kind -> ofCell.seenOutside(piece, kind));
        boolean isCertain = use.filter(Use::isAnnotation).isPresent() || declaration instanceof VarSnippet;
        Optional<String> remark = isCertain ? Optional.empty() : outside.remark(name.kind(), name.name());
        Optional<String> alike = names.withOwner(name.kind(), name.name())
                .or(() -> names(piece)
                        .near(name.kind(), name.name())
                        .filter(near -> ofCell.isAlikeLocal(piece, name, near))
                        .filter(near -> !outside.near(name.kind(), name.name()).equals(Optional.of(near))));
        alike.ifPresentOrElse(
                meant -> notes.addAlike(declaration, name.name(), meant),
                () -> remark.ifPresent(text -> notes.addRemark(declaration, text)));
        return alike.isPresent() || remark.isPresent() ? Optional.empty() : misspelt;
    }

    private SnippetPlace place(Snippet snippet) {
        return snippets.places().of(snippet.id()).orElseThrow();
    }

    private Names names(Piece piece) {
        return names.and(kind -> ofCell.seenFrom(piece, kind));
    }
}
