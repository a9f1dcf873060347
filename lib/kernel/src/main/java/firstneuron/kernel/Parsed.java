package firstneuron.kernel;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A source file as the compiler's parser reads it, whatever its names mean.
 *
 * @param unit the tree of the file
 * @param trees tells positions and comments of the tree
 * @param problems what the parser says of the file
 */
record Parsed(CompilationUnitTree unit, Trees trees, List<Diagnostic<? extends JavaFileObject>> problems) {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final JavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);

    static Parsed of(String text) {
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("source:///Source.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return text;
                    }
                };
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        JavacTask task =
                (JavacTask) COMPILER.getTask(null, FILES, problems, List.of("-proc:none"), null, List.of(file));
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            return new Parsed(unit, Trees.instance(task), problems.getDiagnostics());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the file is this text: nothing is read from a disk
        }
    }
}
