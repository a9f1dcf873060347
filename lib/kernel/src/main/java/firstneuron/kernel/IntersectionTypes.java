package firstneuron.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jdk.jshell.JShell;

/**
 * Types that are several at once, as that of the elements of a list of two records is: a Record and a Shape. Only
 * {@code var} can have such a type, and JShell forgets all but one of its parts.
 */
final class IntersectionTypes {
    private final JShell shell;

    IntersectionTypes(JShell shell) {
        this.shell = shell;
    }

    /** The type with one that a cell declares in place of each intersection; empty if there is nothing to replace. */
    Optional<String> plain(String type) {
        return type.contains("&") ? replaced(type) : Optional.empty();
    }

    private Optional<String> replaced(String type) {
        List<String> parts = split(type, '&');
        if (parts.size() > 1) {
            return parts.stream().filter(this::isOfCell).findFirst().flatMap(this::replaced);
        }
        int open = type.indexOf('<');
        if (open < 0) {
            return Optional.of(type);
        }
        int close = type.lastIndexOf('>');
        List<Optional<String>> arguments = split(type.substring(open + 1, close), ',').stream()
                .map(this::replaced)
                .toList();
        return arguments.stream().allMatch(Optional::isPresent)
                ? Optional.of(arguments.stream()
                        .map(Optional::orElseThrow)
                        .collect(Collectors.joining(", ", type.substring(0, open + 1), type.substring(close))))
                : Optional.empty();
    }

    private boolean isOfCell(String type) {
        String name = ErrorText.withoutParameters(type);
        return shell.types().anyMatch(declared -> declared.name().equals(name));
    }

    /** The parts of a type between signs that do not stand inside of angle brackets. */
    private static List<String> split(String type, char sign) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < type.length(); i++) {
            char c = type.charAt(i);
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (c == sign && depth == 0) {
                parts.add(type.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(type.substring(start).strip());
        return parts;
    }
}
