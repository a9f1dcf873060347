package firstneuron.kernel;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.UnresolvedReferenceException;
import jdk.jshell.VarSnippet;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/**
 * Runs cells: cuts a cell into snippets, lets JShell run each, and turns failures into {@link CellException}s.
 */
final class Evaluator implements AutoCloseable {
    private static final String LIBRARY = "first-neuron.jar";
    private static final String DEFAULT_IMPORTS = """
            import java.util.*;
            import java.io.*;
            import java.math.*;
            import java.net.*;
            import java.util.concurrent.*;
            import java.util.prefs.*;
            import java.util.regex.*;
            import static firstneuron.kernel.Notebook.*;
            """;

    private final CellExecution execution = new CellExecution();
    private final NameIndex index = new NameIndex();
    private final JShell shell;
    private final SourceCodeAnalysis analysis;
    private final Names names;
    private final MagicPaths paths;
    private final Magics magics;
    private final Map<String, SnippetPlace> places = new HashMap<>();
    private VarSnippet lastResult;
    private boolean imported;
    private boolean running;

    /** Where a snippet stands: its cell, and the position of its first character. */
    record SnippetPlace(Source source, int position) {}

    Evaluator(Path workingDirectory) {
        shell = JShell.builder()
                .executionEngine(new Provider(), Map.of())
                .fileManager(files -> index.delaying(withoutLibrary(files)))
                .build();
        analysis = shell.sourceCodeAnalysis();
        names = new Names(shell, execution.classLoader());
        paths = new MagicPaths(workingDirectory);
        magics = new Magics(paths, new ClassPath(shell::addToClasspath));
    }

    /**
     * A file manager that does not know the course's library yet. The library stands on the JVM's own class path, because
     * the archive of classes was made with it; but the compiler looks through a whole jar before it compiles the first
     * line, and should do so only for a cell that asks for the jar.
     */
    private static StandardJavaFileManager withoutLibrary(StandardJavaFileManager files) {
        List<Path> classPath = Arrays.stream(ClassPath.OF_KERNEL.split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> !entry.endsWith(LIBRARY))
                .toList();
        try {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /**
     * Runs a cell.
     *
     * @param cellNumber the number that the notebook shows
     * @param text the cell
     * @return the value of the last expression, or null if there is none to show
     * @throws CellException if the cell does not compile, fails or is interrupted; what ran before stays
     */
    Object evaluate(int cellNumber, String text) throws CellException {
        boolean outermost = !running;
        if (outermost) {
            StopSignal.lower();
            Notebook.takeLastDisplay(); // of a cell that failed behind it
        }
        running = true;
        try {
            importDefaults();
            return run(new Source(cellNumber, text.replace("\r\n", "\n").replace('\r', '\n')));
        } finally {
            running = !outermost;
        }
    }

    /** Asks the running cell to end, and every thread that a cell has started. */
    void interrupt() {
        execution.interrupt();
    }

    JShell shell() {
        return shell;
    }

    SourceCodeAnalysis analysis() {
        return analysis;
    }

    /** Where the files are that a magic names. */
    MagicPaths paths() {
        return paths;
    }

    /**
     * JShell keeps a compiler from one question to the next, and in JDK 17 to 25 that one has lost the members of every
     * class from the class path that it was asked about. A change of the class path, here by nothing, makes a new one.
     */
    void renewCompiler() {
        shell.addToClasspath("");
    }

    NameIndex index() {
        return index;
    }

    ClassLoader classLoader() {
        return execution.classLoader();
    }

    @Override
    public void close() {
        index.close();
        shell.close();
    }

    /** Whoever comes second waits: a cell may be there before the warm-up is done. */
    synchronized void importDefaults() throws CellException {
        if (!imported) {
            imported = true;
            run(new Source(0, DEFAULT_IMPORTS));
        }
    }

    private Object run(Source source) throws CellException {
        Object result = null;
        int position = source.skipBlank(0);
        while (position < source.text().length()) {
            Optional<Magics.Call> call = Magics.at(source.text(), position);
            if (call.isPresent()) {
                result = null;
                Optional<String> snippet = magics.run(source, call.get());
                if (snippet.isPresent()) {
                    evaluateSnippet(source, position, snippet.get());
                }
                position = source.skipBlank(call.get().end());
                continue;
            }
            Optional<CellException> habit = Habits.at(source, position);
            if (habit.isPresent()) {
                throw habit.get();
            }
            int start = position;
            int limit = Magics.limit(source.text(), start);
            CompletionInfo info = analyze(source, start, limit);
            if (limit < source.text().length() && !info.completeness().isComplete()) {
                limit = source.text().length(); // the magic stands in a text block, and is none
                info = analyze(source, start, limit);
            }
            switch (info.completeness()) {
                case COMPLETE, COMPLETE_WITH_SEMI -> {
                    result = Effects.asked(
                            info.source(),
                            evaluateSnippet(source, position, info.source()),
                            Notebook.takeLastDisplay());
                    position = source.skipBlank(limit - info.remaining().length());
                }
                case UNKNOWN -> { // does not parse: the compiler says why
                    Optional<CellException> question = Habits.behindName(source, start);
                    if (question.isPresent()) {
                        throw question.get();
                    }
                    result = evaluateSnippet(source, position, source.text().substring(position));
                    position = source.text().length();
                }
                case EMPTY -> position = source.text().length();
                default -> throw Habits.behindName(source, start).orElseGet(() -> Brackets.incomplete(source, start));
            }
        }
        return result;
    }

    private CompletionInfo analyze(Source source, int start, int end) throws CellException {
        return compiler(
                source, start, () -> analysis.analyzeCompletion(source.text().substring(start, end)));
    }

    /** Lets the compiler work, which fails itself where code is nested too deeply, or broken in a way that it does not expect. */
    private static <T> T compiler(Source source, int position, Supplier<T> work) throws CellException {
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            throw CompileErrors.failed(source, position, e);
        }
    }

    private Object evaluateSnippet(Source source, int position, String code) throws CellException {
        List<SnippetEvent> events = compiler(source, position, () -> shell.eval(code));
        Object value = execution.takeResult();
        Object result = null;
        for (SnippetEvent event : events) {
            if (event.causeSnippet() != null) {
                continue;
            }
            Snippet snippet = event.snippet();
            places.put(snippet.id(), new SnippetPlace(source, position + leadingBlank(code, snippet.source())));
            if (event.exception() != null) {
                throw failure(source, event.exception());
            }
            if (!event.status().isDefined()) {
                CellException error = CompileErrors.of(shell, names, snippet, places.get(snippet.id()));
                if (event.status() != Snippet.Status.REJECTED
                        && shell.diagnostics(snippet).anyMatch(Diag::isError)) {
                    shell.drop(snippet); // too large a method: JShell would come back to it, and fail over other cells
                }
                throw error;
            }
            result = switch (snippet.subKind()) {
                case VAR_VALUE_SUBKIND, OTHER_EXPRESSION_SUBKIND -> value;
                case TEMP_VAR_EXPRESSION_SUBKIND -> {
                    forgetLastResult();
                    lastResult = (VarSnippet) snippet;
                    yield value;
                }
                default -> null;
            };
        }
        return result;
    }

    /**
     * JShell keeps the value of every expression in a variable such as $12, for ever. Here it is kept until the next one:
     * the pictures of a lesson, drawn again and again, would fill the memory.
     */
    private void forgetLastResult() {
        if (lastResult != null) {
            shell.drop(lastResult);
            execution.forget(lastResult);
            lastResult = null;
        }
    }

    private CellException failure(Source source, JShellException exception) {
        if (exception instanceof EvalException eval) {
            return RuntimeErrors.of(source, execution.thrown(), eval, this::place);
        }
        return CompileErrors.unresolved(shell, (UnresolvedReferenceException) exception, this::place);
    }

    private Optional<SnippetPlace> place(String snippetId) {
        return Optional.ofNullable(places.get(snippetId));
    }

    private static int leadingBlank(String code, String snippetSource) {
        String first = snippetSource.strip().lines().findFirst().orElse("");
        return Math.max(0, code.indexOf(first)) - Math.max(0, snippetSource.indexOf(first));
    }

    private final class Provider implements ExecutionControlProvider {
        @Override
        public String name() {
            return "cell";
        }

        @Override
        public ExecutionControl generate(ExecutionEnv environment, Map<String, String> parameters) {
            return execution;
        }
    }
}
