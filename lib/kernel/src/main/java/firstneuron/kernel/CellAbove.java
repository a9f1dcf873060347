package firstneuron.kernel;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/**
 * The snippet of a cell in which the cursor stands, and those above it. JShell looks at one snippet at a time, and knows
 * only what has run; so what is declared above is laid around the snippet as a class that nobody runs.
 *
 * @param snippet its text as far as the cursor
 * @param above the snippets before it
 */
record CellAbove(String snippet, List<String> above) {
    /** The class around a snippet. No name that begins so is ever shown. */
    static final String CLASS = "$Cell";

    /** The head of a statement whose bracket is open: the JShell of JDK 17 reads what stands in it wrongly. */
    private static final Pattern HEAD = PatternTable.of("code.txt").pattern("head");

    static CellAbove cursor(SourceCodeAnalysis analysis, String cell, int cursor) {
        List<String> above = new ArrayList<>();
        int start = 0;
        while (true) {
            CompletionInfo info = analysis.analyzeCompletion(cell.substring(start, cursor));
            boolean isLast =
                    !info.completeness().isComplete() || info.remaining().isBlank();
            if (isLast) {
                return new CellAbove(cell.substring(start, cursor), above);
            }
            above.add(info.source());
            start = cursor - info.remaining().length();
        }
    }

    /** What JShell's analysis is to be asked about, the best first. All end where the snippet ends. */
    List<String> questions() {
        List<String> questions = new ArrayList<>();
        Map<Tree.Kind, String> declarations =
                above.stream().collect(Collectors.groupingBy(CellAbove::kind, Collectors.joining("\n", "", "\n")));
        String members =
                declarations.getOrDefault(Tree.Kind.METHOD, "") + declarations.getOrDefault(Tree.Kind.CLASS, "");
        String variables = declarations.getOrDefault(Tree.Kind.VARIABLE, "");
        for (String code : Stream.concat(withoutOpenHead(snippet).stream(), Stream.of(snippet))
                .toList()) {
            boolean isMember = kind(code) == Tree.Kind.METHOD || kind(code) == Tree.Kind.CLASS;
            if (isMember || !members.isEmpty() || !variables.isEmpty()) {
                String head = isMember ? variables : "void $run() throws Throwable { " + variables + "{ ";
                questions.add("class " + CLASS + " { " + members + head + code);
            }
            questions.add(code);
        }
        return questions;
    }

    /** The condition of an if or of a loop that is being written, as the value of a variable. */
    private static Optional<String> withoutOpenHead(String code) {
        String plain = Slips.withoutTexts(code);
        return HEAD.matcher(plain)
                .results()
                .filter(head -> opened(plain.substring(head.end())) >= 0)
                .reduce((outer, inner) -> inner)
                .map(head -> {
                    int start =
                            Math.max(head.end(), Math.max(plain.lastIndexOf(';'), plain.lastIndexOf(" : ") + 1) + 1);
                    return code.substring(0, head.start()) + "Object $head = (" + code.substring(start);
                });
    }

    /** How many more round brackets are opened than closed; less than 0 as soon as one is closed that was not opened. */
    private static int opened(String code) {
        int opened = 0;
        for (int i = 0; i < code.length() && opened >= 0; i++) {
            opened += code.charAt(i) == '(' ? 1 : code.charAt(i) == ')' ? -1 : 0;
        }
        return opened;
    }

    /** Method, class or variable, or nothing of them. */
    private static Tree.Kind kind(String text) {
        if (!(Parsed.of("class A { " + text).unit().getTypeDecls().get(0) instanceof ClassTree around)
                || around.getMembers().isEmpty()) {
            return Tree.Kind.OTHER;
        }
        Tree member = around.getMembers().get(0);
        if (member instanceof MethodTree method) {
            return method.getBody() == null ? Tree.Kind.OTHER : Tree.Kind.METHOD;
        }
        return member instanceof ClassTree
                ? Tree.Kind.CLASS
                : member instanceof VariableTree ? Tree.Kind.VARIABLE : Tree.Kind.OTHER;
    }

    /** Makes the imports above known as long as something is asked; gives those that were not known before. */
    List<Snippet> imports(JShell shell) {
        List<Snippet> added = new ArrayList<>();
        for (String text : above) {
            if (text.strip().startsWith("import ")) {
                for (SnippetEvent event : shell.eval(text)) {
                    boolean isNew = event.previousStatus() == Snippet.Status.NONEXISTENT
                            && event.status().isActive();
                    if (isNew && event.snippet().kind() == Snippet.Kind.IMPORT) {
                        added.add(event.snippet());
                    }
                }
            }
        }
        return added;
    }
}
