package firstneuron.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In a folder with the jars one and two in lib and in "my libs", and the classes of three in classes. */
class MagicsTest {
    @TempDir
    static Path folder;

    private Session session;

    @BeforeAll
    static void makeJars() throws IOException {
        Path lib = Files.createDirectories(folder.resolve("lib/deep"));
        Path blank = Files.createDirectories(folder.resolve("my libs"));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        for (String name : new String[] {"one", "two", "three"}) {
            Path source = Files.writeString(
                    folder.resolve("Word.java"),
                    "package " + name + "; public class Word { public static String say() { return \"" + name
                            + "\"; } }");
            ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", classes.toString(), source.toString());
            Files.delete(source);
        }
        jar(lib.resolveSibling("one.jar"), classes, "one");
        jar(lib.resolve("two.jar"), classes, "two");
        jar(blank.resolve("one.jar"), classes, "one");
        jar(blank.resolve("two words.jar"), classes, "two");
        for (String name : new String[] {"one", "two"}) {
            Files.delete(classes.resolve(name + "/Word.class"));
            Files.delete(classes.resolve(name));
        }
        Files.createDirectories(folder.resolve("empty"));
        Files.writeString(folder.resolve("lib/notes.txt"), "no jar");
        Files.writeString(folder.resolve("empty/half.jar"), "PK half of a jar");
    }

    private static void jar(Path jar, Path classes, String name) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file)) {
            entries.putNextEntry(new JarEntry(name + "/Word.class"));
            Files.copy(classes.resolve(name + "/Word.class"), entries);
            entries.closeEntry();
        }
    }

    @BeforeEach
    void open() {
        session = Session.open(folder);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Nested
    class TheClassPath {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "%classpath lib/one.jar | one",
                    "%classpath lib/one.jar; | one",
                    "%classpath  lib/one.jar   lib/deep/two.jar | one two",
                    "%classpath lib/one.jar:lib/deep/two.jar | one two",
                    "%classpath lib/one.jar, lib/deep/two.jar | one two",
                    "%classpath 'lib/one.jar' | one",
                    "%classpath \"my libs/one.jar\" | one",
                    "%classpath 'my libs/one.jar' | one",
                    "%classpath my libs/one.jar | one",
                    "%classpath my\\ libs/one.jar | one",
                    "%classpath my libs/two words.jar | two",
                    "%classpath my libs/two words.jar lib/one.jar | one two",
                    "%classpath lib/one.jar my libs/two words.jar classes | one two three",
                    "%classpath my libs/*.jar | one two",
                    "%classpath classes | three",
                    "%classpath classes/ | three",
                    "%classpath lib | one",
                    "%classpath lib/* | one",
                    "%classpath lib/**/*.jar | one two",
                    "%classpath l?b/o*.jar | one",
                    "%classpath lib/{one,two}.jar | one",
                    "%classpath */*.jar | one two",
                    "%classpath ./lib/../lib/one.jar | one",
                    "%classpath lib/one.jar // the first | one",
                    "%classpath lib/one.jar // lib/nothing.jar | one",
                    "%classpath lib/one.jar # the first | one",
                    "%classpath lib/one.jar /* the first */ | one",
                    "%classpath lib/one.jar// the first | one",
                    "% classpath lib/one.jar | one",
                    "int x = 1; %classpath lib/one.jar | one",
                    "%jars lib/one.jar | one",
                    "%jars lib | one",
                    "%jars lib/ | one",
                    "%jars lib/* | one",
                    "%jars lib lib/deep | one two",
                    "%jars lib:lib/deep | one two",
                    "%jars my libs | one two",
                    "%jars 'my libs' // both | one two",
                    "%jars lib/**/*.jar | one two"
                })
        void takesEveryWayToNameFiles(String magic, String words) {
            for (String word : words.split(" ")) {
                assertEquals(word, value(magic + "\n" + word + ".Word.say()"), magic);
            }
        }

        @Test
        void takesAnAbsolutePathAndTheAddressOfAFile() {
            assertEquals("one", value("%classpath " + folder.resolve("lib/one.jar") + "\none.Word.say()"));
            assertEquals(
                    "two",
                    value("%classpath " + folder.resolve("lib/deep/two.jar").toUri() + "\ntwo.Word.say()"));
        }

        @Test
        void isFoundAlsoWhereAPatternBehindCodeLooksLikeAComment() {
            assertEquals("one", value("int x = 1;\n%jars lib/*.jar\nint y = 2; /* two */\none.Word.say()"));
            assertEquals("%jars lib/*.jar\n", value("String s = \"\"\"\n    %jars lib/*.jar\n    \"\"\";\ns"));
        }

        @Test
        void isShownInItsPropertyOnceForEachEntry() {
            String before = value("System.getProperty(\"java.class.path\")");
            session.run("%classpath lib/one.jar classes");
            session.run("%classpath lib/one.jar");
            assertEquals(
                    before + ":" + folder.resolve("lib/one.jar") + ":" + folder.resolve("classes"),
                    value("System.getProperty(\"java.class.path\")"));
        }

        @Test
        void ofANewSessionHasNothingOfAnother() {
            session.run("%classpath lib/one.jar");
            try (Session other = Session.open(folder)) {
                assertEquals(
                        "[]",
                        text(other.run("Arrays.stream(System.getProperty(\"java.class.path\").split(\":\"))"
                                + ".filter(p -> p.endsWith(\"one.jar\")).toList()")));
            }
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "%classpath | %classpath needs the path of a jar after it",
                    "%jars // lib | %jars needs the path of a jar after it",
                    "%jars empty | %jars empty: there is no jar, so nothing was added.",
                    "%jars classes | A folder of classes is added with %classpath.",
                    "%jars lib/*.zip | %jars lib/*.zip: no file fits, so nothing was added.",
                    "%classpath nowhere/*.jar | %classpath nowhere/*.jar: no file fits, so nothing was added.",
                    "%classpath lib/[ | %classpath lib/[: there is no such file.",
                    "%jars lib/notes.txt | %jars lib/notes.txt: this is no jar, so nothing was added.",
                    "%classpath lib/notes.txt | %classpath lib/notes.txt: this is no jar, so nothing was added.",
                    "%classpath empty/half.jar | %classpath empty/half.jar: this file is not a whole jar, so nothing was added.",
                    "%classpath lib/on.jar | %classpath lib/on.jar: there is no such file. Did you mean lib/one.jar?",
                    "%classpath lib/one.jar:lib/three.jar | there is no such file.",
                    "%classpath lib/one.jar lib/tow.jar | %classpath lib/tow.jar: there is no such file.",
                    "%classpath \"my lib/one.jar\" | %classpath my lib/one.jar: there is no such file.",
                    "%classpath https://example.org/one.jar | nothing is downloaded while a notebook runs.",
                    "%classpath org.knowm.xchart:xchart:3.8.8 | mvn dependency:copy -Dartifact=org.knowm.xchart:xchart:3.8.8"
                })
        void saysWhyNothingWasAdded(String magic, String sentence) {
            String error = error("int kept = 1;\n" + magic);
            assertTrue(error.contains(sentence), error);
            assertTrue(error.contains("line 2 of the cell | " + magic), error);
            assertFalse(value("System.getProperty(\"java.class.path\")").contains(folder.toString()));
        }
    }

    @Nested
    class AnAssignment {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "List<String> added = %jars lib",
                    "List<String> added = %jars lib // all of them",
                    "var added = %classpath lib/one.jar",
                    "var added = %classpath lib/one.jar;",
                    "Collection<String> added=%jars lib/*.jar",
                    "List<String> added; added = %jars lib/one.jar"
                })
        void getsThePathsThatWereAdded(String cell) {
            assertEquals(
                    "[" + folder.resolve("lib/one.jar") + "] one", value(cell + "\nadded + \" \" + one.Word.say()"));
        }

        @Test
        void toAVariableOfAnotherTypeIsAnError() {
            assertTrue(
                    error("int added = %jars lib").contains("where an int is expected"),
                    error("int added = %jars lib"));
        }

        @Test
        void isNotSeenWhereAPercentSignIsTheRemainder() {
            assertEquals("1", value("int x = 7\n    % 2;\nx"));
            assertEquals("50 % = %jars lib", value("String s = \"50 % = %jars lib\"; s"));
        }
    }

    @Nested
    class AnUnknownMagic {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "%maven a:b:1 | mvn dependency:copy -Dartifact=a:b:1 -DoutputDirectory=lib",
                    "%addMavenDependency a:b:1 | mvn dependency:copy -Dartifact=a:b:1",
                    "%%loadFromPOM | %jars lib",
                    "%pip install numpy | jars",
                    "%matplotlib inline | display(chart)",
                    "%%time | System.nanoTime()",
                    "%timeit f() | System.nanoTime()",
                    "%%bash | File > New > Terminal",
                    "%cd data | folder of the notebook",
                    "%load lesson.jsh | Copy the lines of the file into a cell.",
                    "%who | Shift and Tab",
                    "%cp lib/one.jar | Write %classpath lib/name.jar.",
                    "%lsmagic | %classpath lib/name.jar",
                    "%%html | display(",
                    "%load_ext autoreload | leave the line out",
                    "%jar lib | Did you mean %jars?",
                    "%Classpath lib | Did you mean %classpath?",
                    "%%classpath lib | Write it with one percent sign.",
                    "var files = %maven a:b:1 | mvn dependency:copy"
                })
        void isAnsweredWithTheWayThatWorksHere(String cell, String instead) {
            String error = error(cell + "\n1 + 1");
            assertTrue(error.startsWith("There is no %"), error);
            assertTrue(error.contains("here; this kernel knows %classpath and %jars. "), error);
            assertTrue(error.contains(instead), error);
        }

        @ParameterizedTest
        @ValueSource(strings = {"%nonsense", "%%nonsense", "%x = 3"})
        void thatNobodyKnowsIsAtLeastNamed(String cell) {
            assertTrue(
                    error(cell).startsWith("There is no " + cell.split(" ")[0] + " here; this kernel knows"),
                    error(cell));
        }
    }

    @Nested
    class AHabit {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Math? | For help on Math put the cursor on it and press Shift and Tab",
                    "Math?? | For help on Math ",
                    "?Math | For help on Math ",
                    "? Math.sqrt | For help on Math.sqrt ",
                    "? | For help on a name ",
                    "?? | For help on a name ",
                    "Math.sqrt? | For help on Math.sqrt ",
                    "names.size()? | For help on names.size ",
                    "Math?\\nint y = 1; | For help on Math ",
                    "Math?\\nfor (int n : new int[3]) { } | Shift",
                    "help() | For help on a name ",
                    "help(1) | For help on a name ",
                    "/open lesson.jsh | The commands of jshell do not work here. Copy the lines of the file",
                    "/exit | Kernel > Shut Down Kernel",
                    "/reset | Kernel > Restart",
                    "/list | The cells of the notebook hold what was typed",
                    "/list -all | The cells of the notebook hold what was typed",
                    "/vars | Shift and Tab",
                    "/env -class-path lib/one.jar | %classpath",
                    "/help intro | Shift and Tab",
                    "/? | Shift and Tab",
                    "/! | Shift and Enter",
                    "/-2 | Shift and Enter",
                    "/set feedback verbose | The commands of jshell",
                    "/ list | The commands of jshell do not work here.",
                    "/nonsense | The commands of jshell do not work here.",
                    "!ls | A cell holds Java, not a command of a terminal.",
                    "!ls -l | File > New > Terminal",
                    "! java -version | File > New > Terminal",
                    "!pip install numpy | Java's come as files that end in .jar",
                    "pip install numpy | Java's come as files that end in .jar",
                    "cd data | File > New > Terminal",
                    "java -version | File > New > Terminal",
                    "javac Hello.java | File > New > Terminal",
                    "echo hello | File > New > Terminal",
                    "$ ls data | File > New > Terminal",
                    "ls | File > New > Terminal",
                    "exit | Kernel > Restart",
                    "exit() | Kernel > Shut Down Kernel",
                    "quit() | Kernel > Restart",
                    "jshell> int x = 1; | the Java alone, without jshell> before it",
                    ">>> 1 + 1 | the Java alone, without >>> before it",
                    "In [1]: 1 + 1 | the Java alone, without In [1]: before it",
                    "lineMagic(\"jars\", List.of(\"lib\")) | %jars lib"
                })
        void ofAnotherToolIsAnsweredWithTheWayThatWorksHere(String habit, String answer) {
            String cell = "int first = 1;\n" + habit.replace("\\n", "\n");
            String error = error(cell);
            assertTrue(error.contains(answer), error);
            assertTrue(error.contains("line 2 of the cell | " + habit.split("\\\\n")[0]), error);
            assertEquals("1", value("first"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "flag ?\\n 1 : 2 | 1",
                    "flag?\\n 1\\n : 2 | 1",
                    "!flag | false",
                    "!flag && flag | false",
                    "!(flag) | false",
                    "!flag // not so | false",
                    "!flag /* not so */ | false",
                    "!flag ^ flag | true",
                    "!flag ? 1 : 2 | 2",
                    "boolean exit = true; exit | true",
                    "int help() { return 3; } help() | 3",
                    "// %jars lib\\n4 | 4",
                    "/* /list */ 5 | 5",
                    "String s = \"!ls -l\"; s | !ls -l"
                })
        void isNotSeenInJava(String cell, String value) {
            session.run("boolean flag = true;");
            assertEquals(value, value(cell.replace("\\n", "\n")));
        }
    }

    private String value(String cell) {
        return text(session.run(cell));
    }

    private static String text(CellResult result) {
        assertEquals(1, result.outputs().size(), () -> result.outputs().toString());
        assertTrue(result.error().isEmpty(), () -> result.error().orElseThrow());
        return result.outputs().get(0).getAsJsonObject("data").get("text/plain").getAsString();
    }

    private String error(String cell) {
        return session.run(cell).error().orElseThrow(() -> new AssertionError("no error in: " + cell));
    }
}
