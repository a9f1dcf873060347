package firstneuron.kernel;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A source file as the compiler's parser reads it, whatever its names mean.
 *
 * @param unit the tree of the file
 * @param trees tells positions and comments of the tree
 */
record Parsed(CompilationUnitTree unit, Trees trees) {
    static Parsed of(String text) {
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("source:///Source.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return text;
                    }
                };
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, problem -> {}, List.of("-proc:none"), null, List.of(file));
        try {
            return new Parsed(task.parse().iterator().next(), Trees.instance(task));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the file is this text: nothing is read from a disk
        }
    }
}
