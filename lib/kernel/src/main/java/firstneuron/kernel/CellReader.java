package firstneuron.kernel;

import com.sun.source.tree.ExpressionStatementTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/** Cuts a cell into the pieces that JShell takes. */
final class CellReader {
    private final SourceCodeAnalysis analysis;

    CellReader(SourceCodeAnalysis analysis) {
        this.analysis = analysis;
    }

    /**
     * A cell that was cut.
     *
     * @param pieces what can be run, in order
     * @param failure why it goes no further behind them, if it does not
     */
    record Cut(List<Piece> pieces, Optional<CellException> failure) {}

    Cut cut(Source source) {
        String text = source.text();
        List<Piece> pieces = new ArrayList<>();
        int position = source.skipBlank(0);
        while (position < text.length()) {
            int end;
            Optional<Magics.Call> call = Magics.at(text, position);
            if (call.isPresent()) {
                end = call.get().end();
                pieces.add(new Piece(source, position, text.substring(position, end)));
            } else {
                try {
                    Optional<CellException> habit = Habits.at(source, position);
                    if (habit.isPresent()) {
                        throw habit.get();
                    }
                    Optional<Piece> next = next(source, position);
                    if (next.isEmpty()) {
                        break;
                    }
                    pieces.add(JShellGaps.bridged(next.get()));
                    end = Math.min(text.length(), position + next.get().text().length());
                } catch (CellException e) {
                    return new Cut(SealedTypes.withCases(pieces), Optional.of(e));
                } catch (RuntimeException | Error e) {
                    return new Cut(
                            SealedTypes.withCases(pieces), Optional.of(CompileErrors.failed(source, position, e)));
                }
            }
            position = source.skipBlank(end);
        }
        return new Cut(SealedTypes.withCases(pieces), Optional.empty());
    }

    private Optional<Piece> next(Source source, int position) throws CellException {
        String untilMagic = source.text().substring(position, Magics.limit(source.text(), position));
        CompletionInfo limited = analysis.analyzeCompletion(untilMagic);
        String rest = source.text().substring(position);
        // where the code is not complete before the magic, this stands in a text block, and is none
        return limited.completeness().isComplete() || untilMagic.length() == rest.length()
                ? next(source, position, untilMagic, limited)
                : next(source, position, rest, analysis.analyzeCompletion(rest));
    }

    private static Optional<Piece> next(Source source, int position, String rest, CompletionInfo info)
            throws CellException {
        return switch (info.completeness()) {
            case EMPTY -> Optional.empty();
            case COMPLETE ->
                Optional.of(new Piece(
                        source,
                        position,
                        rest.substring(0, rest.length() - info.remaining().length())));
            case COMPLETE_WITH_SEMI -> Optional.of(new Piece(source, position, info.source()));
            default -> {
                Optional<Piece> read = readByCompiler(source, position, rest);
                if (read.isEmpty()) {
                    refuseIncomplete(source, position, info.completeness());
                }
                // what does not parse is given to the compiler as a whole, which says why
                yield read.or(() -> Optional.of(new Piece(source, position, rest)));
            }
        };
    }

    private static void refuseIncomplete(Source source, int position, Completeness completeness) throws CellException {
        Optional<CellException> question = Habits.behindName(source, position);
        if (question.isPresent()) {
            throw question.get();
        }
        if (completeness != Completeness.UNKNOWN) {
            throw Brackets.incomplete(source, position);
        }
    }

    /**
     * JShell finds the end of a piece by rules of its own, which are narrower than the language: they know neither
     * {@code -> throw} nor {@code non-sealed}. The compiler's parser does.
     */
    private static Optional<Piece> readByCompiler(Source source, int position, String rest) {
        return Syntax.of(rest).map(syntax -> new Piece(source, position, text(syntax, rest)));
    }

    /** A variable needs its semicolon, where the cell ends without one. */
    private static String text(Syntax syntax, String rest) {
        if (syntax.end() <= rest.length()) {
            return rest.substring(0, syntax.end());
        }
        return syntax.trees().get(0) instanceof ExpressionStatementTree ? rest : rest + "\n;";
    }
}
