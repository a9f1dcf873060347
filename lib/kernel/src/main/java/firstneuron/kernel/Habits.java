package firstneuron.kernel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people type who come from other notebooks, from jshell or from a terminal, and the way that works here. */
final class Habits {
    private static final String TERMINAL =
            "A cell holds Java, not a command of a terminal. JupyterLab opens one with File > New > Terminal.";
    private static final String HELP =
            "put the cursor on it and press Shift and Tab; Tab alone completes what is typed.";
    private static final String PYTHON =
            "That brings Python's packages. Java's come as jars: put them beside the notebook and write %jars FOLDER.";
    private static final String RESTART = "To start afresh, use Kernel > Restart.";
    private static final String TIME =
            "To time code, write long begin = System.nanoTime(); before it, and behind it (System.nanoTime() - begin) / 1e6, which is the time in ms.";
    private static final String VARIABLES =
            "To see what a variable holds, put the cursor on its name and press Shift and Tab.";
    private static final String CELLS = "The cells of the notebook hold what was typed, and File > Save keeps them.";
    private static final String COPY = "Copy the lines of the file into a cell.";
    private static final String SHOW =
            "Write display(\"<b>text</b>\", \"text/html\"); text/markdown and image/svg+xml work, too.";
    private static final String NOT_NEEDED = "It is not needed here: leave the line out.";
    private static final String READ =
            "To read a file, write java.nio.file.Files.readString(java.nio.file.Path.of(\"name.txt\")).";

    private static final Map<String, List<String>> MAGICS = Map.ofEntries(
            Map.entry(PYTHON, List.of("pip", "conda", "mamba", "uv")),
            Map.entry(
                    "A picture or a chart needs no preparation: make it the last line of a cell, or show it with display(chart).",
                    List.of("matplotlib", "pylab", "plot")),
            Map.entry("Write %classpath lib/name.jar.", List.of("cp", "addjar", "addClasspath", "lib", "library")),
            Map.entry(TIME, List.of("time", "timeit", "prun")),
            Map.entry(TERMINAL, List.of("bash", "sh", "script", "system", "sx", "exec", "cmd", "mkdir", "rm", "mv")),
            Map.entry("new File(\".\").list() lists the folder of the notebook.", List.of("ls", "dir", "ll")),
            Map.entry(
                    "A relative path begins in the folder of the notebook, and that cannot be changed: write the folder into the path.",
                    List.of("cd", "pushd", "popd")),
            Map.entry("new File(\"\").getAbsolutePath() is the folder of the notebook.", List.of("pwd")),
            Map.entry(READ, List.of("cat", "more", "less", "pycat")),
            Map.entry(
                    "To write a file, write java.nio.file.Files.writeString(java.nio.file.Path.of(\"name.txt\"), text).",
                    List.of("writefile", "file")),
            Map.entry(COPY, List.of("load", "loadpy", "run", "open")),
            Map.entry(SHOW, List.of("html", "HTML", "svg", "SVG", "javascript", "js", "latex", "markdown")),
            Map.entry("To read a variable of the system, write System.getenv(\"HOME\").", List.of("env", "set_env")),
            Map.entry(VARIABLES, List.of("who", "whos", "who_ls", "vars", "pinfo", "pdoc", "psource")),
            Map.entry(RESTART, List.of("reset", "restart", "reset_selective", "xdel")),
            Map.entry(
                    "%classpath lib/name.jar puts a jar or a folder of classes on the class path, %jars lib all jars of a folder.",
                    List.of("lsmagic", "magic", "quickref", "help", "")),
            Map.entry(CELLS, List.of("history", "hist", "notebook", "save", "recall", "rerun", "macro", "edit")),
            Map.entry(
                    NOT_NEEDED,
                    List.of("load_ext", "reload_ext", "autoreload", "config", "colors", "xmode", "alias", "pprint")),
            Map.entry(
                    "System.out.println shows what a variable holds on the way, and an error tells its line.",
                    List.of("debug", "pdb", "tb")));

    private static final Map<String, List<String>> COMMANDS = Map.ofEntries(
            Map.entry("To end, use Kernel > Shut Down Kernel.", List.of("exit", "quit")),
            Map.entry(RESTART, List.of("reset", "reload")),
            Map.entry(COPY, List.of("open")),
            Map.entry(CELLS, List.of("list", "history", "save", "edit")),
            Map.entry("To run a cell once more, click into it and press Shift and Enter.", List.of("!")),
            Map.entry(VARIABLES, List.of("vars", "methods", "types")),
            Map.entry(
                    "What was declared goes with Kernel > Restart; to let go of an object, set its variable to null.",
                    List.of("drop")),
            Map.entry("Every import stands in a cell, best in the first one.", List.of("imports")),
            Map.entry("%classpath lib/name.jar puts a jar on the class path.", List.of("env")),
            Map.entry("For help on a name " + HELP, List.of("help", "?")),
            Map.entry("There is nothing to set: " + CELLS, List.of("set", "debug")));

    /** Words that are no names of Java, and would be taken for them. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("exit", "To end the kernel, use Kernel > Shut Down Kernel; " + decapitalised(RESTART)),
            Map.entry("quit", "To end the kernel, use Kernel > Shut Down Kernel; " + decapitalised(RESTART)),
            Map.entry("help", "For help on a name " + HELP),
            Map.entry("ls", TERMINAL),
            Map.entry("cd", TERMINAL),
            Map.entry("pwd", TERMINAL),
            Map.entry("clear", "To clear what the cells show, use Edit > Clear Outputs of All Cells."),
            Map.entry("cls", "To clear what the cells show, use Edit > Clear Outputs of All Cells."),
            Map.entry("lineMagic", "Write the magic itself on a line of its own, for example %jars lib."),
            Map.entry("cellMagic", "There are no magics for whole cells here."));

    private static final Pattern QUESTION = Pattern.compile("\\?{1,2}\\h*([\\w.]*)[^\\n]*");
    private static final Pattern QUESTION_BEHIND =
            Pattern.compile("([\\w.]+)(?:\\([^\\n?]*\\))?\\h*\\?{1,2}\\h*;?\\h*(?=\\n|$)");
    private static final Pattern COMMAND = Pattern.compile("/(?![/*])\\h*([\\w?!-]*)[^\\n]*");
    private static final Pattern PROMPT = Pattern.compile("jshell>|\\.\\.\\.>|>>>|In \\[\\d*\\]:|Out\\[\\d*\\]:");
    private static final Pattern SHELL = Pattern.compile(
            "!+\\h*(?<command>[\\w./~-]+)\\h+(?!instanceof|//|/\\*)[-\\w./~*\"'$][^\\n]*|!+\\h*(?:ls|ll|pwd)\\h*(?=\\n|$)"
                    + "|(?:\\$\\h+)?(?<bare>pip3?|conda|mamba|apt|apt-get|brew|npm|mvn|gradle|git|cd|mkdir|cat|wget|curl"
                    + "|java|sudo|ls|rm|cp|mv|echo|man|touch|javac|python3?)\\h+[^\\n;()=]+(?=\\n|$)");

    private Habits() {}

    /** What to do in place of a magic that another kernel knows, or that is misspelt. */
    static Optional<String> insteadOfMagic(String name, String arguments) {
        String plain = name.startsWith("%") ? name.substring(1) : name;
        if (plain.matches("(?i)maven|mavenRepo|addMaven\\w*|loadFromPOM|pom|dependency|deps")) {
            String coordinates = arguments.matches("[\\w.-]+(?::[\\w.-]+){2,}") ? arguments : "GROUP:NAME:VERSION";
            return Optional.of(
                    "Nothing is downloaded while a notebook runs. In a terminal (File > New > Terminal) write"
                            + " mvn dependency:copy -Dartifact=" + coordinates
                            + " -DoutputDirectory=lib, and here %jars lib.");
        }
        if (Magics.NAMES.contains(plain)) {
            return Optional.of("Write it with one percent sign.");
        }
        return advice(MAGICS, plain)
                .or(() -> Spelling.nearest(plain, Magics.NAMES.stream()).map(near -> "Did you mean %" + near + "?"));
    }

    /** What to say of a name that no Java knows, but another language or tool. */
    static Optional<String> insteadOfName(String name) {
        return Optional.ofNullable(WORDS.get(name)).or(() -> Screen.insteadOf(name));
    }

    /** The answer to code that can be no Java, since it begins as none does. */
    static Optional<CellException> at(Source source, int position) {
        Matcher question = matcher(QUESTION, source, position);
        if (question.lookingAt()) {
            return Optional.of(error(source, question, help(question.group(1))));
        }
        Matcher command = matcher(COMMAND, source, position);
        if (command.lookingAt()) {
            String word = command.group(1).replaceFirst("^-?\\d+$", "!");
            String advice = advice(COMMANDS, word).orElse("For help on a name " + HELP);
            return Optional.of(error(source, command, "The commands of jshell do not work here. " + advice));
        }
        Matcher shell = matcher(SHELL, source, position);
        if (shell.lookingAt()) {
            String tool = Optional.ofNullable(shell.group("bare")).orElse(String.valueOf(shell.group("command")));
            return Optional.of(error(source, shell, tool.matches("pip3?|conda|mamba") ? PYTHON : TERMINAL));
        }
        Matcher prompt = matcher(PROMPT, source, position);
        if (prompt.lookingAt()) {
            return Optional.of(
                    error(source, prompt, "A cell holds the Java alone, without " + prompt.group() + " before it."));
        }
        boolean mayBeConditional = source.text().indexOf(':', position) >= 0;
        return mayBeConditional ? Optional.empty() : behindName(source, position);
    }

    /** The answer to a question mark behind a name, where nothing else makes sense of it. */
    static Optional<CellException> behindName(Source source, int position) {
        Matcher question = matcher(QUESTION_BEHIND, source, position);
        return question.lookingAt() ? Optional.of(error(source, question, help(question.group(1)))) : Optional.empty();
    }

    private static String help(String name) {
        return "For help on " + (name.isEmpty() ? "a name" : name) + " " + HELP;
    }

    private static Matcher matcher(Pattern pattern, Source source, int position) {
        return pattern.matcher(source.text()).region(position, source.text().length());
    }

    private static Optional<String> advice(Map<String, List<String>> answers, String word) {
        return answers.entrySet().stream()
                .filter(entry -> entry.getValue().contains(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String decapitalised(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static CellException error(Source source, Matcher found, String sentence) {
        return new CellException(
                "CompilationError",
                sentence,
                ErrorText.at(
                        source,
                        found.start(),
                        found.start() + found.group().stripTrailing().length(),
                        sentence,
                        ""));
    }
}
