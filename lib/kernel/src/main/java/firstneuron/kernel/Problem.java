package firstneuron.kernel;

import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import jdk.jshell.Diag;

/**
 * An error of the compiler, and the place in the cell that it is about.
 *
 * @param code the compiler's name of the error, for example {@code prob.found.req}
 * @param original what the compiler says, in English
 * @param place where the snippet stands
 * @param start the position in the cell of the first wrong character
 * @param end the position behind the last
 */
record Problem(String code, String original, SnippetPlace place, int start, int end) {
    static final String PREFIX = "compiler.err.";

    /** Errors of a whole expression; the compiler would point at the sign in its middle. */
    private static final Set<String> FROM_THE_START = Set.of("doesnt.exist", "prob.found.req");

    static Problem of(Diag error, SnippetPlace place) {
        String code = error.getCode().replace(PREFIX, "");
        long start = FROM_THE_START.contains(code) ? error.getStartPosition() : error.getPosition();
        return new Problem(
                code,
                message(error),
                place,
                place.position(start),
                place.position(Math.max(error.getPosition() + 1, error.getEndPosition())));
    }

    /**
     * What the compiler says, in English. It has no other way to tell the arguments of an error. {@link Locale#ENGLISH} would
     * not do: where the compiler knows the language of the machine, it takes that for it.
     */
    static String message(Diag error) {
        return error.getMessage(Locale.ROOT);
    }

    /** Whether this is about the type of what another error has left without one. */
    boolean follows() {
        return code.startsWith("unreported.exception") && original.contains("<any>");
    }

    /** What the compiler says, with the names of classes without their packages. */
    String message() {
        return ErrorText.withoutPackages(original);
    }

    String firstLine() {
        return message().lines().findFirst().orElse("");
    }

    /** The first word behind others in what the compiler says. */
    String wordAfter(String words) {
        int at = message().indexOf(words);
        String rest = at < 0 ? message() : message().substring(at + words.length());
        return rest.split("[ \n;]", 2)[0];
    }

    /** What the compiler says behind a key at the beginning of a line. */
    Optional<String> valueOf(String key) {
        return message()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()).strip())
                .findFirst();
    }

    Optional<Matcher> find(Wording wording) {
        return wording.in(message());
    }

    Source source() {
        return place.source();
    }

    /** The line that the error is in. */
    String line() {
        return source().line(source().lineAt(start));
    }

    /** The line up to the error. */
    String before() {
        return line().substring(0, source().columnAt(start));
    }

    /** The line from the error on. */
    String rest() {
        return line().substring(source().columnAt(start));
    }

    /** The first sign of the rest of the line that is no space; a new line where there is none. */
    char nextSign() {
        String rest = Slips.withoutTexts(rest()).strip();
        return rest.isEmpty() ? '\n' : rest.charAt(0);
    }

    /** Whether this is about a name behind a point, which is what the compiler then points at. */
    boolean isMember() {
        return nextSign() == '.';
    }

    /** The character at the place, which may be one of those that Java writes in two. */
    String character() {
        return Character.toString(source().text().codePointAt(start));
    }

    /** The syntax around the place, from the innermost part of it to the whole; nothing where the form is wrong. */
    List<Tree> around() {
        return syntax().map(syntax -> syntax.around(positionInPiece())).orElse(List.of());
    }

    /** The innermost syntax around the place that is of one of these kinds. */
    Optional<Tree> innermost(Set<Tree.Kind> kinds) {
        return around().stream().filter(tree -> kinds.contains(tree.getKind())).findFirst();
    }

    /** Whether the place is where a part of the syntax around it begins. */
    boolean isStartOf(Tree tree) {
        return syntax().filter(syntax -> syntax.start(tree) == positionInPiece())
                .isPresent();
    }

    /** The part of the syntax around the place that begins and ends where this does. */
    Optional<Tree> whole() {
        int inPiece = positionInPiece();
        return syntax().flatMap(syntax -> syntax.around(inPiece).stream()
                .filter(tree -> syntax.start(tree) == inPiece && syntax.end(tree) == inPiece + end - start)
                .findFirst());
    }

    private Optional<Syntax> syntax() {
        return Syntax.of(place.piece().text());
    }

    private int positionInPiece() {
        return start - place.piece().start();
    }
}
