package firstneuron.kernel;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The names of the classes of a package, in a jar or in the JDK. */
final class PackageClasses {
    private static final Pattern CLASS = Pattern.compile("([A-Za-z0-9_]+)[.]class");

    /** The shortest name in which a letter may be wrong. */
    private static final int SHORTEST = 6;

    private final ClassLoader loader;

    PackageClasses(ClassLoader loader) {
        this.loader = loader;
    }

    /** The names of a package's classes, if it is in a jar. */
    Stream<String> ofJar(String folder) {
        String path = folder.replace('.', '/');
        try {
            URL url = loader.getResource(path);
            if (url == null || !(url.openConnection() instanceof JarURLConnection jar)) {
                return Stream.empty();
            }
            return jar.getJarFile().stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(path + "/"))
                    .flatMap(name -> className(name.substring(path.length() + 1)));
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    /**
     * The class of the JDK that was probably meant. The JDK has thousands of them, most of which a beginner does not know:
     * one letter may be wrong, and in a short name none, since that is more probably one of the notebook's own.
     *
     * @param given what was written
     * @param imported the packages that are imported whole
     */
    Optional<String> nearest(String given, Stream<String> imported) {
        return Stream.concat(Stream.of("java.lang"), imported.filter(folder -> folder.startsWith("java.")))
                .flatMap(PackageClasses::ofJdk)
                .filter(name -> name.equalsIgnoreCase(given)
                        || given.length() >= SHORTEST && Spelling.distanceInLetters(name, given) == 1)
                .min(Comparator.comparing((String name) -> !name.equalsIgnoreCase(given))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static Stream<String> ofJdk(String folder) {
        return ModuleLayer.boot().modules().stream()
                .filter(module -> module.getPackages().contains(folder))
                .flatMap(module -> ofModule(module.getName(), folder));
    }

    private static Stream<String> ofModule(String module, String folder) {
        Path path = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules", module, folder.replace('.', '/'));
        try (Stream<Path> files = Files.list(path)) {
            return files.flatMap(file -> className(file.getFileName().toString())).toList().stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    /** The name of a class by that of its file; none for what has no name of its own, as a class inside of another one. */
    private static Stream<String> className(String file) {
        Matcher name = CLASS.matcher(file);
        return name.matches() ? Stream.of(name.group(1)) : Stream.empty();
    }
}
