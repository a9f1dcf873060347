package firstneuron.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is declared again in a later cell, and what happens to everything that was made with it. */
class RedeclarationTest extends CellCase {
    @Nested
    class OfAVariable {
        @Test
        void keepsWhatWasComputedFromIt() {
            run("String city = \"Oslo\"; var letters = city.toCharArray(); var length = city.length();");
            assertEquals("", printed("String city = \"Rome\";"));
            assertEquals("Oslo 4 Rome", value("new String(letters) + \" \" + length + \" \" + city"));
        }

        @Test
        void withAnotherTypeKeepsWhatWasComputedFromIt() {
            run("int size = 6; var half = size / 2; var third = size / 3.0; var list = List.of(size);");
            assertEquals("", printed("String size = \"large\";"));
            assertEquals("3 2.0 [6] large", value("half + \" \" + third + \" \" + list + \" \" + size"));
        }

        @Test
        void keepsObjectsWhoseClassUsesIt() {
            run("double rate = 0.5;\n"
                    + "class Account { static int opened; double money = 10; double interest() { return rate * money; } }\n"
                    + "var account = new Account(); account.money = 100; Account.opened = 3;");
            assertEquals("", printed("double rate = 0.25;"));
            assertEquals("25.0 of 3", value("account.interest() + \" of \" + Account.opened"));
        }

        @Test
        void withAnotherTypeIsToldWhereItNoLongerFits() {
            run("int step = 2;\nint next(int n) { return n + step; }");
            assertEquals(
                    "Note: method next does not fit any more what was declared here. Change it, and run its cell again.\n",
                    printed("String step = \"two\";"));
            String error = error("next(1)");
            assertTrue(error.startsWith("A String was given where an int is expected."), error);
            assertTrue(error.contains("line 2 of cell [1] | int next(int n) { return n + step; }"), error);
        }

        @Test
        void keepsElementsOfAListWhoseTypeHasChanged() {
            run("List<String> names = new ArrayList<>(List.of(\"Ida\")); var first = names.get(0);");
            printed("List<Integer> names = new ArrayList<>(List.of(7));");
            assertEquals("Ida 8", value("first + \" \" + (names.get(0) + 1)"));
        }
    }

    @Nested
    class OfAMethod {
        @Test
        void keepsWhatItMade() {
            run("StringBuilder fresh() { return new StringBuilder(\"a\"); }\nvar text = fresh(); text.append(\"b\");");
            assertEquals("", printed("StringBuilder fresh() { return new StringBuilder(\"z\"); }"));
            assertEquals("ab z", value("text + \" \" + fresh()"));
        }

        @Test
        void withAnotherResultKeepsWhatItMade() {
            run("int draw() { return 4; }\nvar drawn = draw(); var label = \"no. \" + draw();");
            printed("double draw() { return 0.5; }");
            assertEquals("4, no. 4, 0.5", value("drawn + \", \" + label + \", \" + draw()"));
        }

        @Test
        void reachesAllThatCallIt() {
            run("int cost() { return 1; }\nint twice() { return 2 * cost(); }\n"
                    + "class Shop { int total() { return twice() + cost(); } }\n"
                    + "Shop shop = new Shop(); java.util.function.IntSupplier later = () -> cost();");
            assertEquals("3 1", value("shop.total() + \" \" + later.getAsInt()"));
            assertEquals("", printed("int cost() { return 10; }"));
            assertEquals("30 10", value("shop.total() + \" \" + later.getAsInt()"));
        }

        @Test
        void reachesItselfWhereItIsRecursive() {
            run("int count(int n) { return n == 0 ? 0 : 1 + count(n - 1); }");
            assertEquals("5", value("count(5)"));
            run("int count(int n) { return n == 0 ? 100 : 2 + count(n - 1); }");
            assertEquals("110", value("count(5)"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "int f(int n) { class Box { private int v = n; } Box b = new Box(); b.v++; return b.v; }",
                    "int f(int n) { var b = new Object() { private int v = n; }; b.v++; return b.v; }",
                    "int f(int n) { int[] a = {n}; Runnable r = () -> a[0]++; r.run(); return a[0]; }",
                    "int f(int n) { assert n > 0; record Pair(int a, int b) { } return new Pair(n, 1).a() + 1; }",
                    "int f(int n) { enum E { A, B } return switch (E.values()[n % 2]) { case A -> 0; case B -> n + 1; }; }"
                })
        void mayHaveClassesAndLambdasInside(String method) {
            run("int f(int n) { return 0; }\nint g(int n) { return f(n); }");
            assertEquals("0", value("g(7)"));
            assertEquals("", printed(method));
            assertEquals("8", value("g(7)"));
            assertEquals(
                    "",
                    printed(method.replace("(int n) {", "(int n) { n += 2;")
                            .replace("new Object() { private int v = n", "new Object() { private int v = 9")
                            .replace("{n}", "{9}")
                            .replace("private int v = n", "private int v = 9")
                            .replace("n += 2;", method.contains("v = n") || method.contains("{n}") ? "" : "n += 2;")));
            assertEquals("10", value("g(7)"));
        }

        @Test
        void tellsTheLinesOfItsNewCode() {
            run("int ratio(int n) { return n; }\nint use(int n) { return ratio(n); }");
            run("\nint ratio(int n) {\n  return 1 / n;\n}");
            assertEquals("""
                    ArithmeticException: / by zero
                      at line 3 of cell [2], in method ratio | return 1 / n;
                      at line 2 of cell [1], in method use | int use(int n) { return ratio(n); }
                      at line 1 of cell [3] | use(0)
                    A whole number cannot be divided by 0, and has no remainder by 0. Look why the divisor is 0 here.""", error("use(0)"));
        }
    }

    @Nested
    class OfAClass {
        @Test
        void namesTheVariablesThatAreNullNow() {
            run("class Nut { int grams = 3; }\n"
                    + "var first = new Nut(); Nut second = new Nut(); var all = List.of(first); Nut[] two = {first, second};\n"
                    + "int grams = first.grams; var text = \"\" + first.grams; Nut none;");
            assertEquals(
                    "Note: Nut has changed, so that first, second, all and two, which held objects of the old one, are null now."
                            + " Run the cell that sets them again.\n",
                    printed("class Nut { int grams = 4; String name; }"));
            assertEquals(
                    "[null, null, null, null, 3, 3]", value("Arrays.asList(first, second, all, two, grams, text)"));
        }

        @Test
        void namesOneVariableInTheSingular() {
            run("record Point(int x) { }\nvar origin = new Point(0);");
            assertEquals(
                    "Note: Point has changed, so that origin, which held an object of the old one, is null now."
                            + " Run the cell that sets it again.\n",
                    printed("record Point(int x, int y) { }"));
            assertEquals("true", value("origin == null"));
        }

        @Test
        void namesObjectsOfClassesThatUseIt() {
            run("class Wheel { }\nclass Car { Wheel wheel = new Wheel(); }\nvar car = new Car();");
            String note = printed("class Wheel { int spokes; }");
            assertTrue(note.startsWith("Note: Wheel has changed, so that car, which"), note);
        }

        @Test
        void namesVariablesOfOtherTypesThatStillHoldOldObjects() {
            run(
                    "interface Animal { String say(); }\nclass Cow implements Animal { public String say() { return \"moo\"; } }\n"
                            + "Animal animal = new Cow(); Object other = new Cow(); Object text = \"t\";");
            assertEquals(
                    "Note: animal and other still hold what was made with Cow as it was before."
                            + " Run the cell that sets them again.\n",
                    printed("class Cow implements Animal { int age; public String say() { return \"MOO\"; } }"));
            assertEquals("moo", value("animal.say()"));
        }

        @Test
        void isToldWhereAnOldObjectDoesNotFitIntoAnArray() {
            run("record Dot(double r) { }\nObject keep = new Dot(1);");
            run("record Dot(double r) { double twice() { return 2 * r; } }\nObject[] row = new Dot[1];");
            String error = error("row[0] = keep;");
            assertTrue(
                    error.endsWith(
                            "This array takes no objects of that class. If the class was declared again, make the object anew."),
                    error);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"(Dot) keep", "Dot dot = (Dot) all.get(0);", "for (Object o : all) { Dot d = (Dot) o; }"})
        void isTheCauseWhereAnOldObjectIsTakenForANewOne(String use) {
            run("record Dot(double r) { }\nObject keep = new Dot(1); List<Object> all = List.of(keep);");
            run("record Dot(double r) { double twice() { return 2 * r; } }\nObject[] row = new Dot[1];");
            String error = error(use);
            assertTrue(
                    error.endsWith(
                            "Dot was declared again after this object was made. Run the cell again that makes it."),
                    error);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "List<Shape> all = new ArrayList<>(List.of(new Dot(2)));",
                    "Shape[] all = {null, new Dot(2)};",
                    "Set<Object> all = new HashSet<>(); all.add(new Dot(2));",
                    "Map<Object, Object> all = new TreeMap<>(Map.of(1, new Dot(2)));",
                    "Map<Object, Object> all = Map.of(new Dot(2), 1);",
                    "var all = Map.entry(1, (Object) new Dot(2));",
                    "Map<String, List<Shape>> all = Map.of(\"a\", List.of(new Dot(2)));",
                    "Object all = Optional.of(new Shape[][] {{new Dot(2)}});",
                    "Deque<Shape> all = new ArrayDeque<>(List.of(new Dot(2)));",
                    "Object all = new Dot.Part();"
                })
        void namesCollectionsThatStillHoldOldObjects(String variable) {
            run("interface Shape { }\nrecord Dot(double r) implements Shape { static class Part { } }");
            run(variable + " List<Object> others = List.of(1, \"Dot\"); Object self = new Object[1];"
                    + " ((Object[]) self)[0] = self;");
            assertEquals(
                    "Note: all still holds what was made with Dot as it was before. Run the cell that sets it again.\n",
                    printed("record Dot(double r, String name) implements Shape { }"));
            assertEquals("", printed("class Unrelated { }"));
            assertEquals("", printed("class Unrelated { int n; }"));
        }

        @Test
        void namesAllClassesWhoseOldObjectsAreHeld() {
            run("record Dot() { }\nrecord Bar() { }\nList<Object> all = List.of(new Dot(), new Bar());");
            assertEquals(
                    "Note: all still holds what was made with Bar and Dot as they were before. Run the cell that sets it again.\n",
                    printed("record Dot(int n) { }\nrecord Bar(int n) { }"));
        }

        @Test
        void isNotToldOfCollectionsThatTheSameCellFillsAgain() {
            run("record Dot() { }\nList<Object> all = new ArrayList<>(List.of(new Dot()));");
            assertEquals("", printed("record Dot(int n) { }\nall.clear();\nall.add(new Dot(1));"));
        }

        @Test
        void thatIsTheSameLosesNothing() {
            String declaration = "class Dog { int age = 1; }";
            run(declaration + "\nvar dog = new Dog(); dog.age = 9;");
            assertEquals("", printed(declaration));
            assertEquals("9", value("dog.age"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "// one\nclass Dog { int age = 1; int twice(int n) { return age * 2 / n; } }",
                    "class Dog { int age = 1; /* in years */ int twice(int n) { return age * 2 / n; } }",
                    "/** A dog. */\npublic class Dog\n{\n    int age = 1;\n\n    /** Twice. */\n    int twice(int n)\n    {\n        return age * 2 / n;\n    }\n}",
                    "class Dog { int age = (1); int twice(final int n) { return (age * 2) / n; } }"
                })
        void thatDiffersInItsFormAloneLosesNothing(String declaration) {
            run("class Dog { int age = 1; int twice(int n) { return age * 2 / n; } }");
            run(
                    "var dog = new Dog(); dog.age = 9; List<Dog> all = List.of(dog); int twice(Dog d) { return d.twice(1); }");
            assertEquals("", printed(declaration));
            assertEquals("27", value("dog.age + twice(all.get(0))"));
            assertEquals("2", value("new Dog().twice(1)"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "record Nut(int grams) { Nut { if (grams < 0) throw new Error(); } } | Nut it = new Nut(3); | it.grams()",
                    "enum Nut { A, B { int grams() { return 3; } }; int grams() { return 0; } } | Nut it = Nut.B; | it.grams()",
                    "interface Nut { default int grams() { return 3; } } | Nut it = new Nut() { }; | it.grams()",
                    "class Nut { class Kernel { Runnable r = () -> { grams = 3; }; } static int grams; } | var it = new Nut().new Kernel(); it.r.run(); | Nut.grams",
                    "sealed interface Nut permits Hazel { default int grams() { return 3; } } record Hazel() implements Nut { } | var it = new Hazel(); | it.grams()"
                })
        void ofAnyKindThatDiffersInItsFormAloneLosesNothing(String declaration, String variable, String use) {
            run(declaration + "\n" + variable);
            assertEquals("", printed("/** Documented. */\n" + declaration.replace("{", "{ // a comment\n")));
            assertEquals("3", value(use));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "sealed interface Op { default Op twice() { return new Twice(this); } int of(int n); } record Inc() implements Op { @Override public int of(int n) { return n + 1; } } record Twice(Op op) implements Op { @Override public int of(int n) { return op.of(op.of(n)); } } | Op it = new Inc(); | it.twice().of(1)",
                    "class Owner { Pet pet = new Pet(this); int age = 3; } class Pet { Owner owner; Pet(Owner o) { owner = o; } } | Owner it = new Owner(); | it.pet.owner.age",
                    "class Node implements Visitable { @Override public int accept(Visitor v) { return v.visit(this); } } interface Visitable { int accept(Visitor v); } interface Visitor { int visit(Node n); } | Node it = new Node(); | it.accept(n -> 3)"
                })
        void thatNeedsOthersWhichNeedItLosesNothingWhereAllAreTheSame(
                String declarations, String variable, String use) {
            run(declarations + "\n" + variable);
            assertEquals("", printed(declarations));
            assertEquals("", printed("// the same\n" + declarations.replace("{", "{\n")));
            assertEquals("3", value(use));
        }

        @Test
        void thatDiffersInItsFormAloneTellsTheLinesThatItHasNow() {
            run(
                    "class Share { int of(int n) { int all = 6; return all / n; } int half(int n) { return of(n); } }\nvar share = new Share();");
            run(
                    "\nclass Share {\n    int of(int n) {\n        int all = 6;\n        return all / n;\n    }\n\n    // the half\n    int half(int n) {\n        return of(n);\n    }\n}");
            String error = error("share.half(0)");
            assertTrue(error.contains("at line 4 of cell [2], in method of | int all = 6;"), error);
            assertTrue(error.contains("at line 10 of cell [2], in method half | return of(n);"), error);
            run(
                    "class Share {\n    int of(int n) { int all = 6; return all / n; }\n    int half(int n) { return of(n); }\n}");
            assertTrue(error("new Share().half(0)").contains("at line 3 of cell [4], in method half"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "nut.grams | nut",
                    "nut.grams = 3; | nut",
                    "weigh() | nut",
                    "for (Nut n : all) { } | all",
                    "all.get(0).grams | all",
                    "row[0].grams | row"
                })
        void isTheCauseWhereItsVariablesAreNullNow(String use, String variable) {
            run(
                    "class Nut { int grams = 3; }\nvar nut = new Nut(); List<Nut> all = List.of(nut); Nut[] row = {nut}; int weigh() { return nut.grams; } Nut none;");
            run("class Nut { int grams = 4; String name; }");
            String error = error(use);
            assertTrue(
                    error.endsWith("Nut has changed since " + variable
                            + " got its object, so that it was set to null. Run the cell again that sets it."),
                    error);
            assertTrue(error("none.grams").contains("What is null was set to null, or never got an object."));
            run("nut = new Nut();");
            assertEquals("4", value("nut.grams"));
            run("nut = null;");
        }

        @Test
        void isNotToldOfVariablesThatTheSameCellSets() {
            run("class Cup { int size = 1; }\nvar cup = new Cup();");
            assertEquals("", printed("class Cup { int size = 2; int height; }\ncup = new Cup();\nint unrelated = 1;"));
            assertFalse(error("cup.siz").isEmpty());
            assertEquals("2", value("cup.size"));
        }
    }

    /** A cell with a mistake must not take away what there was. */
    @Nested
    class ThatFails {
        @Test
        void leavesTheVariable() {
            run("int apples = 5;\nint twice() { return 2 * apples; }");
            assertTrue(error("int apples = \"many\";").startsWith("A String was given where an int is expected."));
            assertEquals("15", value("apples + twice()"));
        }

        @Test
        void leavesTheMethod() {
            run("int price() { return 3; }\nint twice() { return 2 * price(); }\nvar paid = price();");
            error("int price() { return \"a lot\"; }");
            error("int price() { return pric(); }");
            assertEquals("12", value("price() + twice() + paid"));
        }

        @Test
        void leavesTheClassAndItsObjects() {
            run("class Hen { int eggs = 1; }\nHen hen = new Hen(); hen.eggs = 6;\nint count(Hen h) { return h.eggs; }");
            CellResult result = run("class Hen { int eggs = \"one\"; }");
            assertEquals(1, result.outputs().size(), () -> "no note beside the error: " + result.outputs());
            assertEquals("12", value("hen.eggs + count(hen)"));
        }

        @Test
        void tellsTheLinesOfTheOldCode() {
            run("\n\nint share(int n) { return 6 / n; }");
            error("int share(int n) { return \"none\"; }");
            assertTrue(error("share(0)").contains("at line 3 of cell [1], in method share"));
        }
    }

    /** A variable that is declared final keeps its value. */
    @Nested
    class OfAFinalVariable {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "limit = 4;",
                    "limit++;",
                    "limit += 2",
                    "--limit",
                    "Runnable r = () -> limit = 1; r.run();",
                    "for (limit = 0; limit < 2; limit++) { }"
                })
        void onlyDeclaringItAgainGivesItAnotherValue(String change) {
            run("final int limit = 3;");
            String error = error("int before = 1;\n" + change);
            assertTrue(error.startsWith("limit is final: it cannot get another value."), error);
            assertTrue(error.contains("at line 2 of cell [2]"), error);
            assertEquals("3", value("limit"));
            run("final int limit = 7;");
            assertEquals("7", value("limit"));
            run("int limit = 8; limit++;");
            assertEquals("9", value("limit"));
        }

        @Test
        void holdsInMethodsAndClassesToo() {
            run("public static final double RATE = 0.5; int other = 1;");
            run("void raise() { RATE = 0.9; }\nclass Bank { void lower() { RATE /= 2; other = 2; } }");
            assertTrue(error("raise();").startsWith("RATE is final"));
            assertTrue(error("new Bank().lower();").startsWith("RATE is final"));
            assertEquals("0.5 1", value("RATE + \" \" + other"));
        }

        @Test
        void isNotAskedOfOthersWithItsName() {
            run("final int n = 3;");
            assertEquals(
                    "9",
                    value(
                            "int twice(int n) { n *= 2; return n; }\nclass Box { int n; }\nvar box = new Box(); box.n = 3; twice(3) + box.n"));
        }

        @Test
        void thatGetsItsValueLaterMayGetIt() {
            run("final int later;");
            assertEquals("2", value("later = 2;\nlater"));
        }
    }
}
