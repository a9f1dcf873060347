package firstneuron.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Every sentence has a key that is asked for, and every key that is asked for has a sentence. */
class TextsTest {
    /** Names of errors that older compilers than these have not; they have another one for the same. */
    private static final Map<String, Integer> NEWER_CODES =
            Map.of("compiler.err.enum.label.must.be.enum.constant", 21, "compiler.err.cant.assign.val.to.var", 22);

    private static final Set<String> OF_JSHELL =
            Set.of("compiler.err.jdk.eval.error.illegal.modifiers", "compiler.err.jdk.eval.error.object.method");

    /** The methods that are called anywhere in the kernel, each with its owner. */
    private static final Set<String> CALLED = new TreeSet<>();

    private static final Set<Class<?>> INTERFACES = new HashSet<>();

    @BeforeAll
    static void readTheClassesOfTheKernel() throws IOException, URISyntaxException {
        Path folder = Path.of(Texts.class.getResource("Texts.class").toURI()).getParent();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                ClassReader reader = new ClassReader(Files.readAllBytes(file));
                reader.accept(new Calls(), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
                if (reader.getClassName().endsWith("$Sentences")) {
                    INTERFACES.add(load(reader.getClassName().replace('/', '.')));
                }
            }
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Notes what is called, also as {@code SAY::given}. */
    private static final class Calls extends ClassVisitor {
        Calls() {
            super(Opcodes.ASM9);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitMethodInsn(int opcode, String owner, String called, String type, boolean ofInterface) {
                    CALLED.add(owner.replace('/', '.') + "." + called);
                }

                @Override
                public void visitInvokeDynamicInsn(String called, String type, Handle linkage, Object... arguments) {
                    for (Object argument : arguments) {
                        if (argument instanceof Handle method) {
                            CALLED.add(method.getOwner().replace('/', '.') + "." + method.getName());
                        }
                    }
                }
            };
        }
    }

    /** The keys that are methods in Java. */
    private static Set<String> methods() {
        return INTERFACES.stream()
                .map(TextsTest::templates)
                .flatMap(templates -> templates.keys().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Templates templates(Class<?> sentences) {
        try {
            Field said = sentences.getDeclaredField("SAY");
            said.setAccessible(true);
            return (Templates) Proxy.getInvocationHandler(said.get(null));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The keys of a file that no method asks for. */
    private static Set<String> others(String file) {
        Set<String> others = new TreeSet<>(SentenceFiles.english(file).keySet());
        others.removeAll(methods());
        return others;
    }

    private static Set<String> without(Set<String> keys, Set<String> known) {
        Set<String> rest = new TreeSet<>(keys);
        rest.removeAll(known);
        return rest;
    }

    @Test
    void everyMethodIsSaidSomewhere() {
        Set<String> methods = INTERFACES.stream()
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .map(method -> method.getDeclaringClass().getName() + "." + method.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(methods.size() > 100, () -> "only " + methods.size() + " were found");
        assertEquals(Set.of(), without(methods, CALLED));
    }

    @Test
    void theOtherKeysOfTheCompilerAreNamesOfItsErrors() throws IOException {
        byte[] names = Files.readAllBytes(FileSystems.getFileSystem(URI.create("jrt:/"))
                .getPath("modules/jdk.compiler/com/sun/tools/javac/resources/compiler.class"));
        String constants = new String(names, StandardCharsets.ISO_8859_1);
        Set<String> keys = others("compiler");
        assertTrue(keys.size() > 30, keys::toString);
        keys.removeIf(key -> constants.contains(constant(key)));
        keys.removeAll(OF_JSHELL);
        keys.removeIf(key -> Runtime.version().feature() < NEWER_CODES.getOrDefault(key, 0));
        assertEquals(Set.of(), keys);
    }

    /** A text as it stands in a class file: its kind, its length in two bytes, and its characters. */
    private static String constant(String text) {
        return "\u0001\u0000" + (char) text.length() + text;
    }

    @Test
    void theOtherKeysOfExceptionsAreTheirClasses() {
        Set<String> keys = others("exceptions");
        assertTrue(keys.size() > 15, keys::toString);
        keys.removeIf(TextsTest::isThrowable);
        assertEquals(Set.of(), keys);
    }

    private static boolean isThrowable(String name) {
        try {
            return Throwable.class.isAssignableFrom(Class.forName(name));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    @Test
    void everySlipHasASentence() {
        Set<String> keys = PatternTable.of("slips.txt").rows().stream()
                .map(PatternTable.Row::key)
                .collect(Collectors.toSet());
        assertEquals(keys, SentenceFiles.english("slips").keySet());
    }

    @Test
    void everyFormOfNewerJavaHasAName() {
        Set<String> keys = PatternTable.of("newer.txt").rows().stream()
                .filter(row -> row.has("find"))
                .map(PatternTable.Row::key)
                .collect(Collectors.toSet());
        assertEquals(keys, others("newer"));
    }

    @Test
    void everyHabitHasAnAnswer() {
        Set<String> keys = PatternTable.of("habits.txt").rows().stream()
                .filter(row -> !row.has("find") || row.key().equals("result"))
                .map(PatternTable.Row::key)
                .collect(Collectors.toSet());
        assertEquals(keys, others("habits"));
    }

    @Test
    void theOtherKeysOfTheScreenAreClassesThatMakeWindows() {
        Set<String> keys = others("screen");
        assertFalse(keys.isEmpty());
        keys.removeIf(key ->
                Stream.of("java.awt.", "javax.swing.", "org.knowm.xchart.").anyMatch(folder -> isClass(folder + key)));
        assertEquals(Set.of(), keys);
    }

    private static boolean isClass(String name) {
        try {
            return !Class.forName(name, false, TextsTest.class.getClassLoader()).isPrimitive();
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    @Test
    void everyFileIsOneThatIsAskedFor() {
        assertEquals(
                Set.of(
                        "compiler",
                        "errors",
                        "exceptions",
                        "foreign",
                        "habits",
                        "magics",
                        "names",
                        "newer",
                        "notes",
                        "refusals",
                        "screen",
                        "signs",
                        "slips"),
                SentenceFiles.in(SentenceFiles.OF_KERNEL).stream()
                        .map(file -> file.getFileName().toString().replaceAll("[_.].*", ""))
                        .collect(Collectors.toSet()));
    }

    /** What is said as it stands has no values. */
    @Test
    void aSentenceThatIsNoMethodHasNoPlaceholders() {
        for (String file :
                List.of("compiler", "exceptions", "foreign", "habits", "newer", "screen", "signs", "slips")) {
            Map<String, String> english = SentenceFiles.english(file);
            Set<String> withPlaceholders = others(file);
            withPlaceholders.removeIf(
                    key -> Templates.placeholders(english.get(key)).isEmpty());
            assertEquals(Set.of(), withPlaceholders, file);
        }
    }

    @Test
    void filesWithoutConstantSentencesHaveMethodsAlone() {
        for (String file : List.of("errors", "magics", "names", "notes", "refusals")) {
            assertEquals(Set.of(), others(file), file);
        }
    }
}
