package firstneuron.kernel;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import jdk.jshell.JShell;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/**
 * Runs cells in a JShell of their own.
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

    /** So that a NullPointerException can say that "word" is null, and not "&lt;local4&gt;". */
    private static final String WITH_NAMES_OF_VARIABLES = "-g";

    private final CellExecution execution = new CellExecution();
    private final NameIndex index = new NameIndex();
    private final JShell shell;
    private final SourceCodeAnalysis analysis;
    private final Names names;
    private final MagicPaths paths;
    private final Magics magics;
    private final CellReader reader;
    private final Snippets snippets;
    private boolean imported;
    private boolean running;

    Evaluator(Path workingDirectory) {
        shell = JShell.builder()
                .compilerOptions(WITH_NAMES_OF_VARIABLES)
                .executionEngine(new Provider(), Map.of())
                .fileManager(files -> index.delaying(withoutLibrary(files)))
                .build();
        analysis = shell.sourceCodeAnalysis();
        names = new Names(shell, execution.classLoader());
        paths = new MagicPaths(workingDirectory);
        magics = new Magics(paths, new ClassPath(shell::addToClasspath));
        reader = new CellReader(analysis);
        snippets = new Snippets(shell, execution);
        execution.stackTraces().tellOfCellsBy(new CellFrames(shell, snippets.places())::readable);
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

    /** Does what the page asks for between two cells, on the thread of cells. */
    void between(Runnable work) {
        StopSignal.lower();
        execution.between(work);
    }

    /** The lines for what was thrown outside of any cell, as those of a failed cell: JShell finds its places when it is thrown inside. */
    List<String> explained(Throwable thrown) {
        Rethrown.keep(thrown);
        try {
            run(new Source(0, Rethrown.CELL));
            return List.of();
        } catch (CellException e) {
            return e.lines();
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

    /** The threads of the cells, which tell what has ended one of them. */
    CellThreads threads() {
        return execution.threads();
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
        return new CellRun(shell, names, snippets, magics, execution, reader.cut(source)).run();
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
