package firstneuron.kernel;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.ImportSnippet;
import jdk.jshell.JShell;
import org.jsoup.nodes.Entities;

/**
 * The documentation of classes whose jar has their source in {@code META-INF/sources}, as that of the course's library.
 * JShell itself finds the documentation of the JDK alone.
 */
final class SourceDocumentation {
    private static final String FOLDER = "META-INF/sources/";

    /** For example {@code {@link Matrix#row a row}}; what stands in it is text, also where it looks like an element. */
    private static final Pattern INLINE_TAG = Pattern.compile("[{]@[a-z]+[ \n]+(?:[A-Za-z.]*#)?(.*?)}", Pattern.DOTALL);

    private final JShell shell;
    private final ClassLoader loader;

    SourceDocumentation(JShell shell, ClassLoader loader) {
        this.shell = shell;
        this.loader = loader;
    }

    /**
     * Looks a signature up.
     *
     * @param signature as JShell writes it, for example {@code Picture Plots.scatter(String title, Table points)}, a
     *     constructor, or the name of a class
     * @return the comment of the declaration without its markup, if there is a source with a comment
     */
    Optional<String> of(String signature) {
        String plain = signature.replaceAll("<[^()]*?>", "").replaceFirst(" throws .*", "");
        int bracket = plain.indexOf('(');
        String head = bracket < 0 ? plain : plain.substring(0, bracket);
        String name = head.substring(head.lastIndexOf(' ') + 1);
        if (bracket < 0) {
            return comment(name, null, List.of());
        }
        List<String> parameters = parameterNames(plain.substring(bracket + 1, plain.lastIndexOf(')')));
        int point = name.lastIndexOf('.');
        return Character.isLowerCase(name.charAt(point + 1))
                ? comment(name.substring(0, Math.max(0, point)), name.substring(point + 1), parameters)
                : comment(name, "<init>", parameters);
    }

    private Optional<String> comment(String className, String method, List<String> parameters) {
        String simpleName = className.substring(className.lastIndexOf('.') + 1);
        return source(className)
                .flatMap(text -> comment(text, simpleName, method, parameters))
                .map(SourceDocumentation::plain);
    }

    private static List<String> parameterNames(String parameters) {
        return Arrays.stream(parameters.split(","))
                .map(String::strip)
                .filter(parameter -> !parameter.isEmpty())
                .map(parameter -> parameter.substring(parameter.lastIndexOf(' ') + 1))
                .toList();
    }

    private Optional<String> source(String className) {
        Stream<String> packages = className.contains(".")
                ? Stream.of("")
                : shell.imports().filter(i -> !i.isStatic()).map(SourceDocumentation::packageOf);
        return packages.map(prefix -> FOLDER + (prefix + className).replace('.', '/') + ".java")
                .map(loader::getResourceAsStream)
                .filter(stream -> stream != null)
                .findFirst()
                .map(SourceDocumentation::read);
    }

    private static String packageOf(ImportSnippet snippet) {
        String name = snippet.fullname();
        return name.substring(0, name.lastIndexOf('.') + 1);
    }

    private static String read(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private static Optional<String> comment(String text, String className, String method, List<String> parameters) {
        Parsed source = Parsed.of(text);
        String[] found = new String[1];
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitClass(ClassTree tree, Void nothing) {
                boolean isRecordHeader = method != null && method.equals("<init>") && found[0] == null;
                if (tree.getSimpleName().contentEquals(className) && (method == null || isRecordHeader)) {
                    found[0] = source.trees().getDocComment(getCurrentPath());
                }
                return super.visitClass(tree, nothing);
            }

            @Override
            public Void visitMethod(MethodTree tree, Void nothing) {
                List<String> names = tree.getParameters().stream()
                        .map(parameter -> parameter.getName().toString())
                        .toList();
                String comment = source.trees().getDocComment(getCurrentPath());
                if (tree.getName().contentEquals(String.valueOf(method))
                        && names.equals(parameters)
                        && comment != null) {
                    found[0] = comment;
                }
                return super.visitMethod(tree, nothing);
            }
        }.scan(source.unit(), null);
        return Optional.ofNullable(found[0]);
    }

    private static String plain(String comment) {
        String html =
                INLINE_TAG.matcher(comment).replaceAll(tag -> Matcher.quoteReplacement(Entities.escape(tag.group(1))));
        return HtmlText.inLines(html);
    }
}
