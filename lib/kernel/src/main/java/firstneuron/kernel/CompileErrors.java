package firstneuron.kernel;

import firstneuron.kernel.Evaluator.SnippetPlace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.UnresolvedReferenceException;

/** Says what the compiler says in one plain sentence, on the line of the cell. */
final class CompileErrors {
    private static final int MOST_ERRORS = 5;
    private static final Pattern SYMBOL = Pattern.compile("symbol:\\s+(\\w+) (.+)");
    private static final Pattern LOCATION =
            Pattern.compile("location:\\s+(?:variable (\\w+) of type (.+)|(?:class|interface) (.+))");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
    private static final Pattern CONVERSION = Pattern.compile("(\\S.*) cannot be converted to (\\S.*)");
    private static final Pattern PACKAGE_PREFIX = Pattern.compile("\\b(?:[a-z_][a-z0-9_]*\\.)+(?=[A-Z])");
    private static final Pattern LOSSY = Pattern.compile("possible lossy conversion from (\\w+) to (\\w+)");

    private CompileErrors() {}

    static CellException of(JShell shell, Snippet snippet, SnippetPlace place) {
        List<Diag> errors = shell.diagnostics(snippet)
                .filter(Diag::isError)
                .limit(MOST_ERRORS)
                .toList();
        if (errors.isEmpty()) {
            return unresolved(shell, snippet, place);
        }
        List<String> lines = new ArrayList<>();
        String first = null;
        for (Diag error : errors) {
            String message = error.getMessage(Locale.ENGLISH);
            String shortNames = PACKAGE_PREFIX.matcher(message).replaceAll("");
            String sentence = sentence(shell, error.getCode(), shortNames);
            first = first == null ? sentence : first;
            lines.addAll(ErrorText.at(
                    place.source(),
                    place.position() + (int) error.getPosition(),
                    place.position() + (int) Math.max(error.getPosition() + 1, error.getEndPosition()),
                    sentence,
                    message));
        }
        return new CellException("CompilationError", first, lines);
    }

    /** A declaration that uses a name which nothing declares. */
    private static CellException unresolved(JShell shell, Snippet snippet, SnippetPlace place) {
        String names = snippet instanceof DeclarationSnippet declaration
                ? String.join(", ", shell.unresolvedDependencies(declaration).toList())
                : "a name";
        String sentence = "This uses " + names + ", which is not declared yet. Run the cell that declares it first.";
        return new CellException(
                "CompilationError",
                sentence,
                ErrorText.at(place.source(), place.position(), place.position() + 1, sentence, ""));
    }

    /** A method was called whose body uses a name which nothing declares. */
    static CellException unresolved(
            JShell shell, UnresolvedReferenceException exception, Function<String, Optional<SnippetPlace>> places) {
        DeclarationSnippet snippet = exception.getSnippet();
        return places.apply(snippet.id())
                .map(place -> unresolved(shell, snippet, place))
                .orElseGet(() ->
                        new CellException("CompilationError", exception.getMessage(), List.of(exception.getMessage())));
    }

    /** A cell that ends before its code does. */
    static CellException incomplete(Source source, int position) {
        Deque<Integer> open = openBrackets(source.text(), position);
        if (open.isEmpty()) {
            String sentence =
                    "The cell ends in the middle of a statement that starts on line " + source.lineAt(position) + ".";
            return new CellException(
                    "IncompleteCode", sentence, ErrorText.at(source, position, position + 1, sentence, ""));
        }
        int at = open.peek();
        String sentence = "The " + name(source.text().charAt(at)) + " on line " + source.lineAt(at)
                + " is never closed: the cell ends before its "
                + closing(source.text().charAt(at)) + ".";
        return new CellException("IncompleteCode", sentence, ErrorText.at(source, at, at + 1, sentence, ""));
    }

    private static String sentence(JShell shell, String code, String message) {
        String kind = code.replace("compiler.err.", "");
        return switch (kind) {
            case "cant.resolve",
                    "cant.resolve.location",
                    "cant.resolve.args",
                    "cant.resolve.location.args",
                    "cant.resolve.args.params",
                    "cant.resolve.location.args.params" -> unknownName(shell, message);
            case "doesnt.exist" -> missingPackage(message);
            case "expected", "expected2", "expected3", "expected4" -> expected(message);
            case "prob.found.req" -> wrongType(message);
            case "missing.ret.stmt" -> "This method promises a value, but not every way through it ends in a return.";
            case "unclosed.str.lit" -> "A string is not closed: its second \" is missing.";
            case "unclosed.char.lit", "empty.char.lit" ->
                "Single quotes hold exactly one character. For text use double quotes.";
            case "unclosed.comment" -> "A comment is not closed: its */ is missing.";
            case "unclosed.text.block" -> "A text block is not closed: its second \"\"\" is missing.";
            case "premature.eof" -> "A closing brace is missing: the code ends too early.";
            case "not.stmt" -> "This is a value, not a command. Was something meant to be done with it?";
            case "illegal.start.of.expr", "illegal.start.of.type", "illegal.start.of.stmt" ->
                "Something is missing or too much just before this place, often a bracket or a semicolon.";
            case "illegal.char" -> "The character " + quoted(message) + " has no meaning in Java here.";
            case "int.number.too.large" -> "This number is too large for an int. Write an L after it for a long.";
            case "var.might.not.have.been.initialized" ->
                firstWord(message, "variable ") + " has no value yet when it is used.";
            case "var.might.already.be.assigned", "cant.assign.val.to.var", "cant.assign.val.to.final.var" ->
                "This variable is final: it cannot get another value.";
            case "already.defined" -> "The name is taken: it is declared twice in the same place.";
            case "cant.apply.symbol", "cant.apply.symbols", "cant.apply.diamond.1" -> wrongArguments(message);
            case "unreported.exception.need.to.catch.or.throw" ->
                firstWord(message, "exception ")
                        + " may happen here: put the call into try and catch, or write throws behind the method's name.";
            case "else.without.if" -> "This else has no if before it. Is there a semicolon or a brace too much above?";
            case "catch.without.try", "finally.without.try" -> "This block has no try before it.";
            case "try.without.catch.or.finally", "try.without.catch.finally.or.resource.decls" ->
                "A try needs a catch or a finally after its block.";
            case "unreachable.stmt" ->
                "This statement can never be reached: the code before it always ends or jumps away.";
            case "operator.cant.be.applied", "operator.cant.be.applied.1" ->
                "This operator does not work with values of these types.";
            case "incomparable.types" -> "Values of these two types cannot be compared.";
            case "non-static.cant.be.ref" -> "This belongs to an object: create one with new and call it on that.";
            case "cant.ref.non.effectively.final.var" ->
                "A lambda may use only variables that never change after they got their value.";
            case "array.req.but.found" -> "Square brackets work on arrays only. For a list use get(index).";
            case "invalid.meth.decl.ret.type.req" -> "A method needs the type of its result before its name, or void.";
            case "does.not.override.abstract" -> "A method that the interface asks for is missing.";
            case "break.outside.switch.loop", "cont.outside.loop" -> "break and continue work only inside a loop.";
            case "report.access" -> "This is private: it can be used only inside its own class.";
            case "abstract.cant.be.instantiated" ->
                "An interface or abstract class cannot be created with new; use a class that implements it.";
            default -> capital(message.lines().findFirst().orElse("the compiler refused this")) + ".";
        };
    }

    private static String unknownName(JShell shell, String message) {
        Matcher symbol = SYMBOL.matcher(message);
        if (!symbol.find()) {
            return "This name is not known here.";
        }
        String kind = symbol.group(1);
        String name = symbol.group(2).replaceAll("\\(.*", "").replaceAll("<.*", "");
        Matcher location = LOCATION.matcher(message);
        boolean inOwnClass = !location.find()
                || Optional.ofNullable(location.group(3)).orElse("").contains("$JShell$");
        if (!inOwnClass) {
            String owner = location.group(2) != null
                    ? location.group(1) + " (a " + location.group(2) + ")"
                    : location.group(3);
            return capital(owner) + " has no " + kind + " called " + name + ".";
        }
        String hint = nearest(shell, name)
                .map(near -> " Did you mean " + near + "?")
                .orElse(" Is it spelled right, and was the cell that declares it run?");
        return "There is no " + kind + " called " + name + " here." + hint;
    }

    private static Optional<String> nearest(JShell shell, String name) {
        return Stream.of(
                        shell.variables().map(v -> v.name()),
                        shell.methods().map(m -> m.name()),
                        shell.types().map(t -> t.name()),
                        shell.imports().filter(i -> !i.name().endsWith("*")).map(i -> i.name()))
                .flatMap(names -> names)
                .filter(candidate -> !candidate.equals(name) && !candidate.startsWith("$"))
                .filter(candidate -> distance(candidate, name) <= Math.max(1, name.length() / 3))
                .min((a, b) -> Integer.compare(distance(a, name), distance(b, name)));
    }

    /** The number of letters to change, add, drop or swap (the optimal string alignment distance). */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }

    private static String missingPackage(String message) {
        String name = firstWord(message, "package ");
        return "There is no package " + name + " here."
                + (name.startsWith("firstneuron")
                        ? " Run the notebook's first cell; if that fails, run ./lab, or mvn package, in the project's folder."
                        : " Is it spelled right, and is its jar on the %classpath?");
    }

    private static String expected(String message) {
        List<String> signs =
                QUOTED.matcher(message).results().map(m -> m.group(1)).toList();
        if (signs.isEmpty()) {
            return capital(message.lines().findFirst().orElse("")) + ".";
        }
        return signs.equals(List.of(";"))
                ? "A semicolon is missing here."
                : "Here " + String.join(" or ", signs) + " is expected.";
    }

    private static String wrongType(String message) {
        Matcher lossy = LOSSY.matcher(message);
        if (lossy.find()) {
            return "A " + lossy.group(1) + " does not fit into " + article(lossy.group(2))
                    + ": digits could be lost. If that is meant, write (" + lossy.group(2) + ") before it.";
        }
        Matcher conversion = CONVERSION.matcher(message.replace("incompatible types: ", ""));
        return conversion.find()
                ? capital(article(conversion.group(1).strip())) + " was given where "
                        + article(conversion.group(2).strip()) + " is expected."
                : "The value has another type than is expected here.";
    }

    private static String wrongArguments(String message) {
        String found = value(message, "found:");
        String required = value(message, "required:");
        return found.isEmpty()
                ? "No version of this method takes these arguments."
                : "The arguments do not fit: given " + found + ", expected " + required + ".";
    }

    private static String value(String message, String key) {
        return message.lines()
                .map(String::strip)
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()).strip().replace("no arguments", "nothing"))
                .findFirst()
                .orElse("");
    }

    private static String firstWord(String message, String after) {
        int start = message.indexOf(after);
        String rest = start < 0 ? message : message.substring(start + after.length());
        return rest.split("[\\s;]", 2)[0];
    }

    private static String quoted(String message) {
        Matcher matcher = QUOTED.matcher(message);
        return matcher.find() ? matcher.group(1) : "here";
    }

    private static String article(String type) {
        return ("aeioAEIO".indexOf(type.charAt(0)) >= 0 ? "an " : "a ") + type;
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The positions of the brackets and quotes that are open at the end, the innermost on top. */
    private static Deque<Integer> openBrackets(String text, int start) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (text.startsWith("//", i)) {
                int end = text.indexOf('\n', i);
                i = end < 0 ? text.length() : end;
            } else if (text.startsWith("/*", i)) {
                int end = text.indexOf("*/", i + 2);
                if (end < 0) {
                    open.push(i);
                    return open;
                }
                i = end + 1;
            } else if (text.startsWith("\"\"\"", i)) {
                int end = text.indexOf("\"\"\"", i + 3);
                if (end < 0) {
                    open.push(i);
                    return open;
                }
                i = end + 2;
            } else if (c == '"' || c == '\'') {
                i = endOfLiteral(text, i, c);
            } else if ("([{".indexOf(c) >= 0) {
                open.push(i);
            } else if (")]}".indexOf(c) >= 0 && !open.isEmpty()) {
                open.pop();
            }
        }
        return open;
    }

    private static int endOfLiteral(String text, int start, char quote) {
        for (int i = start + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == quote || text.charAt(i) == '\n') {
                return i;
            }
        }
        return text.length();
    }

    private static String name(char bracket) {
        return switch (bracket) {
            case '(' -> "round bracket (";
            case '[' -> "square bracket [";
            case '{' -> "brace {";
            case '/' -> "comment /*";
            default -> "text block \"\"\"";
        };
    }

    private static String closing(char bracket) {
        return switch (bracket) {
            case '(' -> ")";
            case '[' -> "]";
            case '{' -> "}";
            case '/' -> "*/";
            default -> "second \"\"\"";
        };
    }
}
