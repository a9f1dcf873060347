package firstneuron.kernel;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.MethodSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.TypeDeclSnippet;

/** Says what the compiler says in one plain sentence, on the line of the cell. */
final class CompileErrors {
    private static final int MOST_ERRORS = 5;
    private static final Pattern SYMBOL = Pattern.compile("symbol:\\s+(\\w+) (.+)");
    private static final Pattern LOCATION = Pattern.compile(
            "location:\\s+(?:variable (?<variable>\\w+) of type (?<type>.+)|package (?<package>.+)|(?:class|interface) (?<owner>.+))");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
    private static final Pattern CONVERSION = Pattern.compile("(\\S.*) cannot be converted to (\\S.*)");
    private static final Pattern LOSSY = Pattern.compile("possible lossy conversion from (\\w+) to (\\w+)");
    private static final Pattern UNICODE_ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");
    private static final Pattern ACCESS = Pattern.compile("(\\S+) has (\\w+) access in (\\S+)");
    private static final Pattern OF_AN_OBJECT = Pattern.compile("non-static \\w+ (\\w+)");
    private static final Pattern NOT_THERE =
            Pattern.compile("(<anonymous .*>|\\S+) is not abstract and .* method (.+) in (\\S+)");
    private static final Pattern CONSTRAINTS =
            Pattern.compile("(?s)equality constraints: (\\S+).*lower bounds: ([^\\n]+)");
    private static final Pattern BETWEEN_TYPES = Pattern.compile(",(?![^<]*>)");
    private static final Pattern CAST = Pattern.compile(".*\\(\\s*(\\w+)\\s*\\)\\s*");
    private static final Pattern OPERATOR = Pattern.compile("operator '(.+)'");
    private static final Pattern SWITCH =
            Pattern.compile("(?:([=(,?+]|\\breturn|\\byield|->)\\s*)?\\bswitch\\s*(?=\\()");
    private static final Pattern OPERAND = Pattern.compile("(?:first|second) type:\\s+(.+)");

    /** Signs that look right and are others, and what to write. */
    private static final Map<String, String> LOOKALIKES = Map.ofEntries(
            Map.entry("“", "a straight \""),
            Map.entry("”", "a straight \""),
            Map.entry("„", "a straight \""),
            Map.entry("‘", "a straight '"),
            Map.entry("’", "a straight '"),
            Map.entry("–", "the minus -"),
            Map.entry("—", "the minus -"),
            Map.entry("−", "the minus -"),
            Map.entry("×", "*"),
            Map.entry("·", "*"),
            Map.entry("÷", "/"),
            Map.entry("≤", "<="),
            Map.entry("≥", ">="),
            Map.entry("≠", "!="),
            Map.entry("√", "Math.sqrt(…)"),
            Map.entry("²", "a * a, or Math.pow(a, 2)"),
            Map.entry("³", "Math.pow(a, 3)"),
            Map.entry("；", ";"),
            Map.entry("（", "("),
            Map.entry("）", ")"),
            Map.entry("，", ","),
            Map.entry("＝", "="),
            Map.entry("`", "double quotes around a text"),
            Map.entry("#", "// before a comment"),
            Map.entry("\u00a0", "an ordinary space"),
            Map.entry("\u3000", "an ordinary space"));

    /** Errors of a whole expression; the compiler would point at the sign in its middle. */
    private static final Set<String> FROM_THE_START = Set.of("doesnt.exist", "prob.found.req");

    private static final Map<String, String> RANGES =
            Map.of("byte", "-128 to 127", "short", "-32768 to 32767", "char", "0 to 65535");

    private static final String NO_VALUE_OF_ENUM = "Behind case stands the name of one of the values of the enum.";

    private CompileErrors() {}

    static CellException of(JShell shell, Names names, Snippet snippet, SnippetPlace place) {
        List<Diag> all = shell.diagnostics(snippet)
                .filter(error -> error.isError() && !follows(error))
                .toList();
        boolean mayWait = snippet instanceof TypeDeclSnippet || snippet instanceof MethodSnippet;
        boolean hasOthers = all.stream().anyMatch(error -> !names.mayCome(error, mayWait));
        List<Diag> errors = all.stream()
                .filter(error -> !hasOthers || !names.mayCome(error, mayWait))
                .limit(MOST_ERRORS)
                .toList();
        if (errors.isEmpty()) {
            return MissingErrors.of(shell, names, snippet, place);
        }
        Diag first = errors.get(0);
        Source source = place.source();
        Optional<String> newer =
                NewerJava.form(kind(first), source.line(source.lineAt(place.position(first.getPosition()))));
        if (newer.isPresent()) {
            return all(List.of(described(newer.get(), first, place)));
        }
        if (!Slips.isOfForm(kind(first))) {
            return all(
                    errors.stream().map(error -> described(names, error, place)).toList());
        }
        int position = place.position(first.getPosition());
        int line = place.source().lineAt(position);
        int startOfLine = position - place.source().columnAt(position);
        return Slips.in(kind(first), place.source().line(line))
                .map(slip -> all(List.of(new Described(
                        slip.sentence(),
                        ErrorText.at(
                                place.source(),
                                startOfLine + slip.start(),
                                startOfLine + slip.end(),
                                slip.sentence(),
                                message(first))))))
                .orElseGet(() -> all(List.of(described(names, first, place))));
    }

    /** Whether an error is about the type of what another error has left without one. */
    private static boolean follows(Diag error) {
        return kind(error).startsWith("unreported.exception") && message(error).contains("<any>");
    }

    private record Described(String sentence, List<String> lines) {}

    private static CellException all(List<Described> errors) {
        return new CellException(
                "CompilationError",
                errors.get(0).sentence(),
                errors.stream().flatMap(error -> error.lines().stream()).toList());
    }

    private static Described described(Names names, Diag error, SnippetPlace place) {
        String message = ErrorText.withoutPackages(message(error));
        return described(sentence(names, kind(error), message, place.source(), start(error, place)), error, place);
    }

    private static Described described(String sentence, Diag error, SnippetPlace place) {
        int start = start(error, place);
        int end = place.position(Math.max(error.getPosition() + 1, error.getEndPosition()));
        return new Described(sentence, ErrorText.at(place.source(), start, end, sentence, message(error)));
    }

    private static int start(Diag error, SnippetPlace place) {
        return place.position(FROM_THE_START.contains(kind(error)) ? error.getStartPosition() : error.getPosition());
    }

    private static String kind(Diag error) {
        return error.getCode().replace("compiler.err.", "");
    }

    private static String message(Diag error) {
        return error.getMessage(Locale.ENGLISH);
    }

    /** The compiler did not refuse the code, but failed over it. */
    static CellException failed(Source source, int position, Throwable failure) {
        if (Brackets.areOpen(source, position)) {
            return Brackets.incomplete(source, position);
        }
        String sentence = failure instanceof StackOverflowError
                ? "This is nested too deeply for the compiler. Cut it into several statements."
                : "The compiler itself failed over this (" + failure
                        + "). Cut the cell into smaller ones to find the place.";
        return new CellException(
                "CompilationError", sentence, ErrorText.at(source, position, position + 1, sentence, ""));
    }

    private static String sentence(Names names, String kind, String message, Source source, int start) {
        return switch (kind) {
            case "cant.resolve",
                    "cant.resolve.location",
                    "cant.resolve.args",
                    "cant.resolve.location.args",
                    "cant.resolve.args.params",
                    "cant.resolve.location.args.params" -> unknownName(names, message, source, start);
            case "doesnt.exist" -> missingPackage(names, message);
            case "expected", "expected2", "expected3", "expected4" -> expected(message, source, start);
            case "prob.found.req" -> wrongType(message, source, start);
            case "missing.ret.stmt" -> "This method promises a value, but not every way through it ends in a return.";
            case "unclosed.str.lit" -> "A string is not closed: its second \" is missing.";
            case "unclosed.char.lit", "empty.char.lit" ->
                "Single quotes hold exactly one character. For text use double quotes.";
            case "unclosed.comment" -> "A comment is not closed: its */ is missing.";
            case "unclosed.text.block" -> "A text block is not closed: its second \"\"\" is missing.";
            case "illegal.text.block.open" -> "The text of a text block begins on the line after its first \"\"\".";
            case "illegal.esc.char" ->
                "A \\ in a text begins a sign such as \\n (new line) or \\\". For a backslash itself write two: \\\\.";
            case "illegal.underscore" -> "An underscore in a number stands between two digits.";
            case "malformed.fp.lit" -> "Behind the e of a number stands its exponent, as in 1e3.";
            case "illegal.unicode.esc" -> "Behind \\u stand four hexadecimal digits, as in \\u00e9.";
            case "dot.class.expected" -> "A type stands here, where a value or a name is expected.";
            case "premature.eof" -> tooEarly(source, start);
            case "not.stmt" ->
                isInSwitchForValue(source, start)
                        ? "A switch that has a value gives it with yield, or behind -> without braces: case 1 -> \"one\";"
                        : "This is a value, not a command. Was something meant to be done with it?";
            case "illegal.start.of.expr", "illegal.start.of.type", "illegal.start.of.stmt" -> missing(source, start);
            case "illegal.char" -> illegalCharacter(message);
            case "int.number.too.large" -> "This number is too large for an int. Write an L after it for a long.";
            case "var.might.not.have.been.initialized" -> withoutValue(firstWord(message, "variable "), source, start);
            case "var.not.initialized.in.default.constructor" ->
                firstWord(message, "variable ")
                        + " is final and never gets a value: give it one where it is declared, or in a constructor.";
            case "var.might.already.be.assigned", "cant.assign.val.to.var", "cant.assign.val.to.final.var" ->
                "This variable is final: it cannot get another value.";
            case "already.defined" -> "The name is taken: it is declared twice in the same place.";
            case "cant.apply.symbol", "cant.apply.symbols", "cant.apply.diamond.1" -> wrongArguments(message);
            case "cant.infer.local.var.type" -> withoutType(message);
            case "type.found.req" ->
                message.contains("reference")
                        ? "Between < and > stands a class, not a plain type: Integer for int, Double for double."
                        : "Only a variable can stand here, not a value.";
            case "unreported.exception.need.to.catch.or.throw" ->
                firstWord(message, "exception ")
                        + " may happen here: put the call into try and catch, or write throws "
                        + firstWord(message, "exception ") + " between the method's parameters and its {.";
            case "except.never.thrown.in.try" ->
                firstWord(message, "exception ") + " can never happen in this try: leave its catch out.";
            case "else.without.if" -> "This else has no if before it. Is there a semicolon or a brace too much above?";
            case "catch.without.try", "finally.without.try" -> "This block has no try before it.";
            case "try.without.catch.or.finally", "try.without.catch.finally.or.resource.decls" ->
                "A try needs a catch or a finally after its block.";
            case "unreachable.stmt" ->
                "This statement can never be reached: the code before it always ends or jumps away.";
            case "operator.cant.be.applied", "operator.cant.be.applied.1" -> wrongOperands(message);
            case "incomparable.types" -> "Values of these two types cannot be compared.";
            case "non-static.cant.be.ref" -> withoutObject(message);
            case "cant.ref.non.effectively.final.var" ->
                "A lambda may use only variables that never change after they got their value.";
            case "array.req.but.found" -> noArray(message);
            case "cant.deref" -> "A plain value of the type " + message.split(" ")[0] + " has no methods.";
            case "illegal.initializer.for.type" ->
                "Values in braces make an array. A list of them is made with List.of(…).";
            case "foreach.not.applicable.to.type" -> noLoop(value(message, "found:"));
            case "jdk.eval.error.object.method" ->
                "Every object has a method of this name already, and JShell takes it for that. Choose another name, or put the method into a class.";
            case "missing.meth.body.or.decl.abstract" -> "A method needs a body in braces { }, unless it is abstract.";
            case "method.does.not.override.superclass" ->
                "@Override says that a method replaces one of a superclass or an interface, but there is none of this name with these parameters. Is it spelled right, or is an implements missing?";
            case "invalid.meth.decl.ret.type.req" -> "A method needs the type of its result before its name, or void.";
            case "override.weaker.access",
                    "override.incompatible.ret",
                    "override.meth",
                    "override.static",
                    "override.meth.doesnt.throw" -> Overriding.refused(kind, message);
            case "does.not.override.abstract" -> methodNotThere(message);
            case "non.sealed.sealed.or.final.expected", "non.sealed.or.sealed.expected" ->
                "What extends a sealed type says how it goes on from there: write final, sealed or non-sealed before its class.";
            case "sealed.class.must.have.subclasses" ->
                "A sealed type needs its cases: write the classes that extend or implement it into the same cell.";
            case "cant.inherit.from.sealed" ->
                firstWord(message, "sealed class: ")
                        + " is sealed, and this class is none of its cases. Write the sealed type and all its cases into one cell, this class among them; where there is a permits, name it there.";
            case "invalid.permits.clause" ->
                "What stands behind permits must itself extend, or implement, this sealed type.";
            case "invalid.canonical.constructor.in.record" -> wrongConstructor(message);
            case "enum.label.must.be.unqualified.enum", "enum.label.must.be.enum.constant" -> NO_VALUE_OF_ENUM;
            case "break.outside.switch.loop", "cont.outside.loop" -> "break and continue work only inside a loop.";
            case "report.access" -> noAccess(names, message);
            case "not.exhaustive", "not.exhaustive.statement" ->
                "This switch must cover every case: add one with default -> at its end.";
            case "abstract.cant.be.instantiated" ->
                "An interface or abstract class cannot be created with new; use a class that implements it.";
            default -> capital(message.lines().findFirst().orElse("the compiler refused this")) + ".";
        };
    }

    private static String unknownName(Names names, String message, Source source, int start) {
        Matcher symbol = SYMBOL.matcher(message);
        if (!symbol.find()) {
            return "This name is not known here.";
        }
        String kind = symbol.group(1).equals("static") ? "static member" : symbol.group(1);
        String name = symbol.group(2).replaceAll("\\(.*", "").replaceAll("<.*", "");
        Matcher location = LOCATION.matcher(message);
        if (!location.find()
                || String.valueOf(location.group("owner")).contains("$JShell$")
                || location.group("owner") != null && isInside(location.group("owner"), source, start)) {
            String advice = names.advice(kind, name);
            if (advice.equals(Names.UNKNOWN) && before(source, start).matches(".*\\bcase\\b[^:>]*")) {
                return NO_VALUE_OF_ENUM;
            }
            boolean isSet = source.line(source.lineAt(start)).matches("\\s*" + Pattern.quote(name) + "\\s*=[^=].*");
            return "There is no " + kind + " called " + name + " here. "
                    + (isSet && advice.equals(Names.UNKNOWN)
                            ? "To declare it, write its type before it, for example double " + name + "."
                            : advice);
        }
        if (location.group("package") != null) {
            return "The package " + location.group("package") + " has no " + kind + " called " + name + "."
                    + NewerJava.type(name)
                            .or(() -> Habits.insteadOfName(name))
                            .map(advice -> " " + advice)
                            .orElse("");
        }
        boolean ofVariable = location.group("variable") != null;
        String type = location.group(ofVariable ? "type" : "owner");
        String sentence = ofVariable
                ? "The variable " + location.group("variable") + " is " + article(type) + ", which has no " + kind
                        + " called " + name + "."
                : type + " has no " + kind + " called " + name + ".";
        return sentence
                + (kind.equals("method") ? NewerJava.method(name) : Optional.<String>empty())
                        .or(() -> names.adviceOnMember(kind, name, type))
                        .map(advice -> " " + advice)
                        .orElse("");
    }

    /** Whether a position is inside of a class that the cell declares, where the class's own members need no point. */
    private static boolean isInside(String type, Source source, int position) {
        String name = type.replaceAll("<.*", "").replaceAll(".*\\.", "");
        Matcher declaration = Pattern.compile("\\b(?:class|record|enum|interface)\\s+" + Pattern.quote(name) + "\\b")
                .matcher(source.text());
        return source.text().charAt(Math.min(position, source.text().length() - 1)) != '.'
                && declaration.find()
                && declaration.end() < position
                && Brackets.areOpen(new Source(source.cell(), source.text().substring(0, position)), declaration.end());
    }

    private static String missingPackage(Names names, String message) {
        String name = firstWord(message, "package ");
        if (!name.contains(".")
                && !name.equals("firstneuron")) { // what stands before a point may have been meant as a class
            String advice = names.advice("class", name);
            if (advice.startsWith("Did you mean")) {
                return "There is no class called " + name + " here. " + advice;
            }
        }
        if (name.startsWith("firstneuron.") && !names.ofLibrary().contains(name)) {
            return "The course's library has no package " + name + ". It has " + String.join(", ", names.ofLibrary())
                    + ".";
        }
        Optional<String> withoutWindows = Screen.insteadOfPackage(name);
        if (withoutWindows.isPresent()) {
            return "There is no package " + name + " here. " + withoutWindows.get();
        }
        return "There is no package " + name + " here."
                + (name.startsWith("firstneuron")
                        ? " Run the notebook's first cell; if that fails, run ./lab, or mvn package, in the project's folder."
                        : " Is it spelled right, and is its jar on the %classpath?");
    }

    private static String expected(String message, Source source, int start) {
        char next = nextSign(source, start);
        if (message.startsWith("';'") && (next == ')' || next == ']')) {
            return "There is one " + next + " too many, or its opening one is missing.";
        }
        if (message.equals("';' expected")) {
            return next == '\n' || next == '}'
                    ? "A semicolon is missing here."
                    : "A semicolon is missing here, or an operator.";
        }
        if (message.startsWith("')'")) {
            return "Something is missing here: an operator, a comma, or the closing ).";
        }
        if (message.startsWith("<identifier>")) {
            return "A name is expected here. In a class itself stand declarations alone; statements stand in its methods.";
        }
        return message.lines()
                .findFirst()
                .filter(line -> line.endsWith(" expected"))
                .map(line -> line.replace(" expected", "").replaceAll("'(.+?)'", "$1"))
                .map(signs -> "Here " + signs + " is expected.")
                .orElse(capital(message.lines().findFirst().orElse("")) + ".");
    }

    /** The next sign of the line that is no space; a new line where there is none. */
    private static char nextSign(Source source, int position) {
        String rest = source.line(source.lineAt(position))
                .substring(source.columnAt(position))
                .replaceAll("//.*|/\\*.*?(?:\\*/|$)", "");
        return rest.chars()
                .mapToObj(c -> (char) c)
                .filter(c -> !Character.isWhitespace(c))
                .findFirst()
                .orElse('\n');
    }

    /** Where an expression was to begin, something else stands. */
    private static String missing(Source source, int start) {
        char found = nextSign(source, start);
        return switch (found) {
            case ')', ']', ';', ',' ->
                source.line(source.lineAt(start))
                                .substring(0, source.columnAt(start))
                                .stripTrailing()
                                .endsWith("->")
                        ? "The lambda has no body: what it does stands behind its ->."
                        : "A value is missing before this " + found + ".";
            case '}' -> "This } closes nothing: it is one too many, or its { is missing above.";
            default -> "Something is missing or too much just before this place, often a bracket or a semicolon.";
        };
    }

    /** Whether the innermost switch around a position stands where a value is expected. */
    private static boolean isInSwitchForValue(Source source, int position) {
        String before = source.text().substring(0, position);
        Matcher found = SWITCH.matcher(before);
        boolean forValue = false;
        while (found.find()) {
            if (Brackets.areOpen(new Source(source.cell(), before), found.end())) {
                forValue = found.group(1) != null;
            }
        }
        return forValue;
    }

    private static String tooEarly(Source source, int start) {
        String line = source.line(source.lineAt(start)).substring(source.columnAt(start));
        if (line.startsWith("else")) {
            return "This else has no if before it. Is there a semicolon or a brace too much above?";
        }
        return line.startsWith("catch") || line.startsWith("finally")
                ? "This block has no try before it."
                : "A closing brace is missing: the code ends too early.";
    }

    private static String illegalCharacter(String message) {
        String sign = UNICODE_ESCAPE
                .matcher(quoted(message))
                .replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
        String instead = LOOKALIKES.get(sign);
        return "The character " + sign + " has no meaning in Java here."
                + (instead == null ? "" : " Write " + instead + ".");
    }

    private static String withoutValue(String name, Source source, int start) {
        boolean isEndOfConstructor = nextSign(source, start) == '}';
        return isEndOfConstructor
                ? "A constructor ends here, and " + name + " has no value yet: write this." + name
                        + " = … before this }."
                : name + " has no value yet when it is used.";
    }

    private static String withoutType(String message) {
        String reason = message.contains("initializer is 'null'")
                ? "null has none"
                : message.contains("array initializer")
                        ? "values in braces have none: write int[] a = {…}"
                        : message.contains("lambda") || message.contains("method reference")
                                ? "a lambda has none: write for example DoubleUnaryOperator"
                                : message.contains("without initializer") ? "there is none here" : "it has none here";
        return "var takes the type of the value, and " + reason + ".";
    }

    private static String wrongOperands(String message) {
        Matcher operator = OPERATOR.matcher(message);
        String sign = operator.find() ? "The operator " + operator.group(1) : "This operator";
        List<String> types = OPERAND.matcher(message)
                .results()
                .map(operand -> article(operand.group(1).strip()))
                .toList();
        if (types.isEmpty()) {
            int at = message.indexOf("bad operand type ");
            String one = at < 0
                    ? ""
                    : message.substring(at + "bad operand type ".length()).split(" ")[0];
            return sign + " does not work with " + (one.isEmpty() ? "a value of this type" : article(one)) + ".";
        }
        return sign + " does not work with " + String.join(" and ", types) + ".";
    }

    private static String noLoop(String found) {
        String type = found.replaceAll("<.*", "");
        String instead = type.endsWith("Map")
                ? "Of a map write map.entrySet(), map.keySet() or map.values() behind the colon."
                : type.equals("String")
                        ? "Of a text write text.toCharArray() behind the colon."
                        : type.endsWith("Stream")
                                ? "Of a stream write stream.toList() behind the colon."
                                : "To count, write for (int i = 0; i < 5; i++).";
        return "Such a loop goes over an array or a list. " + instead;
    }

    private static String noArray(String message) {
        String found = message.replaceFirst("(?s).*but (.+) found.*", "$1");
        String instead = found.equals("String")
                ? "A character of a text is s.charAt(0)."
                : found.matches(".*List.*") ? "An element of a list is l.get(0)." : "This is " + article(found) + ".";
        return "Square brackets work on arrays only. " + instead;
    }

    private static String wrongType(String message, Source source, int start) {
        Matcher lossy = LOSSY.matcher(message);
        if (lossy.find()) {
            return doesNotFit(lossy.group(1), lossy.group(2), before(source, start));
        }
        Matcher constraints = CONSTRAINTS.matcher(message);
        if (constraints.find()) {
            String wanted = constraints.group(1);
            String given = BETWEEN_TYPES
                    .splitAsStream(constraints.group(2).strip())
                    .filter(type -> !type.equals(wanted))
                    .findFirst()
                    .orElse(wanted);
            return capital(article(given)) + " was given where " + article(wanted) + " is expected.";
        }
        if (message.contains("unexpected return value")) {
            if (message.contains("lambda")) {
                return "This lambda gives a value back where none is expected: write return; alone, or give it a type that takes a value, such as Supplier.";
            }
            return "A value is returned where none is expected: write its type in place of void.";
        }
        if (message.contains("missing return value")) {
            return "This return needs a value, because the method promises one.";
        }
        if (message.contains("not compatible with a void functional interface")) {
            return "This lambda is a value alone, where none is expected: behind its -> stands something to do.";
        }
        if (message.contains("incompatible parameter types in lambda")) {
            return "The lambda has more or fewer parameters than are given to it here.";
        }
        Matcher conversion = CONVERSION.matcher(message.replace("incompatible types: ", ""));
        if (!conversion.find()) {
            return "The value has another type than is expected here.";
        }
        String given = conversion.group(1).strip();
        String wanted = conversion.group(2).strip();
        String line = source.line(source.lineAt(start));
        if (wanted.equals("boolean") && line.matches(".*\\b(?:if|while)\\b.*[^=!<>]=[^=].*")) {
            return "A single = sets a value. To compare, write ==.";
        }
        Matcher cast = CAST.matcher(before(source, start));
        if (cast.matches() && cast.group(1).equals(wanted) && (given.equals("String") || wanted.equals("String"))) {
            return given.equals("String")
                    ? "A cast does not make a number of a text: write Integer.parseInt(…) or Double.parseDouble(…)."
                    : "A cast does not make a text of a number: write String.valueOf(…).";
        }
        if (given.startsWith("<null")) {
            return "null was given where " + article(wanted) + " is expected: a plain type always has a value.";
        }
        return given.equals("void")
                ? "This method is void: it gives no value, where " + article(wanted) + " is expected."
                : capital(article(given)) + " was given where " + article(wanted) + " is expected.";
    }

    private static String before(Source source, int start) {
        return source.line(source.lineAt(start)).substring(0, source.columnAt(start));
    }

    private static String doesNotFit(String given, String wanted, String before) {
        if (before.endsWith("[")) {
            return "An index is a whole number, and this is " + article(given) + ".";
        }
        String sentence = capital(article(given)) + " does not fit into " + article(wanted);
        return given.equals("int")
                ? sentence + ", which holds " + RANGES.getOrDefault(wanted, "less") + ". Make the variable an int."
                : sentence + ": digits could be lost. Make it " + article(given) + ", too, or cut them off with ("
                        + wanted + ") (…).";
    }

    private static String noAccess(Names names, String message) {
        Matcher access = ACCESS.matcher(message);
        if (!access.find()) {
            return "This is private: it can be used only inside its own class.";
        }
        String name = access.group(1);
        String owner = access.group(3);
        return names.isRecord(owner)
                ? "The values of a record never change: make a new " + owner + ". To read one, write " + name + "()."
                : name + " is " + access.group(2) + " in " + owner + ": only code inside " + owner + " can use it.";
    }

    private static String wrongConstructor(String message) {
        if (message.contains("access privileges")) {
            return "The constructor of a record is as open as the record: leave private and protected out.";
        }
        if (message.contains("parameter names")) {
            return "The constructor of a record takes its values under the names that they have in its head.";
        }
        return message.contains("return")
                ? "The short constructor of a record has no return: it only looks at the values, or sets them anew."
                : capital(message.lines().findFirst().orElse("")) + ".";
    }

    private static String withoutObject(String message) {
        Matcher found = OF_AN_OBJECT.matcher(message);
        String name = found.find() ? found.group(1) : "This";
        return name.equals("this") || name.equals("super")
                ? name + " works only inside a class: a cell has no object of its own."
                : name
                        + " belongs to each object of its class: ask one of them for it, or, inside the class, leave static out.";
    }

    private static String methodNotThere(String message) {
        Matcher found = NOT_THERE.matcher(message);
        if (!found.find()) {
            return "A method that the interface asks for is missing.";
        }
        boolean hasName = !found.group(1).startsWith("<");
        return (hasName ? found.group(1) : "What stands in the braces") + " lacks the method " + found.group(2)
                + " that " + found.group(3) + " asks for.";
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
}
