package firstneuron.kernel;

import io.github.spencerpark.jupyter.kernel.ReplacementOptions;
import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import java.util.Optional;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/**
 * Helps with writing: completion, documentation, and whether a piece of code is whole. A cursor is counted in code points,
 * as the protocol counts it.
 */
final class Assistance {
    private static final String INDENT = "    ";

    private final SourceCodeAnalysis analysis;
    private final Completion completion;
    private final Inspection inspection;

    Assistance(Evaluator evaluator) {
        analysis = evaluator.analysis();
        completion = new Completion(evaluator);
        inspection = new Inspection(evaluator);
    }

    /** What could stand at the cursor. */
    ReplacementOptions complete(String cell, int cursor) {
        ReplacementOptions options = completion.at(cell, Magics.blankedIn(cell), position(cell, cursor));
        return options == null
                ? null
                : new ReplacementOptions(
                        options.getReplacements(),
                        cell.codePointCount(0, options.getSourceStart()),
                        cell.codePointCount(0, options.getSourceEnd()));
    }

    /** Signature and documentation of what stands at the cursor; for a variable, its type and value. */
    Optional<DisplayData> inspect(String cell, int cursor) {
        return inspection.at(Magics.blankedIn(cell), position(cell, cursor)).map(DisplayData::new);
    }

    private static int position(String cell, int cursor) {
        return cell.offsetByCodePoints(0, Math.max(0, Math.min(cursor, cell.codePointCount(0, cell.length()))));
    }

    /** {@code complete}, {@code invalid}, {@code unknown}, or the white space that the next line starts with. */
    String isComplete(String cell) {
        String code = Magics.blankedIn(cell);
        Source source = new Source(0, code);
        if (Habits.at(source, source.skipBlank(0)).isPresent()) {
            return "complete"; // it gets its answer when it is run
        }
        CompletionInfo info = analysis.analyzeCompletion(code);
        while (info.completeness().isComplete() && !info.remaining().isEmpty()) {
            info = analysis.analyzeCompletion(info.remaining());
        }
        return switch (info.completeness()) {
            case COMPLETE, COMPLETE_WITH_SEMI, EMPTY -> "complete";
            case UNKNOWN -> "invalid";
            default -> indentAfter(code);
        };
    }

    private static String indentAfter(String code) {
        String last = code.substring(code.lastIndexOf('\n') + 1);
        String indent = last.substring(0, Source.indentation(last));
        return last.strip().endsWith("{") || last.strip().endsWith("(") ? indent + INDENT : indent;
    }
}
