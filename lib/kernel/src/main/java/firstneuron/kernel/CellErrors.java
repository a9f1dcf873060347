package firstneuron.kernel;

import firstneuron.kernel.Snippets.Outcome;
import java.util.LinkedHashSet;
import java.util.List;
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

/** What is wrong with the pieces of a cell, told by what the cell itself declares. */
final class CellErrors {
    private final JShell shell;
    private final Names names;
    private final Snippets snippets;
    private final CellNames ofCell;

    CellErrors(JShell shell, Names names, Snippets snippets, CellNames ofCell) {
        this.shell = shell;
        this.names = names;
        this.snippets = snippets;
        this.ofCell = ofCell;
    }

    /** The names without which a piece was refused. */
    Set<MissingName> missing(Outcome outcome) {
        Set<MissingName> missing = new LinkedHashSet<>();
        for (SnippetEvent event : outcome.own()) {
            shell.diagnostics(event.snippet()).flatMap(MissingName::of).forEach(missing::add);
        }
        return missing;
    }

    /** The names without which a declaration cannot be used yet. */
    Set<MissingName> missing(DeclarationSnippet declaration) {
        Set<MissingName> missing = new LinkedHashSet<>();
        if (shell.status(declaration).isActive()) {
            shell.unresolvedDependencies(declaration).map(MissingName::of).forEach(missing::add);
        }
        return missing;
    }

    /** The error of a snippet that is wrong for using what neither this cell nor another one has declared. */
    Optional<CellException> tooEarly(Snippet snippet, SnippetPlace place) {
        List<Diag> errors = shell.diagnostics(snippet).filter(Diag::isError).toList();
        Set<MissingName> missing = new LinkedHashSet<>();
        if (!errors.isEmpty()) {
            errors.stream().flatMap(MissingName::of).forEach(missing::add);
            if (snippet instanceof DeclarationSnippet declaration) {
                missing.addAll(missing(declaration));
            }
            missing.removeIf(ofCell::isDeclared);
        }
        return SealedTypes.missingCase(missing, place)
                .or(() -> Waiting.error(shell, errors, ofCell::isDeclared, place));
    }

    /** What the compiler says of a snippet. */
    CellException refused(Snippet snippet, Piece piece, SnippetPlace place) {
        return CompileErrors.of(shell, names(piece), snippet, place);
    }

    /** The error of a name that a declaration uses and nothing declares, if it is clear what was meant. */
    Optional<CellException> misspelt(MissingName name, Piece piece, SnippetPlace place) {
        return MissingErrors.misspelt(names(piece), name, place);
    }

    /**
     * What may be meant by a name that may as well be one that is still to come: one inside of the method that is like it, or
     * one that belongs to a class.
     */
    Optional<String> alike(MissingName name, Piece piece, SnippetPlace place) {
        Names outside = names.and(kind -> ofCell.seenOutside(piece, kind));
        boolean isMember = Use.of(name, place).filter(Use::isMember).isPresent();
        Optional<String> ofClass = isMember ? Optional.empty() : names.withOwner(name.kind(), name.name());
        return ofClass.or(() -> names(piece)
                .near(name.kind(), name.name())
                .filter(near -> !isMember && ofCell.isAlikeLocal(piece, name, near))
                .filter(near -> !outside.near(name.kind(), name.name()).equals(Optional.of(near))));
    }

    private Names names(Piece piece) {
        return names.and(kind -> ofCell.seenFrom(piece, kind));
    }

    /** The error of a piece of a cell that threw something, or came to a name that nothing declares. */
    CellException failure(Source source, Throwable thrown, JShellException exception) {
        if (exception instanceof EvalException eval) {
            return RuntimeErrors.of(source, thrown, eval, snippets::place);
        }
        return MissingErrors.of(
                shell,
                names,
                (UnresolvedReferenceException) exception,
                id -> snippets.place(id).map(place -> place.seenFrom(source)));
    }
}
