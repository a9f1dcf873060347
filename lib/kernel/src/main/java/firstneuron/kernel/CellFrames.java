package firstneuron.kernel;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SourceCodeAnalysis.SnippetWrapper;
import jdk.jshell.TypeDeclSnippet;

/** Tells of a frame of a stack trace how the learner calls the place: a class or method of the notebook, and a cell. */
final class CellFrames {
    /** The number of the snippet for which JShell made the class, and the class of the learner inside of it. */
    private static final Pattern CLASS = Pattern.compile(Pattern.quote(Instrumentation.CLASS_OF_CELL)
            + "(?<snippet>[0-9]+)[A-Z]*(?:[$][$][0-9]+)?(?:[$](?<inside>.+))?");

    /** What methods and statements of cells stand in, as a frame has to have a class. */
    private static final String NOTEBOOK = "notebook";

    private final JShell shell;
    private final Places places;

    CellFrames(JShell shell, Places places) {
        this.shell = shell;
        this.places = places;
    }

    /** The frame as the learner knows it; nothing if it is of code that no cell has. */
    Optional<StackTraceElement> readable(StackTraceElement frame) {
        Matcher type = CLASS.matcher(frame.getClassName());
        if (!type.matches()) {
            return Optional.empty();
        }
        return shell.snippets()
                .filter(snippet -> snippet.id().equals(type.group("snippet")))
                .findFirst()
                .flatMap(snippet -> readable(frame, snippet, Optional.ofNullable(type.group("inside"))));
    }

    private Optional<StackTraceElement> readable(StackTraceElement frame, Snippet snippet, Optional<String> inside) {
        String type = inside.map(name -> Character.isDigit(name.charAt(0)) ? NOTEBOOK + "$" + name : name)
                .orElse(NOTEBOOK);
        return places.of(snippet)
                .map(place -> new StackTraceElement(
                        type,
                        method(frame.getMethodName()),
                        ErrorText.cell(place.source().cell()),
                        place.line(lineOfCode(snippet, frame.getLineNumber()), frame.getMethodName())));
    }

    /** A method's name, in which that of JShell's own method may be a part, as it is in the names of lambdas. */
    private static String method(String name) {
        return name.replace(Instrumentation.STATEMENTS + "Aux", "main").replace(Instrumentation.STATEMENTS, "main");
    }

    /** The line of a snippet, counted from its first, for a line of the class that JShell made for it. */
    private int lineOfCode(Snippet snippet, int lineOfClass) {
        SnippetWrapper wrapper = shell.sourceCodeAnalysis().wrapper(snippet);
        if (snippet instanceof TypeDeclSnippet) { // what is loaded of it may have had more lines than it has now
            return lineOfClass - lines(wrapper.wrapped(), wrapper.sourceToWrappedPosition(0)) + 1;
        }
        int start = 0;
        for (int line = 1; line < lineOfClass; line++) {
            start = wrapper.wrapped().indexOf('\n', start) + 1;
        }
        return lines(snippet.source(), wrapper.wrappedToSourcePosition(start));
    }

    /** The number of the line on which a position is. */
    private static int lines(String text, int position) {
        return 1
                + (int) text.substring(0, position)
                        .chars()
                        .filter(character -> character == '\n')
                        .count();
    }
}
