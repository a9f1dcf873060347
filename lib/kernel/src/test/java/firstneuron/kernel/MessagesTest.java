package firstneuron.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An error names what was given and what to do, in the words of the learner's own code. */
class MessagesTest {
    @Nested
    class AnArray extends CellCase {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "int[3] a;",
                    "double[2] a = new double[2];",
                    "String names[3];",
                    "char word[5] = {'a'};",
                    "Object[2] all;",
                    "int total(int[3] values) { return values[0]; }",
                    "void f() {\n    int n = 3;\n    double[n] x;\n}"
                })
        void hasItsLengthBehindNew(String cell) {
            assertTrue(
                    error(cell).startsWith("The length of an array stands behind new, not in its type"), error(cell));
        }

        @ParameterizedTest
        @ValueSource(strings = {"int[] a = {1};\nint b = a[0] + a[0] a;", "int[] a = new int[3] b;"})
        void isNotToldSoWhereItIsOnlyUsed(String cell) {
            assertFalse(error(cell).contains("behind new"), error(cell));
        }

        @ParameterizedTest
        @ValueSource(strings = {"new int[2] {1, 2}", "int[][] a = new int[1][] {{1}};", "f(new String[1] {\"a\"});"})
        void hasEitherItsLengthOrItsValues(String cell) {
            assertTrue(error(cell).startsWith("An array gets its length or its values, not both"), error(cell));
        }
    }

    @Nested
    class TypesBetweenBrackets extends CellCase {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "TreeMap<String> m; | TreeMap takes two types between < and >, one for its keys and one for its values: TreeMap<String, Integer>.",
                    "java.util.Map<String> m() { return null; } | Map takes two types between < and >",
                    "Map<String, Integer, Integer> m; | Map takes two types between < and >",
                    "Set<Integer, Integer> s = null; | Set takes one type between < and >, not 2.",
                    "class Box<T> { } Box<Integer, String, Double> b; | Box takes one type between < and >, not 3.",
                    "record Pair<A, B>(A a, B b) { } Pair<Integer> p; | Pair takes 2 types between < and >, not 1.",
                    "Integer<String> i; | Integer takes no types between < and >: write Integer alone.",
                    "class Plain { } Plain<Integer> p; | Plain takes no types between < and >: write Plain alone."
                })
        void areAsManyAsTheClassTakes(String cell, String sentence) {
            assertTrue(error(cell).startsWith(sentence), error(cell));
        }
    }

    @Nested
    class AConstructor extends CellCase {
        private static final String PLANT = "class Plant { Plant(String name) { } Plant(int height) { } }\n";

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "class Rose extends Plant { Rose() { } }",
                    "class Rose extends Plant { int n; Rose(int n) { this.n = n; } }",
                    "class Rose extends Plant { Rose() {\n    System.out.println(1);\n} }"
                })
        void beginsWithSuperWhereItsClassNeedsThat(String cell) {
            assertTrue(
                    error(PLANT + cell)
                            .startsWith("Plant has no constructor without parameters: begin this one with super(…)"),
                    error(PLANT + cell));
        }

        @ParameterizedTest
        @ValueSource(strings = {"class Rose extends Plant { }", "public class Rose extends Plant { int n; }"})
        void isMissingInAClassWhoseSuperclassNeedsOne(String cell) {
            assertTrue(
                    error(PLANT + cell)
                            .startsWith("Plant has no constructor without parameters: this class needs one of its own"),
                    error(PLANT + cell));
        }

        @Test
        void isNamedWhereSomebodyHasCalledIt() {
            assertTrue(error(PLANT + "class Rose extends Plant { Rose() { super(0.5); } }")
                    .startsWith("No constructor of Plant fits: given double."));
            assertTrue(error(PLANT + "new Plant()").startsWith("No constructor of Plant fits: given nothing."));
            assertTrue(error("class One { One(int n) { } }\nnew One()")
                    .startsWith("The arguments do not fit: given nothing, expected int."));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "class F { final int a; F() { } }",
                    "class F { final int a; F(int n) { if (n > 0) { a = n; } } }"
                })
        void givesAFinalVariableItsValue(String cell) {
            assertTrue(error(cell).startsWith("A constructor ends here, and a has no value yet: write this.a = …"));
        }

        @Test
        void ofARecordBeginsWithThis() {
            assertTrue(error("record Grid(int x, int y) { Grid(int both) { } }")
                    .startsWith("A second constructor of a record begins with this(…)"));
        }
    }

    @Nested
    class AWordBeforeAMethod extends CellCase {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "synchronized int add() { return 1; }",
                    "public synchronized void add() { }",
                    "native int add();",
                    "default int add() { return 1; }"
                })
        void thatOnlyAMemberOfAClassHasIsToBeLeftOut(String cell) {
            assertTrue(error(cell)
                    .startsWith("A method that stands by itself in a cell is never synchronized, native or"));
        }
    }

    @Nested
    class AnAnnotationOfAnnotations extends CellCase {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "@Retention(RetentionPolicy.RUNTIME) @interface Mark { }",
                    "@Target(ElementType.TYPE) @interface Mark { }",
                    "@Documented @interface Mark { }"
                })
        void isToldWithTheImportThatItNeeds(String cell) {
            assertTrue(
                    error(cell).contains("It needs this line at the top: import java.lang.annotation.*;"), error(cell));
            quietly("import java.lang.annotation.*;\n" + cell);
        }

        @Test
        void doesNotTakeItsNameFromAClassThatIsStillToCome() {
            assertTrue(printed("class Shot { Target target; }").startsWith("Note: class Shot uses class Target,"));
        }
    }

    @Nested
    class Null extends CellCase {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "int n = new HashMap<String, Integer>().get(\"a\"); | The map has no value for this key.",
                    "Map<String, List<Integer>> m = new TreeMap<>(); m.get(\"a\").add(1); | The map has no value for this key.",
                    "Map<Integer, Integer> m = new HashMap<>(); m.put(1, m.get(1) + 1); | The map has no value for this key.",
                    "Map<String, String> m = Map.of(); m.get(\"a\").length() | The map has no value for this key.",
                    "List.of(null) | What List.of makes never holds null.",
                    "Set.of(\"a\", null) | What Set.of makes never holds null.",
                    "Map.of(\"a\", null) | What Map.of makes never holds null.",
                    "Map.entry(\"a\", null) | Map.entry takes no null.",
                    "List.copyOf(Arrays.asList(1, null)) | What List.copyOf makes never holds null.",
                    "List.of(1).contains(null) | contains takes no null.",
                    "Optional.of(null) | Optional.of takes no null: Optional.ofNullable takes it for “nothing”.",
                    "new TreeMap<String, Integer>().put(null, 1) | TreeMap.put takes no null.",
                    "new Scanner((String) null) | new Scanner takes no null.",
                    "\"a\".compareTo(null) | String.compareTo takes no null.",
                    "Integer none = null; int n = none; | An Integer or a Double can be null, an int or a double cannot.",
                    "Double[] all = new Double[2]; double first = all[0]; | An Integer or a Double can be null, an int or a double cannot.",
                    "String s = null; switch (s) { case \"a\": break; } | A switch cannot choose by null.",
                    "String f(String s) { return switch (s) { case \"a\" -> s; default -> s + s; }; } f(null) | A switch cannot choose by null.",
                    "enum Day { MONDAY } Day d = null; switch (d) { case MONDAY: break; } | A switch cannot choose by null."
                })
        void isToldByWhatMetIt(String cell, String hint) {
            String error = error(cell);
            assertTrue(error.startsWith("NullPointerException") && error.contains("\n" + hint), error);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "int letters(String word) { return word.length(); } letters(null) | because \"word\" is null",
                    "for (int i = 0; i < 1; i++) { String word = null; word.length(); } | because \"word\" is null",
                    "class A { int n(String[] all) { String one = all[0]; return one.length(); } } new A().n(new String[1]) | because \"one\" is null",
                    "Runnable r = () -> { String word = null; word.length(); }; r.run(); | because \"word\" is null"
                })
        void isCalledByTheNameOfTheVariable(String cell, String part) {
            assertTrue(error(cell).contains(part), error(cell));
        }

        @Test
        void thatTheLearnerThrowsIsNotExplained() {
            assertTrue(error("throw new NullPointerException(\"mine\");")
                    .contains("What is null was set to null, or never got an object."));
        }
    }

    @Nested
    class NamesOfOtherPlaces extends CellCase {
        @ParameterizedTest
        @CsvSource({
            "sqrt(4), Math.sqrt",
            "double a = PI * 2;, Math.PI",
            "abs(-1), Math.abs",
            "'max(1, 2)', Math.max",
            "nanoTime(), System.nanoTime",
            "sleep(10);, Thread.sleep",
            "var l = asList(1);, Arrays.asList"
        })
        void areWrittenWithTheirClass(String cell, String whole) {
            String owner = whole.substring(0, whole.indexOf('.'));
            assertTrue(error(cell).contains("It belongs to " + owner + ": write " + whole + "."), error(cell));
        }

        @Test
        void mayStillBeDeclared() {
            assertEquals(
                    "Note: method f uses method max(int,int,int), which no cell has declared yet. It can be used once that is done. If Math.max was meant, write it in place of max.\n",
                    printed("int f() { return max(1, 2, 3); }"));
            assertTrue(
                    error("f()").startsWith("There is no method called max here. It belongs to Math: write Math.max."));
            quietly("int max(int a, int b, int c) { return Math.max(a, Math.max(b, c)); }");
            assertEquals("3", value("f()"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "new ArrayList<String>().length() | size()",
                    "new ArrayList<String>().length | size()",
                    "new ArrayList<String>().push(\"a\") | add()",
                    "\"abc\".size() | length()",
                    "\"abc\".len() | length()",
                    "\"abc\".get(0) | charAt()",
                    "\"abc\".upper() | toUpperCase()",
                    "new HashMap<String, String>().length | size()",
                    "new HashMap<String, String>().has(\"a\") | containsKey()",
                    "new HashSet<String>().includes(\"a\") | contains()"
                })
        void areCalledDifferentlyInJava(String cell, String name) {
            assertTrue(error(cell).contains(" There it is called " + name + "."), error(cell));
        }

        @ParameterizedTest
        @ValueSource(strings = {"$1", "$12 + 1", "int n = $3;", "_1"})
        void areNoNamesOfResults(String cell) {
            run("1 + 1");
            assertTrue(error(cell).contains("A value that is shown gets no name of its own"), error(cell));
        }
    }

    @Nested
    class AValue extends CellCase {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "float f = 3.14; | A number with a point is a double: write 3.14f for a float, or make the variable a double.",
                    "float f = 1e3; | A number with a point is a double: write 1e3f for a float",
                    "float f = 0.5 * 2; | A double does not always fit into a float",
                    "\"a\" * 3 | The operator * does not work with a text. To repeat one, write text.repeat(3).",
                    "String s = 3 * \"a\"; | The operator * does not work with a text.",
                    "\"a\" - \"b\" | The operator - does not work with a String and a String.",
                    "int t = null; | null was given where an int is expected: a plain type always has a value.",
                    "List<Integer> l = List.of(1, \"three\"); | A String was given where an Integer is expected.",
                    "5 = 6; | Only a variable can stand here, not a value.",
                    "int f() { return } | A value is missing before this }.",
                    "int f() { int n = } | A value is missing before this }.",
                    "Object o = new Object; | Behind the class that new makes stand round brackets"
                })
        void isTold(String cell, String sentence) {
            assertTrue(error(cell).startsWith(sentence), error(cell));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "java.util.function.Supplier<Integer> s = () -> { }; | This lambda has to give a value",
                    "java.util.function.Supplier<Integer> s = () -> { return; }; | This return needs a value",
                    "java.util.function.IntUnaryOperator f = n -> { n + 1; }; | In braces a lambda gives its value with return",
                    "Runnable r = () -> { return 1; }; | This lambda gives a value back where none is expected",
                    "java.util.function.IntUnaryOperator f = n -> return n; | Behind -> stands the value alone, without return"
                })
        void isGivenByALambda(String cell, String sentence) {
            assertTrue(error(cell).startsWith(sentence), error(cell));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "case 3: \"three\"; default: \"other\"; | A switch that has a value gives it with yield",
                    "case 3 -> { \"three\"; } default -> \"x\"; | A switch that has a value gives it with yield",
                    "case 3 -> return \"three\"; default -> \"x\"; | Behind -> stands the value alone, without return",
                    "case 3: return \"three\"; default: yield \"x\"; | A switch that has a value does not end with return",
                    "case 3: break; default: yield \"x\"; | A switch that has a value does not end with break",
                    "case 3 -> { } default -> \"x\"; | This case needs a value: end its braces with one"
                })
        void isGivenByASwitch(String cases, String sentence) {
            String error = error("int q = 3;\nString name = switch (q) { " + cases + " };");
            assertTrue(error.startsWith(sentence), error);
        }

        @Test
        void aloneInASwitchWithoutValueIsNoCommand() {
            assertTrue(error("int q = 3;\nswitch (q) { case 3: \"three\"; }")
                    .startsWith("This is a value, not a command."));
        }
    }

    @Nested
    class ALoop extends CellCase {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "for (String t in list) { } | Java writes a colon there",
                    "for (t : List.of(1)) { } | A loop over a list names the type of its variable",
                    "for (var e : Map.of(1, 2)) { } | Such a loop goes over an array or a list. Of a map write map.entrySet()",
                    "foreach (int i : List.of(1)) { } | A loop is written for ("
                })
        void isWrittenAsJavaDoes(String cell, String sentence) {
            assertTrue(error(cell).startsWith(sentence), error(cell));
        }
    }

    @Nested
    class AClass extends CellCase {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "record Point(int x) { int y; } | A record has the values of its head alone",
                    "interface Shape { double area() { return 1; } } | A method of an interface has a body only behind default or static",
                    "abstract class Shape { abstract double area() { return 1; } } | An abstract method has no body",
                    "class A { int n; static int f() { return this.n; } } | A static method has no object, and so no this",
                    "this.n = 3; | this works only inside a class: a cell has no object of its own."
                })
        void keepsToItsForm(String cell, String sentence) {
            assertTrue(error(cell).startsWith(sentence), error(cell));
        }

        @Test
        void hasItsValuesBehindItsName() {
            quietly("enum Colour { RED, GREEN }");
            assertTrue(error("Colour c = RED;")
                    .startsWith("There is no variable called RED here. It belongs to Colour: write Colour.RED."));
        }
    }

    @Nested
    class WhatElsePeopleType extends CellCase {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "int[] a = new int[]; | An array needs a length, new int[3], or values, new int[] {1, 2, 3}.",
                    "String[] s = new String{\"a\"}; | The values of a new array stand behind its brackets",
                    "int n = null + 1; | The operator + does not work with null.",
                    "for (int i = 0; i < 3; i++) int z = i; | A variable is declared inside of braces",
                    "try { int q = 1; } catch (ArithmeticException) { } | An exception gets a name: catch (ArithmeticException e).",
                    "goto a; | Java has no goto",
                    "System.out.println \"a\"; | Java prints with System.out.println(…).",
                    "Math.PI() | Math has no method called PI. It is no method: write PI without round brackets.",
                    "List.of(1, 2).map(x -> x) | List<Integer> has no method called map. A stream has it: write stream().map(…).",
                    "new ArrayList<Integer>().count() | ArrayList<Integer> has no method called count. There it is called size()."
                })
        void isTold(String cell, String sentence) {
            assertTrue(error(cell).startsWith(sentence), error(cell));
        }
    }

    @Test
    void aMethodThatReplacesAPublicOneIsPublic() {
        try (Session session = Session.open(java.nio.file.Path.of(""))) {
            assertTrue(session.run("class A { boolean equals(Object o) { return true; } }")
                    .error()
                    .orElseThrow()
                    .startsWith(
                            "equals(Object) is public in Object, and has to be so here, too: write public before it."));
        }
    }
}
