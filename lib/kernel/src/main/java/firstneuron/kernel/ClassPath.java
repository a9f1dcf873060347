package firstneuron.kernel;

import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What the notebook has put on its class path. A cell sees it as any program does, in the property java.class.path. */
final class ClassPath {
    /** What the JVM was started with. */
    static final String OF_KERNEL = System.getProperty("java.class.path");

    private final Set<String> entries = new LinkedHashSet<>(List.of(OF_KERNEL));
    private final Consumer<String> compilerAndLoader;

    ClassPath(Consumer<String> compilerAndLoader) {
        this.compilerAndLoader = compilerAndLoader;
        tell();
    }

    void add(Path entry) {
        compilerAndLoader.accept(entry.toString());
        entries.add(entry.toString());
        tell();
    }

    private void tell() {
        System.setProperty("java.class.path", String.join(File.pathSeparator, entries));
    }
}
