import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.ScriptableObject;

/**
 * Typesets formulas with MathJax, without a browser: {@code java -cp rhino.jar Typeset.java mathjax.jar typeset.js}.
 *
 * <p>Reads a formula from each line, behind {@code inline} or {@code display} and a tab, and writes a line of HTML for
 * it.
 */
final class Typeset {
    private static final List<String> PARTS = List.of(
            "loader",
            "core",
            "adaptors/liteDOM",
            "input/tex-base",
            "input/tex/extensions/ams",
            "output/svg",
            "output/svg/fonts/tex",
            "a11y/assistive-mml");

    private Typeset() {}

    public static void main(String[] words) throws IOException {
        try (Context context = new ContextFactory().enterContext()) {
            context.setLanguageVersion(Context.VERSION_ES6);
            // To compile two megabytes of script takes longer than to interpret the few calls that a book needs.
            context.setInterpretedMode(true);
            ScriptableObject scope = context.initStandardObjects();
            run(context, scope, "globals", "var global = this, self = this, MathJax = {config: {}};");
            try (ZipFile jar = new ZipFile(words[0])) {
                for (String part : PARTS) {
                    run(context, scope, part, withNamesApart(text(jar, "/es5/" + part + ".js")));
                }
            }
            run(context, scope, words[1], Files.readString(Path.of(words[1])));
            answer(context, scope, (Function) scope.get("typeset", scope));
        }
    }

    private static void answer(Context context, ScriptableObject scope, Function typeset) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int tab = line.indexOf('\t');
            Object[] arguments = {line.substring(tab + 1), line.startsWith("display")};
            String html = Context.toString(typeset.call(context, scope, scope, arguments));
            out.println(html.replace('\n', ' '));
        }
        out.flush();
    }

    /**
     * Rhino 1.9 takes an assignment to a parameter for one to the function where both have the same name, as minified
     * scripts like to have it: {@code function t(t) {t = 1;}}. Here the function gets a name of its own.
     */
    private static String withNamesApart(String script) {
        return script.replaceAll(
                "(?<=[{};])function (\\w)\\((?=(?:\\w,)*\\1(?:,\\w)*\\)\\{)", "var $1=$1\\$;function $1\\$(");
    }

    private static void run(Context context, ScriptableObject scope, String name, String script) {
        context.evaluateString(scope, script, name, 1, null);
    }

    private static String text(ZipFile jar, String ending) throws IOException {
        var entry = jar.stream().filter(e -> e.getName().endsWith(ending)).findFirst();
        return new String(jar.getInputStream(entry.orElseThrow()).readAllBytes(), StandardCharsets.UTF_8);
    }
}
